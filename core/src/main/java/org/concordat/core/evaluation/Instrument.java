/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A questionnaire: statements in numbered sections.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the questionnaire is called
 * @param statements its statements, in the order of their numbers
 */
public record Instrument(String name, ImmutableList<Statement> statements) {

  /**
   * Puts the statements in the order of their numbers and checks them.
   *
   * @throws IllegalArgumentException if the name is blank, if there is no statement, if a number comes
   *     twice, or if one section has two titles
   */
  public Instrument {
    checkArgument(!name.isBlank(), "Instrument name: must not be blank, but was '%s'", name);
    checkArgument(
        !statements.isEmpty(),
        "Instrument statements: must hold at least one, but were %s",
        statements);
    statements = statements.stream()
        .sorted(Comparator.comparing(Statement::number))
        .collect(toImmutableList());
    for (int index = 1; index < statements.size(); index++) {
      Statement earlier = statements.get(index - 1);
      Statement later = statements.get(index);
      checkArgument(
          !earlier.number().equals(later.number()),
          "Instrument statements: must have distinct numbers, but %s came twice",
          later.number());
      checkArgument(
          earlier.number().section() != later.number().section()
              || earlier.section().equals(later.section()),
          "Instrument sections: must have one title each, but %s had '%s' and '%s'",
          later.number().section(),
          earlier.section(),
          later.section());
    }
  }

  /**
   * A questionnaire.
   *
   * @param name what it is called
   * @param statements its statements, in any order
   * @return the questionnaire
   * @throws IllegalArgumentException if the name is blank, if there is no statement, if a number comes
   *     twice, or if one section has two titles
   */
  public static Instrument of(String name, List<Statement> statements) {
    return new Instrument(name, ImmutableList.copyOf(statements));
  }

  /**
   * A statement by its number.
   *
   * @param number the number
   * @return the statement
   * @throws IllegalArgumentException if there is no such statement
   */
  public Statement statement(StatementNumber number) {
    return statements.stream()
        .filter(statement -> statement.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Instrument statement: must be one of "
            + statements.stream().map(Statement::number).toList() + ", but was " + number));
  }

  void checkSame(String what, Instrument other) {
    checkArgument(
        equals(other),
        "%s instrument: must be %s as it was put, but was %s",
        what,
        name,
        other.name().equals(name) ? "another text of that name" : other.name());
  }

  /**
   * The sections.
   *
   * @return their titles, by number
   */
  public ImmutableSortedMap<Integer, String> sections() {
    TreeMap<Integer, String> titles = new TreeMap<>();
    statements.forEach(statement -> titles.put(statement.number().section(), statement.section()));
    return ImmutableSortedMap.copyOfSorted(titles);
  }

  /**
   * The statements of one section.
   *
   * @param section the number of the section
   * @return them, in the order of their numbers
   * @throws IllegalArgumentException if there is no such section
   */
  public ImmutableList<Statement> statementsIn(int section) {
    ImmutableList<Statement> found = statements.stream()
        .filter(statement -> statement.number().section() == section)
        .collect(toImmutableList());
    checkArgument(
        !found.isEmpty(),
        "Instrument section: must be one of %s, but was %s",
        sections().keySet(),
        section);
    return found;
  }
}
