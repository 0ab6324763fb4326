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
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.exclusion.ExclusionEditions;
import org.concordat.fairaccess.exclusion.ExclusionRules;
import org.concordat.fairaccess.information.ReturnRule.Sources;

/**
 * A pattern of returns to begin from, by edition.
 *
 * <p>What schools must tell is written in several regulations, and in an academy's case partly in its funding
 * agreement; most of it was read at second hand, and each source says so. How often and by when is local: the
 * figures here are illustrative and of strength {@link Strength#EXPECTED}; an
 * authority puts its own in a copy.
 *
 * <p>Exclusions are told without delay, which names no day, so that a return that gathers them for a term is never called
 * late; an authority that agreed on a day puts it in with {@link ReturnRule#within}. Until 31 August 2023 they are the
 * permanent ones, those that bring a pupil above five days in a term and those that cost an examination (SI 2012/1033
 * r.23), and the shorter ones are told once a term by guidance, known at second hand; from 1 September 2023 all are
 * (r.14 as amended). In-year applications are told of by the schools that decide on them, {@link
 * OwingSchools#ownAdmissionAuthorities()}.
 *
 * <p>The event that governs is the last day of the period that a return is about.
 */
public final class InformationEditions {

  private static final String PRACTICE = "practice; the text was not read";
  private static final Citation ILLUSTRATIVE = Citation.of("Illustrative timetable");
  private static final Citation PROTOCOL = Citation.of("Local fair access protocol");
  private static final Citation CODE_2014 = Citation.of("School Admissions Code 2014");
  private static final Citation CODE_2021 = Citation.of("School Admissions Code 2021");
  private static final Citation PLANS = Citation.of("Children and Families Act 2014", "Part 3");
  private static final Citation GUIDANCE =
      Citation.of("Guidance on exclusion").secondHand("an authority's bulletin to its schools");
  private static final DutySource FUNDING_AGREEMENT =
      DutySource.agreed(Citation.of("Academy funding agreement").secondHand(PRACTICE));

  /** From 1 September 2012, with the regulations on exclusions of that day. */
  public static final Edition<InformationRules> RULES_2012 = Edition.of(
      "2012",
      LocalDate.of(2012, Month.SEPTEMBER, 1),
      new InformationRules(ImmutableList.of(
          exclusions(ReturnKinds.SERIOUS_EXCLUSIONS, ExclusionEditions.RULES_2012.rules()),
          otherSuspensions(),
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

  /** From 1 September 2023, when the authority is told of every exclusion, and of none once a term alone. */
  public static final Edition<InformationRules> RULES_2023 = Edition.of(
      "2023",
      LocalDate.of(2023, Month.SEPTEMBER, 1),
      RULES_2021
          .rules()
          .with(exclusions(ReturnKinds.EXCLUSIONS, ExclusionEditions.RULES_2023.rules()))
          .without(ReturnKinds.OTHER_SUSPENSIONS.code()),
      ExclusionEditions.RULES_2023.source());

  /** From 19 August 2024, when attendance, joiners and leavers came under new regulations. */
  public static final Edition<InformationRules> RULES_2024 = Edition.of(
      "2024",
      LocalDate.of(2024, Month.AUGUST, 19),
      RULES_2023
          .rules()
          .with(attendance(PupilRegistration.REGISTRATION_2024.source()))
          .with(joinersAndLeavers(PupilRegistration.REGISTRATION_2024.source())),
      PupilRegistration.REGISTRATION_2024.source());

  /** All editions. */
  public static final Editions<InformationRules> EDITIONS = Editions.of(ImmutableList.of(
      RULES_2012, RULES_2014, RULES_DECEMBER_2014, RULES_2016, RULES_2021, RULES_2023, RULES_2024));

  private InformationEditions() {}

  private static ReturnRule exclusions(ReturnKind kind, ExclusionRules rules) {
    Citation source = rules.authorityToldOfAll().source();
    return ReturnRule.withoutDelay(
        kind, ReturnFrequency.TERMLY, source, Sources.same(DutySource.statutory(source)));
  }

  private static ReturnRule otherSuspensions() {
    return ReturnRule.everywhere(
        ReturnKinds.OTHER_SUSPENSIONS,
        ReturnFrequency.TERMLY,
        within(TimeLimit.schoolDaysAfter(5)),
        Sources.same(new DutySource(Strength.EXPECTED, GUIDANCE)));
  }

  private static ReturnRule inYear(Citation source) {
    return ReturnRule.everywhere(
            ReturnKinds.IN_YEAR,
            ReturnFrequency.MONTHLY,
            within(TimeLimit.schoolDaysAfter(5)),
            Sources.same(DutySource.statutory(source.secondHand(PRACTICE))))
        .owedBy(OwingSchools.ownAdmissionAuthorities());
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
