/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.concordat.core.pupil.CareStatus;
import org.concordat.fairaccess.advice.CriterionResult.Reached;
import org.concordat.fairaccess.advice.Estimate.Verdict;
import org.concordat.fairaccess.protocol.AdmissionsCode;

/** What one past round, under its Code, says of a child, criterion by criterion. */
record RoundFindings(
    PastRound round,
    Optional<HomeFacts> facts,
    Optional<CareStatus> care,
    Optional<AdmissionsCode> code) {

  /** What one criterion that the child meets says. */
  record Finding(String criterion, Verdict verdict, String why) {}

  /** The same round for the same home, if the child has a status. */
  RoundFindings in(CareStatus status) {
    return new RoundFindings(round, facts, Optional.of(status), code);
  }

  /** One finding for each criterion that the child meets, in the order of the school. */
  ImmutableList<Finding> findings() {
    return round.criteria().stream()
        .filter(result -> isMet(result.criterion()))
        .map(this::find)
        .collect(toImmutableList());
  }

  /**
   * Whether nobody went without, of children who were looked after and others alike: all under every criterion had a place,
   * and so all who applied. An appeal that was heard belies that; where nothing is known of appeals the criteria stand.
   */
  boolean isEverybodyOffered() {
    return !round.isOversubscribed().orElse(true)
        && round.appealsHeard().orElse(0) == 0
        && round.criteria().stream()
            .anyMatch(result ->
                result.offered() > 0 && !CriterionResult.OF_CARE.contains(result.criterion()));
  }

  /** Why the findings do not tell that there was no place, if that is so whatever they are. */
  Optional<String> silence() {
    if (isCared() && round.criteria().stream().noneMatch(one -> isOfCare(one.criterion()))) {
      return Optional.of("the child comes first, and it is not known how places went under "
          + CriterionResult.LOOKED_AFTER);
    }
    if (findings().isEmpty()) {
      return Optional.of(
          facts.isPresent()
              ? "the child is not known to meet any of the criteria"
              : "nothing is known of home and school");
    }
    return Optional.empty();
  }

  private boolean isMet(String criterion) {
    return isOfCare(criterion)
        || (!isBarred(criterion)
            && facts.filter(known -> known.meets().contains(criterion)).isPresent());
  }

  /** Whether a criterion of those in care did not take in a child that was in care before, or abroad. */
  private boolean isBarred(String criterion) {
    return (criterion.equals(CriterionResult.LOOKED_AFTER) && wasCared())
        || (CriterionResult.OF_CARE.contains(criterion) && isAdoptedAbroad());
  }

  /** Whether a criterion is the one of children in the care that this child is or was in. */
  private boolean isOfCare(String criterion) {
    return isCared() && criterion.equals(ofCare());
  }

  /** Whether the child came first in the round. */
  private boolean isCared() {
    return care.filter(CareStatus.LOOKED_AFTER::equals).isPresent()
        || (wasCared() && (hasOwn() || AdviceTerms.comeFirstIfLookedAfterBefore(code)))
        || (isAdoptedAbroad() && AdviceTerms.comeFirstIfAdoptedAbroad(code));
  }

  private boolean isAdoptedAbroad() {
    return facts.filter(known -> known.isAdoptedAbroad(care)).isPresent();
  }

  private boolean wasCared() {
    return care.filter(CareStatus.PREVIOUSLY_LOOKED_AFTER::equals).isPresent();
  }

  private boolean hasOwn() {
    return round.criteria().stream()
        .anyMatch(one -> one.criterion().equals(CriterionResult.PREVIOUSLY_LOOKED_AFTER));
  }

  private String ofCare() {
    return (wasCared() || isAdoptedAbroad()) && hasOwn()
        ? CriterionResult.PREVIOUSLY_LOOKED_AFTER
        : CriterionResult.LOOKED_AFTER;
  }

  private Finding find(CriterionResult result) {
    String criterion = result.criterion();
    return switch (result.reached()) {
      case ALL -> ofAll(result);
      case NONE -> new Finding(criterion, Verdict.NOT_OFFERED, "none under it was offered a place");
      case SOME ->
        result
            .lastDistance()
            .map(last -> byDistance(criterion, last))
            .orElseGet(() ->
                notKnown(criterion, "it is not known up to where places went under " + criterion));
    };
  }

  private Finding ofAll(CriterionResult result) {
    String criterion = result.criterion();
    if (result.offered() > 0) {
      return new Finding(criterion, Verdict.OFFERED, "all under it were offered a place");
    }
    return hadRoomFor(result)
        ? new Finding(criterion, Verdict.OFFERED, "nobody applied under it, and there was room")
        : notKnown(
            criterion,
            "nobody applied under " + criterion + ", and it is not known whether a place was left");
  }

  /** Whether all before a criterion had a place, and of those after it some had, under each that anybody fell under. */
  private boolean hadRoomFor(CriterionResult empty) {
    int place = round.criteria().indexOf(empty);
    List<CriterionResult> after =
        round.criteria().subList(place + 1, round.criteria().size());
    return round.criteria().subList(0, place).stream().allMatch(RoundFindings::isAll)
        && after.stream().anyMatch(one -> one.offered() > 0)
        && after.stream().noneMatch(one -> one.reached() == Reached.NONE);
  }

  private static boolean isAll(CriterionResult result) {
    return result.reached() == Reached.ALL;
  }

  private Finding byDistance(String criterion, Distance last) {
    Optional<Distance> distance = facts.flatMap(HomeFacts::distance);
    if (distance.isEmpty()) {
      return notKnown(
          criterion,
          "it is not known how far the home is from the school, which decides under " + criterion);
    }
    Distance home = distance.get();
    return home.isWithin(last)
        .match(
            within -> new Finding(
                criterion,
                within ? Verdict.OFFERED : Verdict.NOT_OFFERED,
                "places went up to " + last + ", and home is at " + home),
            reason -> notKnown(criterion, "under " + criterion + ", " + reason.message()));
  }

  private static Finding notKnown(String criterion, String why) {
    return new Finding(criterion, Verdict.NOT_KNOWN, why);
  }
}
