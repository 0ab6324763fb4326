/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.junit.jupiter.api.Test;

/** A lapsed deadline is a reason only where it shut out whoever acts. */
class OutOfTimeTest {

  private static final LocalDate BEGUN = LocalDate.of(2012, 10, 1);
  private static final LocalDate FIRST_LAST = LocalDate.of(2012, 10, 10);
  private static final LocalDate SECOND_LAST = LocalDate.of(2012, 10, 20);
  private static final Role SCHOOL = Role.of("school", "the school");
  private static final Role AUTHORITY = Role.of("authority", "the authority");
  private static final Citation SOURCE = Citation.of("Agreement", "1");

  private enum Phase implements Stage {
    FIRST,
    SECOND,
    OVER
  }

  private sealed interface Act extends Command permits Answer, Withdraw, Remark {}

  private record Answer(Role by, LocalDate on) implements Act {}

  private record Withdraw(Role by, LocalDate on, String why) implements Act {}

  private record Remark(Role by, LocalDate on) implements Act {}

  private sealed interface Fact extends Event permits Answered, Withdrawn, Remarked, Passed {}

  private record Answered(LocalDate on) implements Fact {}

  private record Withdrawn(LocalDate on) implements Fact {}

  private record Remarked(LocalDate on) implements Fact {}

  private record Passed(LocalDate on) implements Fact {}

  private static final Deadline<Phase, String, String> FIRST_DAYS =
      deadline("first", "answer first", SCHOOL, Phase.FIRST, FIRST_LAST);
  private static final Deadline<Phase, String, String> SECOND_DAYS =
      deadline("second", "answer second", AUTHORITY, Phase.SECOND, SECOND_LAST);

  private static final Procedure<Phase, String, Act, Fact, String> PROCEDURE = table();
  private static final State<Phase, String> STATE = PROCEDURE.begin(BEGUN, "");

  private static Deadline<Phase, String, String> deadline(
      String code, String what, Role owner, Phase phase, LocalDate last) {
    return Deadline.outside(
        Duty.of(code, what, owner),
        EnumSet.of(phase),
        (since, data, context) ->
            Term.of(Due.on(last), Rule.agreed("last day", "as agreed", SOURCE)));
  }

  private static Procedure<Phase, String, Act, Fact, String> table() {
    ProcedureBuilder<Phase, String, Act, Fact, String> table =
        Procedure.builder("shut", Phase.class, Act.class, Fact.class);
    table
        .command("answer", Answer.class)
        .command("withdraw", Withdraw.class)
        .command("remark", Remark.class)
        .event("answered", Answered.class, (data, event) -> data)
        .event("withdrawn", Withdrawn.class, (data, event) -> data)
        .event("remarked", Remarked.class, (data, event) -> data)
        .event("passed", Passed.class, (data, event) -> data)
        .begins(Phase.FIRST)
        .ends(Phase.OVER);
    answer(table, Phase.FIRST, SCHOOL);
    answer(table, Phase.SECOND, AUTHORITY);
    table
        .from(Phase.FIRST)
        .when(Withdraw.class)
        .by(SCHOOL)
        .emits(Withdrawn.class, (command, data, context) -> new Withdrawn(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.OVER);
    table
        .from(Phase.SECOND)
        .when(Withdraw.class)
        .by(SCHOOL)
        .guard(
            "a late one says why",
            (data, command, context) -> command.why().isEmpty()
                ? Optional.of(Reason.coded("shut.says-not-why").saying("it must say why"))
                : Optional.empty())
        .emits(Withdrawn.class, (command, data, context) -> new Withdrawn(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.OVER);
    table
        .from(Phase.FIRST, Phase.SECOND)
        .when(Remark.class)
        .by(AUTHORITY)
        .emits(Remarked.class, (command, data, context) -> new Remarked(command.on()))
        .under(Strength.AGREED, SOURCE)
        .stays();
    lapse(table, Phase.FIRST, FIRST_DAYS, Phase.SECOND);
    lapse(table, Phase.SECOND, SECOND_DAYS, Phase.OVER);
    return table.build();
  }

  private static void answer(
      ProcedureBuilder<Phase, String, Act, Fact, String> table, Phase from, Role by) {
    table
        .from(from)
        .when(Answer.class)
        .by(by)
        .emits(Answered.class, (command, data, context) -> new Answered(command.on()))
        .under(Strength.AGREED, SOURCE)
        .to(Phase.OVER);
  }

  private static void lapse(
      ProcedureBuilder<Phase, String, Act, Fact, String> table,
      Phase from,
      Deadline<Phase, String, String> deadline,
      Phase to) {
    table
        .from(from)
        .whenLapsed(deadline)
        .emits(Passed.class, (on, data, context) -> new Passed(on))
        .under(Strength.AGREED, SOURCE)
        .to(to);
  }

  private static ImmutableList<String> reasons(Act command) {
    return PROCEDURE.decide(STATE, command, "").reasons().stream()
        .map(reason -> reason.is(ProcedureReasons.OUT_OF_TIME) ? reason.message() : reason.code())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void oneWhoseChanceIsOverIsToldItsLastDay() {
    assertThat(reasons(new Answer(SCHOOL, FIRST_LAST.plusDays(1))))
        .containsExactly(
            ProcedureReasons.NOT_ENTITLED,
            "the last day to answer first was 2012-10-10, and this is 2012-10-11");
  }

  @Test
  void oneWhoNeverHadTheChanceIsNotToldThatItIsOver() {
    assertThat(reasons(new Remark(SCHOOL, FIRST_LAST.plusDays(1))))
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
    assertThat(reasons(new Remark(SCHOOL, SECOND_LAST.plusDays(1))))
        .containsExactly(ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void oneWhoStillHasAChanceIsToldOnlyWhatItLacks() {
    LocalDate late = FIRST_LAST.plusDays(1);

    assertThat(reasons(new Withdraw(SCHOOL, late, ""))).containsExactly("shut.says-not-why");
    assertThat(
            PROCEDURE.decide(STATE, new Withdraw(SCHOOL, late, "no place"), "").isAccepted())
        .isTrue();
  }

  @Test
  void ofSeveralChancesTheLastIsTold() {
    assertThat(reasons(new Remark(AUTHORITY, SECOND_LAST.plusDays(1))))
        .containsExactly(
            ProcedureReasons.NOT_ALLOWED,
            "the last day to answer second was 2012-10-20, and this is 2012-10-21");
  }

  @Test
  void aChanceThatEndedEarlierIsToldWhereALaterOneWasForOthers() {
    assertThat(reasons(new Answer(SCHOOL, SECOND_LAST.plusDays(1))))
        .containsExactly(
            ProcedureReasons.NOT_ALLOWED,
            "the last day to answer first was 2012-10-10, and this is 2012-10-21");
  }
}
