/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static org.concordat.fairaccess.protocol.Criterion.allOf;
import static org.concordat.fairaccess.protocol.Criterion.anyOf;
import static org.concordat.fairaccess.protocol.Criterion.heldWithin;
import static org.concordat.fairaccess.protocol.Criterion.holds;
import static org.concordat.fairaccess.protocol.Criterion.noOfferDeclined;
import static org.concordat.fairaccess.protocol.Criterion.outOfEducation;
import static org.concordat.fairaccess.protocol.Criterion.previouslyLookedAfter;
import static org.concordat.fairaccess.protocol.Criterion.withoutPlan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.MonthDay;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** What the Code of 2021 lays down. */
final class Code2021 {

  private static final String RANGE = "paras 3.10 to 3.22";
  private static final String FORMS = "schools' fair access forms";
  private static final String LANCASHIRE = "Lancashire's fair access protocol, p.8";

  private Code2021() {}

  static AdmissionsCode rules() {
    return AdmissionsCode.builder()
        .categories(categories())
        .listKind(
            Rule.statutory("kind of list", ListKind.CLOSED, para("3.17", "general knowledge")))
        .outside(ImmutableList.of(
            Rule.statutory(
                "outside the protocol",
                OutsideGroup.LOOKED_AFTER,
                code(RANGE, "Worcestershire's fair access protocol, 2021")),
            Rule.statutory(
                "outside the protocol",
                OutsideGroup.PLAN_NAMES_SCHOOL,
                code(RANGE, "the protocols of Worcestershire and Derbyshire"))))
        .inYearFirst(Rule.statutory(
            "in-year admission comes first",
            true,
            para("3.17", "Buckinghamshire's fair access protocol, 2024")))
        .withoutApplication(ImmutableSet.of("place-not-sought"))
        .allocationLimit(AllocationLimit.within(Rule.statutory(
            "time to allocate a place", TimeLimit.schoolDaysAfter(20), code(RANGE, LANCASHIRE))))
        .replyLimits(SharedRules.REPLY_LIMITS_2021)
        .inYearLimits(new InYearLimits(
            Rule.expected(
                "time to tell the authority", TimeLimit.schoolDaysAfter(2), code("", LANCASHIRE)),
            Rule.expected(
                "aim for the answer to the parent",
                TimeLimit.schoolDaysAfter(10),
                code("", "Derby's in-year scheme")),
            Rule.statutory(
                "time to answer the parent",
                TimeLimit.schoolDaysAfter(15),
                code("", "Derby's in-year scheme"))))
        .bindsAllSchools(Rule.statutory(
            "all schools take part", true, code(RANGE, "the protocols of Derbyshire and Torbay")))
        .sendsDecider(Rule.statutory(
            "a school sends somebody who can decide",
            true,
            code(RANGE, "the protocols of Torbay and Buckinghamshire")))
        .standsUntilReplaced(Rule.statutory(
            "the protocol stands until it is replaced",
            true,
            code(RANGE, "the protocols of Torbay and Buckinghamshire")))
        .considersWishes(Rule.statutory(
            "the parent's wishes are considered",
            true,
            code(RANGE, "Buckinghamshire's fair access protocol, 2024")))
        .oneOutOneIn(Rule.statutory(
            "a school takes a child for one it excluded", false, code(RANGE, "general knowledge")))
        .majority(Rule.statutory(
            "majority that adopts",
            Majority.absolute(),
            code(RANGE, "the protocols of Buckinghamshire and Blackburn")))
        .disproportion(Rule.statutory(
            "children of whom no school takes disproportionately many",
            ImmutableSortedSet.copyOf(ProtectedIntake.values()),
            code(RANGE, "Surrey's fair access report, 2015")))
        .behaviourRefusal(Rule.statutory(
            "ground for refusing challenging behaviour",
            BehaviourTest.HIGH_PROPORTION_COMPARED,
            code(RANGE, "Buckinghamshire's fair access protocol, 2017")))
        .neverRefusedForBehaviour(Rule.statutory(
            "children never refused for behaviour",
            ImmutableSortedSet.of(
                OutsideGroup.LOOKED_AFTER,
                OutsideGroup.PLAN_NAMES_SCHOOL,
                OutsideGroup.PREVIOUSLY_LOOKED_AFTER),
            code(RANGE, "general knowledge")))
        .refusedForAssessment(Rule.statutory(
            "refusal until needs are assessed", false, code(RANGE, "general knowledge")))
        .coordinatesInYear(SharedRules.NO_CO_ORDINATION)
        .previouslyLookedAfterFirst(Rule.statutory(
            "children who were looked after come first", true, code("", "general knowledge")))
        .adoptedAbroadFirst(Rule.statutory(
            "children adopted from state care abroad come first",
            true,
            code("", "general knowledge")))
        .tellsOutcome(Rule.statutory(
            "schools tell the authority of each application and its outcome",
            true,
            code(RANGE, "general knowledge")))
        .annualReport(Rule.statutory(
            "day of the report to the adjudicator",
            MonthDay.of(10, 31),
            code("", "Hartlepool's report to the adjudicator")))
        .lookedAfterLimits(SharedRules.LOOKED_AFTER)
        .build();
  }

