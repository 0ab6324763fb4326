/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.rule.Citation;

/**
 * How a result came about: a tree of label, result, inputs and source.
 *
 * <p>Each node names a step, gives its result and holds the steps that it rests on; a leaf is a given
 * fact. A portal walks the tree and shows it as it likes; {@link #render()} shows it as indented text:
 *
 * <pre>
 * claim: £510,000.00
 *   amount at risk: £750,000.00
 *   share remaining: 17/25
 *     complete years: 8
 * </pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the step is, a noun phrase
 * @param result what came out
 * @param inputs the steps that it rests on, in the order in which they are read
 * @param source the rule that the step applies, where there is one
 */
public record Explanation(
    String label, Datum result, ImmutableList<Explanation> inputs, Optional<Citation> source) {

  /**
   * Checks the label.
   *
   * @throws IllegalArgumentException if the label is blank
   * @throws NullPointerException if a component is null
   */
  public Explanation {
    requireNonNull(label, "label");
    requireNonNull(result, "result");
    requireNonNull(inputs, "inputs");
    requireNonNull(source, "source");
    checkArgument(!label.isBlank(), "Explanation label: must not be blank, but was '%s'", label);
  }

  /**
   * A given fact.
   *
   * @param label what it is
   * @param result its value
   * @return a leaf
   * @throws IllegalArgumentException if the label is blank
   */
  public static Explanation given(String label, Datum result) {
    return new Explanation(label, result, ImmutableList.of(), Optional.empty());
  }

  /**
   * A step that rests on others.
   *
   * @param label what it is
   * @param result what came out
   * @param inputs what it rests on
   * @return the node
   * @throws IllegalArgumentException if the label is blank
   */
  public static Explanation of(String label, Datum result, List<Explanation> inputs) {
    return new Explanation(label, result, ImmutableList.copyOf(inputs), Optional.empty());
  }

  /**
   * A step that rests on others.
   *
   * @param label what it is
   * @param result what came out
   * @param inputs what it rests on
   * @return the node
   * @throws IllegalArgumentException if the label is blank
   */
  public static Explanation of(String label, Datum result, Explanation... inputs) {
    return of(label, result, ImmutableList.copyOf(inputs));
  }

  /**
   * The same step, with the rule that it applies.
   *
   * @param citation where the rule is written
   * @return a copy
   */
  public Explanation under(Citation citation) {
    return new Explanation(label, result, inputs, Optional.of(citation));
  }

  /**
   * The tree as text, one line a step, two spaces deeper for each level.
   *
   * @return the lines, joined by line feeds, without one at the end
   */
  public String render() {
    StringBuilder text = new StringBuilder();
    render(text, 0);
    return text.toString();
  }

  private void render(StringBuilder text, int depth) {
    if (depth > 0) {
      text.append('\n');
    }
    text.append("  ".repeat(depth)).append(label).append(": ").append(result.text());
    source.ifPresent(place -> text.append(" [").append(place).append(']'));
    for (Explanation input : inputs) {
      input.render(text, depth + 1);
    }
  }

  @Override
  public String toString() {
    return render();
  }
}
