/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.ExtraPupilLimit;
import org.concordat.fairaccess.share.OrderedProximity;
import org.concordat.fairaccess.share.PointsPerThousand;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.Rotation;
import org.concordat.fairaccess.share.SchoolMeasure;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.SkippedTurn;
import org.concordat.fairaccess.share.TurnQueue;
import org.immutables.value.Value;

/**
 * What is agreed on sharing children among schools: who is next, and how much is too much.
 *
 * <p>The {@linkplain #scheme() scheme} holds the tariff, the look-back, what an own exclusion costs, what is kept
 * for a failed trial, and whether managed moves count. What is not said is a scheme by the example tariff, set
 * against the roll, the school with the fewest points for each thousand pupils being next; one child in thirty
 * over the admission number; and 1.25 times what is due as too much. A tariff, a deficit and a rotation are all
 * in use somewhere, so a protocol that says nothing here rests on figures that nobody agreed to.
 *
 * <pre>{@code
 * SharingTerms turns = SharingTerms.builder()
 *     .ranking(Rule.agreed("who is next", Rotation.of(queue, SkippedTurn.LOST), ours))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SharingTerms {

  private static final Citation CHOICE = Citation.of("Concordat, default");
  private static final Citation SHAPE =
      Citation.of("Fair access protocols", "Northamptonshire and Derbyshire");

  private static final Rule<PointsScheme> SCHEME = Rule.expected(
      "points for each child",
      PointsScheme.of(PointsTariff.EXAMPLE),
      PointsTariff.EXAMPLE.source());

  private static final Rule<SchoolMeasure> MEASURE =
      Rule.expected("size of a school", SchoolMeasures.ROLL, CHOICE);

  private static final Rule<SkippedTurn> SKIPPED =
      Rule.expected("turn of a school passed over", SkippedTurn.OWED, CHOICE);

  private static final Rule<Ratio> DISPROPORTIONATE =
      Rule.expected("index of a disproportionate share", Ratio.of(5, 4), CHOICE);

  private static final Rule<ImmutableList<ExemptionGround>> EXEMPTIONS = Rule.agreed(
      "grounds for passing a school over",
      ImmutableList.of(
          ExemptionGround.of(
              "special-measures", "special measures", Exemption.Scope.BEHAVIOUR_ONLY),
          ExemptionGround.of("panel-exemption", "exempted by the panel", Exemption.Scope.ALL)),
      Citation.of("Fair access protocols", "Buckinghamshire and Lancashire"));

  SharingTerms() {}

  /**
   * Begins terms.
   *
   * @return a builder in which everything has its default
   */
  public static Builder builder() {
    return ImmutableSharingTerms.builder();
  }

  /**
   * What a school's placements and exclusions count.
   *
   * @return the scheme
   */
  @Value.Default
  public Rule<PointsScheme> scheme() {
    return SCHEME;
  }

  /**
   * Whether a managed move counts as a placement under the protocol.
   *
   * @return false where the {@link #scheme() scheme} leaves managed moves out of the count
   */
  public final boolean managedMovesCount() {
    return !scheme().value().ignoredTypes().contains(PlacementTypes.MANAGED_MOVE);
  }

  /**
   * By what the size of a school is measured: its roll, its admission number, a roll weighted by deprivation.
   *
   * @return by default the roll
   */
  @Value.Default
  public Rule<SchoolMeasure> measure() {
    return MEASURE;
  }

  /**
   * Which school is next.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return by default the one with the fewest points of the {@link #scheme() scheme} for each thousand of the
   *     {@link #measure() measure}
   */
  public final Rule<RankingRule> ranking() {
    return effectiveRanking();
  }

  /** What was given as {@link #ranking()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Rule<RankingRule>> givenRanking();

  /** The answer of {@link #ranking()}, by which two values are compared. */
  @Value.Derived
  Rule<RankingRule> effectiveRanking() {
    return givenRanking()
        .orElseGet(() -> Rule.expected(
            "who is next", new PointsPerThousand(scheme().value(), measure().value()), SHAPE));
  }

  /**
   * What becomes of the turn of a school that is passed over, where schools take turns.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return by default what the {@link #ranking()} says if it goes by turns, and otherwise that it is owed
   */
  public final Rule<SkippedTurn> skippedTurn() {
    return effectiveSkippedTurn();
  }

  /** What was given as {@link #skippedTurn()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<Rule<SkippedTurn>> givenSkippedTurn();

  /** The answer of {@link #skippedTurn()}, by which two values are compared. */
  @Value.Derived
  Rule<SkippedTurn> effectiveSkippedTurn() {
    return givenSkippedTurn()
        .orElseGet(() -> ranking().value() instanceof Rotation turns
            ? new Rule<>(
                SKIPPED.name(), turns.skipped(), ranking().strength(), ranking().source())
            : SKIPPED);
  }

  /**
   * How many children over its admission number a year group may be asked to take. It counts where the {@link
   * #ranking()} is the {@link #proximity()} of these terms; no other rule asks for it.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return by default what the ranking says if it goes by distance, and otherwise one in thirty, rounded down
   */
  public final ExtraPupilLimit extraPupils() {
    return effectiveExtraPupils();
  }

  /** What was given as {@link #extraPupils()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<ExtraPupilLimit> givenExtraPupils();

  /** The answer of {@link #extraPupils()}, by which two values are compared. */
  @Value.Derived
  ExtraPupilLimit effectiveExtraPupils() {
    return givenExtraPupils()
        .orElseGet(() -> ranking().value() instanceof OrderedProximity nearest
            ? nearest.limit()
            : ExtraPupilLimit.ONE_IN_THIRTY);
  }

  /**
   * On which grounds a school may be passed over for a time.
   *
   * @return by default special measures, for behaviour only, and the panel's own exemption
   */
  @Value.Default
  public Rule<ImmutableList<ExemptionGround>> exemptions() {
    return EXEMPTIONS;
  }

  /**
   * From which multiple of what is due on a school has taken disproportionately many.
   *
   * @return by default 1.25
   */
  @Value.Default
  public Rule<Ratio> disproportionate() {
    return DISPROPORTIONATE;
  }

  /**
   * By what the table of shares holds each school against the others.
   *
   * @return the measure, the scheme and the index of these terms
   */
  public final ShareBasis basis() {
    return new ShareBasis(measure().value(), scheme().value(), disproportionate());
  }

  /**
   * The rule by which schools take turns under these terms.
   *
   * @param queue the schools in the order of their turns
   * @return the rule, with the turn of a school passed over owed or lost as agreed
   */
  public final Rotation rotation(TurnQueue queue) {
    return Rotation.of(queue, skippedTurn().value());
  }

  /**
   * The rule by catchment and distance under these terms.
   *
   * @return the rule, with as many children over the admission number as agreed
   */
  public final OrderedProximity proximity() {
    return new OrderedProximity(extraPupils());
  }

  /**
   * Passes a school over for a time.
   *
   * @param ground the code of the ground
   * @param school the school
   * @param first the first day
   * @param last the last day, inclusive
   * @return the exemption, which expires by itself
   * @throws IllegalArgumentException if the ground is not agreed, or the last day is before the first
   */
  public final Exemption exempt(String ground, Urn school, LocalDate first, LocalDate last) {
    ExemptionGround found = exemptions().value().stream()
        .filter(one -> one.code().equals(ground))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("SharingTerms ground: must be one of "
            + exemptions().value() + ", but was '" + ground + "'"));
    return Exemption.of(school, found.scope(), first, last, found.gist());
  }

  @Value.Check
  void check() {
    checkArgument(
        disproportionate().value().compareTo(Ratio.ONE) >= 0,
        "SharingTerms disproportionate: must be at least 1, but was %s",
        disproportionate().value());
    RankingRule ranked = ranking().value();
    checkArgument(
        !(ranked instanceof Rotation turns) || turns.skipped() == skippedTurn().value(),
        "SharingTerms skippedTurn: must be what the ranking by turns says, but was %s",
        skippedTurn().value());
    checkArgument(
        !(ranked instanceof OrderedProximity nearest) || nearest.limit().equals(extraPupils()),
        "SharingTerms extraPupils: must be what the ranking by distance says, but was %s",
        extraPupils());
    Set<String> codes = new HashSet<>();
    for (ExemptionGround ground : exemptions().value()) {
      checkArgument(
          codes.add(ground.code()),
          "SharingTerms exemptions: codes are distinct, but %s came twice",
          ground);
    }
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("SharingTerms")
        .omitNullValues()
        .add("scheme", scheme())
        .add("measure", measure())
        .add("ranking", ranking())
        .add("skippedTurn", skippedTurn())
        .add("extraPupils", extraPupils())
        .add("exemptions", exemptions())
        .add("disproportionate", disproportionate())
        .toString();
  }

  /** Collects the attributes of {@link SharingTerms}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other terms. Unless they were given there, {@link SharingTerms#ranking()}, {@link
     * SharingTerms#skippedTurn()} and {@link SharingTerms#extraPupils()} follow from what the copy has.
     *
     * @param terms the terms to copy
     * @return this builder
     */
    Builder from(SharingTerms terms);

    /**
     * Sets {@link SharingTerms#scheme()}.
     *
     * @param scheme the scheme
     * @return this builder
     */
    Builder scheme(Rule<PointsScheme> scheme);

    /**
     * Sets {@link SharingTerms#measure()}.
     *
     * @param measure the measure
     * @return this builder
     */
    Builder measure(Rule<SchoolMeasure> measure);

    /**
     * Sets {@link SharingTerms#ranking()}.
     *
     * @param ranking the rule
     * @return this builder
     */
    Builder ranking(Rule<RankingRule> ranking);

    /**
     * Sets {@link SharingTerms#skippedTurn()}.
     *
     * @param skippedTurn whether it is owed or lost
     * @return this builder
     */
    Builder skippedTurn(Rule<SkippedTurn> skippedTurn);

    /**
     * Sets {@link SharingTerms#extraPupils()}.
     *
     * @param extraPupils the limit
     * @return this builder
     */
    Builder extraPupils(ExtraPupilLimit extraPupils);

    /**
     * Sets {@link SharingTerms#exemptions()}.
     *
     * @param exemptions the grounds
     * @return this builder
     */
    Builder exemptions(Rule<ImmutableList<ExemptionGround>> exemptions);

    /**
     * Sets {@link SharingTerms#disproportionate()}.
     *
     * @param disproportionate the multiple, at least 1
     * @return this builder
     */
    Builder disproportionate(Rule<Ratio> disproportionate);

    /**
     * Makes the terms.
     *
     * @return the terms
     * @throws IllegalArgumentException if the multiple is below 1, two grounds have one code, or the skipped turn or the
     *     extra pupils are others than those of a ranking that has its own
     */
    SharingTerms build();
  }
}
