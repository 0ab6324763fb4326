/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * A return as it came.
 *
 * <p>One of a higher version replaces one of a lower, on whatever day they came, because the school numbers what it
 * sends: version 2 of 5 November holds though version 1 came on the 6th. Of two of one version the later holds, so that a
 * school that numbers nothing is taken at its last word. The numbers are those of one URN: what came under two URNs of a
 * school that converted is compared by the day, if it is about the same. What is replaced is kept. A nil return says that
 * there was nothing to report: it is a return, and each of its counts is nought. An item without a count is missing, and
 * not nought.
 *
 * <p>What comes under one number of a school that converted in the period is about the days on which it had that number.
 * One that is about those of the other too says so, {@link #forAllNumbers()}: of 3 refusals at 100001 until 14 October and
 * 5 at 200001 from the 15th on, 200001 sends 5, and 100001 the 3, or it sends 8 for all numbers. Where 100001 owes nothing for
 * its days, being a community school, the 3 are not asked for and the return is that of 200001 alone.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what it is about
 * @param receivedOn the day on which it came
 * @param version the number of the submission, from 1
 * @param figures the counts, by the code of the item, zero or more each; empty in a nil return
 * @param nil whether the school says that there was nothing to report
 * @param allNumbers whether the school says that it is about all of the period, under whatever number it was then
 */
public record ReceivedReturn(
    ReturnSubject subject,
    LocalDate receivedOn,
    int version,
    ImmutableSortedMap<String, Integer> figures,
    boolean nil,
    boolean allNumbers) {

  /** The order in which submissions about the same came. */
  static final Comparator<ReceivedReturn> TURN =
      Comparator.comparing(ReceivedReturn::receivedOn).thenComparingInt(ReceivedReturn::version);

  /** The order in which submissions about the same came, under whatever URN. */
  static final Comparator<ReceivedReturn> TURN_THEN_SUBJECT =
      TURN.thenComparing(ReceivedReturn::subject);

  /** The order in which submissions about the same, under one URN, replace each other. */
  static final Comparator<ReceivedReturn> PRECEDENCE =
      Comparator.comparingInt(ReceivedReturn::version).thenComparing(ReceivedReturn::receivedOn);

  /** The order by subject, then in which they came. */
  static final Comparator<ReceivedReturn> ORDER =
      Comparator.comparing(ReceivedReturn::subject).thenComparing(TURN);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if it came before the first day of its period, the version is not positive,
   *     a count is negative, or a nil return has counts
   * @throws NullPointerException if a component is null
   */
  public ReceivedReturn {
    requireNonNull(subject, "subject");
    requireNonNull(receivedOn, "receivedOn");
    requireNonNull(figures, "figures");
    checkArgument(
        !receivedOn.isBefore(subject.period().getStart()),
        "ReceivedReturn receivedOn: must not be before the period, but for %s was %s",
        subject,
        receivedOn);
    checkArgument(version > 0, "ReceivedReturn version: must be positive, but was %s", version);
    figures.forEach((item, count) -> checkArgument(
        count >= 0, "ReceivedReturn figures: must not be negative, but %s was %s", item, count));
    checkArgument(
        !nil || figures.isEmpty(),
        "ReceivedReturn nil: a nil return has no counts, but had %s",
        figures);
  }

  /**
   * A first return with its counts.
   *
   * @param subject what it is about
   * @param receivedOn the day on which it came
   * @param figures the counts, by the code of the item
   * @return the return, of version 1
   * @throws IllegalArgumentException if it came before the first day of its period, or a count is negative
   */
  public static ReceivedReturn of(
      ReturnSubject subject, LocalDate receivedOn, Map<String, Integer> figures) {
    return new ReceivedReturn(
        subject, receivedOn, 1, ImmutableSortedMap.copyOf(figures), false, false);
  }

  /**
   * A first return that says that there was nothing to report.
   *
   * @param subject what it is about
   * @param receivedOn the day on which it came
   * @return the return, of version 1
   * @throws IllegalArgumentException if it came before the first day of its period
   */
  public static ReceivedReturn nil(ReturnSubject subject, LocalDate receivedOn) {
    return new ReceivedReturn(subject, receivedOn, 1, ImmutableSortedMap.of(), true, false);
  }

  /**
   * The same return as another submission.
   *
   * @param submission the number of the submission, from 1
   * @return a copy
   * @throws IllegalArgumentException if it is not positive
   */
  public ReceivedReturn asVersion(int submission) {
    return new ReceivedReturn(subject, receivedOn, submission, figures, nil, allNumbers);
  }

  /**
   * The same return, said to be about all of the period, under whatever number the school was then.
   *
   * @return a copy
   */
  public ReceivedReturn forAllNumbers() {
    return new ReceivedReturn(subject, receivedOn, version, figures, nil, true);
  }

  /** Whether both say the same, under whatever number of the school. */
  boolean saysTheSameAs(ReceivedReturn other) {
    return figures.equals(other.figures) && nil == other.nil;
  }

  /**
   * A count.
   *
   * @param item the code of the item
   * @return the count, nought in a nil return; empty if the item is missing
   */
  public Optional<Integer> count(String item) {
    requireNonNull(item, "item");
    return nil ? Optional.of(0) : Optional.ofNullable(figures.get(item));
  }
}
