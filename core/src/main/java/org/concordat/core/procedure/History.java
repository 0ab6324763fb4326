/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  private final Event[] events;
  private final int[] effects;
  private final @Nullable Recording recording;

  /** Keeps entries, which are given as they take effect, in arrays that a fold runs through. */
  private History(List<Entry<E>> inOrder) {
    this.events = inOrder.stream().map(Entry::event).toArray(Event[]::new);
    this.effects =
        inOrder.stream().mapToInt(entry -> PackedDate.of(entry.effectiveOn())).toArray();
    int[] recordedOn =
        inOrder.stream().mapToInt(entry -> PackedDate.of(entry.recordedOn())).toArray();
    int[] sequences = inOrder.stream().mapToInt(Entry::sequence).toArray();
    this.recording =
        Arrays.equals(recordedOn, effects) && Arrays.equals(sequences, fromOne(sequences.length))
            ? null
            : new Recording(recordedOn, sequences);
  }

  private static int[] fromOne(int last) {
    return IntStream.rangeClosed(1, last).toArray();
  }

  /** When each event was recorded and in which place, where that is not when and as they take effect. */
  private static final class Recording {

    private final int[] on;
    private final int[] sequences;

    Recording(int[] on, int[] sequences) {
      this.on = on;
      this.sequences = sequences;
    }
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
   * @throws IllegalArgumentException if the year of a date has more than six digits
   */
  public static <E extends Event> History<E> of(List<E> events) {
    List<Entry<E>> inOrder = new ArrayList<>(events.size());
    LocalDate last = LocalDate.MIN;
    for (E event : events) {
      last = event.on().isAfter(last) ? event.on() : last;
      put(new Entry<>(inOrder.size() + 1, last, event), inOrder);
    }
    return new History<>(inOrder);
  }

  /** Puts an entry after all that take effect by its day, as those were recorded before it. */
  private static <E extends Event> void put(Entry<E> entry, List<Entry<E>> inOrder) {
    int place = inOrder.size();
    while (place > 0 && inOrder.get(place - 1).effectiveOn().isAfter(entry.effectiveOn())) {
      place--;
    }
    inOrder.add(place, entry);
  }

  /**
   * Adds an event.
   *
   * @param recordedOn when it is recorded; not before the entry before it
   * @param event what happened; its own date is its effective date
   * @return a longer history; this one stays as it is
   * @throws IllegalArgumentException if an entry was recorded on a later date, or the year of a date has more than
   *     six digits
   */
  public History<E> record(LocalDate recordedOn, E event) {
    return recordAll(recordedOn, ImmutableList.of(event));
  }

  /**
   * Adds events that are recorded together.
   *
   * @param recordedOn when they are recorded
   * @param events what happened, in order
   * @return a longer history; this one stays as it is
   * @throws IllegalArgumentException if an entry was recorded on a later date, or the year of a date has more than
   *     six digits
   */
  public History<E> recordAll(LocalDate recordedOn, List<E> events) {
    if (events.isEmpty()) {
      return this;
    }
    List<Entry<E>> inOrder = new ArrayList<>(inOrder());
    int sequence = 0;
    LocalDate last = recordedOn;
    for (Entry<E> earlier : inOrder) {
      last = earlier.recordedOn().isAfter(last) ? earlier.recordedOn() : last;
      sequence = Math.max(sequence, earlier.sequence());
    }
    checkArgument(
        !recordedOn.isBefore(last),
        "History recordedOn: must not be before the last entry's %s, but was %s",
        last,
        recordedOn);
    for (E event : events) {
      put(new Entry<>(++sequence, recordedOn, event), inOrder);
    }
    return new History<>(inOrder);
  }

  /**
   * The entries as they were recorded.
   *
   * @return them, by sequence
   */
  public ImmutableList<Entry<E>> entries() {
    ImmutableList<Entry<E>> inOrder = inOrder();
    return recording == null
        ? inOrder
        : ImmutableList.sortedCopyOf(Comparator.comparingInt(Entry::sequence), inOrder);
  }

  /**
   * The entries as they take effect.
   *
   * @return them, by effective date, then recorded date, then sequence
   */
  public ImmutableList<Entry<E>> inOrder() {
    return IntStream.range(0, events.length).mapToObj(this::entry).collect(toImmutableList());
  }

  /** How many events were recorded. */
  int size() {
    return events.length;
  }

  /** The event at a place, from 0, in the order in which they take effect. */
  @SuppressWarnings("unchecked")
  E event(int place) {
    return (E) events[place];
  }

  /** The packed date on which the event at a place takes effect. */
  int effectiveOn(int place) {
    return effects[place];
  }

  /** The entry at a place, from 0, in the order in which they take effect. */
  Entry<E> entry(int place) {
    return recording == null
        ? new Entry<>(place + 1, PackedDate.toDate(effects[place]), event(place))
        : new Entry<>(
            recording.sequences[place], PackedDate.toDate(recording.on[place]), event(place));
  }

  /**
   * What was known on a date.
   *
   * @param date the date
   * @return the entries that had been recorded on or before it
   */
  public History<E> asKnownOn(LocalDate date) {
    return only(entry -> !entry.recordedOn().isAfter(date));
  }

  /**
   * What had taken effect on a date, whenever it was recorded.
   *
   * @param date the date
   * @return the entries that take effect on or before it
   */
  public History<E> effectiveBy(LocalDate date) {
    return only(entry -> !entry.effectiveOn().isAfter(date));
  }

  private History<E> only(Predicate<Entry<E>> isKept) {
    return new History<>(inOrder().stream().filter(isKept).collect(toImmutableList()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History<?> that && entries().equals(that.entries());
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  @Override
  public String toString() {
    return "History" + entries();
  }
}
