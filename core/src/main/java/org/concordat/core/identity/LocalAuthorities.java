/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * A list of local authorities that is asked as of a date.
 *
 * <p>Codes end and change hands, so every question carries its date. With Barnsley entered twice under
 * code 370, once until 30 April 2025 and once from 1 May 2025, {@code on(370, 2025-04-30)} has {@code
 * E08000016} and {@code on(370, 2025-05-01)} has {@code E08000038}. What the list does not hold is
 * unknown, not wrong.
 *
 * <p>One code never has two entries for the same day. Names are compared whole, since the name of one
 * authority ends in that of another: South Gloucestershire is 803, Gloucestershire 916.
 *
 * <p>Immutable and thread-safe.
 */
public final class LocalAuthorities {

  private static final Comparator<LocalAuthority> ORDER = Comparator.comparing(LocalAuthority::code)
      .thenComparing(entry -> entry.validity().getStart());

  private final ImmutableListMultimap<LocalAuthorityCode, LocalAuthority> byCode;

  private LocalAuthorities(ImmutableListMultimap<LocalAuthorityCode, LocalAuthority> byCode) {
    this.byCode = byCode;
  }

  /**
   * Collects entries, in any order.
   *
   * @param entries the entries
   * @return the list, by code and then by first day
   * @throws IllegalArgumentException if two entries of one code have a day in common
   */
  public static LocalAuthorities of(Collection<LocalAuthority> entries) {
    ImmutableList<LocalAuthority> sorted =
        entries.stream().sorted(ORDER).collect(toImmutableList());
    for (int index = 1; index < sorted.size(); index++) {
      LocalAuthority earlier = sorted.get(index - 1);
      LocalAuthority later = sorted.get(index);
      checkArgument(
          !earlier.code().equals(later.code()) || !earlier.validity().overlaps(later.validity()),
          "LocalAuthorities validity: entries of one code must not overlap, but %s had %s and %s",
          later.code(),
          earlier.validity(),
          later.validity());
    }
    return new LocalAuthorities(sorted.stream()
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(LocalAuthority::code, entry -> entry)));
  }

  /**
   * All entries.
   *
   * @return them, by code and then by first day
   */
  public ImmutableList<LocalAuthority> all() {
    return byCode.values().asList();
  }

  /**
   * The codes that have an entry at any time.
   *
   * @return them, in their natural order
   */
  public ImmutableSet<LocalAuthorityCode> codes() {
    return byCode.keySet();
  }

  /**
   * What a code has stood for over time.
   *
   * @param code the code
   * @return the entries, by first day; empty if the list has none
   */
  public ImmutableList<LocalAuthority> history(LocalAuthorityCode code) {
    return byCode.get(code);
  }

  /**
   * The authority that bore a code on a date.
   *
   * @param code the code
   * @param date the date
   * @return the entry; unknown for the reason {@code identity.authority-not-listed} if the list has
   *     none of that code, and {@code identity.authority-not-in-force} if it has none for that date
   */
  public Answer<LocalAuthority> on(LocalAuthorityCode code, LocalDate date) {
    ImmutableList<LocalAuthority> entries = byCode.get(code);
    for (LocalAuthority entry : entries) {
      if (entry.isValidOn(date)) {
        return Answer.known(entry);
      }
    }
    return Answer.unknown(
        entries.isEmpty()
            ? Reason.coded("identity.authority-not-listed")
                .with("code", code.value())
                .saying("no local authority with code {code} is listed")
            : Reason.coded("identity.authority-not-in-force")
                .with("code", code.value())
                .with("date", date)
                .saying("code {code} stood for no local authority on {date}"));
  }

  /**
   * The authority whose area bore a statistical code on a date.
   *
   * @param gss the statistical code
   * @param date the date
   * @return the entry; unknown for the reason {@code identity.authority-not-found} if there is none, and
   *     {@code identity.authority-ambiguous} if there are several
   */
  public Answer<LocalAuthority> withGss(GssCode gss, LocalDate date) {
    return only(entry -> entry.gss().filter(gss::equals).isPresent(), gss.value(), date);
  }

  /**
   * The authority that bore exactly this name on a date.
   *
   * @param name the whole name, in the list's own spelling
   * @param date the date
   * @return the entry; unknown for the reason {@code identity.authority-not-found} if there is none, and
   *     {@code identity.authority-ambiguous} if there are several
   */
  public Answer<LocalAuthority> named(String name, LocalDate date) {
    return only(entry -> entry.name().equals(name), name, date);
  }

  private Answer<LocalAuthority> only(
      Predicate<LocalAuthority> wanted, String words, LocalDate date) {
    ImmutableList<LocalAuthority> found = byCode.values().stream()
        .filter(entry -> entry.isValidOn(date))
        .filter(wanted)
        .collect(toImmutableList());
    if (found.size() == 1) {
      return Answer.known(found.get(0));
    }
    return Answer.unknown(
        found.isEmpty()
            ? Reason.coded("identity.authority-not-found")
                .with("sought", words)
                .with("date", date)
                .saying("no local authority listed on {date} is {sought}")
            : Reason.coded("identity.authority-ambiguous")
                .with("sought", words)
                .with("date", date)
                .with(
                    "codes",
                    found.stream().map(entry -> entry.code().value()).collect(joining(", ")))
                .saying("on {date} {sought} is the local authorities {codes}"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LocalAuthorities that && byCode.equals(that.byCode);
  }

  @Override
  public int hashCode() {
    return byCode.hashCode();
  }

  @Override
  public String toString() {
    return "LocalAuthorities" + all();
  }
}
