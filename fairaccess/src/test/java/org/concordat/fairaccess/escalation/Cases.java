/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.WorkingDays;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.school.AdmissionAuthority;
import org.threeten.extra.LocalDateRange;

/** An invented child, invented schools, and the outside facts of autumn 2012. */
final class Cases {

  static final LocalDate MONDAY = LocalDate.of(2012, 10, 15);

  static final LocalAuthorityCode HOME = LocalAuthorityCode.of("350");
  static final LocalAuthorityCode NEIGHBOUR = LocalAuthorityCode.of("351");

  static final Urn BROOK = Urn.of(100001);
  static final Urn HILL = Urn.of(100002);
  static final Urn MOOR = Urn.of(100003);
  static final Urn MOOR_AS_ACADEMY = Urn.of(200003);
  static final Urn TARN = Urn.of(100004);

  static final NamedSchool FOUNDATION =
      NamedSchool.of(BROOK, HOME, AdmissionAuthority.GOVERNING_BODY);
  static final NamedSchool OTHER_FOUNDATION =
      NamedSchool.of(TARN, NEIGHBOUR, AdmissionAuthority.GOVERNING_BODY);
  static final NamedSchool ACADEMY = NamedSchool.of(BROOK, HOME, AdmissionAuthority.ACADEMY_TRUST);
  static final NamedSchool COMMUNITY =
      NamedSchool.of(BROOK, HOME, AdmissionAuthority.LOCAL_AUTHORITY);

  static final EscalatedChild CHILD = childIn(YearGroup.of(9));

  static final DirectionGrounds GROUNDS = DirectionGrounds.of(List.of(
      SchoolFinding.refusedBy(BROOK),
      SchoolFinding.refusedBy(HILL),
      SchoolFinding.excludedFrom(MOOR)));

  static final ImmutableSortedSet<Role> BOTH = ImmutableSortedSet.of(GOVERNING_BODY, HEAD_TEACHER);

  static final ImmutableSortedSet<Evidence> ALL_EVIDENCE =
      ImmutableSortedSet.copyOf(Evidence.values());

  static final ImmutableSortedSet<Evidence> EVIDENCE_OF_SILENCE = ALL_EVIDENCE.stream()
      .filter(one -> !one.needsReasons())
      .collect(ImmutableSortedSet.toImmutableSortedSet(Evidence::compareTo));

  static final Successions SUCCESSIONS = Successions.of(
      ImmutableList.of(Succession.of(MOOR, MOOR_AS_ACADEMY, LocalDate.of(2012, 9, 1))));

  static final Calendars CALENDARS = Calendars.ofWorkingDays(WorkingDays.of(
      LocalDateRange.ofClosed(LocalDate.of(2012, 1, 1), LocalDate.of(2013, 12, 31)),
      ImmutableSet.of(
          LocalDate.of(2012, 12, 25), LocalDate.of(2012, 12, 26), LocalDate.of(2013, 1, 1))));

  static final EscalationContext CONTEXT = EscalationContext.of(CALENDARS, SUCCESSIONS);

  private Cases() {}

  /** The rules of England, with those of the Act of 2026 in force from a day in the autumn of the cases. */
  static EscalationContext underTheActFrom(LocalDate day) {
    return CONTEXT.with(DirectionEditions.ENGLAND.with(Edition.of(
        "as in 2026",
        day,
        DirectionEditions.ENGLAND.named(DirectionEditions.RULES_OF_2026).rules(),
        Citation.of("an Act that commences in the autumn of the cases"))));
  }

  static EscalatedChild childIn(YearGroup year) {
    return EscalatedChild.of(
        Pupil.builder().reference(PupilReference.of("case-17")).yearGroup(year).build(), HOME);
  }

  static LocalDate october(int day) {
    return LocalDate.of(2012, 10, day);
  }

  static LocalDate november(int day) {
    return LocalDate.of(2012, 11, day);
  }
}
