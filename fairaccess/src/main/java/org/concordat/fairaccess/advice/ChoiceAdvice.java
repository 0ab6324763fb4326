/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.LeftOut;
import org.immutables.value.Value;

/**
 * What a family is told: which schools, what their past says, by when to do what, and what to bring.
 *
 * <p>The preferred schools come first, in the family's order; then the others by distance, those of unknown
 * distance last, then by URN. Nothing goes by a school's type. Every school that is left out is listed with its
 * reasons, and so is every one of which it cannot be told whether it is open or in the area.
 *
 * <p>A school counts if it is open when the child would enter: in-year on the day of the advice, in a round on the first
 * day of the first term of the school year of entry, or on 1 September where no calendar tells that day. One that closes
 * on 31 August 2024 is left out for an entry in September 2024, and so is one that opens on 1 January 2025; one that
 * opens on 1 September 2024 is advised, with a caution.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ChoiceAdvice {

  ChoiceAdvice() {}

  /**
   * Answers a family's question.
   *
   * @param question what the family looks for
   * @param history how places went in past years, at any school, in any order, with or without repetitions
   * @param context the schools, the calendars and the rules
   * @return the advice
   * @throws IllegalArgumentException if two different rounds are of one URN, entry and year group
   * @throws NullPointerException if an argument is null
   */
  public static ChoiceAdvice of(
      ChoiceQuestion question, Collection<PastRound> history, AdviceContext context) {
    requireNonNull(question, "question");
    requireNonNull(history, "history");
    requireNonNull(context, "context");
    return Adviser.advise(question, history, context);
  }

  /**
   * The question.
   *
   * @return what the family looks for
   */
  public abstract ChoiceQuestion question();

  /**
   * The schools that take such a child.
   *
   * @return them, in the order above
   */
  public abstract ImmutableList<SchoolAdvice> schools();

  /**
   * The schools that do not.
   *
   * @return them with their reasons, by URN
   */
  public abstract ImmutableList<LeftOut> leftOut();

  /**
   * The schools that may take such a child, but may not be open or in the area.
   *
   * @return for each the reason
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, Reason> undecided();

  /**
   * The steps on the family's way.
   *
   * @return them, in their order; none in a round before the first edition of the national days, and none where it is
   *     not known whether the family applies in the round or in-year, and none where a plan names the child's school, of
   *     which a note tells; after the closing day of a round the steps have no day, as in {@link ChoiceAdviceCases}, and
   *     the answer to an in-year application has none where no Code with a limit in days was in force
   */
  public abstract ImmutableList<AdviceStep> steps();

  /**
   * What else the family should know. A round for a year group other than its usual one, year 7 or reception, is
   * cautioned about and not refused: middle, upper and junior schools and those from 14 on admit to other years, and
   * which round that is in is for the authority to say.
   *
   * @return the notes
   */
  public abstract ImmutableList<Reason> notes();
}
