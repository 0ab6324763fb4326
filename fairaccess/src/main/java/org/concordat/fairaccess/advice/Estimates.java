/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.Estimate.Verdict;
import org.concordat.fairaccess.advice.Estimate.Year;

/** Asks of each past round whether a child like this one would have been offered a place. */
final class Estimates {

  private Estimates() {}

  static Estimate of(
      List<PastRound> rounds,
      Optional<HomeFacts> facts,
      Optional<CareStatus> care,
      Optional<String> silence) {
    ImmutableListMultimap<AcademicYear, PastRound> byEntry = Multimaps.index(
        rounds.stream()
            .sorted(Comparator.comparing(PastRound::entry).thenComparing(PastRound::school))
            .toList(),
        PastRound::entry);
    return Estimate.of(byEntry.keySet().stream()
        .map(entry -> year(entry, byEntry.get(entry), facts, care, silence))
        .collect(toImmutableList()));
  }

  private static Year year(
      AcademicYear entry,
      ImmutableList<PastRound> rounds,
      Optional<HomeFacts> facts,
      Optional<CareStatus> care,
      Optional<String> silence) {
    if (silence.isPresent()) {
      return silent(entry, silence.orElseThrow());
    }
    if (rounds.size() > 1) {
      return silent(entry, "two establishments of the school have a round each");
    }
    Optional<CareStatus> cared = care.filter(status -> status != CareStatus.NOT_LOOKED_AFTER);
    return cared.isPresent()
        ? firstOfAll(entry, rounds.get(0), facts, cared.get())
        : byFacts(entry, rounds.get(0), facts);
  }

  /** A child that is or was looked after, whom other criteria can only offer a place and never deny one. */
  private static Year firstOfAll(
      AcademicYear entry, PastRound round, Optional<HomeFacts> facts, CareStatus care) {
    Optional<CriterionResult> own = care == CareStatus.PREVIOUSLY_LOOKED_AFTER
        ? result(round, CriterionResult.PREVIOUSLY_LOOKED_AFTER)
        : Optional.empty();
    Optional<CriterionResult> result = own.or(() -> result(round, CriterionResult.LOOKED_AFTER));
    if (result.isPresent()) {
      return byCriterion(entry, result.get(), facts);
    }
    Year year = byFacts(entry, round, facts);
    return year.verdict() == Verdict.OFFERED
        ? year
        : silent(
            entry,
            "the child comes first, and it is not known how places went under "
                + CriterionResult.LOOKED_AFTER);
  }

  private static Optional<CriterionResult> result(PastRound round, String criterion) {
    return round.criteria().stream()
        .filter(result -> result.criterion().equals(criterion))
        .findFirst();
  }

  private static Year byFacts(AcademicYear entry, PastRound round, Optional<HomeFacts> facts) {
    if (facts.isEmpty()) {
      return silent(entry, "nothing is known of home and school");
    }
    return round.criteria().stream()
        .filter(result -> facts.get().meets().contains(result.criterion()))
        .findFirst()
        .map(result -> byCriterion(entry, result, facts))
        .orElseGet(() -> silent(entry, "the child is not known to meet any of the criteria"));
  }

  private static Year byCriterion(
      AcademicYear entry, CriterionResult result, Optional<HomeFacts> facts) {
    return switch (result.reached()) {
      case ALL -> offered(entry, result, "all under it were offered a place");
      case NONE -> notOffered(entry, result, "none under it was offered a place");
      case SOME -> byDistance(entry, result, facts);
    };
  }

  private static Year byDistance(
      AcademicYear entry, CriterionResult result, Optional<HomeFacts> facts) {
    if (result.lastDistance().isEmpty()) {
      return silent(entry, "it is not known up to where places went under " + result.criterion());
    }
    Optional<Distance> distance = facts.flatMap(HomeFacts::distance);
    if (distance.isEmpty()) {
      return silent(entry, "it is not known how far the home is from the school");
    }
    Distance last = result.lastDistance().get();
    Distance home = distance.get();
    return home.isWithin(last)
        .match(
            within -> within
                ? offered(entry, result, "places went up to " + last + ", and home is at " + home)
                : notOffered(
                    entry, result, "places went up to " + last + ", and home is at " + home),
            reason -> silent(entry, reason.message()));
  }

  private static Year offered(AcademicYear entry, CriterionResult result, String why) {
    return new Year(
        entry,
        Verdict.OFFERED,
        about(AdviceReasons.WOULD_HAVE_BEEN_OFFERED, entry, why)
            .with("criterion", result.criterion())
            .saying("in {entry} a place would have been offered under {criterion}: {why}"));
  }

  private static Year notOffered(AcademicYear entry, CriterionResult result, String why) {
    return new Year(
        entry,
        Verdict.NOT_OFFERED,
        about(AdviceReasons.WOULD_NOT_HAVE_BEEN_OFFERED, entry, why)
            .with("criterion", result.criterion())
            .saying("in {entry} no place would have been offered under {criterion}: {why}"));
  }

  private static Year silent(AcademicYear entry, String why) {
    return new Year(
        entry,
        Verdict.NOT_KNOWN,
        about(AdviceReasons.YEAR_DOES_NOT_TELL, entry, why).saying("{entry} does not tell: {why}"));
  }

  private static Reason.Builder about(String code, AcademicYear entry, String why) {
    return Reason.coded(code).with("entry", entry.toString()).with("why", why);
  }
}
