/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.commissioning.party.Parties.COMMISSIONER;
import static org.concordat.commissioning.party.Parties.HOST;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.commissioning.TableCases;
import org.concordat.commissioning.payment.PaymentCommand.Forfeit;
import org.concordat.commissioning.payment.PaymentCommand.Pay;
import org.concordat.commissioning.payment.PaymentCommand.Release;
import org.concordat.commissioning.payment.PaymentCommand.Suspend;
import org.concordat.commissioning.payment.PaymentCommand.Withhold;
import org.concordat.commissioning.payment.PaymentEvent.FellDue;
import org.concordat.commissioning.payment.PaymentEvent.Forfeited;
import org.concordat.commissioning.payment.PaymentEvent.Paid;
import org.concordat.commissioning.payment.PaymentEvent.Released;
import org.concordat.commissioning.payment.PaymentEvent.Suspended;
import org.concordat.commissioning.payment.PaymentEvent.Withheld;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An instalment from its plan to its payment. */
class PaymentLifeTest {

  private static final Calendars CALENDARS = Calendars.ofSchool(SchoolCalendar.unpublished("none"));
  private static final LocalDate DUE = LocalDate.of(2014, 1, 1);
  private static final LocalDate ON = LocalDate.of(2014, 1, 10);
  private static final LocalDate LATER = LocalDate.of(2014, 3, 3);
  private static final Money AMOUNT = Money.parse("GBP 11333.33");
  private static final Money MOST = Money.parse("GBP 1133.33");
  private static final Money REST = Money.parse("GBP 10200.00");
  private static final Citation CLAUSE = Citation.of("Contract SB-2012-07", "withholding");
  private static final Instalment INSTALMENT = instalment(Ratio.of(1, 10));
  private static final PaymentContext IN_FORCE = PaymentContext.of(CALENDARS, List.of());
  private static final PaymentContext IN_DEFAULT = PaymentContext.of(
      CALENDARS, List.of(new DefaultSpell(LocalDate.of(2014, 1, 5), Optional.empty(), false)));
  private static final PaymentContext REMEDIED = PaymentContext.of(
      CALENDARS,
      List.of(
          new DefaultSpell(LocalDate.of(2014, 1, 5), Optional.of(LocalDate.of(2014, 2, 3)), true)));
  private static final PaymentContext ENDED =
      new PaymentContext(CALENDARS, ImmutableList.of(), Optional.of(LATER));
  private static final State<PaymentStage, PaymentStanding> BEGUN =
      PaymentLife.begin(INSTALMENT, LocalDate.of(2012, 5, 1));

  private static final PaymentEvent FELL_DUE = new FellDue(DUE);
  private static final PaymentEvent WITHHELD = new Withheld(ON, MOST, REST);
  private static final PaymentEvent SUSPENDED = new Suspended(ON, "the base is closed");

  private static Instalment instalment(Ratio cap) {
    return new Instalment(
        5,
        AMOUNT,
        DUE,
        Rule.agreed(
            "time to pay",
            TimeLimit.calendarDaysAfter(30),
            Citation.of("Contract SB-2012-07", "payment")),
        Rule.agreed("most that may be withheld", cap, CLAUSE));
  }

  private static List<PaymentEvent> given(PaymentEvent... events) {
    return Arrays.asList(events);
  }

  private static State<PaymentStage, PaymentStanding> after(PaymentEvent... events) {
    return new TableCases<>(PaymentLife.PROCEDURE, BEGUN, IN_FORCE).after(given(events));
  }

  @TestFactory
  Stream<DynamicTest> everyRow() {
    return new TableCases<>(PaymentLife.PROCEDURE, BEGUN, IN_FORCE)
        .passing(given(), FELL_DUE, PaymentStage.DUE)
        .row(given(FELL_DUE), new Pay(COMMISSIONER, ON), new Paid(ON, AMOUNT), PaymentStage.PAID)
        .row(
            IN_DEFAULT,
            given(FELL_DUE),
            new Withhold(COMMISSIONER, ON, MOST),
            WITHHELD,
            PaymentStage.WITHHELD)
        .row(
            given(FELL_DUE),
            new Suspend(COMMISSIONER, ON, "the base is closed"),
            SUSPENDED,
            PaymentStage.SUSPENDED)
        .row(
            given(FELL_DUE, WITHHELD),
            new Release(COMMISSIONER, LATER),
            new Released(LATER, MOST),
            PaymentStage.RELEASED)
        .row(
            given(FELL_DUE, SUSPENDED),
            new Release(COMMISSIONER, LATER),
            new Released(LATER, AMOUNT),
            PaymentStage.RELEASED)
        .row(
            ENDED,
            given(FELL_DUE, WITHHELD),
            new Forfeit(COMMISSIONER, LATER),
            new Forfeited(LATER, MOST),
            PaymentStage.FORFEITED)
        .row(
            ENDED,
            given(FELL_DUE, SUSPENDED),
            new Forfeit(COMMISSIONER, LATER),
            new Forfeited(LATER, AMOUNT),
            PaymentStage.FORFEITED)
        .tests();
  }

