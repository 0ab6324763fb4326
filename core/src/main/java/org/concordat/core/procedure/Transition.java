/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Strength;
import org.immutables.value.Value;

/**
 * One published row of a procedure's table.
 *
 * <p>What decides is what is published: these rows are read off the ones that {@link Procedure#decide}
 * walks. Immutable and thread-safe.
 *
 * @param <G> the stages
 */
@Value.Immutable
public interface Transition<G extends Enum<G> & Stage> {

  /**
   * The stage it leads from.
   *
   * @return the stage
   */
  G leadsFrom();

  /**
   * The stage it leads to, which may be the same.
   *
   * @return the stage
   */
  G leadsTo();

  /**
   * The code of the command that is asked for.
   *
   * @return the code; empty for a row that time alone takes
   */
  Optional<String> command();

  /**
   * The code of the duty whose deadline must be over for time to take this row.
   *
   * @return the code; empty for a row that a command takes
   */
  Optional<String> lapse();

  /**
   * The conditions that choose between rows of the same stage and command.
   *
   * @return their names; a row whose condition does not hold is passed over in silence
   */
  ImmutableList<String> cases();

  /**
   * The conditions that must hold, each of which refuses with a reason of its own.
   *
   * @return their names, in the order in which they are tested
   */
  ImmutableList<String> guards();

  /**
   * Who may give the command.
   *
   * @return the roles; empty for a row that time alone takes
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Role> who();

  /**
   * The code of the event that comes out.
   *
   * @return the code
   */
  String event();

  /**
   * The codes of the duties whose deadlines this row starts.
   *
   * @return the codes
   */
  ImmutableList<String> starts();

  /**
   * The code of the duty within whose deadline the command must come.
   *
   * @return the code, or empty
   */
  Optional<String> within();

  /**
   * The codes of the duties that are discharged by taking the row: what was owed, or a part of it, is done by it.
   *
   * @return the codes of those that may run in the stage it leads from, in the order in which the table names
   *     them; a duty whose stages the row merely ends is not among them
   */
  ImmutableList<String> discharges();

  /**
   * How strongly the row binds.
   *
   * @return the strength
   */
  Strength strength();

  /**
   * Where the row is written.
   *
   * @return the source
   */
  Citation source();

  /**
   * What takes the row, in words.
   *
   * @return the command's code, or {@code lapse of} the duty's code
   */
  default String trigger() {
    return command().orElseGet(() -> "lapse of " + lapse().orElseThrow());
  }
}
