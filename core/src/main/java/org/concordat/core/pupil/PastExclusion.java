/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * An exclusion in a child's past, as later decisions need it.
 *
 * <p>Whether it counts towards being twice excluded depends on its kind, on its outcome and on whether the
 * child was of compulsory school age; the last two may not be known. {@link CompulsorySchoolAge} answers
 * the third from a date of birth that is then forgotten.
 *
 * <p>The natural order is by date, then by school, then by kind. Immutable and thread-safe.
 *
 * @param school the establishment that excluded
 * @param effective the day on which the exclusion took effect
 * @param kind the kind of exclusion
 * @param outcome what became of it, or empty if that is not known
 * @param atCompulsoryAge whether the child was of compulsory school age when it took effect, or empty if
 *     that is not known
 */
public record PastExclusion(
    Urn school,
    LocalDate effective,
    Kind kind,
    Optional<ExclusionOutcome> outcome,
    Optional<Boolean> atCompulsoryAge)
    implements Comparable<PastExclusion> {

  private static final Comparator<PastExclusion> ORDER = Comparator.comparing(
          PastExclusion::effective)
      .thenComparing(PastExclusion::school)
      .thenComparing(PastExclusion::kind)
      .thenComparing(one -> one.outcome().map(Enum::ordinal).orElse(-1))
      .thenComparing(one -> one.atCompulsoryAge().map(age -> age ? 1 : 0).orElse(-1));

  /** The kinds of exclusion. */
  public enum Kind {
    /** For good. */
    PERMANENT,
    /** For a number of days, now also called a suspension. */
    FIXED_PERIOD,
    /** From the premises at lunchtime. */
    LUNCHTIME
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public PastExclusion {
    requireNonNull(school, "school");
    requireNonNull(effective, "effective");
    requireNonNull(kind, "kind");
    requireNonNull(outcome, "outcome");
    requireNonNull(atCompulsoryAge, "atCompulsoryAge");
  }

  /**
   * A permanent exclusion of a child of compulsory school age.
   *
   * @param school the establishment that excluded
   * @param effective the day on which the exclusion took effect
   * @param outcome what became of it
   * @return the exclusion
   */
  public static PastExclusion permanent(Urn school, LocalDate effective, ExclusionOutcome outcome) {
    return new PastExclusion(
        school, effective, Kind.PERMANENT, Optional.of(outcome), Optional.of(true));
  }

  /**
   * A permanent exclusion of a child below compulsory school age.
   *
   * @param school the establishment that excluded
   * @param effective the day on which the exclusion took effect
   * @param outcome what became of it
   * @return the exclusion
   */
  public static PastExclusion belowCompulsoryAge(
      Urn school, LocalDate effective, ExclusionOutcome outcome) {
    return new PastExclusion(
        school, effective, Kind.PERMANENT, Optional.of(outcome), Optional.of(false));
  }

  /**
   * An exclusion for a number of days, of a child of compulsory school age.
   *
   * @param school the establishment that excluded
   * @param effective its first day
   * @return the exclusion, which stands
   */
  public static PastExclusion fixedPeriod(Urn school, LocalDate effective) {
    return new PastExclusion(
        school,
        effective,
        Kind.FIXED_PERIOD,
        Optional.of(ExclusionOutcome.STANDS),
        Optional.of(true));
  }

  /** Checks that two of these are not one. */
  static void checkDistinct(PastExclusion earlier, PastExclusion later) {
    checkArgument(
        !earlier.school().equals(later.school())
            || !earlier.effective().equals(later.effective())
            || earlier.kind() != later.kind(),
        "ExclusionHistory exclusions: must be one of a kind for a school and day, but %s had two on %s",
        later.school(),
        later.effective());
  }

  @Override
  public int compareTo(PastExclusion other) {
    return ORDER.compare(this, other);
  }
}
