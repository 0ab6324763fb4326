/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A named value that binds somebody, with its strength and its source.
 *
 * <p>Code never holds the figure of a rule; it asks an edition for the rule and the rule for the
 * figure. A local agreement may change the figure, which makes it an agreed one:
 *
 * <pre>{@code
 * Rule<Integer> cap = Rule.statutory("days excluded in a school year", 45, Citation.of("SI 2012/1033", "r.22"));
 * cap.value();                                            // 45
 * cap.agreedAs(40, Citation.of("Local protocol", "4.2")); // 40, of strength AGREED
 * }</pre>
 *
 * <p>Immutable and thread-safe when its value is.
 *
 * @param <V> the type of the value: a time limit, an amount, a set of categories
 * @param name what the rule fixes, a noun phrase
 * @param value the figure or other value that it fixes
 * @param strength how strongly it binds
 * @param source where it is written
 */
public record Rule<V>(String name, V value, Strength strength, Citation source) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank
   * @throws NullPointerException if a component is null
   */
  public Rule {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
    requireNonNull(strength, "strength");
    requireNonNull(source, "source");
    checkArgument(!name.isBlank(), "Rule name: must not be blank, but was '%s'", name);
  }

  /**
   * A rule that the law lays down.
   *
   * @param <V> the type of the value
   * @param name what the rule fixes
   * @param value the value
   * @param source where it is written
   * @return the rule
   * @throws IllegalArgumentException if the name is blank
   */
  public static <V> Rule<V> statutory(String name, V value, Citation source) {
    return new Rule<>(name, value, Strength.STATUTORY, source);
  }

  /**
   * A rule that binds because the parties agreed to it.
   *
   * @param <V> the type of the value
   * @param name what the rule fixes
   * @param value the value
   * @param source where it is written
   * @return the rule
   * @throws IllegalArgumentException if the name is blank
   */
  public static <V> Rule<V> agreed(String name, V value, Citation source) {
    return new Rule<>(name, value, Strength.AGREED, source);
  }

  /**
   * Good practice that is looked for and never blocks.
   *
   * @param <V> the type of the value
   * @param name what the rule fixes
   * @param value the value
   * @param source where it is written
   * @return the rule
   * @throws IllegalArgumentException if the name is blank
   */
  public static <V> Rule<V> expected(String name, V value, Citation source) {
    return new Rule<>(name, value, Strength.EXPECTED, source);
  }

  /**
   * The same rule with the value that the parties agreed on.
   *
   * @param agreedValue the value agreed on
   * @param agreement where the agreement is written
   * @return a rule of the same name, of strength {@link Strength#AGREED}
   */
  public Rule<V> agreedAs(V agreedValue, Citation agreement) {
    return agreed(name, agreedValue, agreement);
  }
}
