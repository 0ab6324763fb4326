/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.information.ReturnRule.Sources;

/**
 * A pattern of returns to begin from, by edition.
 *
 * <p>What schools must tell is written in several regulations, and in an academy's case partly in its funding
 * agreement; most of it was read at second hand, and each source says so. How often and by when is local: the
 * figures here are illustrative and of strength {@link org.concordat.core.rule.Strength#EXPECTED}; an
 * authority puts its own in a copy. The event that governs is the last day of the period that a return is about.
 */
public final class InformationEditions {

  private static final String PRACTICE = "practice; the text was not read";
  private static final Citation ILLUSTRATIVE = Citation.of("Illustrative timetable");
  private static final Citation PROTOCOL = Citation.of("Local fair access protocol");
  private static final Citation CODE_2014 = Citation.of("School Admissions Code 2014");
  private static final Citation CODE_2021 = Citation.of("School Admissions Code 2021");
  private static final Citation PLANS = Citation.of("Children and Families Act 2014", "Part 3");
  private static final DutySource FUNDING_AGREEMENT =
      DutySource.agreed(Citation.of("Academy funding agreement").secondHand(PRACTICE));

  /** From 1 September 2012, with the regulations on exclusions of that day. */
  public static final Edition<InformationRules> RULES_2012 = Edition.of(
      "2012",
      LocalDate.of(2012, Month.SEPTEMBER, 1),
      new InformationRules(ImmutableList.of(
          exclusions(),
          inYear(Citation.of("School Admissions Code 2012", "2.22")),
          managedMoves(),
          fairAccess(),
          sen(Citation.of("Education Act 1996", "Part 4")),
          attendance(PupilRegistration.REGISTRATION_2006.source()))),
      Citation.of("SI 2012/1033").secondHand(PRACTICE));

  /** From 1 September 2014, when plans took the place of statements of special educational needs. */
  public static final Edition<InformationRules> RULES_2014 = Edition.of(
      "2014",
      LocalDate.of(2014, Month.SEPTEMBER, 1),
      RULES_2012.rules().with(sen(PLANS)),
      PLANS.secondHand(PRACTICE));

  /** From 19 December 2014, under the School Admissions Code 2014, whose paragraph is not known. */
  public static final Edition<InformationRules> RULES_DECEMBER_2014 = Edition.of(
      "December 2014",
      LocalDate.of(2014, Month.DECEMBER, 19),
      RULES_2014.rules().with(inYear(CODE_2014)),
      CODE_2014.secondHand(PRACTICE));

  /** From 1 September 2016, when schools tell of every joiner and leaver. */
  public static final Edition<InformationRules> RULES_2016 = Edition.of(
      "2016",
      LocalDate.of(2016, Month.SEPTEMBER, 1),
      RULES_DECEMBER_2014.rules().with(joinersAndLeavers(Citation.of("SI 2016/792"))),
      Citation.of("SI 2016/792"));

  /** From 1 September 2021, under the School Admissions Code 2021, whose paragraph is not known. */
  public static final Edition<InformationRules> RULES_2021 = Edition.of(
      "2021",
      LocalDate.of(2021, Month.SEPTEMBER, 1),
      RULES_2016.rules().with(inYear(CODE_2021)),
      CODE_2021.secondHand(PRACTICE));

  /** From 19 August 2024, when attendance, joiners and leavers came under new regulations. */
  public static final Edition<InformationRules> RULES_2024 = Edition.of(
      "2024",
      LocalDate.of(2024, Month.AUGUST, 19),
      RULES_2021
          .rules()
          .with(attendance(PupilRegistration.REGISTRATION_2024.source()))
          .with(joinersAndLeavers(PupilRegistration.REGISTRATION_2024.source())),
      PupilRegistration.REGISTRATION_2024.source());

  /** All editions. */
  public static final Editions<InformationRules> EDITIONS = Editions.of(ImmutableList.of(
      RULES_2012, RULES_2014, RULES_DECEMBER_2014, RULES_2016, RULES_2021, RULES_2024));

  private InformationEditions() {}

  private static ReturnRule exclusions() {
    return ReturnRule.everywhere(
        ReturnKinds.EXCLUSIONS,
        ReturnFrequency.TERMLY,
        within(TimeLimit.schoolDaysAfter(5)),
        Sources.same(DutySource.statutory(Citation.of("SI 2012/1033").secondHand(PRACTICE))));
  }

  private static ReturnRule inYear(Citation source) {
    return ReturnRule.everywhere(
        ReturnKinds.IN_YEAR,
        ReturnFrequency.MONTHLY,
        within(TimeLimit.schoolDaysAfter(5)),
        Sources.same(DutySource.statutory(source.secondHand(PRACTICE))));
  }

  private static ReturnRule managedMoves() {
    return ReturnRule.everywhere(
        ReturnKinds.MANAGED_MOVES,
        ReturnFrequency.MONTHLY,
        within(TimeLimit.schoolDaysAfter(5)),
        Sources.same(DutySource.agreed(PROTOCOL)));
  }

  private static ReturnRule fairAccess() {
    return ReturnRule.everywhere(
        ReturnKinds.FAIR_ACCESS_ON_ROLL,
        ReturnFrequency.MONTHLY,
        within(TimeLimit.schoolDaysAfter(5)),
        Sources.same(DutySource.agreed(PROTOCOL)));
  }

  private static ReturnRule sen(Citation source) {
    return ReturnRule.everywhere(
        ReturnKinds.SEN,
        ReturnFrequency.YEARLY,
        within(TimeLimit.schoolDaysAfter(20)),
        new Sources(DutySource.statutory(source.secondHand(PRACTICE)), FUNDING_AGREEMENT));
  }

  private static ReturnRule attendance(Citation source) {
    return ReturnRule.everywhere(
        ReturnKinds.ATTENDANCE,
        ReturnFrequency.TERMLY,
        within(TimeLimit.schoolDaysAfter(10)),
        Sources.same(DutySource.statutory(source)));
  }

  private static ReturnRule joinersAndLeavers(Citation source) {
    return ReturnRule.everywhere(
        ReturnKinds.JOINERS_AND_LEAVERS,
        ReturnFrequency.MONTHLY,
        within(TimeLimit.schoolDaysAfter(5)),
        Sources.same(DutySource.statutory(source)));
  }

  private static Rule<TimeLimit> within(TimeLimit limit) {
    return Rule.expected("time to send the return", limit, ILLUSTRATIVE);
  }
}
