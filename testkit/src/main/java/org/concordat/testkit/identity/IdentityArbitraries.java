/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.GssCode;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Ukprn;
import org.concordat.core.identity.Upn;
import org.concordat.core.identity.Urn;
import org.concordat.testkit.calendar.DateArbitraries;

/**
 * Arbitrary identifiers.
 *
 * <p>Numbers of schools, authorities and providers come from the whole of their range, so that some of
 * them exist. Numbers of pupils do not: every one is of establishment 9999, such as {@code
 * E350999900999}, which belongs to no school and so to no pupil.
 *
 * <p>The methods keep nothing between calls.
 */
public final class IdentityArbitraries {

  private static final int NO_SCHOOL = 9999;

  private IdentityArbitraries() {}

  /**
   * URNs.
   *
   * @return any number of six digits that does not begin with zero
   */
  public static Arbitrary<Urn> urns() {
    return Arbitraries.integers().between(100_000, 999_999).map(Urn::of);
  }

  /**
   * Codes of local authorities and pseudo-authorities, in use or not.
   *
   * @return any three digits
   */
  public static Arbitrary<LocalAuthorityCode> localAuthorityCodes() {
    return Arbitraries.strings().numeric().ofLength(3).map(LocalAuthorityCode::of);
  }

  /**
   * Statistical codes of areas.
   *
   * @return any capital letter with any eight digits, often those of an English education authority
   */
  public static Arbitrary<GssCode> gssCodes() {
    Arbitrary<String> kinds = Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of("E06", "E08", "E09", "E10")),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.chars().range('A', 'Z'), Arbitraries.integers().between(10, 99))
                .as((country, entity) -> country + Integer.toString(entity))));
    return Combinators.combine(kinds, Arbitraries.strings().numeric().ofLength(6))
        .as((kind, area) -> GssCode.of(kind + area));
  }

  /**
   * Numbers of schools within their authority.
   *
   * @return any authority with any establishment from 1 to 9999
   */
  public static Arbitrary<DfeNumber> dfeNumbers() {
    return Combinators.combine(localAuthorityCodes(), Arbitraries.integers().between(1, NO_SCHOOL))
        .as(DfeNumber::of);
  }

  /**
   * Numbers of providers.
   *
   * @return any number of eight digits that begins with 1
   */
  public static Arbitrary<Ukprn> ukprns() {
    return Arbitraries.integers().between(10_000_000, 19_999_999).map(Ukprn::of);
  }

  /**
   * Permanent and temporary numbers of pupils, none of them a real pupil's.
   *
   * @return any number of establishment 9999
   */
  public static Arbitrary<Upn> upns() {
    return Arbitraries.oneOf(permanentUpns(), temporaryUpns());
  }

  /**
   * Permanent numbers of pupils, none of them a real pupil's.
   *
   * @return any number of establishment 9999 that ends in a digit
   */
  public static Arbitrary<Upn> permanentUpns() {
    return Combinators.combine(
            localAuthorityCodes(),
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(0, 999))
        .as((authority, year, serial) -> Upn.of(authority, NO_SCHOOL, year, serial));
  }

  /**
   * Temporary numbers of pupils, none of them a real pupil's.
   *
   * @return any number of establishment 9999 that ends in a letter
   */
  public static Arbitrary<Upn> temporaryUpns() {
    return Combinators.combine(
            localAuthorityCodes(),
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(0, 99),
            Arbitraries.chars().with("ABCDEFGHJKLMNPQRTUVWXYZ"))
        .as((authority, year, serial, letter) ->
            Upn.temporary(authority, NO_SCHOOL, year, serial, letter));
  }

  /**
   * Links between schools, with conversions, mergers, splits and chains of them, some without a date.
   *
   * @return links between two to eight schools, fewer of them than schools, which form no ring
   */
  public static Arbitrary<Successions> successions() {
    return urns()
        .list()
        .uniqueElements()
        .ofMinSize(2)
        .ofMaxSize(8)
        .flatMap(schools -> links(schools.size())
            .list()
            .uniqueElements(link -> List.of(link.before(), link.after()))
            .ofMaxSize(schools.size() - 1)
            .map(links -> join(schools, links)));
  }

  /** A link between two places of a list, the earlier place first; so no ring can come about. */
  private record Link(int before, int after, Optional<LocalDate> from) {}

  private static Arbitrary<Link> links(int schools) {
    Arbitrary<Optional<LocalDate>> from = DateArbitraries.dates().optional(0.8);
    return Arbitraries.integers()
        .between(0, schools - 2)
        .flatMap(before -> Combinators.combine(
                Arbitraries.integers().between(before + 1, schools - 1), from)
            .as((after, date) -> new Link(before, after, date)));
  }

  private static Successions join(List<Urn> schools, List<Link> links) {
    return Successions.of(links.stream()
        .map(link ->
            new Succession(schools.get(link.before()), schools.get(link.after()), link.from()))
        .collect(toImmutableList()));
  }
}
