/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refuses a table that cannot work. */
record TableCheck<G extends Enum<G> & Stage, D, X>(
    String code,
    Class<G> stages,
    G initial,
    Set<G> ends,
    List<Transition<G>> rows,
    Map<String, Deadline<G, D, X>> deadlines) {

  void check(
      Class<?> commandType,
      Map<String, ? extends Class<?>> commands,
      Class<?> eventType,
      Map<String, ? extends Class<?>> events,
      Set<String> initially) {
    named("command", commandType, commands, row -> row.command());
    named("event", eventType, events, row -> Optional.of(row.event()));
    noRowLeavesAnEnd();
    everyStageIsReachedAndEnds();
    everyDeadlineRunsWhereItIsAsked();
    everyDeadlineIsStarted(initially);
    timeAloneGoesInNoCircle();
  }

  private void named(
      String kind,
      Class<?> type,
      Map<String, ? extends Class<?>> names,
      Function<Transition<G>, Optional<String>> used) {
    checkArgument(
        type.isSealed(),
        "Procedure %s %s type: must be sealed, but was %s",
        code,
        kind,
        type.getSimpleName());
    for (Class<?> one : leaves(type).toList()) {
      checkArgument(
          names.containsValue(one),
          "Procedure %s %s: every permitted type has a code, but %s has none",
          code,
          kind,
          one.getSimpleName());
    }
    for (String name : names.keySet()) {
      checkArgument(
          rows.stream().anyMatch(row -> used.apply(row).filter(name::equals).isPresent()),
          "Procedure %s %s: every code stands in a row, but %s in none",
          code,
          kind,
          name);
    }
  }

  /** The types that a sealed one permits in the end, through any sealed ones between. */
  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TableCheck::leaves)
        : Stream.of(type);
  }

  private void noRowLeavesAnEnd() {
    rows.forEach(row -> checkArgument(
        !ends.contains(row.leadsFrom()),
        "Procedure %s end: no row leads out of one, but %s leads out of %s",
        code,
        row.trigger(),
        row.leadsFrom()));
  }

  private void everyStageIsReachedAndEnds() {
    Set<G> reached = Reach.reachable(rows, initial);
    for (G stage : EnumSet.allOf(stages)) {
      checkArgument(
          reached.contains(stage),
          "Procedure %s stages: each is reached from %s, but %s is not",
          code,
          initial,
          stage);
      checkArgument(
          ends.contains(stage) || !Reach.path(rows, stage, ends).isEmpty(),
          "Procedure %s stages: from each there is a way to an end, but not from %s",
          code,
          stage);
    }
  }

  private void everyDeadlineRunsWhereItIsAsked() {
    for (Transition<G> row : rows) {
      for (String duty : named(row)) {
        checkArgument(
            deadlines.containsKey(duty) && deadlines.get(duty).stages().contains(row.leadsFrom()),
            "Procedure %s deadline %s: must run where it is asked for, but does not in %s",
            code,
            duty,
            row.leadsFrom());
      }
    }
  }

  private static <G extends Enum<G> & Stage> List<String> named(Transition<G> row) {
    return Stream.concat(row.within().stream(), row.lapse().stream()).toList();
  }

  private void everyDeadlineIsStarted(Set<String> initially) {
    for (String duty : deadlines.keySet()) {
      checkArgument(
          !deadlines.get(duty).isOwed()
              || initially.contains(duty)
              || rows.stream().anyMatch(row -> row.starts().contains(duty)),
          "Procedure %s deadline: each is started by a row or from the beginning, but %s by none",
          code,
          duty);
    }
  }

  private void timeAloneGoesInNoCircle() {
    List<Transition<G>> lapses =
        rows.stream().filter(row -> row.lapse().isPresent()).toList();
    for (Transition<G> row : lapses) {
      checkArgument(
          !Reach.reachable(lapses, row.leadsTo()).contains(row.leadsFrom()),
          "Procedure %s lapse of %s: time alone goes in no circle, but comes back to %s",
          code,
          row.lapse().orElseThrow(),
          row.leadsFrom());
    }
  }
}
