/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The successive editions of one set of rules.
 *
 * <p>The edition in force on a date is the last one that commenced on or before it. Ask with the date
 * of the event that the rule governs: an exclusion's own date, the service of a notice, the
 * acceptance of a referral. With editions from 1 February 2012 and 1 September 2021, {@code
 * on(2021-08-31)} is the first and {@code on(2021-09-01)} the second; before 1 February 2012 there is
 * none. Editions without a date are held apart in {@link #switchedOff()}.
 *
 * <p>Immutable and thread-safe when the rules are.
 *
 * @param <R> the type that holds the rules
 */
public final class Editions<R> {

  private final ImmutableList<Edition<R>> dated;
  private final ImmutableList<Edition<R>> undated;

  private Editions(ImmutableList<Edition<R>> dated, ImmutableList<Edition<R>> undated) {
    this.dated = dated;
    this.undated = undated;
  }

  /**
   * Collects editions, in any order.
   *
   * @param <R> the type that holds the rules
   * @param editions the editions
   * @return the collection, ordered by commencement
   * @throws IllegalArgumentException if there is none, if two have the same name, or if two commence on
   *     the same date
   */
  public static <R> Editions<R> of(List<Edition<R>> editions) {
    checkArgument(!editions.isEmpty(), "Editions: must hold at least one, but were %s", editions);
    Set<String> names = new HashSet<>();
    Set<LocalDate> dates = new HashSet<>();
    for (Edition<R> edition : editions) {
      checkArgument(
          names.add(edition.name()),
          "Editions: names are distinct, but %s came twice",
          edition.name());
      edition
          .commencement()
          .find()
          .ifPresent(date -> checkArgument(
              dates.add(date), "Editions: commencements are distinct, but %s came twice", date));
    }
    return new Editions<>(
        editions.stream()
            .filter(Edition::isSwitchedOn)
            .sorted(
                Comparator.comparing(edition -> edition.commencement().find().orElseThrow()))
            .collect(toImmutableList()),
        editions.stream()
            .filter(edition -> !edition.isSwitchedOn())
            .sorted(Comparator.comparing(Edition::name))
            .collect(toImmutableList()));
  }

  /**
   * The editions that have a date.
   *
   * @return them, by commencement, the earliest first
   */
  public ImmutableList<Edition<R>> all() {
    return dated;
  }

  /**
   * The editions that are written but have no date.
   *
   * @return them, by name
   */
  public ImmutableList<Edition<R>> switchedOff() {
    return undated;
  }

  /**
   * The edition in force on a date, if there is one.
   *
   * @param date the date of the event that the rules govern
   * @return the last edition that commenced on or before the date; empty if none had
   */
  public Optional<Edition<R>> find(LocalDate date) {
    Edition<R> found = null;
    for (Edition<R> edition : dated) {
      if (edition.commencement().find().orElseThrow().isAfter(date)) {
        break;
      }
      found = edition;
    }
    return Optional.ofNullable(found);
  }

  /**
   * The edition in force on a date.
   *
   * @param date the date of the event that the rules govern
   * @return the last edition that commenced on or before the date
   * @throws IllegalArgumentException if no edition had commenced by the date
   */
  public Edition<R> on(LocalDate date) {
    return find(date)
        .orElseThrow(
            () -> new IllegalArgumentException("Editions: one must be in force on the date, but on "
                + date + " none of " + names() + " had commenced"));
  }

  /**
   * An edition by its name, dated or not.
   *
   * @param name the name
   * @return the edition
   * @throws IllegalArgumentException if there is none of that name
   */
  public Edition<R> named(String name) {
    return Stream.concat(dated.stream(), undated.stream())
        .filter(edition -> edition.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Editions name: must be one of " + names() + ", but was '" + name + "'"));
  }

  /**
   * A copy with one more edition, or with the edition of that name replaced.
   *
   * @param edition the edition to hold
   * @return the copy; this collection stays as it is
   * @throws IllegalArgumentException if another edition commences on the same date
   */
  public Editions<R> with(Edition<R> edition) {
    ImmutableList<Edition<R>> others = Stream.concat(dated.stream(), undated.stream())
        .filter(other -> !other.name().equals(edition.name()))
        .collect(toImmutableList());
    return of(ImmutableList.<Edition<R>>builder().addAll(others).add(edition).build());
  }

  /**
   * A copy in which the edition of a name commences on a date.
   *
   * @param name the name of the edition
   * @param from the first date on which it applies, inclusive
   * @return the copy; this collection stays as it is
   * @throws IllegalArgumentException if there is no edition of that name, if it cannot commence so early, or if
   *     another commences on the same date
   */
  public Editions<R> commencing(String name, LocalDate from) {
    return with(named(name).commencing(from));
  }

  private ImmutableList<String> names() {
    return Stream.concat(dated.stream(), undated.stream())
        .map(edition -> edition.name() + " (" + edition.commencement() + ")")
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Editions<?> that
        && dated.equals(that.dated)
        && undated.equals(that.undated);
  }

  @Override
  public int hashCode() {
    return 31 * dated.hashCode() + undated.hashCode();
  }

  @Override
  public String toString() {
    return "Editions" + names();
  }
}
