/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;
import org.threeten.extra.LocalDateRange;

/**
 * A figure for an area, added up from the returns that came, with what it rests on.
 *
 * <p>It says nothing of the schools that gave no data; where none did, there is no figure. It is made by {@link
 * InformationPicture} and in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReportedFigure {

  ReportedFigure() {}

  /**
   * The kind of return.
   *
   * @return its code
   */
  public abstract String kind();

  /**
   * What is counted.
   *
   * @return the code of the item
   */
  public abstract String item();

  /**
   * The period.
   *
   * @return the period, end-exclusive
   */
  public abstract LocalDateRange period();

  /**
   * As it was known on which day.
   *
   * @return the day
   */
  public abstract LocalDate asOf();

  /**
   * The sum.
   *
   * @return the sum of the counts given; unknown for the reason {@code information.nothing-received} if none was, and
   *     for {@code information.undecided} if of no school it is known that it owes one
   */
  public abstract Answer<Long> total();

  /**
   * What it rests on.
   *
   * @return the schools with and without data
   */
  public abstract Confidence confidence();

  /** The first URNs of the schools in the figure, which a conversion does not change. */
  @Value.NaturalOrder
  abstract ImmutableSortedSet<Urn> origins();

  /** The links that make other schools of those in the figure, by the days on which they may begin. */
  abstract ImmutableSetMultimap<LocalDate, Succession> reshapings();

  /** Those of them of which it is not known when they begin. */
  abstract ImmutableList<UndatedReshaping> undatedReshapings();

  /**
   * How much it changed since an earlier figure of the same thing.
   *
   * <p>Only like is compared with like: the same item, over the same kind of period, of the same schools. A school
   * that converted in between is the same school, whichever of its numbers is the higher. One that came of a merger is
   * not those before it, nor are the parts of a divided school the whole, nor is a school the one that it takes in: of
   * 3 refusals at 100001 in October and 20 in November at 200001, into which it merged with 100002, no change is told. Nor
   * is one told of a school that took another in, or gave a part away, after the first day of the one period and by the
   * last of the other: by the date of the link, the day after the one before closed or that on which the one after opened.
   * Where none of these is known it may have been in between, unless by a register's report the one before was closed by
   * the first day or the one after not open yet on the last. Nor does the opening of a school tell when it took in another
   * that the register holds, and of which it does not tell whether it is open.
   *
   * @param earlier the other figure
   * @return this total less the earlier one; unknown where a total is, and for the reasons {@code
   *     information.unlike-figures} and {@code information.unlike-schools}
   */
  public final Answer<Long> changeFrom(ReportedFigure earlier) {
    if (!what().equals(earlier.what())) {
      return Answer.unknown(Reason.coded(InformationReasons.UNLIKE_FIGURES)
          .with("one", what())
          .with("other", earlier.what())
          .saying("{one} and {other} are figures of different things"));
    }
    if (!origins().equals(earlier.origins())) {
      return Answer.unknown(Reason.coded(InformationReasons.UNLIKE_SCHOOLS)
          .with("only-earlier", Sets.difference(earlier.origins(), origins()).toString())
          .with("only-later", Sets.difference(origins(), earlier.origins()).toString())
          .saying("the figures rest on different schools: {only-earlier} in the earlier alone,"
              + " {only-later} in the later alone"));
    }
    ImmutableSortedSet<Succession> between = reshapedSince(earlier);
    if (!between.isEmpty()) {
      return Answer.unknown(Reason.coded(InformationReasons.UNLIKE_SCHOOLS)
          .with("links", between.toString())
          .saying("the figures rest on different schools, which merged or were divided in between:"
              + " {links}"));
    }
    ImmutableSortedSet<Succession> perhapsBetween = perhapsReshapedSince(earlier);
    if (!perhapsBetween.isEmpty()) {
      return Answer.unknown(Reason.coded(InformationReasons.UNLIKE_SCHOOLS)
          .with("links", perhapsBetween.toString())
          .saying("the figures may rest on different schools, which merged or were divided on a day"
              + " that is not known: {links}"));
    }
    return earlier.total().flatMap(before -> total().map(now -> Math.subtractExact(now, before)));
  }

  private ImmutableSortedSet<Succession> reshapedSince(ReportedFigure earlier) {
    LocalDateRange span = earlier.period().span(period());
    return Stream.of(earlier, this)
        .flatMap(figure -> figure.reshapings().entries().stream())
        .filter(link -> span.contains(link.getKey()) && link.getKey().isAfter(span.getStart()))
        .map(Map.Entry::getValue)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ImmutableSortedSet<Succession> perhapsReshapedSince(ReportedFigure earlier) {
    LocalDateRange span = earlier.period().span(period());
    return Stream.of(earlier, this)
        .flatMap(figure -> figure.undatedReshapings().stream())
        .filter(reshaping -> reshaping.mayBeginIn(span))
        .map(UndatedReshaping::link)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The figure as a tree.
   *
   * @return the total, over what it rests on
   */
  public final Explanation explanation() {
    return Explanation.of(
        what() + " in " + period(),
        total().match(Datum::of, reason -> Datum.of("not known: " + reason.message())),
        Explanation.given("as of", Datum.of(asOf())),
        confidence().explanation());
  }

  /** The frequency of the return, which makes periods alike. */
  abstract ReturnFrequency frequency();

  private String what() {
    return Words.of(frequency()) + " " + kind() + " " + item();
  }
}
