/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.commissioning.clawback.ClawbackFacts;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.clause.ClawbackClause;
import org.concordat.commissioning.clawback.outlook.ExposureBook;
import org.concordat.commissioning.clawback.outlook.Projection;
import org.concordat.commissioning.clawback.scale.Shape;
import org.concordat.commissioning.clawback.value.CapitalFacts;
import org.concordat.commissioning.party.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A missing argument is refused by its name at the door, and not where it is needed later. */
@SuppressWarnings("NullAway")
class NullArgumentsTest {

  private static final LocalDate DAY = LocalDate.of(2013, 3, 1);
  private static final ClawbackTerms TERMS = ContractSamples.terms();
  private static final SupportBase BASE =
      SupportBase.draft(ContractSamples.contract(), ContractSamples.DRAFTED);

  static Stream<Arguments> calls() {
    return Stream.of(
        call("contract", () -> SupportBase.draft(null, DAY)),
        call("draftedOn", () -> SupportBase.draft(ContractSamples.contract(), null)),
        call("histories", () -> SupportBase.of(ContractSamples.contract(), DAY, null)),
        call("date", () -> BASE.stageOn(null, ContractSamples.CALENDARS)),
        call("calendars", () -> BASE.stageOn(DAY, null)),
        call("date", () -> BASE.replayContractOn(null, ContractSamples.CALENDARS)),
        call("date", () -> BASE.replayUseOn(null, ContractSamples.CALENDARS)),
        call("date", () -> BASE.replayClaimOn(null, ContractSamples.CALENDARS)),
        call("date", () -> BASE.replayFocusOn(null, ContractSamples.CALENDARS)),
        call("date", () -> BASE.worklistOn(null, ContractSamples.CALENDARS)),
        call("date", () -> BASE.factsOn(null, ContractSamples.CALENDARS)),
        call("date", () -> BASE.exposureOn(null)),
        call("bases", () -> Portfolio.of(null)),
        call("date", () -> TERMS.exposureOn(null)),
        call("facts", () -> TERMS.exposureOn(DAY, null)),
        call("facts", () -> TERMS.assess(null, DAY)),
        call("date", () -> TERMS.assess(ClawbackFacts.none(), null)),
        call("notBefore", () -> TERMS.assess(ClawbackFacts.none(), DAY, null)),
        call("terms", () -> Projection.on(null, CapitalFacts.none(), ImmutableList.of())),
        call("facts", () -> Projection.on(TERMS, null, ImmutableList.of())),
        call("dates", () -> Projection.on(TERMS, CapitalFacts.none(), null)),
        call("terms", () -> ExposureBook.<String>of(null)),
        call("date", () -> ExposureBook.of(ImmutableMap.of("one", TERMS)).minorOn(null)),
        call("terms", () -> ClawbackClause.of(null)),
        call("rate", () -> Shape.reducingBalance(null)),
        call("party", () -> Parties.other(null)),
        call(
            "served",
            () -> NoticeTerm.fullAcademicYears(1)
                .earliestEffective(null, ContractSamples.CALENDARS)));
  }

  private static Arguments call(String argument, ThrowingCallable call) {
    return arguments(argument, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theMissingArgumentIsNamed(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument);
  }
}
