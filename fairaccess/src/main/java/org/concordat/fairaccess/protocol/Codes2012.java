/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.concordat.fairaccess.protocol.Criterion.allOf;
import static org.concordat.fairaccess.protocol.Criterion.holds;
import static org.concordat.fairaccess.protocol.Criterion.outOfEducation;
import static org.concordat.fairaccess.protocol.Criterion.withoutPlan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.MonthDay;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** What the Codes of 2012 and 2014 lay down; they differ in nothing that is held here. */
final class Codes2012 {

  private static final String RANGE = "paras 3.8 to 3.23";

  private final String code;

  private Codes2012(String code) {
    this.code = code;
  }

  static AdmissionsCode rules(String code) {
    return new Codes2012(code).rules();
  }

  private AdmissionsCode rules() {
    return AdmissionsCode.builder()
        .categories(categories())
        .listKind(Rule.statutory("kind of list", ListKind.MINIMUM, para("3.15")))
        .outside(ImmutableList.of(
            Rule.statutory("outside the protocol", OutsideGroup.LOOKED_AFTER, para("3.12")),
            Rule.statutory("outside the protocol", OutsideGroup.PLAN_NAMES_SCHOOL, para("3.12")),
            Rule.statutory(
                "outside the protocol", OutsideGroup.PREVIOUSLY_LOOKED_AFTER, para("3.12"))))
        .inYearFirst(Rule.statutory(
            "in-year admission comes first",
            true,
            via(RANGE, "Buckinghamshire's fair access protocol, 2017")))
        .withoutApplication(ImmutableSet.of("unsupportive-family"))
        .allocationLimit(AllocationLimit.withoutNumber(Rule.statutory(
            "time to allocate a place",
            "as quickly as possible",
            via(RANGE, "local fair access protocols"))))
        .replyLimits(SharedRules.REPLY_LIMITS_2012)
        .bindsAllSchools(Rule.statutory(
            "all schools take part", true, via(RANGE, "the protocols of Derbyshire and Torbay")))
        .sendsDecider(Rule.expected(
            "a school sends somebody who can decide", false, via(RANGE, "general knowledge")))
        .standsUntilReplaced(Rule.expected(
            "the protocol stands until it is replaced", false, via(RANGE, "general knowledge")))
        .considersWishes(Rule.expected(
            "the parent's wishes are considered",
            false,
            via(RANGE, "Buckinghamshire's fair access protocol, 2017")))
        .oneOutOneIn(
            Rule.statutory("a school takes a child for one it excluded", false, para("3.13")))
        .majority(Rule.statutory(
            "majority that adopts",
            Majority.absolute(),
            via(RANGE, "the protocols of Buckinghamshire and Blackburn")))
        .disproportion(Rule.statutory(
            "children of whom no school takes disproportionately many",
            ImmutableSortedSet.of(ProtectedIntake.EXCLUDED, ProtectedIntake.CHALLENGING_BEHAVIOUR),
            via(RANGE, "Surrey's fair access report, 2015")))
        .behaviourRefusal(Rule.statutory(
            "ground for refusing challenging behaviour",
            BehaviourTest.HIGH_PROPORTION,
            via(RANGE, "Buckinghamshire's fair access protocol, 2017")))
        .neverRefusedForBehaviour(Rule.statutory(
            "children never refused for behaviour",
            ImmutableSortedSet.of(
                OutsideGroup.LOOKED_AFTER,
                OutsideGroup.PLAN_NAMES_SCHOOL,
                OutsideGroup.PREVIOUSLY_LOOKED_AFTER),
            para("3.12")))
        .refusedForAssessment(
            Rule.statutory("refusal until needs are assessed", false, para("3.14")))
        .coordinatesInYear(SharedRules.NO_CO_ORDINATION)
        .previouslyLookedAfterFirst(Rule.statutory(
            "children who were looked after come first", true, via("", "general knowledge")))
        .adoptedAbroadFirst(Rule.statutory(
            "children adopted from state care abroad come first",
            false,
            via("", "general knowledge")))
        .tellsOutcome(Rule.statutory(
            "schools tell the authority of each application and its outcome",
            true,
            via(RANGE, "general knowledge")))
        .annualReport(Rule.statutory(
            "day of the report to the adjudicator",
            MonthDay.of(6, 30),
            via("", "education law commentary of December 2012")))
        .lookedAfterLimits(SharedRules.LOOKED_AFTER)
        .build();
  }

  private ImmutableList<FairAccessCategory> categories() {
    return ImmutableList.of(
        category(
            "a",
            "criminal-justice-or-pru",
            "leaving the criminal justice system or a pupil referral unit for a mainstream school",
            holds(Circumstances.CRIMINAL_JUSTICE, Circumstances.PRU_REINTEGRATION)),
        category(
            "b",
            "out-of-education",
            "out of education for two months or more",
            outOfEducation(Rule.statutory(
                "time out of education", TimeLimit.monthsAfter(2), para("3.15(b)")))),
        category(
            "c",
            "gypsy-roma-traveller-refugee-asylum",
            "Gypsies, Roma, Travellers, refugees and asylum seekers",
            holds(
                Circumstances.GYPSY_ROMA_TRAVELLER,
                Circumstances.REFUGEE,
                Circumstances.ASYLUM_SEEKER)),
        category("d", "homeless", "without a home", holds(Circumstances.HOMELESS)),
        category(
            "e",
            "unsupportive-family",
            "without the support of a family that would seek a place",
            holds(Circumstances.UNSUPPORTIVE_FAMILY)),
        category("f", "carer", "caring for somebody", holds(Circumstances.CARER)),
        category(
            "g",
            "needs-without-plan",
            "special needs, a disability or a medical condition, and no statement",
            allOf(
                holds(
                    Circumstances.SPECIAL_EDUCATIONAL_NEEDS,
                    Circumstances.DISABILITY,
                    Circumstances.MEDICAL_CONDITION),
                withoutPlan())));
  }

  private FairAccessCategory category(
      String letter, String stable, String gist, Criterion criterion) {
    return FairAccessCategory.of(letter, stable, gist, criterion, para("3.15(" + letter + ")"));
  }

  private Citation para(String number) {
    return via("para " + number, "general knowledge");
  }

  private Citation via(String place, String where) {
    return Citation.of(code, place).secondHand(where);
  }
}
