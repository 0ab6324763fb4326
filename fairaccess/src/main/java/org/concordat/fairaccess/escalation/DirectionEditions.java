/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.CHILD;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.DeemedService;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;

/**
 * England's rules on directions, by date.
 *
 * <p>{@code 2012} applies from 1 February 2012, with the School Admissions Code of that year. {@code 2021} applies from
 * 1 September 2021, again with the Code: the times to answer are what they were, under the advice of August 2021 for an
 * academy, and for a maintained school as local practice. {@code 2026} is
 * the Children's Wellbeing and Schools Act 2026, under which an authority directs an academy as it does a
 * foundation school; its day of commencement is not known, so it is switched off until somebody says {@code
 * ENGLAND.commencing("2026", date)}, with a day on or after 29 April 2026, when it was passed. Nor are its transitional provisions known; see {@link AcademyRoute}. Earlier law is
 * not held: a date before 1 February 2012 has no edition here, though ss.96-97 were law then.
 */
public final class DirectionEditions {

  /** The name of the edition in force from 1 February 2012. */
  public static final String RULES_OF_2012 = "2012";

  /** The name of the edition in force from 1 September 2021. */
  public static final String RULES_OF_2021 = "2021";

  /** The name of the edition of the Act of 2026, which has no date yet. */
  public static final String RULES_OF_2026 = "2026";

  private static final Citation ORDINARY_POST = Citation.of("Interpretation Act 1978", "s.7")
      .secondHand("the two days of SI 2012/1033 r.17(3)");

  private static final DeemedService SERVICE = DeemedService.of(ImmutableMap.of(
      ServiceMethod.FIRST_CLASS_POST,
      Rule.expected(
          "day on which a posted notice is served", TimeLimit.workingDaysAfter(2), ORDINARY_POST),
      ServiceMethod.DELIVERED,
      Rule.statutory(
          "day on which a delivered notice is served",
          TimeLimit.calendarDayOf(1),
          Sources.REFERENCE)));

  private static final DirectionEdition OF_2012 = DirectionEdition.builder()
      .routes(Rule.statutory(
          "route by admission authority",
          ImmutableMap.of(
              AdmissionAuthority.LOCAL_AUTHORITY, EscalationRoute.COMMUNITY,
              AdmissionAuthority.GOVERNING_BODY, EscalationRoute.FOUNDATION,
              AdmissionAuthority.ACADEMY_TRUST, EscalationRoute.ACADEMY),
          Sources.POWER))
      .maintainedReply(Rule.agreed(
          "time for a maintained school to answer",
          TimeLimit.calendarDaysAfter(7),
          Sources.MAINTAINED_REPLY_2012))
      .academyReply(Rule.expected(
          "time for an academy to answer",
          TimeLimit.calendarDaysAfter(15),
          Sources.ACADEMY_REPLY_2012))
      .consultees(Rule.statutory(
          "who is consulted", ImmutableSortedSet.of(PARENT, GOVERNING_BODY), Sources.CONSULTATION))
      .consulteesOverCompulsoryAge(Rule.statutory(
          "who else is consulted over compulsory school age",
          ImmutableSortedSet.of(CHILD),
          Sources.CONSULTATION.secondHand("general knowledge of the later text")))
      .noticeRecipients(Rule.statutory(
          "on whom a notice is served",
          ImmutableSortedSet.of(GOVERNING_BODY, HEAD_TEACHER),
          Sources.NOTICE))
      .service(SERVICE)
      .referenceWindow(Rule.statutory(
          "time to refer a notice", TimeLimit.calendarDaysBeginningWith(15), Sources.REFERENCE))
      .referencesDecidedBy(
          Rule.statutory("who decides a reference", SCHOOLS_ADJUDICATOR, Sources.DETERMINATION))
      .referenceDecision(
          Rule.statutory("time to decide a reference", Optional.empty(), Sources.DETERMINATION))
      .authorityDirection(Rule.statutory("time to direct", Optional.empty(), Sources.POWER))
      .infantClasses(Rule.statutory(
          "size of an infant class",
          new InfantClassLimit(
              30, ImmutableSortedSet.of(YearGroup.RECEPTION, YearGroup.of(1), YearGroup.of(2))),
          Sources.INFANT_CLASSES))
      .selectionRespected(Rule.statutory("selection is respected", true, Sources.SELECTION))
      .requestEvidence(Rule.expected(
          "evidence with a request",
          ImmutableSortedSet.of(
              Evidence.STANDARD_FORM,
              Evidence.PROTOCOL_APPLIED,
              Evidence.ACADEMY_REASONS,
              Evidence.AUTHORITY_ANSWER,
              Evidence.LOCAL_RESOLUTION),
          Sources.REQUEST))
      .academyEvidence(Rule.expected(
          "time for an academy's evidence", TimeLimit.calendarDaysAfter(7), Sources.EVIDENCE))
      .nationalDecision(
          Rule.statutory("time to decide a request", Optional.empty(), Sources.NATIONAL_DECISION))
      .localResolutionFirst(
          Rule.expected("local resolution comes first", false, Sources.LOCAL_RESOLUTION))
      .lookedAfter(new LookedAfterRules(
          Rule.statutory(
              "time to answer for a looked-after child",
              TimeLimit.calendarDaysBeginningWith(7),
              Sources.LOOKED_AFTER_NOTICE),
          Rule.statutory(
              "who is consulted about a looked-after child",
              ImmutableSortedSet.of(ADMISSION_AUTHORITY),
              Sources.LOOKED_AFTER_NOTICE),
          Rule.statutory(
              "on whom a notice about a looked-after child is served",
              ImmutableSortedSet.of(
                  ADMISSION_AUTHORITY, MAINTAINING_AUTHORITY, GOVERNING_BODY, HEAD_TEACHER),
              Sources.LOOKED_AFTER_NOTICE),
          Rule.statutory(
              "time to refer a notice about a looked-after child",
              TimeLimit.calendarDaysBeginningWith(7),
              Sources.LOOKED_AFTER_REFERENCE),
          Rule.statutory(
              "a looked-after child is an excepted infant pupil", true, Sources.EXCEPTED_PUPIL)))
      .build();

