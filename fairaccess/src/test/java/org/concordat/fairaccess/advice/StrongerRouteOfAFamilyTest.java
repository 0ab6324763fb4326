/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.CONTEXT;
import static org.concordat.fairaccess.advice.Families.afterIn;
import static org.concordat.fairaccess.advice.Families.refuse;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.referral.EligibilityReasons;
import org.junit.jupiter.api.Test;

/** A child with a stronger route than the protocol is not referred to it from choice advice. */
class StrongerRouteOfAFamilyTest {

  private static final LocalDate IN_2023 = LocalDate.of(2023, 10, 12);
  private static final LocalDate IN_2012 = LocalDate.of(2012, 10, 11);

  private static ChoiceQuestion.Builder asking(LocalDate on) {
    return Families.question().on(on).route(Route.IN_YEAR).yearGroup(YearGroup.of(9));
  }

  private static AdviceContext by(Calendars calendars) {
    return AdviceContext.of(CONTEXT.register(), calendars);
  }

  /** Asked, applied on the day, and refused four days later. */
  private static State<AdviceStage, ChoiceAdviceCase> refused(
      ChoiceQuestion question, AdviceContext context) {
    return afterIn(
        context,
        Families.asked(question),
        new Apply(PARENT, question.on(), ImmutableList.of(BROOK)),
        refuse(question.on().plusDays(4), BROOK));
  }

  private static ImmutableList<Reason> against(ChoiceQuestion question, AdviceContext context) {
    State<AdviceStage, ChoiceAdviceCase> refused = refused(question, context);
    return ImmutableList.copyOf(ChoiceAdviceCases.PROCEDURE
        .decide(refused, new ReferToProtocol(LOCAL_AUTHORITY, refused.since().plusDays(1)), context)
        .reasons());
  }

  @Test
  void lookedAfterChildIsRefusedWithTheRouteThatItHas() {
    assertThat(against(asking(IN_2023).careStatus(CareStatus.LOOKED_AFTER).build(), CONTEXT))
        .extracting(Reason::code, Reason::message)
        .containsExactly(tuple(
            EligibilityReasons.OUTSIDE,
            "outside the protocol as looked-after: the authority that looks after the child asks the"
                + " school to admit, and may direct it"));
  }

  @Test
  void childWhosePlanNamesASchoolIsRefusedWithTheRouteThatItHas() {
    assertThat(against(
            asking(IN_2023)
                .senPlan(StatutorySenPlan.naming(StatutorySenPlan.Kind.EHC_PLAN, BROOK))
                .build(),
            CONTEXT))
        .extracting(Reason::message)
        .containsExactly("outside the protocol as plan-names-school: the school that the plan names"
            + " must admit the child");
    assertThat(against(
            asking(IN_2023)
                .senPlan(StatutorySenPlan.of(StatutorySenPlan.Kind.EHC_PLAN))
                .build(),
            CONTEXT))
        .isEmpty();
  }

  @Test
  void childThatWasLookedAfterIsOutsideUnderTheCodeOf2012AndNotUnderThatOf2021() {
    CareStatus before = CareStatus.PREVIOUSLY_LOOKED_AFTER;

    assertThat(against(asking(IN_2012).careStatus(before).build(), by(TestCalendars.T12)))
        .extracting(Reason::code)
        .containsExactly(EligibilityReasons.OUTSIDE);
    assertThat(against(asking(IN_2023).careStatus(before).build(), CONTEXT)).isEmpty();
  }

  @Test
  void whatTheFamilyDidNotTellKeepsNoChildOut() {
    assertThat(against(asking(IN_2023).build(), CONTEXT)).isEmpty();
    assertThat(against(asking(IN_2023).careStatus(CareStatus.NOT_LOOKED_AFTER).build(), CONTEXT))
        .isEmpty();
  }
}
