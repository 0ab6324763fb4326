/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.threeten.extra.LocalDateRange;

/**
 * A subject in which a school specialises, over one period.
 *
 * <p>Under the specialist schools programme, which began with technology colleges in 1994 and whose separate
 * funding ended in 2011, a secondary school of the ordinary kind was designated for one subject or more and still
 * taught all of them. A specialism in kinds of special educational need is a {@link SpecialProvision} instead.
 *
 * <pre>{@code
 * School school = School.builder()
 *     .urn(Urn.of(100001))
 *     .name("A school")
 *     .addCurricularSpecialism(CurricularSpecialism.of(CurricularSpecialism.ARTS, LocalDateRange.of(
 *         LocalDate.of(2004, 9, 1), LocalDate.of(2011, 4, 1))))
 *     .build();
 * school.on(LocalDate.of(2011, 3, 31)).curricularSpecialisms();   // [arts ...]
 * school.on(LocalDate.of(2011, 4, 1)).curricularSpecialisms();    // []
 * }</pre>
 *
 * <p>The school of the example is made up. The list of subjects is open: those of the programme are named here, and
 * any other code is carried unchanged. The natural order is by subject, then by period. Immutable and thread-safe.
 *
 * @param subject the stable code of the subject, such as {@link #LANGUAGES}
 * @param period when the school specialises in it, end-exclusive
 */
public record CurricularSpecialism(String subject, LocalDateRange period)
    implements Comparable<CurricularSpecialism> {

  /** The programme whose subjects are named here. */
  public static final Citation SOURCE =
      Citation.of("Specialist schools programme", "subjects").secondHand("general knowledge");

  /** Arts: performing, visual or media. */
  public static final String ARTS = "arts";

  /** Business and enterprise. */
  public static final String BUSINESS_AND_ENTERPRISE = "business-and-enterprise";

  /** Engineering. */
  public static final String ENGINEERING = "engineering";

  /** Humanities. */
  public static final String HUMANITIES = "humanities";

  /** Languages. */
  public static final String LANGUAGES = "languages";

  /** Mathematics and computing. */
  public static final String MATHEMATICS_AND_COMPUTING = "mathematics-and-computing";

  /** Music. */
  public static final String MUSIC = "music";

  /** Science. */
  public static final String SCIENCE = "science";

  /** Sports. */
  public static final String SPORTS = "sports";

  /** Technology. */
  public static final String TECHNOLOGY = "technology";

  private static final Comparator<CurricularSpecialism> ORDER = Comparator.comparing(
          CurricularSpecialism::subject)
      .thenComparing(one -> one.period().getStart())
      .thenComparing(one -> one.period().getEnd());

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the subject is not of the form of a code, or the period is empty
   * @throws NullPointerException if a component is null
   */
  public CurricularSpecialism {
    requireNonNull(subject, "subject");
    requireNonNull(period, "period");
    Reason.checkCode(subject);
    checkArgument(
        !period.isEmpty(), "CurricularSpecialism period: must not be empty, but was %s", period);
  }

  /**
   * A specialism.
   *
   * @param subject the stable code of the subject
   * @param period when the school specialises in it, end-exclusive
   * @return the specialism
   * @throws IllegalArgumentException if the subject is not of the form of a code, or the period is empty
   */
  public static CurricularSpecialism of(String subject, LocalDateRange period) {
    return new CurricularSpecialism(subject, period);
  }

  @Override
  public int compareTo(CurricularSpecialism other) {
    return ORDER.compare(this, other);
  }

  /**
   * The subject with its period.
   *
   * @return such as {@code arts 2004-09-01/2011-04-01}
   */
  @Override
  public String toString() {
    return subject + " " + period;
  }
}
