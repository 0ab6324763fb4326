/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * Two sittings of one questionnaire, matched statement by statement.
 *
 * <p>Statements match when number and wording are the same. One that was only given another number is
 * followed there, if its wording comes once in each sitting. One whose wording changed under its number is
 * flagged and not compared: what answers say to a new sentence is no trend. What was added or dropped has
 * nothing to be compared with:
 *
 * <pre>{@code
 * SittingComparison trend = sittingOf2014.since(sittingOf2012);
 * trend.statement(StatementNumber.of(4, 2));    // the two tallies, or the reason why not
 * trend.total();                                // over the statements that both have
 * }</pre>
 *
 * <p>The respondents of two sittings need not be the same, and where they are anonymous nobody can tell.
 *
 * <p>Immutable and thread-safe.
 */
public final class SittingComparison {

  private final Sitting earlier;
  private final Sitting later;
  private final ImmutableList<Matched> matched;
  private final ImmutableList<Reason> flags;

  private SittingComparison(
      Sitting earlier, Sitting later, ImmutableList<Matched> matched, ImmutableList<Reason> flags) {
    this.earlier = earlier;
    this.later = later;
    this.matched = matched;
    this.flags = flags;
  }

  /**
   * A statement that both sittings have.
   *
   * @param earlier the statement in the earlier sitting
   * @param later the statement in the later sitting, of the same wording
   */
  public record Matched(Statement earlier, Statement later) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Matched {
      requireNonNull(earlier, "earlier");
      requireNonNull(later, "later");
    }

    /**
     * Whether the number changed.
     *
     * @return true if the statement moved
     */
    public boolean isRenumbered() {
      return !earlier.number().equals(later.number());
    }
  }

  static SittingComparison of(Sitting earlier, Sitting later) {
    checkArgument(
        earlier.on().isBefore(later.on()),
        "SittingComparison earlier: must be before %s, but was %s",
        later.on(),
        earlier.on());
    ImmutableList<Statement> before = earlier.result().instrument().statements();
    ImmutableList<Statement> after = later.result().instrument().statements();
    Set<Statement> open = new LinkedHashSet<>(before);
    ImmutableList.Builder<Matched> matched = ImmutableList.builder();
    ImmutableList.Builder<Reason> flags = ImmutableList.builder();
    for (Statement statement : after) {
      Optional<Statement> found = counterpart(statement, before, after);
      if (found.isPresent()) {
        matched.add(new Matched(found.get(), statement));
        open.remove(found.get());
      } else {
        Optional<Statement> other = numbered(before, statement);
        flags.add(other
            .map(one -> EvaluationReasons.reworded(one, statement))
            .orElseGet(() -> EvaluationReasons.noCounterpart(statement, earlier.on())));
        other.filter(one -> counterpart(one, after, before).isEmpty()).ifPresent(open::remove);
      }
    }
    open.forEach(dropped -> flags.add(EvaluationReasons.noCounterpart(dropped, later.on())));
    return new SittingComparison(earlier, later, matched.build(), flags.build());
  }

  private static Optional<Statement> counterpart(
      Statement statement, List<Statement> others, List<Statement> own) {
    Optional<Statement> same =
        numbered(others, statement).filter(one -> one.gist().equals(statement.gist()));
    if (same.isPresent() || worded(own, statement).size() != 1) {
      return same;
    }
    ImmutableList<Statement> moved = worded(others, statement);
    return moved.size() == 1 ? Optional.of(moved.get(0)) : Optional.empty();
  }

  private static Optional<Statement> numbered(List<Statement> statements, Statement like) {
    return statements.stream().filter(one -> one.number().equals(like.number())).findFirst();
  }

  private static ImmutableList<Statement> worded(List<Statement> statements, Statement like) {
    return statements.stream()
        .filter(one -> one.gist().equals(like.gist()))
        .collect(toImmutableList());
  }

  /**
   * The statements that both sittings have.
   *
   * @return the pairs, by the later number
   */
  public ImmutableList<Matched> matched() {
    return matched;
  }

  /**
   * What cannot be compared.
   *
   * @return for each such statement a reason: {@code evaluation.reworded}, or {@code
   *     evaluation.no-counterpart} where it was added or dropped
   */
  public ImmutableList<Reason> flags() {
    return flags;
  }

  /**
   * One statement in both sittings.
   *
   * @param number its number in the later sitting
   * @return the two tallies; unknown for the reason {@code evaluation.reworded} or {@code
   *     evaluation.no-counterpart}
   * @throws IllegalArgumentException if the later questionnaire has no such statement
   */
  public Answer<Comparison> statement(StatementNumber number) {
    Statement statement = later.result().instrument().statement(number);
    return matched.stream()
        .filter(pair -> pair.later().equals(statement))
        .findFirst()
        .map(pair -> Answer.known(compare(pair.later().toString(), ImmutableList.of(pair))))
        .orElseGet(() -> Answer.unknown(flag(statement)));
  }

  /**
   * A section in both sittings, over the statements that both have.
   *
   * @param section the number of the section in the later sitting
   * @return the two sums; nothing is asked in them if no statement of the section is in both
   * @throws IllegalArgumentException if the later questionnaire has no such section
   */
  public Comparison section(int section) {
    ImmutableList<Statement> own = later.result().instrument().statementsIn(section);
    return compare(
        own.get(0).section(),
        matched.stream().filter(pair -> own.contains(pair.later())).collect(toImmutableList()));
  }

  /**
   * All statements that both sittings have.
   *
   * @return the two sums
   */
  public Comparison total() {
    return compare("all statements in both", matched);
  }

  private Comparison compare(String label, List<Matched> pairs) {
    return new Comparison(
        label + " on " + earlier.on(),
        sum(earlier, pairs, Matched::earlier),
        label + " on " + later.on(),
        sum(later, pairs, Matched::later));
  }

  private static Tally sum(
      Sitting sitting, List<Matched> pairs, Function<Matched, Statement> side) {
    return pairs.stream()
        .map(pair -> sitting.result().tally(side.apply(pair).number()))
        .reduce(Tally.empty(), Tally::plus);
  }

  private Reason flag(Statement statement) {
    return numbered(earlier.result().instrument().statements(), statement)
        .map(one -> EvaluationReasons.reworded(one, statement))
        .orElseGet(() -> EvaluationReasons.noCounterpart(statement, earlier.on()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SittingComparison that
        && earlier.equals(that.earlier)
        && later.equals(that.later);
  }

  @Override
  public int hashCode() {
    return 31 * earlier.hashCode() + later.hashCode();
  }

  @Override
  public String toString() {
    return "SittingComparison of " + earlier.on() + " and " + later.on() + ": " + matched.size()
        + " matched, " + flags.size() + " flagged";
  }
}
