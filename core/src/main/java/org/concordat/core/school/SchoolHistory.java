/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;

/**
 * The establishments of one school, one after the other.
 *
 * <p>Everything dated before a conversion keeps the old legal status and everything dated after it gets the
 * new one. Canon Slade was voluntary aided until 30 November 2017 and is an academy since 1 December:
 *
 * <pre>{@code
 * SchoolHistory school = SchoolHistory.of(List.of(voluntaryAided, academy));
 * school.asOf(LocalDate.of(2017, 11, 30));   // URN 105267
 * school.asOf(LocalDate.of(2017, 12, 1));    // URN 144044
 * }</pre>
 *
 * <p>Each establishment takes over on the day it opens, even where the register has the one before close
 * on that day or some days later. The first stands for every date before, unless it is known when it
 * opened.
 *
 * <p>A history is one line. Schools that merge or split have several; {@link
 * org.concordat.core.identity.Successions} holds the whole web.
 *
 * <p>Immutable and thread-safe.
 */
public final class SchoolHistory {

  private final ImmutableList<School> establishments;

  private SchoolHistory(ImmutableList<School> establishments) {
    this.establishments = establishments;
  }

  /**
   * Strings establishments together.
   *
   * @param establishments the establishments, the earliest first
   * @return the history
   * @throws IllegalArgumentException if there is none, if a URN comes twice, if one after the first
   *     has no opening date, or if one does not open after the one before
   */
  public static SchoolHistory of(List<School> establishments) {
    checkArgument(
        !establishments.isEmpty(),
        "SchoolHistory establishments: must hold at least one, but were %s",
        establishments);
    Set<Urn> urns = new HashSet<>();
    for (School school : establishments) {
      checkArgument(
          urns.add(school.urn()),
          "SchoolHistory establishments: must have distinct URNs, but %s came twice",
          school.urn());
    }
    for (int index = 1; index < establishments.size(); index++) {
      checkOrder(establishments.get(index - 1), establishments.get(index));
    }
    return new SchoolHistory(ImmutableList.copyOf(establishments));
  }

  private static void checkOrder(School earlier, School later) {
    checkArgument(
        later.opened().isPresent(),
        "SchoolHistory establishments: must have opening dates after the first, but %s has none",
        later.urn());
    checkArgument(
        !earlier
            .opened()
            .map(later.opened().get()::compareTo)
            .filter(order -> order <= 0)
            .isPresent(),
        "SchoolHistory establishments: must open one after the other, but %s and %s opened on %s and %s",
        earlier.urn(),
        later.urn(),
        earlier.opened().map(LocalDate::toString).orElse(""),
        later.opened().map(LocalDate::toString).orElse(""));
  }

  /**
   * The establishments.
   *
   * @return them, the earliest first, at least one
   */
  public ImmutableList<School> establishments() {
    return establishments;
  }

  /**
   * The establishment to which what happened at the school on a date belongs.
   *
   * @param date the date
   * @return the establishment; unknown for the reason {@code school.not-open} if none was open, and
   *     {@code school.status-not-known} if that cannot be told
   */
  public Answer<School> asOf(LocalDate date) {
    int index = establishments.size() - 1;
    while (index > 0 && opening(index).isAfter(date)) {
      index--;
    }
    School standing = establishments.get(index);
    StatusFacts facts = index + 1 < establishments.size()
        ? standing.facts().before(opening(index + 1))
        : standing.facts();
    return facts.open(standing, date);
  }

  /**
   * The type of the school on a date.
   *
   * @param date the date
   * @return the type of the establishment of that date; unknown where {@link #asOf(LocalDate)} is, or where
   *     the type is not given
   */
  public Answer<SchoolType> typeOn(LocalDate date) {
    return asOf(date).flatMap(school -> school.typeOn(date));
  }

  /**
   * Who decides on admissions to the school on a date.
   *
   * @param date the date
   * @return the body; unknown where {@link #typeOn(LocalDate)} is, or where the type has none
   */
  public Answer<AdmissionAuthority> admissionAuthorityOn(LocalDate date) {
    return asOf(date).flatMap(school -> school.admissionAuthorityOn(date));
  }

  /**
   * The links between the establishments.
   *
   * @return for each but the first, that it took over from the one before on the day it opened
   */
  public ImmutableList<Succession> successions() {
    return IntStream.range(1, establishments.size())
        .mapToObj(index -> new Succession(
            establishments.get(index - 1).urn(),
            establishments.get(index).urn(),
            establishments.get(index).opened()))
        .collect(toImmutableList());
  }

  private LocalDate opening(int index) {
    return establishments.get(index).opened().orElseThrow();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchoolHistory that && establishments.equals(that.establishments);
  }

  @Override
  public int hashCode() {
    return establishments.hashCode();
  }

  @Override
  public String toString() {
    return "SchoolHistory" + establishments.stream().map(School::urn).toList();
  }
}
