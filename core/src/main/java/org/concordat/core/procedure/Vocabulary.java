/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.BiFunction;

/** The commands and events of a procedure, with their stable codes and folds. */
final class Vocabulary<D, C extends Command, E extends Event> {

  private final String procedure;
  private final ImmutableMap<String, Class<? extends C>> commands;
  private final ImmutableMap<String, Class<? extends E>> events;
  private final ImmutableMap<Class<?>, String> codes;
  private final ImmutableMap<Class<?>, BiFunction<D, E, D>> folds;

  Vocabulary(
      String procedure,
      Map<String, Class<? extends C>> commands,
      Map<String, Class<? extends E>> events,
      Map<Class<?>, BiFunction<D, E, D>> folds) {
    this.procedure = procedure;
    this.commands = ImmutableMap.copyOf(commands);
    this.events = ImmutableMap.copyOf(events);
    this.folds = ImmutableMap.copyOf(folds);
    ImmutableMap.Builder<Class<?>, String> byType = ImmutableMap.builder();
    commands.forEach((code, type) -> byType.put(type, code));
    events.forEach((code, type) -> byType.put(type, code));
    this.codes = byType.buildOrThrow();
  }

  ImmutableMap<String, Class<? extends C>> commands() {
    return commands;
  }

  ImmutableMap<String, Class<? extends E>> events() {
    return events;
  }

  String codeOf(Object commandOrEvent) {
    return codeOf(commandOrEvent.getClass());
  }

  String codeOf(Class<?> type) {
    String code = codes.get(type);
    checkArgument(
        code != null,
        "Procedure %s vocabulary: must name the type, but was asked for %s",
        procedure,
        type.getSimpleName());
    return code;
  }

  BiFunction<D, E, D> foldOf(Class<?> event) {
    BiFunction<D, E, D> fold = folds.get(event);
    checkArgument(
        fold != null,
        "Procedure %s vocabulary: must name the event, but was asked for %s",
        procedure,
        event.getSimpleName());
    return fold;
  }
}
