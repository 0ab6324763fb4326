/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Worklist;

/**
 * The support bases of an authority.
 *
 * <p>One worklist over all of them says what is overdue, what is due and what is coming, who owes it, and
 * under which term of which contract:
 *
 * <pre>{@code
 * Worklist all = Portfolio.of(bases).worklistOn(today, calendars);
 * all.overdueOn(today);
 * all.ownedBy(Parties.HOST).dueIn(LocalDateRange.of(today, today.plusMonths(1)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Portfolio {

  private final ImmutableSortedMap<String, SupportBase> bases;

  private Portfolio(ImmutableSortedMap<String, SupportBase> bases) {
    this.bases = bases;
  }

  /**
   * Collects bases.
   *
   * @param bases the bases, in any order
   * @return the portfolio
   * @throws IllegalArgumentException if two of them have a contract of one reference
   */
  public static Portfolio of(Iterable<SupportBase> bases) {
    Map<String, SupportBase> byReference = new TreeMap<>();
    for (SupportBase base : requireNonNull(bases, "bases")) {
      String reference = base.contract().reference();
      checkArgument(
          byReference.put(reference, base) == null,
          "Portfolio bases: references must be distinct, but %s came twice",
          reference);
    }
    return new Portfolio(ImmutableSortedMap.copyOf(byReference, Comparator.<String>naturalOrder()));
  }

  /**
   * The bases.
   *
   * @return them, by the reference of the contract
   */
  public ImmutableList<SupportBase> bases() {
    return bases.values().asList();
  }

  /**
   * A base.
   *
   * @param reference what the parties call its contract
   * @return the base, or empty
   */
  public Optional<SupportBase> base(String reference) {
    return Optional.ofNullable(bases.get(reference));
  }

  /**
   * The bases whose contract is in a stage on a date.
   *
   * @param stage the stage
   * @param date the date
   * @param calendars the calendars
   * @return the bases, by the reference of the contract
   */
  public ImmutableList<SupportBase> in(ContractStage stage, LocalDate date, Calendars calendars) {
    return bases().stream()
        .filter(base -> base.stageOn(date, calendars) == stage)
        .collect(toImmutableList());
  }

  /**
   * Who owes what, as things stand on a date, where one calendar serves all.
   *
   * @param date the date
   * @param calendars the calendars
   * @return the obligations of all bases
   */
  public Worklist worklistOn(LocalDate date, Calendars calendars) {
    return worklistOn(date, base -> calendars);
  }

  /**
   * Who owes what, as things stand on a date.
   *
   * @param date the date
   * @param calendars gives the calendars of a base
   * @return the obligations of all bases
   */
  public Worklist worklistOn(LocalDate date, Function<SupportBase, Calendars> calendars) {
    return bases().stream()
        .map(base -> base.worklistOn(date, calendars.apply(base)))
        .reduce(Worklist.of(ImmutableList.of()), Worklist::and);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Portfolio that && bases.equals(that.bases);
  }

  @Override
  public int hashCode() {
    return bases.hashCode();
  }

  @Override
  public String toString() {
    return "Portfolio " + bases.keySet();
  }
}
