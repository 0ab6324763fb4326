/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.concordat.core.calendar.DeemedService;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The editions of the rules on exclusions, from 1 September 2012 on.
 *
 * <p>The date of the exclusion itself chooses the edition for every step that follows it, however late. There
 * is none for the appeal panels of before.
 */
public final class ExclusionEditions {

  private static final Citation REGULATIONS = Citation.of("SI 2012/1033");
  private static final Citation PROVISION = Citation.of("SI 2007/1870");
  private static final String GOVERNOR_GUIDES = "guides for clerks and governors";

  /** From 1 September 2012: review panels, and each fixed period counted by itself. */
  public static final Edition<ExclusionRules> RULES_2012 = Edition.of(
      "2012",
      LocalDate.of(2012, Month.SEPTEMBER, 1),
      ExclusionRules.builder()
          .daySix(Rule.statutory(
              "first day of full-time education", TimeLimit.schoolDayOf(6), PROVISION))
          .daySixConsecutive(
              Rule.statutory("fixed periods count together for day six", false, PROVISION))
          .relevantDate(Rule.statutory(
              "relevant date for the money",
              TimeLimit.schoolDaysAfter(6),
              Citation.of("SI 2012/2991", "r.23").secondHand("general knowledge")))
          .governorsDecide(Rule.statutory(
              "time for the governors to decide",
              TimeLimit.schoolDaysAfter(15),
              REGULATIONS.secondHand(GOVERNOR_GUIDES)))
          .governorsOnRepresentations(Rule.statutory(
              "time for the governors to decide on representations",
              TimeLimit.schoolDaysAfter(50),
              REGULATIONS.secondHand(GOVERNOR_GUIDES)))
          .meetOnRepresentationsAbove(Rule.statutory(
              "school days in a term above which the governors meet on representations",
              5,
              REGULATIONS.secondHand(GOVERNOR_GUIDES)))
          .meetAlwaysAbove(Rule.statutory(
              "school days in a term above which the governors meet in any case",
              15,
              REGULATIONS.secondHand(GOVERNOR_GUIDES)))
          .bodiesToldAbove(Rule.statutory(
              "school days in a term above which governors and authority are told",
              5,
              Citation.of("SI 2012/1033", "r.23")))
          .workersTold(
              Rule.statutory("social worker and virtual school head are told", false, REGULATIONS))
          .parentNotice(Rule.statutory(
              "day with whose afternoon session the parent has notice in writing",
              TimeLimit.schoolDayOf(1),
              Citation.of("SI 2012/1033", "Sch 2 para 8")))
          .educationNotice(Rule.statutory(
              "hours between the details of education and its start",
              48,
              Citation.of("SI 2012/1033", "Sch 2 para 8")))
          .applyForReview(Rule.statutory(
              "time to apply for a review",
              TimeLimit.schoolDaysAfter(15),
              Citation.of("SI 2012/1033", "Sch 1 para 2")))
          .reviewMeets(Rule.statutory(
              "time for the review panel to meet",
              TimeLimit.schoolDaysAfter(15),
              Citation.of("SI 2012/1033", "Sch 1 para 1")))
          .reconsider(Rule.statutory(
              "time to reconsider",
              TimeLimit.schoolDaysAfter(10),
              Citation.of("SI 2012/1033", "r.17")))
          .sumAfterQuashing(Rule.statutory(
              "sum where a pupil is not reinstated after a quashing",
              Money.of(CurrencyUnit.GBP, 4000),
              REGULATIONS.secondHand("Michelmores; Bath and North East Somerset")))
          .yearlyCap(Rule.statutory(
              "school days of fixed periods in a school year",
              45,
              Citation.of("SI 2012/1033", "r.22")))
          .authorityToldOfAll(Rule.statutory(
              "the authority is told of every exclusion",
              false,
              Citation.of("SI 2012/1033", "r.23")))
          .cancellable(Rule.statutory(
              "an exclusion can be cancelled before the governors meet", false, REGULATIONS))
          .service(DeemedService.EXCLUSIONS_2012)
          .build(),
      REGULATIONS);

  /** From 5 January 2015: school days of fixed periods that follow each other count together. */
  public static final Edition<ExclusionRules> RULES_2015 = Edition.of(
      "2015",
      LocalDate.of(2015, Month.JANUARY, 5),
      ExclusionRules.builder()
          .from(RULES_2012.rules())
          .daySixConsecutive(Rule.statutory(
              "fixed periods count together for day six", true, Citation.of("SI 2014/3216")))
          .build(),
      Citation.of("SI 2014/3216"));

  /** From 1 September 2023: the authority is told of all, and a head may cancel. */
  public static final Edition<ExclusionRules> RULES_2023 = Edition.of(
      "2023",
      LocalDate.of(2023, Month.SEPTEMBER, 1),
      ExclusionRules.builder()
          .from(RULES_2015.rules())
          .authorityToldOfAll(Rule.statutory(
              "the authority is told of every exclusion",
              true,
              Citation.of("SI 2012/1033", "r.14 as amended")))
          .workersTold(Rule.statutory(
              "social worker and virtual school head are told",
              true,
              Citation.of("SI 2012/1033", "r.14 as amended")))
          .cancellable(Rule.statutory(
              "an exclusion can be cancelled before the governors meet",
              true,
              Citation.of("SI 2023/571", "r.17A")))
          .build(),
      Citation.of("SI 2023/571"));

  /** All editions. */
  public static final Editions<ExclusionRules> EDITIONS =
      Editions.of(ImmutableList.of(RULES_2012, RULES_2015, RULES_2023));

  private ExclusionEditions() {}
}
