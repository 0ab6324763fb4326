/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.immutables.value.Value;

/**
 * What is known of one refused child's case, on whichever route.
 *
 * <p>It begins with the child and the school that the panel named; the events of a route fill in the rest.
 *
 * <pre>{@code
 * Escalation begun = Escalation.of(child, school);
 * State<FoundationStage, Escalation> placed = FoundationRoute.PROCEDURE.begin(date, begun);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Escalation {

  Escalation() {}

  /**
   * The case of a child for whom a school has been named. Since when the exclusions of the child are known is told by the
   * day on which a {@link RouteEntry} or a route begins it; here that is left empty.
   *
   * @param child the child
   * @param school the school, as it stands on the day it is named
   * @return the case
   * @throws NullPointerException if an argument is null
   */
  public static Escalation of(EscalatedChild child, NamedSchool school) {
    return ImmutableEscalation.builder().child(child).school(school).build();
  }

  /** The same case with the day from which the exclusions that are known now are known at the latest. */
  final Escalation begunOn(LocalDate on) {
    ImmutableEscalation.Builder begun = but().child(child().withExclusionsKnownOn(on));
    return child().exclusions().isEmpty() || exclusionsLearnedOn().isPresent()
        ? begun.build()
        : begun.exclusionsLearnedOn(on).build();
  }

  ImmutableEscalation.Builder but() {
    return ImmutableEscalation.builder().from(this);
  }

  /**
   * The child, with the exclusions that were known when the case began, or recorded since, and have not ended.
   *
   * @return the child
   */
  public abstract EscalatedChild child();

  /**
   * The school that is to admit the child: the one the panel named, until the adjudicator names
   * another.
   *
   * @return the school
   */
  public abstract NamedSchool school();

  /**
   * Whether the adjudicator named the school in place of another.
   *
   * @return true if so
   */
  @Value.Default
  public boolean isNamedByAdjudicator() {
    return false;
  }

  /**
   * Who was consulted before the authority decided to direct.
   *
   * @return the day of the last consultation of each
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Role, LocalDate> consulted();

  /**
   * The last refusal of the school; a broken agreement is one, and so is one whose first day was rejected.
   *
   * @return the refusal, or empty while the school has not refused, so after the adjudicator named it in place of another
   */
  public abstract Optional<Refusal> refusal();

  /**
   * When it was last tried, without success, to settle the matter locally.
   *
   * @return the day, or empty if it was not tried since the refusal that was to be settled
   */
  public abstract Optional<LocalDate> triedLocallyOn();

  /**
   * When it was last learned that the child is, or is no longer, excluded from a school.
   *
   * <p>What the panel owes for an exclusion goes by what is one school on this day, while what the exclusion bars goes by
   * the day of the act. A school that joins the named one after this day bars a direction from the day on which it joins;
   * that the panel owes to take the case back is told once something is learned again.
   *
   * @return the day of the last record of an exclusion or of its end, or on which grounds were last stated; before any of
   *     them that on which the case began if an exclusion was known then, else empty
   */
  public abstract Optional<LocalDate> exclusionsLearnedOn();

  /**
   * The authority's latest findings on the direction that it seeks. In a case that began again, those of the case before
   * say nothing; the exclusions among them are the {@linkplain #child() child's}.
   *
   * @return the grounds, or empty before a direction is opened
   */
  public abstract Optional<DirectionGrounds> grounds();

  /**
   * Since when the authority has found, in all the grounds that it stated from that day on, that the child is excluded
   * from a school. Such an exclusion took effect by that day.
   *
   * @return the day by school; of those schools alone that the {@linkplain #grounds() latest grounds} find to have
   *     excluded the child
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, LocalDate> foundExcludedSince();

  /**
   * The notice of the intention to direct.
   *
   * @return the notice, or empty before one is served
   */
  public abstract Optional<DirectionNotice> notice();

  /**
   * When the notice was referred.
   *
   * @return the day, or empty if it was not
   */
  public abstract Optional<LocalDate> referredOn();

  /**
   * When the school told the authority that it referred the notice.
   *
   * @return the day, or empty if it has not
   */
  public abstract Optional<LocalDate> authorityToldOn();

  /**
   * The request that the Secretary of State direct the academy.
   *
   * @return the request, or empty before one is made
   */
  public abstract Optional<DirectionRequest> request();

  /**
   * When the academy's evidence came in.
   *
   * @return the day, or empty if none came
   */
  public abstract Optional<LocalDate> academyEvidenceOn();

  /**
   * When the adjudicator advised the Secretary of State.
   *
   * @return the day, or empty if no advice was given
   */
  public abstract Optional<LocalDate> adviceOn();

  /**
   * When the Secretary of State wrote the letter of being minded to direct that the academy has yet to answer.
   *
   * @return the day, or empty before there is a letter, and once the academy has answered it, by its reasons or by
   *     agreeing to a first day, whatever becomes of that agreement
   */
  public abstract Optional<LocalDate> unansweredLetterOn();

  /**
   * By when the academy is to answer the letter that the Secretary of State is minded to direct.
   *
   * @return the last day, or empty if the letter named none
   */
  public abstract Optional<LocalDate> answerBy();

  /**
   * The first day on which the child is to attend, as last agreed, decided, directed or ordered.
   *
   * <p>Before a decision or direction it is the day of an agreement that has not fallen: the school has not refused since,
   * the day has not been rejected, and it was not reported that the school did not admit.
   *
   * @return the day, or empty where none is set
   */
  public abstract Optional<LocalDate> startOn();

  /**
   * The first day to which the school agreed and which was rejected, the last of them. From then on nobody waits for a day
   * to which it agrees: of a school whose 26 November 2012 was rejected, 23 November holds nobody off, nor does 3 December.
   *
   * @return the day, or empty if none was rejected, so after the adjudicator named the school in place of another
   */
  public abstract Optional<LocalDate> rejectedFirstDay();

  /**
   * When the authority decided, as admission authority, that the school admits.
   *
   * @return the day, or empty if it did not
   */
  public abstract Optional<LocalDate> decidedOn();

  /**
   * Why the authority decided, as admission authority, in spite of the child's exclusion from the school.
   *
   * @return its reasons, with the decision or after it; empty where it did not decide, and while it gave none
   */
  public abstract Optional<String> decisionReasons();

  /**
   * When the school last said that it will not admit, though a decision or direction binds it.
   *
   * @return the day, or empty if it did not
   */
  public abstract Optional<LocalDate> declinedOn();

  /**
   * The direction.
   *
   * @return the direction, or empty if none was given
   */
  public abstract Optional<Direction> direction();

  /**
   * When it was complained to the Secretary of State that the school, which must admit, does not.
   *
   * @return the day, or empty if nobody complained
   */
  public abstract Optional<LocalDate> complainedOn();

  /**
   * When the Secretary of State ordered the admission.
   *
   * @return the day, or empty if nothing was ordered
   */
  public abstract Optional<LocalDate> orderedOn();

  /**
   * When the school admitted the child.
   *
   * @return the day, or empty while it has not
   */
  public abstract Optional<LocalDate> admittedOn();

  /**
   * Why the case was closed.
   *
   * @return the reason, or empty if it was not
   */
  public abstract Optional<ClosingReason> closed();

  /**
   * That the school converted, which closed the case on its route.
   *
   * @return the conversion, or empty while the school stands as it was named
   */
  public abstract Optional<Conversion> conversion();

  /**
   * When the case closed because the school converted.
   *
   * @return the day of the {@linkplain Conversion#on() conversion}, or the later one on which the case began or its last
   *     event lies; empty while the school stands as it was named
   */
  public abstract Optional<LocalDate> convertedOn();

  /**
   * Whether the case counts as a direction in statistics.
   *
   * <p>Of 246 requests to direct an academy in three years, 26 became directions (Schools Week); an academy
   * that admits on the letter alone is an admission and none of them. What was directed on the day of the conversion or
   * after it, before anybody learned of that, bound a school that was no longer there.
   *
   * @return true if a formal direction was given to the school while it was what it was named as
   */
  public final boolean countsAsDirection() {
    return direction()
        .filter(
            given -> conversion().filter(one -> !given.on().isBefore(one.on())).isEmpty())
        .isPresent();
  }

  /**
   * Whether the case ended in an admission.
   *
   * @return true once the school has admitted the child
   */
  public final boolean isAdmitted() {
    return admittedOn().isPresent();
  }
}
