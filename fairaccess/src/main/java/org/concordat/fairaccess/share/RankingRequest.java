/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.immutables.value.Value;

/**
 * The question who is next: for which child, among which schools, after what they took so far.
 *
 * <p>The candidates may be asked for this child; the pool is all the schools that share, against whom a
 * school's part is measured. The school that excluded the child is in the pool and no candidate.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RankingRequest {

  RankingRequest() {}

  /**
   * A question whose pool is its candidates, with no exemptions.
   *
   * @param type as what the child comes
   * @param on the day of the decision
   * @param candidates the schools that may be asked
   * @param ledger what they have taken so far
   * @return the question
   * @throws IllegalArgumentException if a school comes twice
   */
  public static RankingRequest of(
      PlacementType type, LocalDate on, List<Candidate> candidates, PlacementLedger ledger) {
    return builder()
        .type(type)
        .on(on)
        .addAllCandidates(candidates)
        .ledger(ledger)
        .build();
  }

  /**
   * Begins a question.
   *
   * @return a builder that lacks the type, the day and the ledger
   */
  public static Builder builder() {
    return ImmutableRankingRequest.builder();
  }

  /**
   * Begins a question like this one.
   *
   * @return a builder with all of this question; its {@link #pool()} only if it was stated
   */
  public final Builder copy() {
    return ImmutableRankingRequest.builder().from(this);
  }

  /**
   * As what the child comes.
   *
   * @return the type
   */
  public abstract PlacementType type();

  /**
   * The day of the decision.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * The schools that may be asked.
   *
   * @return the candidates, in the order given
   */
  public abstract ImmutableList<Candidate> candidates();

  /**
   * The schools that share, the candidates among them; by default the candidates. A copy for other candidates keeps a
   * pool that was stated, so that the school that excluded the child stays in it; one that was not stated is that of
   * the new candidates.
   *
   * @return the schools, in the order given
   */
  @Value.Derived
  public ImmutableList<Candidate> pool() {
    return statedPool().orElseGet(this::candidates);
  }

  @Value.Auxiliary
  abstract Optional<ImmutableList<Candidate>> statedPool();

  /**
   * What the schools have taken so far.
   *
   * @return the ledger
   */
  public abstract PlacementLedger ledger();

  /**
   * The schools to be passed over, under whatever URN they have now by the links of the {@link #ledger()}.
   *
   * @return the exemptions, in force or not
   */
  public abstract ImmutableList<Exemption> exemptions();

  /**
   * The child's year group, for exemptions of single year groups.
   *
   * @return the year group, or empty if it is not given
   */
  public abstract Optional<YearGroup> yearGroup();

  /**
   * Where the schools lie for the child, for rules that go by distance.
   *
   * @return one for each school at most
   */
  public abstract ImmutableList<Proximity> proximities();

  /**
   * How full the child's year group is, for rules that look at it.
   *
   * @return one for each school at most
   */
  public abstract ImmutableList<YearGroupPlaces> places();

  /**
   * The same question with schools to be passed over.
   *
   * @param others the exemptions in place of those held so far
   * @return a copy
   */
  public final RankingRequest withExemptions(List<Exemption> others) {
    return ImmutableRankingRequest.builder().from(this).exemptions(others).build();
  }

  /**
   * The question for the next child, after a school took this one.
   *
   * @param taker the school that took this child
   * @param next as what the next child comes
   * @return a copy whose ledger has one more entry; where the schools lie and how full they are is as for
   *     this child
   */
  public final RankingRequest after(Urn taker, PlacementType next) {
    return ImmutableRankingRequest.builder()
        .from(this)
        .type(next)
        .ledger(ledger().with(PlacementEntry.of(taker, type(), on())))
        .build();
  }

  /** Where a school lies. */
  final Optional<Proximity> proximityOf(Urn school) {
    return proximities().stream().filter(one -> one.school().equals(school)).findFirst();
  }

  /** How full the year group of a school is. */
  final Optional<YearGroupPlaces> placesAt(Urn school) {
    return places().stream().filter(one -> one.school().equals(school)).findFirst();
  }

  @Value.Check
  void check() {
    ImmutableSet<Urn> asked = distinct("candidates", candidates(), Candidate::school);
    ImmutableSet<Urn> sharing = distinct("pool", pool(), Candidate::school);
    checkArgument(
        sharing.containsAll(asked),
        "RankingRequest pool: must hold every candidate, but was %s for candidates %s",
        sharing,
        asked);
    distinct("proximities", proximities(), Proximity::school);
    distinct("places", places(), YearGroupPlaces::school);
  }

  private static <T> ImmutableSet<Urn> distinct(String name, List<T> all, Function<T, Urn> school) {
    Set<Urn> seen = new HashSet<>();
    for (T one : all) {
      checkArgument(
          seen.add(school.apply(one)),
          "RankingRequest %s: schools are distinct, but %s came twice",
          name,
          school.apply(one));
    }
    return all.stream().map(school).collect(ImmutableSet.toImmutableSet());
  }

  /** Collects the parts of a question. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link RankingRequest#type()}.
     *
     * @param type as what the child comes
     * @return this builder
     */
    Builder type(PlacementType type);

    /**
     * Sets {@link RankingRequest#on()}.
     *
     * @param on the day of the decision
     * @return this builder
     */
    Builder on(LocalDate on);

    /**
     * Adds to {@link RankingRequest#candidates()}.
     *
     * @param candidate a school that may be asked
     * @return this builder
     */
    Builder addCandidate(Candidate candidate);

    /**
     * Adds to {@link RankingRequest#candidates()}.
     *
     * @param candidates schools that may be asked
     * @return this builder
     */
    Builder addAllCandidates(Iterable<? extends Candidate> candidates);

    /**
     * Sets {@link RankingRequest#candidates()}.
     *
     * @param candidates the schools that may be asked
     * @return this builder
     */
    Builder candidates(Iterable<? extends Candidate> candidates);

    /**
     * Sets {@link RankingRequest#pool()}.
     *
     * @param pool the schools that share
     * @return this builder
     */
    default Builder pool(Iterable<? extends Candidate> pool) {
      return ((ImmutableRankingRequest.Builder) this).statedPool(ImmutableList.copyOf(pool));
    }

    /**
     * Sets {@link RankingRequest#ledger()}.
     *
     * @param ledger what the schools have taken so far
     * @return this builder
     */
    Builder ledger(PlacementLedger ledger);

    /**
     * Sets {@link RankingRequest#exemptions()}.
     *
     * @param exemptions the exemptions
     * @return this builder
     */
    Builder exemptions(Iterable<? extends Exemption> exemptions);

    /**
     * Sets {@link RankingRequest#yearGroup()}.
     *
     * @param yearGroup the child's year group
     * @return this builder
     */
    Builder yearGroup(YearGroup yearGroup);

    /**
     * Sets {@link RankingRequest#proximities()}.
     *
     * @param proximities where the schools lie
     * @return this builder
     */
    Builder proximities(Iterable<? extends Proximity> proximities);

    /**
     * Sets {@link RankingRequest#places()}.
     *
     * @param places how full the child's year group is
     * @return this builder
     */
    Builder places(Iterable<? extends YearGroupPlaces> places);

    /**
     * Makes the question.
     *
     * @return the question
     * @throws IllegalStateException if the type, the day or the ledger is missing
     * @throws IllegalArgumentException if a school comes twice, or a candidate is not in the pool
     */
    RankingRequest build();
  }
}
