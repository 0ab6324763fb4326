/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.reason.Reason;

/** Rows of the table of choice advice, and the conditions that several of them share. */
abstract class AdviceRows {

  static final Guard<ChoiceAdviceCase, AdviceCommand, AdviceContext> NO_FIRST_DAY = Guard.of(
      "no first day has come",
      (data, command, context) -> AdviceGuards.startReached(data, command.on()));

  final ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      table;

  AdviceRows(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    this.table = table;
  }

  /** Writes them into the table. */
  abstract void write();

  /** A condition on the schools that a command names. */
  static <K extends AdviceCommand> Guard<ChoiceAdviceCase, K, AdviceContext> ofSchool(
      String name, BiFunction<SchoolGuards, K, Optional<Reason>> test) {
    return Guard.of(
        name,
        (data, command, context) -> test.apply(SchoolGuards.of(data, command, context), command));
  }

  /** What is known of the numbers of a school when a command is given. */
  static SchoolNumbers numbers(AdviceCommand command, Urn school, AdviceContext context) {
    return numbers(command, ImmutableList.of(school), context);
  }

  static SchoolNumbers numbers(
      AdviceCommand command, Collection<Urn> schools, AdviceContext context) {
    return SchoolNumbers.of(schools, command.on(), context.register());
  }
}
