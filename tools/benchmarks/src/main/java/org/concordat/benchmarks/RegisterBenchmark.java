/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import static com.google.common.base.Verify.verify;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolFilter;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolRegister;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * A register of the country's schools, asked as of dates from 2009 to 2024 for the open ones of an authority, a
 * phase or a cluster, beside a look at every school; and the building of it beside the sorting that the
 * look needs.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RegisterBenchmark extends SideBySide {

  private static final int ROUNDS = 64;
  private static final int AUTHORITIES = 152;
  private static final int CLUSTERS = 5;
  private static final int DAYS = 5500;

  /** How many establishments there are. */
  @Param({"1000", "24400"})
  int schools;

  private final LocalDate[] dates = new LocalDate[ROUNDS];
  private final LocalAuthorityCode[] authorities = new LocalAuthorityCode[ROUNDS];
  private final SchoolGroup[] clusters = new SchoolGroup[ROUNDS];
  private Country country;
  private SchoolRegister register;
  private FilteredSchools filtered;
  private int next;

  /** Draws schools and questions, and checks that both answer alike. */
  @Setup
  public void draw() {
    country = Country.draw(schools);
    register = build();
    filtered = sort();
    Random random = new Random(31);
    for (int i = 0; i < ROUNDS; i++) {
      dates[i] = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(DAYS));
      authorities[i] = Country.authority(random.nextInt(AUTHORITIES));
      clusters[i] = Country.cluster(authorities[i], random.nextInt(CLUSTERS));
    }
    compare(filtered);
  }

  /** Fails unless another way of looking finds the schools that are timed. */
  void compare(FilteredSchools other) {
    for (int i = 0; i < ROUNDS; i++) {
      verify(
          authority(i).equals(other.inAuthority(authorities[i], dates[i])), "%s", authorities[i]);
      verify(phase(i).equals(other.inPhase(Phase.SECONDARY, dates[i])), "%s", dates[i]);
      verify(cluster(i).equals(other.inGroup(clusters[i], dates[i])), "%s", clusters[i]);
    }
  }

  /** Builds the register. */
  @Benchmark
  @Rival(method = "sort")
  public SchoolRegister build() {
    return SchoolRegister.builder()
        .addAllSchools(country.schools())
        .successions(country.successions())
        .addAllMemberships(country.memberships())
        .build();
  }

  /** Sorts the schools and maps their conversions and clusters. */
  @Benchmark
  public FilteredSchools sort() {
    return new FilteredSchools(country);
  }

  /** Asks the register for the open schools of an authority. */
  @Benchmark
  @Rival(method = "filterAuthority")
  public ImmutableList<School> askAuthority() {
    return authority(turn());
  }

  /** Looks at every school for those of an authority. */
  @Benchmark
  public List<School> filterAuthority() {
    int round = turn();
    return filtered.inAuthority(authorities[round], dates[round]);
  }

  /** Asks the register for the open secondary schools. */
  @Benchmark
  @Rival(method = "filterPhase")
  public ImmutableList<School> askPhase() {
    return phase(turn());
  }

  /** Looks at every school for the secondary ones. */
  @Benchmark
  public List<School> filterPhase() {
    return filtered.inPhase(Phase.SECONDARY, dates[turn()]);
  }

  /** Asks the register for the open schools of a cluster. */
  @Benchmark
  @Rival(method = "filterCluster")
  public ImmutableList<School> askCluster() {
    return cluster(turn());
  }

  /** Looks at every school for those of a cluster. */
  @Benchmark
  public List<School> filterCluster() {
    int round = turn();
    return filtered.inGroup(clusters[round], dates[round]);
  }

  private ImmutableList<School> authority(int round) {
    return register
        .select(SchoolFilter.open().in(authorities[round]), dates[round])
        .schools();
  }

  private ImmutableList<School> phase(int round) {
    return register
        .select(SchoolFilter.open().in(Phase.SECONDARY), dates[round])
        .schools();
  }

  private ImmutableList<School> cluster(int round) {
    return register
        .select(SchoolFilter.open().in(clusters[round]), dates[round])
        .schools();
  }

  private int turn() {
    return next++ & (ROUNDS - 1);
  }
}
