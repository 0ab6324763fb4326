/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.report.suppression.SuppressionRule;

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

  static final String THRESHOLD = "threshold";

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

  /**
   * What the figure rests on, as anybody may read it. Of children, a figure that is too small reads {@code fewer than 5},
   * and no number stands below it, nor the threshold that it reached; beside a figure that is shown, a number is left out
   * if it is too small or differs from the figure by too few. Of 7 children of whom a school refused 6 it is not told how
   * many were refused, since 7 less 6 would tell of one. Figures of returns and rounds stand as they are; a
   * round to which too few children applied is left out below the figure of the rounds.
   *
   * @param rule which numbers are too small
   * @return the basis, without the numbers of few children
   * @throws IllegalArgumentException if the kind counts children and the threshold would leave one number only to a figure
   *     that is too small, as one of four does where five are shown; whatever the figure is, so that a threshold that does
   *     not suit the rule shows with the first pattern
   * @throws NullPointerException if the rule is null
   */
  public Explanation published(SuppressionRule rule) {
    requireNonNull(rule, "rule");
    if (kind == PatternKind.OVERSUBSCRIBED) {
      return new Explanation(
          basis.label(),
          basis.result(),
          basis.inputs().stream()
              .filter(round -> !isOfFewChildren(round, rule))
              .collect(toImmutableList()),
          basis.source());
    }
    if (!kind.countsChildren()) {
      return basis;
    }
    checkArgument(
        threshold.value() != rule.threshold() - 1,
        "Pattern threshold: must leave more than one number below %s, which is not published, but was"
            + " %s",
        rule.threshold(),
        threshold.value());
    boolean isSmall = rule.isSmall(figure);
    return new Explanation(
        basis.label(),
        isSmall ? Datum.of("fewer than " + rule.threshold()) : Datum.of(figure),
        basis.inputs().stream()
            .filter(input -> isSmall ? isWithoutNumbers(input) : isSafe(input, rule))
            .collect(toImmutableList()),
        basis.source());
  }

  private static boolean isOfFewChildren(Explanation input, SuppressionRule rule) {
    return !input.label().equals(THRESHOLD)
        && input.result() instanceof Datum.Quantity number
        && isSmall(number.value(), rule);
  }

  private boolean isSafe(Explanation input, SuppressionRule rule) {
    if (input.label().equals(THRESHOLD) || isWithoutNumbers(input)) {
      return true;
    }
    return input.inputs().isEmpty()
        && input.result() instanceof Datum.Quantity number
        && !isSmall(number.value(), rule)
        && !isSmall(number.value().subtract(BigDecimal.valueOf(figure)), rule);
  }

  private static boolean isSmall(BigDecimal number, SuppressionRule rule) {
    return number.signum() != 0 && number.abs().compareTo(BigDecimal.valueOf(rule.threshold())) < 0;
  }

  private static boolean isWithoutNumbers(Explanation input) {
    return (input.result() instanceof Datum.Text || input.result() instanceof Datum.Day)
        && input.inputs().stream().allMatch(Pattern::isWithoutNumbers);
  }

  @Override
  public int compareTo(Pattern other) {
    return ORDER.compare(this, other);
  }
}
