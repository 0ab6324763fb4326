/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.RejectFirstDay;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonEvent.Admitted;
import org.concordat.fairaccess.escalation.CommonEvent.Agreed;
import org.concordat.fairaccess.escalation.CommonEvent.AgreementBroken;
import org.concordat.fairaccess.escalation.CommonEvent.FirstDayRejected;
import org.concordat.fairaccess.escalation.CommonEvent.Refused;

/**
 * The rows of a school that agrees to a first day, keeps to it, or goes back on it in words or by doing nothing.
 *
 * <p>Before a direction is sought an agreement is a stage of its own, and a broken one is a refusal like the first. From
 * then on it is a fact beside the stage, which goes on as it would: what runs keeps its days, and who acts may act, but
 * before the first day is past nobody directs. Whoever it holds up and who does not want to wait for the day rejects it.
 * What an agreement holds back is owed again once it is broken or falls; what it answered stays answered.
 *
 * <p>Once a day was rejected, an agreement is a fact like any other, whatever its day, and the admission is owed by it; but
 * nobody is held up by it, until another school is named. An agreed day may be brought forward and is not put off.
 *
 * <p>An exclusion goes before an agreement: no direction may follow against a school that excluded the child, so an
 * agreement that this school gives would hold the case from the panel without anything to make it keep its promise.
 *
 * @param shape what differs between the routes
 * @param afterRefusal the duty to act on a refusal, where no direction was sought yet
 * @param admission the duty to admit
 * @param returning the duty to take a case back in which the school excluded the child
 * @param seeing the duty to see that the child starts
 */
