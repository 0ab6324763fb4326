/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.TestCalendars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is head of a school, by whatever name, speaks for it. */
class HeadsOfChallengesTest {

  private static final LocalDate MADE = LocalDate.of(2012, 10, 15);
  private static final Urn CHALLENGER = Urn.of(100001);
  private static final Urn CHALLENGED = Urn.of(100005);
  private static final State<ChallengeStage, ChallengeStanding> BEGUN =
      ChallengeLife.begin(new Challenge(
          CHALLENGER,
          MADE,
          new ChallengeGround(CHALLENGED, MADE, Ratio.of(1), Ratio.of(5, 2), ImmutableList.of()),
          Rule.agreed(
              "time to answer a challenge",
              TimeLimit.schoolDaysAfter(10),
              Citation.of("Partnership agreement", "6.1"))));

  static Collection<Role> heads() {
    return ImmutableSet.of(
        FairAccessRoles.HEAD_TEACHER,
        FairAccessRoles.ACTING_HEAD_TEACHER,
        FairAccessRoles.PRINCIPAL,
        FairAccessRoles.TEACHER_IN_CHARGE);
  }

  static Collection<Role> others() {
    return ImmutableSet.of(
        FairAccessRoles.GOVERNING_BODY, FairAccessRoles.ACADEMY_TRUST, FairAccessRoles.PANEL);
  }

  @ParameterizedTest
  @MethodSource("heads")
  void theHeadAnswers(Role head) {
    assertThat(after(new ChallengeCommand.Answer(head, MADE, CHALLENGED, "letter")))
        .isEqualTo(ChallengeStage.ANSWERED);
  }

  @ParameterizedTest
  @MethodSource("heads")
  void theHeadWithdraws(Role head) {
    assertThat(after(new ChallengeCommand.Withdraw(head, MADE, CHALLENGER)))
        .isEqualTo(ChallengeStage.WITHDRAWN);
  }

  @ParameterizedTest
  @MethodSource("others")
  void nobodyElseAnswers(Role other) {
    assertThat(after(new ChallengeCommand.Answer(other, MADE, CHALLENGED, "letter")))
        .isEqualTo(ChallengeStage.MADE);
  }

  private static ChallengeStage after(ChallengeCommand command) {
    return ChallengeLife.PROCEDURE
        .decide(BEGUN, command, ChallengeContext.of(TestCalendars.T12))
        .match(accepted -> accepted.state().stage(), refused -> BEGUN.stage());
  }
}
