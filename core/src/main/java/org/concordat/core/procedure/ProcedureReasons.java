/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons that every procedure may give. */
public final class ProcedureReasons {

  /**
   * No row of the table allows the command in the stage; arguments: procedure, command, stage, allowed, who (whoever
   * may give the command in some stage), stages (those in which they may). Its source is that of the rows that allow the
   * command elsewhere, where all of them have the same.
   */
  public static final String NOT_ALLOWED = "procedure.not-allowed";

  /** Whoever acts is not among those who may; arguments: command, by, who. */
  public static final String NOT_ENTITLED = "procedure.not-entitled";

  /** The last allowed day is over; arguments: duty, last, on. */
  public static final String OUT_OF_TIME = "procedure.out-of-time";

  /**
   * The command is dated before the last event, or before the life began; arguments: on, since (the day of that
   * event, or of the beginning).
   */
  public static final String BEFORE_LAST_EVENT = "procedure.before-last-event";

  /** Rows allow the command, each in a case that does not hold; arguments: command, cases. */
  public static final String NO_CASE_HOLDS = "procedure.no-case-holds";

  /** A recorded event does not fit the stage at its place; arguments: event, stage, on. */
  public static final String EVENT_OUT_OF_PLACE = "procedure.event-out-of-place";

  /**
   * A recorded lapse is not what time brings by its day, as the life is now known; arguments: event, on,
   * brings (the event that time brings and its day, or nothing).
   */
  public static final String LAPSE_NOT_DUE = "procedure.lapse-not-due";

  /** No time limit runs for a step; arguments: command. */
  public static final String NO_LIMIT = "procedure.no-limit";

  private ProcedureReasons() {}

  static <G extends Enum<G> & Stage> Reason notAllowed(
      Procedure<G, ?, ?, ?, ?> procedure, String command, G stage) {
    ImmutableSortedSet<String> allowed = procedure.allowed(stage);
    ImmutableList<Transition<G>> rows = procedure.table().stream()
        .filter(row -> row.command().filter(command::equals).isPresent())
        .collect(toImmutableList());
    ImmutableSet<Citation> sources =
        rows.stream().map(Transition::source).collect(toImmutableSet());
    Reason.Builder reason = Reason.coded(NOT_ALLOWED);
    if (sources.size() == 1) {
      reason.under(sources.iterator().next());
    }
    return reason
        .with("procedure", procedure.code())
        .with("command", command)
        .with("stage", stage.code())
        .with("allowed", allowed.isEmpty() ? "nothing" : String.join(", ", allowed))
        .with(
            "who",
            rows.stream()
                .flatMap(row -> row.who().stream())
                .distinct()
                .sorted()
                .map(Role::title)
                .collect(joining(" or ")))
        .with(
            "stages",
            rows.stream()
                .map(Transition::leadsFrom)
                .distinct()
                .sorted()
                .map(Stage::code)
                .collect(joining(", ")))
        .saying(
            "{command} is not allowed in the stage {stage}; allowed: {allowed}; {command} is for"
                + " {who}, in: {stages}");
  }

  static Reason notEntitled(Transition<?> row, Role by) {
    return Reason.coded(NOT_ENTITLED)
        .with("command", row.trigger())
        .with("by", by.title())
        .with("who", row.who().stream().map(Role::title).collect(joining(" or ")))
        .under(row.source())
        .saying("{command} is for {who}, not for {by}");
  }

  static Reason outOfTime(Obligation obligation, LocalDate on) {
    return Reason.coded(OUT_OF_TIME)
        .with("duty", obligation.duty().what())
        .with("last", obligation.due().orElseThrow())
        .with("on", on)
        .under(obligation.term().rule().source())
        .saying("the last day to {duty} was {last}, and this is {on}");
  }

  static Reason beforeLastEvent(LocalDate on, LocalDate since) {
    return tooEarly(
        on, since, "dated {on}, before the last event of {since}; judge it against the history");
  }

  static Reason beforeBeginning(LocalDate on, LocalDate since) {
    return tooEarly(on, since, "dated {on}, and the life began on {since}");
  }

  static Reason beforeBeginningOrLastEvent(LocalDate on, LocalDate since) {
    return tooEarly(
        on,
        since,
        "dated {on}, before {since}, the day of the last event or, if there is none, on which the life began; judge"
            + " it against the history");
  }

  private static Reason tooEarly(LocalDate on, LocalDate since, String message) {
    return Reason.coded(BEFORE_LAST_EVENT).with("on", on).with("since", since).saying(message);
  }

  static Reason noCaseHolds(String command, String cases) {
    return Reason.coded(NO_CASE_HOLDS)
        .with("command", command)
        .with("cases", cases)
        .saying("{command} is allowed only when: {cases}");
  }

  static Reason eventOutOfPlace(String event, Stage stage, LocalDate on) {
    return Reason.coded(EVENT_OUT_OF_PLACE)
        .with("event", event)
        .with("stage", stage.code())
        .with("on", on)
        .saying("{event} of {on} does not fit the stage {stage}");
  }

  static Reason lapseNotDue(String event, LocalDate on) {
    return lapseNotDue(event, on, "nothing");
  }

  static Reason lapseNotDue(String event, LocalDate on, String brings, LocalDate broughtOn) {
    return lapseNotDue(event, on, brings + " on " + broughtOn);
  }

  private static Reason lapseNotDue(String event, LocalDate on, String brings) {
    return Reason.coded(LAPSE_NOT_DUE)
        .with("event", event)
        .with("on", on)
        .with("brings", brings)
        .saying("{event} was recorded from {on}, but by then time brings {brings}");
  }
}