record AgreementRows<G extends Enum<G> & Stage>(
    CommonRows.Shape<G> shape,
    Deadline<G, Escalation, EscalationContext> afterRefusal,
    Deadline<G, Escalation, EscalationContext> admission,
    Deadline<G, Escalation, EscalationContext> returning,
    Deadline<G, Escalation, EscalationContext> seeing) {

  /** The condition on what would leave nobody owing the admission, in a few words. */
  static final String NONE_TO_COME = "no agreed first day is still to come";

  /** The condition on what would take the place of an agreement, in a few words. */
  static final String NONE_STANDS = "no agreed first day is still to be waited for";

  /**
   * Why nobody directs, and no request is decided yet: the school has agreed, and may still admit on the day; empty where
   * nobody waits for it.
   */
  static <K extends Command> Optional<Reason> stands(
      Escalation data, K command, EscalationContext context) {
    return isWaitedFor(data) ? agreed(data, command) : Optional.empty();
  }

  /**
   * Why no request is refused yet, whether or not anybody waits for the agreed day: nobody would owe the admission; empty
   * where the school excluded the child, whose case does not wait for a promise.
   */
  static <K extends Command> Optional<Reason> toCome(
      Escalation data, K command, EscalationContext context) {
    return isExcluded(data, command, context) ? Optional.empty() : agreed(data, command);
  }

  /**
   * Why no direction is rejected yet, as {@link #toCome}, by whoever does not judge the agreed day: once a day was
   * rejected, no other is waited for.
   */
  static <K extends Command> Optional<Reason> toWaitFor(
      Escalation data, K command, EscalationContext context) {
    return isWaitedFor(data) ? toCome(data, command, context) : Optional.empty();
  }

  private static Optional<Reason> agreed(Escalation data, Command command) {
    return notPast(
        data,
        command,
        EscalationReasons.AGREEMENT_STANDS,
        "the school has agreed to admit by {day}, and this is {on}");
  }

  private static boolean isExcluded(Escalation data, Command command, EscalationContext context) {
    return GroundsGuards.exclusionFrom(data.school().urn(), data, command.on(), context)
        .isPresent();
  }

  /** Whether a first day is agreed, and none was rejected before. */
  private static boolean isWaitedFor(Escalation data) {
    return data.startOn().isPresent() && data.rejectedFirstDay().isEmpty();
  }

  /**
   * A duty that an agreement holds back until the school refuses, its day is rejected or its breach is reported. Who has
   * it may act as soon as the first day is past; what is owed until then, and after it until the report, is the admission.
   * What the panel owes for an exclusion is not held back, nor is the answer to a letter.
   */
  static <G extends Enum<G> & Stage> Deadline<G, Escalation, EscalationContext> unlessAgreed(
      Deadline<G, Escalation, EscalationContext> deadline) {
    return deadline.whileOwed((data, context) -> !isWaitedFor(data));
  }

  /**
   * What the authority that seeks the place owes while an agreement stands, so that a missed day is somebody's matter. It is
   * owed by the first day on which a breach may be reported: of a first day of 12 November, by the 13th.
   */
  static <G extends Enum<G> & Stage> Deadline<G, Escalation, EscalationContext> seeing(
      CommonRows.Shape<G> shape) {
    return Deadline.of(
            Duty.of(
                "see-first-day",
                "see that the child starts, and report a first day that was missed",
                shape.authority()),
            shape.agreed(),
            (LocalDate agreed, Escalation data, EscalationContext context) ->
                PupilRegistration.reportOfMissed(
                    data.startOn().orElse(agreed), shape.answer().sourceOn(agreed, context)))
        .whileOwed((data, context) -> data.startOn().isPresent());
  }

  /** A school that agrees in a stage, which answers what is asked of it there. */
  void agreeing(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      G stage,
      ImmutableList<Deadline<G, Escalation, EscalationContext>> answered) {
    boolean beside = shape.sought().contains(stage);
    var row = shape
        .bySchool(table.from(stage).when(Agree.class))
        .guard(CommonRows.FIRST_DAY_NOT_PAST, (data, command, context) -> startPast(command))
        .guard(
            "no first day is agreed that is as early",
            (data, command, context) -> missed(
                    data,
                    command,
                    "the first day agreed, {day}, was missed, and its breach is reported before another"
                        + " is agreed on {on}")
                .or(() -> EscalationReasons.firstDaySet(
                        data, command, "the first day was agreed already: {day}")
                    .filter(already -> isNotEarlier(data, command))))
        .discharges(answered)
        .emits(
            Agreed.class, (command, data, context) -> new Agreed(command.on(), command.startOn()))
        .starts(admission)
        .starts(seeing);
    if (!beside) {
      row.starts(returning);
    }
    row.under(shape.answer().strength(), shape.answer().source())
        .to(beside ? stage : shape.startAgreed());
  }

  private static boolean isNotEarlier(Escalation data, Agree command) {
    return data.startOn().filter(day -> !command.startOn().isBefore(day)).isPresent();
  }

  /** A school that keeps to its agreement or goes back on it, wherever one may stand. */
  void ending(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      Function<G, ImmutableList<Deadline<G, Escalation, EscalationContext>>> answered) {
    for (G stage : shape.agreed()) {
      boolean beside = shape.sought().contains(stage);
      var admits = onceAgreed(
          beside && !shape.pressed().contains(stage),
          shape.bySchool(table.from(stage).when(Admit.class)));
      if (!beside) {
        admits.guard(
            "the agreed day has come", (data, command, context) -> tooEarly(data, command));
      }
      admits
          .discharges(answered.apply(stage))
          .emits(Admitted.class, (command, data, context) -> new Admitted(command.on()))
          .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
          .to(shape.onRoll());
      broken(
          beside,
          onceAgreed(beside, shape.bySchool(table.from(stage).when(Refuse.class)))
              .guard(
                  CommonRows.IN_WRITING,
                  (data, command, context) -> shape.answer().notInWriting(command, context))
              .emits(
                  Refused.class,
                  (command, data, context) -> new Refused(command.on(), command.reasons()))
              .under(shape.answer().strength(), shape.answer().source()));
      broken(
          beside,
          onceAgreed(
                  beside,
                  table
                      .from(stage)
                      .when(ReportBrokenAgreement.class)
                      .by(beside ? new Role[] {shape.authority()} : heldUpIn(stage)))
              .guard(
                  "the agreed day is past",
                  (data, command, context) -> notPast(
                      data,
                      command,
                      EscalationReasons.NOT_OVERDUE,
                      "the school may still admit on {day}, and this is {on}"))
              .discharges(seeing)
              .emits(
                  AgreementBroken.class,
                  (command, data, context) -> new AgreementBroken(command.on()))
              .under(AGREED, shape.answer().source()));
      broken(
          beside,
          onceAgreed(beside, table.from(stage).when(RejectFirstDay.class).by(heldUpIn(stage)))
              .guard(
                  CommonRows.FIRST_DAY_NOT_PAST,
                  (data, command, context) -> missed(
                      data,
                      command,
                      "the first day agreed, {day}, was missed, and on {on} that is reported and the"
                          + " day not rejected"))
              .guard(
                  "the day is the one that is agreed",
                  (data, command, context) -> anotherAgreed(data, command))
              .guard(CommonRows.IN_WRITING, (data, command, context) -> unexplained(command))
              .emits(
                  FirstDayRejected.class,
                  (command, data, context) -> new FirstDayRejected(
                      command.on(), command.by(), command.day(), command.reasons()))
              .under(AGREED, shape.answer().source()));
    }
  }

  /** Whom an agreement holds up in a stage. */
  private Role[] heldUpIn(G stage) {
    return ImmutableSet.<Role>builder()
        .add(shape.authority())
        .addAll(shape.deciding().get(stage))
        .build()
        .toArray(new Role[0]);
  }

  private <C extends Command, E extends Event, K extends C>
      ProcedureBuilder<G, Escalation, C, E, EscalationContext>.CommandRow<K> onceAgreed(
          boolean needed,
          ProcedureBuilder<G, Escalation, C, E, EscalationContext>.CommandRow<K> row) {
    return needed
        ? row.guard("a first day is agreed", (data, command, context) -> nothingAgreed(data))
        : row;
  }

  private <C extends Command, E extends Event, F extends E> void broken(
      boolean beside, ProcedureBuilder<G, Escalation, C, E, EscalationContext>.Ending<C, F> row) {
    if (beside) {
      row.stays();
    } else {
      row.starts(afterRefusal).to(shape.refused());
    }
  }

  /** Why a first day is not agreed: it lies before the agreement. */
  static Optional<Reason> startPast(Agree command) {
    return command.startOn().isBefore(command.on())
        ? Optional.of(EscalationReasons.ofFirstDay(
            EscalationReasons.START_IN_THE_PAST,
            command.startOn(),
            command.on(),
            "the first day agreed is {day}, before the agreement of {on}"))
        : Optional.empty();
  }

  private Optional<Reason> nothingAgreed(Escalation data) {
    return data.startOn().isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.NOTHING_AGREED)
            .under(shape.answer().source())
            .saying("the school has agreed to no first day, or has gone back on it"));
  }

  private static Optional<Reason> missed(Escalation data, Command command, String template) {
    return data.startOn()
        .filter(command.on()::isAfter)
        .map(start -> EscalationReasons.ofFirstDay(
            EscalationReasons.AGREED_DAY_MISSED, start, command.on(), template));
  }

  private static Optional<Reason> anotherAgreed(Escalation data, RejectFirstDay command) {
    return data.startOn()
        .filter(day -> !day.equals(command.day()))
        .map(day -> Reason.coded(EscalationReasons.ANOTHER_DAY_AGREED)
            .with("rejected", command.day())
            .with("day", day)
            .with("on", command.on())
            .under(PupilRegistration.sourceOn(day))
            .saying("the first day rejected on {on} is {rejected}, and the one agreed is {day}"));
  }

  private Optional<Reason> unexplained(RejectFirstDay command) {
    return command.reasons().isBlank()
        ? Optional.of(Reason.coded(EscalationReasons.NOT_IN_WRITING)
            .under(shape.answer().source())
            .saying("the reasons for which a first day is not accepted are given in writing"))
        : Optional.empty();
  }

  private static Optional<Reason> tooEarly(Escalation data, Admit command) {
    return data.startOn()
        .filter(command.on()::isBefore)
        .map(start -> EscalationReasons.ofFirstDay(
            EscalationReasons.START_NOT_REACHED,
            start,
            command.on(),
            "the first day agreed is {day}, and this is {on}"));
  }

  private static Optional<Reason> notPast(
      Escalation data, Command command, String code, String template) {
    return data.startOn()
        .filter(start -> !command.on().isAfter(start))
        .map(start -> EscalationReasons.ofFirstDay(code, start, command.on(), template));
  }
}
