/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The events of one life as they were recorded.
 *
 * <p>Each entry keeps when its event took effect and when it was recorded. Entries are only added:
 * what is learned late is a later entry with an earlier effective date. Events fold in the order of
 * effective date, then recorded date, then sequence; {@link #asKnownOn(LocalDate)} leaves out what was
 * recorded later, and so answers what was known on a date.
 *
 * <p>Immutable and thread-safe when the events are.
 *
 * @param <E> the events
 */
public final class History<E extends Event> {

  private static final History<Event> EMPTY = new History<>(ImmutableList.of());

  private final ImmutableList<Entry<E>> entries;
  private final ImmutableList<Entry<E>> inOrder;

  private History(ImmutableList<Entry<E>> entries) {
    this.entries = entries;
    this.inOrder = inOrder(entries);
  }

  /**
   * One event as it was recorded.
   *
   * @param <E> the events
   * @param sequence the place in the history, from 1
   * @param recordedOn when it was recorded
   * @param event what happened
   */
  public record Entry<E extends Event>(int sequence, LocalDate recordedOn, E event) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Entry {
      requireNonNull(recordedOn, "recordedOn");
      requireNonNull(event, "event");
    }

    /**
     * When the event took effect.
     *
     * @return the event's own date
     */
    public LocalDate effectiveOn() {
      return event.on();
    }
  }

  /**
   * A history without entries.
   *
   * @param <E> the events
   * @return the empty history
   */
  @SuppressWarnings("unchecked")
  public static <E extends Event> History<E> empty() {
    return (History<E>) EMPTY;
  }

  /**
   * A history whose events were each recorded on the day they took effect, or as soon after as the
   * order given allows.
   *
   * @param <E> the events
   * @param events the events, in the order in which they were recorded
   * @return the history
   */
  public static <E extends Event> History<E> of(List<E> events) {
    History<E> history = empty();
    for (E event : events) {
      history = history.record(latest(history.lastRecorded(event.on()), event.on()), event);
    }
    return history;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate lastRecorded(LocalDate otherwise) {
    return entries.isEmpty() ? otherwise : entries.get(entries.size() - 1).recordedOn();
  }

  /**
   * Adds an event.
   *
   * @param recordedOn when it is recorded; not before the entry before it
   * @param event what happened; its own date is its effective date
   * @return a longer history; this one stays as it is
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public History<E> record(LocalDate recordedOn, E event) {
    checkArgument(
        !recordedOn.isBefore(lastRecorded(recordedOn)),
        "History recordedOn: must not be before the last entry's %s, but was %s",
        lastRecorded(recordedOn),
        recordedOn);
    return new History<>(ImmutableList.<Entry<E>>builderWithExpectedSize(entries.size() + 1)
        .addAll(entries)
        .add(new Entry<>(entries.size() + 1, recordedOn, event))
        .build());
  }

  /**
   * Adds events that are recorded together.
   *
   * @param recordedOn when they are recorded
   * @param events what happened, in order
   * @return a longer history; this one stays as it is
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public History<E> recordAll(LocalDate recordedOn, List<E> events) {
    History<E> longer = this;
    for (E event : events) {
      longer = longer.record(recordedOn, event);
    }
    return longer;
  }

  /**
   * The entries as they were recorded.
   *
   * @return them, by sequence
   */
  public ImmutableList<Entry<E>> entries() {
    return entries;
  }

  /**
   * The entries as they take effect.
   *
   * @return them, by effective date, then recorded date, then sequence
   */
  public ImmutableList<Entry<E>> inOrder() {
    return inOrder;
  }

  private static <E extends Event> ImmutableList<Entry<E>> inOrder(
      ImmutableList<Entry<E>> entries) {
    Comparator<Entry<E>> order = Comparator.comparing((Entry<E> entry) -> entry.effectiveOn())
        .thenComparing(Entry::recordedOn)
        .thenComparing(Entry::sequence);
    return Ordering.from(order).isOrdered(entries)
        ? entries
        : ImmutableList.sortedCopyOf(order, entries);
  }

  /**
   * What was known on a date.
   *
   * @param date the date
   * @return the entries that had been recorded on or before it
   */
  public History<E> asKnownOn(LocalDate date) {
    return new History<>(entries.stream()
        .filter(entry -> !entry.recordedOn().isAfter(date))
        .collect(ImmutableList.toImmutableList()));
  }

  /**
   * What had taken effect on a date, whenever it was recorded.
   *
   * @param date the date
   * @return the entries that take effect on or before it
   */
  public History<E> effectiveBy(LocalDate date) {
    return new History<>(entries.stream()
        .filter(entry -> !entry.effectiveOn().isAfter(date))
        .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History<?> that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public String toString() {
    return "History" + entries;
  }
}