  @Test
  void aReleasePaysTheWithheldPenceExactly() {
    PaymentStanding standing =
        after(FELL_DUE, WITHHELD, new Released(LATER, MOST)).data();
    assertThat(standing.paid()).isEqualTo(AMOUNT);
    assertThat(standing.heldBack()).isEqualTo(Money.parse("GBP 0.00"));
    assertThat(after(FELL_DUE, WITHHELD).data().heldBack()).isEqualTo(MOST);
    assertThat(after(FELL_DUE, WITHHELD).data().paid()).isEqualTo(REST);
  }

  @Test
  void whatIsForfeitedAndWhatWasPaidAddUp() {
    PaymentStanding standing =
        after(FELL_DUE, WITHHELD, new Forfeited(LATER, MOST)).data();
    assertThat(standing.paid().plus(standing.forfeited())).isEqualTo(AMOUNT);
    assertThat(standing.heldBack()).isEqualTo(Money.parse("GBP 0.00"));
  }

  @Test
  void nothingIsWithheldBeforeTheDefaultOrAfterIt() {
    assertThat(codes(after(FELL_DUE), new Withhold(COMMISSIONER, ON, MOST), IN_FORCE))
        .containsExactly(PaymentReasons.NO_DEFAULT);
    assertThat(codes(
            after(FELL_DUE), new Withhold(COMMISSIONER, LocalDate.of(2014, 2, 3), MOST), REMEDIED))
        .containsExactly(PaymentReasons.NO_DEFAULT);
    assertThat(codes(
            after(FELL_DUE), new Withhold(COMMISSIONER, LocalDate.of(2014, 2, 2), MOST), REMEDIED))
        .isEmpty();
    assertThat(codes(
            after(FELL_DUE), new Withhold(COMMISSIONER, LocalDate.of(2014, 1, 4), MOST), REMEDIED))
        .containsExactly(PaymentReasons.NO_DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "GBP 1133.33, ",
    "GBP 0.01, ",
    "GBP 1133.34, payment.above-the-cap",
    "GBP 0.00, payment.not-an-amount",
    "GBP -1.00, payment.not-an-amount",
    "EUR 1.00, payment.not-an-amount"
  })
  void noMoreThanTheCapIsWithheld(String amount, String code) {
    List<String> codes =
        codes(after(FELL_DUE), new Withhold(COMMISSIONER, ON, Money.parse(amount)), IN_DEFAULT);
    assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void theRefusalNamesTheCapAndItsClause() {
    Reason reason = PaymentLife.PROCEDURE
        .decide(
            after(FELL_DUE), new Withhold(COMMISSIONER, ON, Money.parse("GBP 1133.34")), IN_DEFAULT)
        .reasons()
        .get(0);
    assertThat(reason.message())
        .isEqualTo("£1,133.34 is more than £1,133.33, the 1/10 that may be withheld");
    assertThat(reason.source()).contains(CLAUSE);
  }

  @Test
  void nothingIsForfeitedBeforeTheContractWasTerminatedForDefault() {
    assertThat(codes(after(FELL_DUE, WITHHELD), new Forfeit(COMMISSIONER, LATER), IN_DEFAULT))
        .containsExactly(PaymentReasons.NOT_TERMINATED);
    assertThat(
            codes(after(FELL_DUE, WITHHELD), new Forfeit(COMMISSIONER, LATER.minusDays(1)), ENDED))
        .containsExactly(PaymentReasons.NOT_TERMINATED);
  }

  @Test
  void theReleaseIsOwedOnceTheRemedyIsAccepted() {
    State<PaymentStage, PaymentStanding> withheld = after(FELL_DUE, WITHHELD);
    assertThat(
            PaymentLife.PROCEDURE.obligations(withheld, IN_DEFAULT).get(0).due().isKnown())
        .isFalse();
    assertThat(PaymentLife.PROCEDURE.obligations(withheld, REMEDIED).get(0))
        .hasToString("the local authority: pay what was withheld by 2014-03-05"
            + " [Contract SB-2012-07 payment]");
  }

  @Test
  void anInstalmentIsPaidThirtyDaysAfterItsDueDay() {
    assertThat(
            PaymentLife.PROCEDURE.obligations(after(FELL_DUE), IN_FORCE).get(0).due())
        .hasToString("2014-01-31");
    assertThat(PaymentLife.PROCEDURE.advance(BEGUN, DUE.minusDays(1), IN_FORCE).stage())
        .isEqualTo(PaymentStage.PLANNED);
    assertThat(PaymentLife.PROCEDURE.advance(BEGUN, DUE, IN_FORCE).stage())
        .isEqualTo(PaymentStage.DUE);
  }

  @Test
  void nothingIsPaidBeforeItIsDueOrTwice() {
    assertThat(codes(BEGUN, new Pay(COMMISSIONER, DUE.minusDays(1)), IN_FORCE))
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
    assertThat(codes(BEGUN, new Pay(COMMISSIONER, DUE), IN_FORCE)).isEmpty();
    assertThat(codes(after(FELL_DUE, new Paid(ON, AMOUNT)), new Pay(COMMISSIONER, ON), IN_FORCE))
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
    assertThat(codes(BEGUN, new Pay(HOST, DUE), IN_FORCE)).contains(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void twelveInstalmentsAddUpToTheYear() {
    Money year = Money.parse("GBP 136000.00");
    PaymentTerms monthly = PaymentTerms.of(12, TimeLimit.calendarDaysAfter(30));
    Money sum = Money.parse("GBP 0.00");
    for (int number = 13; number <= 24; number++) {
      sum = sum.plus(monthly.amount(year, number));
      assertThat(monthly.yearOf(number)).isEqualTo(2);
    }
    assertThat(sum).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"1, 2012-09-01", "2, 2013-01-01", "3, 2013-05-01", "4, 2013-09-01"})
  void threeInstalmentsAYearFallDueEveryFourMonths(int number, LocalDate due) {
    PaymentTerms termly = PaymentTerms.of(3, TimeLimit.calendarDaysAfter(30));
    LocalDate start = LocalDate.of(2012, 9, 1);
    assertThat(termly.dueOn(start, number)).isEqualTo(due);
    assertThat(termly.dueBy(start, due)).isEqualTo(number);
    assertThat(termly.dueBy(start, due.minusDays(1))).isEqualTo(number - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5, 24})
  void refusesANumberThatDoesNotDivideTheYear(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentTerms.of(number, TimeLimit.calendarDaysAfter(30)))
        .withMessage("PaymentTerms instalmentsAYear: must divide 12, but was " + number);
  }

  @Test
  void refusesAnInstalmentThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> instalment(Ratio.of(11, 10)))
        .withMessage("Instalment withholdingCap: must be from 0 to 1, but was 11/10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DefaultSpell(ON, Optional.of(ON.minusDays(1)), true))
        .withMessage("DefaultSpell until: must not be before 2014-01-10, but was 2014-01-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DefaultSpell(ON, Optional.empty(), true))
        .withMessage("DefaultSpell isRemedied: must have an end, but has none since 2014-01-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suspend(COMMISSIONER, ON, ""))
        .withMessage("Suspend why: must not be blank, but was ''");
  }

  @Test
  void aDefaultThatIsNotRemediedDelaysTheRelease() {
    PaymentContext two = PaymentContext.of(
        CALENDARS,
        List.of(
            new DefaultSpell(LocalDate.of(2014, 1, 5), Optional.of(LATER), true),
            new DefaultSpell(LocalDate.of(2014, 1, 6), Optional.empty(), false)));
    assertThat(two.remediedAfter(ON)).isEmpty();
    assertThat(REMEDIED.remediedAfter(ON)).contains(LocalDate.of(2014, 2, 3));
    assertThat(IN_FORCE.remediedAfter(ON)).isEmpty();
  }

  private static ImmutableList<String> codes(
      State<PaymentStage, PaymentStanding> given, PaymentCommand when, PaymentContext context) {
    return PaymentLife.PROCEDURE.decide(given, when, context).reasons().stream()
        .map(Reason::code)
        .collect(ImmutableList.toImmutableList());
  }
}
