/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackOutcome;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.scale.DiminishingScale;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.monitoring.Direction;
import org.concordat.commissioning.monitoring.PerformanceIndicator;
import org.concordat.commissioning.monitoring.ReviewTerms;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

/** The examples on the pages of a contract and of a base do what the pages say, word for word. */
class PageExamplesTest {

  private static final String FOLDER = "java/org/concordat/commissioning/contract/";

  private final Calendars calendars = ContractSamples.CALENDARS;

  @Test
  void theContractOfTheExampleIsSignedAndComesIntoForce() {
    SupportBaseContract contract = contract();
    assertThat(contract.lastDay()).isEqualTo(LocalDate.of(2015, 8, 31));
    SupportBase base = base(contract);
    assertThat(base.stageOn(LocalDate.of(2012, 9, 1), calendars)).isEqualTo(ContractStage.IN_FORCE);
    Optional<ClawbackOutcome> outcome = base.assessClawback(LocalDate.of(2012, 9, 1), calendars);
    assertThat(outcome).containsInstanceOf(ClawbackOutcome.Dormant.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SupportBaseContract", "SupportBase"})
  void theCodeOfTheseTestsIsThatOfThePage(String page) throws IOException {
    String written = wordsOf(Files.readString(Path.of("src/main/" + FOLDER + page + ".java"))
        .split("<pre>\\{@code", 2)[1]
        .split("}</pre>", 2)[0]
        .replaceAll("(?m)//.*$", "")
        .replaceAll("(?m)^ \\* ", ""));
    String run = wordsOf(Files.readString(Path.of("src/test/" + FOLDER + "PageExamplesTest.java")));
    assertThat(written.split(";"))
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(run).contains(statement));
  }

  private static String wordsOf(String code) {
    return code.replaceAll("\\s", "");
  }

  private static SupportBaseContract contract() {
    ClawbackTerms terms = ClawbackTerms.of(
        Citation.of("Contract SB-2012-07", "clause 7"),
        CapitalTranche.of(
            "building",
            Money.parse("GBP 750000.00"),
            LocalDate.of(2012, 9, 1),
            DiminishingScale.completeYears(25)));
    SupportBaseContract contract = SupportBaseContract.builder()
        .reference("SB-2012-07")
        .commissioner(LocalAuthorityCode.of("883"))
        .host(Urn.of(144044))
        .specialism("autism")
        .places(20)
        .term(LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2015, 9, 1)))
        .revenue(RevenueContribution.perPlaceAndYear(Money.parse("GBP 10000.00")))
        .clawback(terms)
        .addOutcome(
            OutcomeOwed.of("inclusion", "pupils learn in mainstream lessons", "mainstream-hours"))
        .reviews(ReviewTerms.builder()
            .reportBefore(TimeLimit.schoolDaysAfter(10))
            .addIndicator(PerformanceIndicator.maintaining(
                "mainstream-hours",
                "hours a week in mainstream lessons",
                Direction.HIGHER_IS_BETTER,
                Ratio.of(15)))
            .build())
        .build();
    return contract;
  }

  private SupportBase base(SupportBaseContract contract) {
    SupportBase base = SupportBase.draft(contract, LocalDate.of(2012, 5, 1))
        .after(new Propose(COMMISSIONER, LocalDate.of(2012, 5, 14)), calendars)
        .after(new Agree(COMMISSIONER, LocalDate.of(2012, 6, 1)), calendars)
        .after(new Agree(HOST, LocalDate.of(2012, 6, 18)), calendars);
    return base;
  }
}
