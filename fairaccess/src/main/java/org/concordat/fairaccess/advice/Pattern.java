/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/**
 * Something that keeps happening, with the figure that shows it and the threshold that it reached.
 *
 * <p>A pattern accuses nobody: a school that refused five children may have been full. The natural order is by kind,
 * then by subject. Immutable and thread-safe.
 *
 * @param kind what keeps happening
 * @param subject where: a URN or the code of an area
 * @param figure how often, or how many
 * @param threshold from what figure on it is spoken of
 * @param basis what the figure rests on
 */
public record Pattern(
    PatternKind kind, String subject, int figure, Rule<Integer> threshold, Explanation basis)
    implements Comparable<Pattern> {

  private static final Comparator<Pattern> ORDER =
      Comparator.comparing(Pattern::kind).thenComparing(Pattern::subject);

  /**
   * Checks the figure.
   *
   * @throws IllegalArgumentException if the subject is not of the form of a code, or the figure is below the
   *     threshold
   * @throws NullPointerException if a component is null
   */
  public Pattern {
    requireNonNull(kind, "kind");
    requireNonNull(subject, "subject");
    requireNonNull(threshold, "threshold");
    requireNonNull(basis, "basis");
    Reason.checkCode(subject);
    checkArgument(
        figure >= threshold.value(),
        "Pattern figure: must not be below the threshold %s, but for %s was %s",
        threshold.value(),
        subject,
        figure);
  }

  /**
   * The code under which a recommendation speaks of it.
   *
   * @return such as {@code repeated-refusals.137634}
   */
  public String code() {
    return kind.code() + "." + subject;
  }

  @Override
  public int compareTo(Pattern other) {
    return ORDER.compare(this, other);
  }
}