  private static final DirectionEdition OF_2021 = DirectionEdition.builder()
      .from(OF_2012)
      .maintainedReply(Rule.agreed(
          OF_2012.maintainedReply().name(),
          OF_2012.maintainedReply().value(),
          Sources.MAINTAINED_REPLY_2021))
      .academyReply(Rule.expected(
          OF_2012.academyReply().name(),
          OF_2012.academyReply().value(),
          Sources.ACADEMY_REPLY_2021))
      .build();

  private static final DirectionEdition OF_2026 = DirectionEdition.builder()
      .from(OF_2021)
      .routes(Rule.statutory(
          "route by admission authority",
          ImmutableMap.of(
              AdmissionAuthority.LOCAL_AUTHORITY, EscalationRoute.COMMUNITY,
              AdmissionAuthority.GOVERNING_BODY, EscalationRoute.FOUNDATION,
              AdmissionAuthority.ACADEMY_TRUST, EscalationRoute.FOUNDATION),
          Sources.ACT_OF_2026))
      .consultees(Rule.statutory(
          "who is consulted",
          ImmutableSortedSet.of(PARENT, ADMISSION_AUTHORITY),
          Sources.ACT_OF_2026))
      .noticeRecipients(Rule.statutory(
          "on whom a notice is served",
          ImmutableSortedSet.of(ADMISSION_AUTHORITY, HEAD_TEACHER),
          Sources.ACT_OF_2026))
      .build();

  private static final LocalDate ACT_PASSED = LocalDate.of(2026, 4, 29);

  private static final Citation SECTIONS = Citation.of("SSFA 1998", "ss.96-97");

  /** The editions of England. */
  public static final Editions<DirectionEdition> ENGLAND = Editions.of(ImmutableList.of(
      Edition.of(RULES_OF_2012, LocalDate.of(2012, 2, 1), OF_2012, SECTIONS),
      Edition.of(RULES_OF_2021, LocalDate.of(2021, 9, 1), OF_2021, SECTIONS),
      Edition.switchedOff(RULES_OF_2026, ACT_PASSED, OF_2026, Sources.ACT_OF_2026)));

  private DirectionEditions() {}
}