  private static ImmutableList<FairAccessCategory> categories() {
    return ImmutableList.of(
        category(
            "a",
            "child-in-need-or-protection",
            "a child in need or with a protection plan, now or in the year before the referral",
            heldWithin(
                Rule.statutory(
                    "time since the status ended",
                    TimeLimit.monthsAfter(12),
                    para("3.17(a)", FORMS)),
                Circumstances.CHILD_IN_NEED,
                Circumstances.CHILD_PROTECTION_PLAN),
            FORMS),
        category("b", "refuge", "in a refuge or the like", holds(Circumstances.REFUGE), FORMS),
        category(
            "c",
            "criminal-justice",
            "leaving the criminal justice system",
            holds(Circumstances.CRIMINAL_JUSTICE),
            FORMS),
        category(
            "d",
            "alternative-provision-or-excluded",
            "returning from alternative provision, or excluded and suitable for a mainstream school",
            holds(Circumstances.AP_REINTEGRATION, Circumstances.EXCLUDED_MAINSTREAM),
            "general knowledge"),
        category(
            "e",
            "needs-without-plan",
            "special needs without a plan, a disability or a medical condition",
            anyOf(
                allOf(holds(Circumstances.SPECIAL_EDUCATIONAL_NEEDS), withoutPlan()),
                holds(Circumstances.DISABILITY, Circumstances.MEDICAL_CONDITION)),
            "general knowledge"),
        category("f", "carer", "caring for somebody", holds(Circumstances.CARER), FORMS),
        category("g", "homeless", "without a home", holds(Circumstances.HOMELESS), FORMS),
        category(
            "h",
            "formal-kinship-care",
            "in the formal care of kin",
            holds(Circumstances.FORMAL_KINSHIP_CARE),
            FORMS),
        category(
            "i",
            "gypsy-roma-traveller-refugee-asylum",
            "Gypsies, Roma, Travellers, refugees and asylum seekers",
            holds(
                Circumstances.GYPSY_ROMA_TRAVELLER,
                Circumstances.REFUGEE,
                Circumstances.ASYLUM_SEEKER),
            FORMS),
        category(
            "j",
            "refused-for-behaviour",
            "refused for challenging behaviour and referred under the protocol",
            holds(Circumstances.REFUSED_FOR_BEHAVIOUR),
            "general knowledge"),
        category(
            "k",
            "place-not-sought",
            "nobody sought a place, in exceptional circumstances",
            holds(Circumstances.PLACE_NOT_SOUGHT),
            FORMS),
        category(
            "l",
            "out-of-education",
            "out of education for four weeks or more, no place in reach and no offer declined",
            allOf(
                outOfEducation(Rule.statutory(
                    "time out of education",
                    TimeLimit.weeksAfter(4),
                    para("3.17(l)", "the protocols of Lancashire and Staffordshire"))),
                holds(Circumstances.NO_PLACE_WITHIN_REACH),
                noOfferDeclined()),
            "the protocols of Lancashire and Staffordshire"),
        category(
            "m",
            "previously-looked-after",
            "looked after before and not promptly placed by the authority",
            allOf(previouslyLookedAfter(), holds(Circumstances.NOT_PROMPTLY_PLACED)),
            "Worcestershire's fair access protocol, 2021"));
  }

  private static FairAccessCategory category(
      String letter, String stable, String gist, Criterion criterion, String via) {
    return FairAccessCategory.of(
        letter, stable, gist, criterion, para("3.17(" + letter + ")", via));
  }

  private static Citation para(String number, String via) {
    return code("para " + number, via);
  }

  private static Citation code(String place, String via) {
    return Citation.of("School Admissions Code 2021", place).secondHand(via);
  }
}
