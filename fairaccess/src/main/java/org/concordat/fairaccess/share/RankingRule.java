/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementType;

/**
 * A formula that says which school is next to take a child.
 *
 * <p>One case is ranked at a time, and the next one after the ledger has the placement of this one: whoever
 * sorts a whole list by loads computed once sends everybody to the same school. The rules are {@link
 * PointsPerThousand}, {@link EntitlementDeficit}, {@link ChildrenOwed}, {@link Rotation} and {@link
 * OrderedProximity}; a protocol may have its own. A rule is a pure function of the question and never looks at the type of a school.
 */
public interface RankingRule {

  /**
   * What the rule is called, for explanations.
   *
   * @return the name
   */
  String name();

  /**
   * Ranks the candidates.
   *
   * @param request the question
   * @return every candidate, ranked or left out with its reasons
   */
  Ranking rank(RankingRequest request);

  /**
   * The rule for the next child, after a school took this one. Only a rule that goes by turns changes: what the
   * others go by is in the ledger. Where a school is only named, and may yet refuse, ask {@link #named}.
   *
   * @param ranking what this rule answered
   * @param taker the school that took the child, first of the ranking or not
   * @return the rule to ask next
   */
  default RankingRule after(Ranking ranking, Urn taker) {
    return this;
  }

  /**
   * The rule for the next child, after a school was named for this one. A turn passes when the child is
   * {@linkplain #admitted admitted}, and is kept where the child {@linkplain #notAdmitted is not}.
   *
   * @param ranking what this rule answered
   * @param school the school that was named, first of the ranking or not
   * @param caseKey the key of the child's case, of the form of a code; nothing that identifies a pupil
   * @return the rule to ask next; the same unless it goes by turns
   */
  default RankingRule named(Ranking ranking, Urn school, String caseKey) {
    return this;
  }

  /**
   * The rule for the next child, after a school was named for this one on a day, so that two decisions of one case
   * that name one school can be told apart.
   *
   * @param ranking what this rule answered
   * @param school the school that was named, first of the ranking or not
   * @param caseKey the key of the child's case, of the form of a code; nothing that identifies a pupil
   * @param on the day of the decision
   * @return the rule to ask next; that of {@link #named(Ranking, Urn, String)} unless the rule keeps days
   */
  default RankingRule named(Ranking ranking, Urn school, String caseKey, LocalDate on) {
    requireNonNull(on, "on");
    return named(ranking, school, caseKey);
  }

  /**
   * Which school is named for a case and has not admitted the child yet, so that what is told late of an earlier
   * naming can be known from what is told of this one.
   *
   * @param caseKey the key of the child's case
   * @return the school, under its URN of the turns; empty unless the rule goes by turns and a school is named for the
   *     case
   */
  default Optional<Urn> namedFor(String caseKey) {
    return Optional.empty();
  }

  /**
   * On which day the school was named that is named for a case and has not admitted the child yet.
   *
   * @param caseKey the key of the child's case
   * @return the day of the decision; empty unless a school is {@linkplain #namedFor named for the case} and the rule
   *     was told the day
   */
  default Optional<LocalDate> namedOn(String caseKey) {
    return Optional.empty();
  }

  /**
   * The rule after a child was admitted by the school that was named.
   *
   * @param caseKey the key of the child's case
   * @return the rule to ask next; the same unless it goes by turns and a school is named for the case
   */
  default RankingRule admitted(String caseKey) {
    return this;
  }

  /**
   * The rule after it was clear that a child is not admitted by the school that was named: it refused, the case was
   * withdrawn, or the decision was taken back.
   *
   * @param caseKey the key of the child's case
   * @return the rule to ask next; the same unless it goes by turns and a school is named for the case
   */
  default RankingRule notAdmitted(String caseKey) {
    return this;
  }

  /**
   * Why the rule could not count a placement of a type, so that no child of the type is placed by it.
   *
   * @param type the type of the placement
   * @return the reason {@link ShareReasons#TYPE_WITHOUT_POINTS} where the rule's tariff does not name the type;
   *     empty if the rule counts it, or counts no points
   */
  default Optional<Reason> againstCounting(PlacementType type) {
    requireNonNull(type, "type");
    return Optional.empty();
  }
}
