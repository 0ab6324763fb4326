/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Membership;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolChange;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolTypes;

/**
 * As many schools as England has, drawn at random: seven in ten primary, four in ten converted to an
 * academy since 2010, in 152 authorities with five clusters each; one in fifty changed its name, and of one in
 * twenty the opening is not known.
 *
 * @param schools the establishments, in no order
 * @param successions the conversions
 * @param memberships the clusters
 */
record Country(
    ImmutableList<School> schools, Successions successions, ImmutableList<Membership> memberships) {

  private static final int AUTHORITIES = 152;
  private static final int CLUSTERS = 5;
  private static final LocalDate FIRST_CONVERSION = LocalDate.of(2010, 9, 1);
  private static final LocalDate FIRST_MEMBERSHIP = LocalDate.of(2008, 9, 1);
  private static final int CONVERSION_DAYS = 4000;

  /** Draws establishments, each conversion being two of them. */
  static Country draw(int establishments) {
    Random random = new Random(29);
    List<School> schools = new ArrayList<>();
    ImmutableList.Builder<Succession> links = ImmutableList.builder();
    ImmutableList.Builder<Membership> memberships = ImmutableList.builder();
    while (schools.size() < establishments) {
      School school = school(random, 100_000 + schools.size());
      memberships.add(Membership.since(
          school.urn(),
          cluster(school.localAuthority().orElseThrow(), random.nextInt(CLUSTERS)),
          FIRST_MEMBERSHIP));
      if (random.nextInt(10) >= 4 || schools.size() + 2 > establishments) {
        schools.add(school);
        continue;
      }
      LocalDate day = FIRST_CONVERSION.plusDays(random.nextInt(CONVERSION_DAYS));
      School before = School.builder().from(school).closed(day.minusDays(1)).build();
      schools.add(before);
      School after = academy(before, 100_000 + schools.size(), day);
      schools.add(after);
      links.add(Succession.of(before.urn(), after.urn(), day));
    }
    Collections.shuffle(schools, random);
    return new Country(
        ImmutableList.copyOf(schools), Successions.of(links.build()), memberships.build());
  }

  static LocalAuthorityCode authority(int number) {
    return LocalAuthorityCode.of(Integer.toString(200 + number));
  }

  static SchoolGroup cluster(LocalAuthorityCode authority, int number) {
    return SchoolGroup.cluster(authority + "-" + number);
  }

  private static School school(Random random, int urn) {
    LocalAuthorityCode authority = authority(random.nextInt(AUTHORITIES));
    LocalDate opened = LocalDate.of(1900 + random.nextInt(110), 9, 1);
    School.Builder school = School.builder()
        .urn(Urn.of(urn))
        .name("School " + urn)
        .dfeNumber(DfeNumber.of(authority, 1 + random.nextInt(9999)))
        .type(SchoolTypes.COMMUNITY_SCHOOL)
        .phase(random.nextInt(10) < 7 ? Phase.PRIMARY : Phase.SECONDARY);
    if (random.nextInt(20) > 0) {
      school.opened(opened);
    }
    if (random.nextInt(50) == 0) {
      school.putChange(
          LocalDate.of(2005, 9, 1),
          SchoolChange.builder().name("New school " + urn).build());
    }
    return school.build();
  }

  private static School academy(School before, int urn, LocalDate opened) {
    return School.builder()
        .urn(Urn.of(urn))
        .name(before.name())
        .dfeNumber(before.dfeNumber().orElseThrow())
        .type(SchoolTypes.ACADEMY_CONVERTER)
        .phase(before.phase().orElseThrow())
        .opened(opened)
        .build();
  }
}
