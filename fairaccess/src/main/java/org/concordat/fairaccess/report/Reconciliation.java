/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * What came in, held against what became of it.
 *
 * <p>What was open at the start and what was received is as much as came to each outcome and what is still open.
 * A case that had left, for alternative provision or with a start agreed, and changed again is counted as
 * returned and once more under what became of it. Of the 70 children referred in Surrey 28 were placed, 32 had
 * tuition meanwhile, 4 went to another programme, 4 were educated at home and 2 moved: 70 again, of which 40.0%
 * were placed. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reconciliation {

  Reconciliation() {}

  /**
   * Begins a reconciliation of numbers.
   *
   * @return a builder in which every number is zero
   */
  public static Builder builder() {
    return ImmutableReconciliation.builder();
  }

  /**
   * The reconciliation of children who are known one by one.
   *
   * @param opening those whose case was open at the start
   * @param received those who were referred
   * @param outcomes those under each outcome, by its code
   * @param open those whose case is still open
   * @return the numbers, with a finding for children under two outcomes, under none, and for such as never came
   *     in
   * @throws NullPointerException if an argument is null
   */
  public static Reconciliation ofChildren(
      Set<PupilReference> opening,
      Set<PupilReference> received,
      Map<String, ? extends Set<PupilReference>> outcomes,
      Set<PupilReference> open) {
    requireNonNull(opening, "opening");
    requireNonNull(received, "received");
    requireNonNull(outcomes, "outcomes");
    requireNonNull(open, "open");
    Set<PupilReference> in = Sets.union(opening, received);
    Set<PupilReference> out = new HashSet<>(open);
    Set<PupilReference> twice = new HashSet<>(Sets.intersection(opening, received));
    Builder builder =
        builder().opening(opening.size()).received(received.size()).stillOpen(open.size());
    outcomes.forEach((code, children) -> {
      builder.putOutcome(code, children.size());
      for (PupilReference child : children) {
        if (!out.add(child)) {
          twice.add(child);
        }
      }
    });
    Set<PupilReference> lost = Sets.difference(in, out);
    Set<PupilReference> foreign = Sets.difference(out, in);
    find(builder, ReportReasons.TWO_OUTCOMES, twice, "are counted twice");
    find(builder, ReportReasons.NO_OUTCOME, lost, "came in and are under no outcome");
    find(builder, ReportReasons.NOT_RECEIVED, foreign, "are under an outcome and did not come in");
    return builder
        .addAllUnaccounted(twice)
        .addAllUnaccounted(lost)
        .addAllUnaccounted(foreign)
        .build();
  }

  private static void find(
      Builder builder, String code, Set<PupilReference> children, String what) {
    if (!children.isEmpty()) {
      builder.addFinding(ReportReasons.children(code, children.size(), what));
    }
  }

  /**
   * How many were open at the start.
   *
   * @return the number
   */
  @Value.Default
  public int opening() {
    return 0;
  }

  /**
   * How many were referred.
   *
   * @return the number
   */
  @Value.Default
  public int received() {
    return 0;
  }

  /**
   * How many had left before the start and came to something else.
   *
   * @return the number
   */
  @Value.Default
  public int returned() {
    return 0;
  }

  /**
   * How many came to each outcome.
   *
   * @return the numbers by code, in the order given; zero is among them
   */
  public abstract ImmutableMap<String, Integer> outcomes();

  /**
   * How many are still open.
   *
   * @return the number
   */
  @Value.Default
  public int stillOpen() {
    return 0;
  }

  /**
   * What was found wrong besides the sums.
   *
   * @return the reasons
   */
  public abstract ImmutableList<Reason> findings();

  /**
   * The children who are counted twice, under no outcome, or without having come in.
   *
   * @return them, for the panel alone
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PupilReference> unaccounted();

  /**
   * How many came in.
   *
   * @return opening, received and returned together
   */
  public final long in() {
    return (long) opening() + received() + returned();
  }

  /**
   * How many are accounted for.
   *
   * @return all outcomes and what is still open together
   */
  public final long out() {
    return stillOpen()
        + outcomes().values().stream().mapToLong(Integer::longValue).sum();
  }

  /**
   * Where the report does not balance.
   *
   * @return the reason {@code report.does-not-balance} if the sums differ, then the findings; empty if all is
   *     well
   */
  public final ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    if (in() != out()) {
      reasons.add(Reason.coded(ReportReasons.DOES_NOT_BALANCE)
          .with("in", in())
          .with("out", out())
          .with("difference", in() - out())
          .saying("{in} came in and {out} are accounted for, a difference of {difference}"));
    }
    return reasons.addAll(findings()).build();
  }

  /**
   * Whether all is well.
   *
   * @return true if there is no reason why not
   */
  public final boolean balances() {
    return reasons().isEmpty();
  }

  /**
   * How many of those who came in came to an outcome.
   *
   * @param outcome its code
   * @return the rate
   * @throws IllegalArgumentException if there is no such outcome, or more came to it than came in
   */
  public final Rate rateOf(String outcome) {
    Integer count = outcomes().get(outcome);
    checkArgument(
        count != null,
        "Reconciliation outcome: must be one of %s, but was '%s'",
        outcomes().keySet(),
        outcome);
    return Rate.of(count, Math.toIntExact(in()));
  }

  /**
   * How the sums came about.
   *
   * @return a tree: the difference, under it what came in and what became of it
   */
  public final Explanation explanation() {
    ImmutableList.Builder<Explanation> became = ImmutableList.builder();
    outcomes().forEach((code, count) -> became.add(Explanation.given(code, Datum.of(count))));
    became.add(Explanation.given("still open", Datum.of(stillOpen())));
    return Explanation.of(
        "difference",
        Datum.of(in() - out()),
        Explanation.of(
            "came in",
            Datum.of(in()),
            Explanation.given("opening", Datum.of(opening())),
            Explanation.given("received", Datum.of(received())),
            Explanation.given("returned", Datum.of(returned()))),
        Explanation.of("accounted for", Datum.of(out()), became.build()));
  }

  @Value.Check
  void check() {
    notNegative("opening", opening());
    notNegative("received", received());
    notNegative("returned", returned());
    notNegative("stillOpen", stillOpen());
    outcomes().forEach(Reconciliation::notNegative);
  }

  private static void notNegative(String name, int count) {
    checkArgument(count >= 0, "Reconciliation %s: must not be negative, but was %s", name, count);
  }

  /** Collects the numbers of a {@link Reconciliation}. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link Reconciliation#opening()}.
     *
     * @param opening the number
     * @return this builder
     */
    Builder opening(int opening);

    /**
     * Sets {@link Reconciliation#received()}.
     *
     * @param received the number
     * @return this builder
     */
    Builder received(int received);

    /**
     * Sets {@link Reconciliation#returned()}.
     *
     * @param returned the number
     * @return this builder
     */
    Builder returned(int returned);

    /**
     * Adds to {@link Reconciliation#outcomes()}.
     *
     * @param code the code of the outcome
     * @param count the number
     * @return this builder
     */
    Builder putOutcome(String code, int count);

    /**
     * Sets {@link Reconciliation#stillOpen()}.
     *
     * @param stillOpen the number
     * @return this builder
     */
    Builder stillOpen(int stillOpen);

    /**
     * Adds to {@link Reconciliation#findings()}.
     *
     * @param finding the reason
     * @return this builder
     */
    Builder addFinding(Reason finding);

    /**
     * Adds to {@link Reconciliation#unaccounted()}.
     *
     * @param children the children
     * @return this builder
     */
    Builder addAllUnaccounted(Iterable<? extends PupilReference> children);

    /**
     * Makes the reconciliation.
     *
     * @return the reconciliation
     * @throws IllegalArgumentException if a number is negative or an outcome comes twice
     */
    Reconciliation build();
  }
}
