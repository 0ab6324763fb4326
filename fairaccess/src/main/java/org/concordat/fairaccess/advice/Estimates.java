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
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.Estimate.Verdict;
import org.concordat.fairaccess.advice.Estimate.Year;

/** Asks of each past round whether a child like this one would have been offered a place. */
final class Estimates {

  private Estimates() {}

  static Estimate of(List<PastRound> rounds, Optional<HomeFacts> facts, Optional<String> silence) {
    ImmutableListMultimap<AcademicYear, PastRound> byEntry = Multimaps.index(
        rounds.stream()
            .sorted(Comparator.comparing(PastRound::entry).thenComparing(PastRound::school))
            .toList(),
        PastRound::entry);
    return Estimate.of(byEntry.keySet().stream()
        .map(entry -> year(entry, byEntry.get(entry), facts, silence))
        .collect(toImmutableList()));
  }

  private static Year year(
      AcademicYear entry,
      ImmutableList<PastRound> rounds,
      Optional<HomeFacts> facts,
      Optional<String> silence) {
    if (silence.isPresent()) {
      return silent(entry, silence.orElseThrow());
    }
    if (rounds.size() > 1) {
      return silent(entry, "two establishments of the school have a round each");
    }
    if (facts.isEmpty()) {
      return silent(entry, "nothing is known of home and school");
    }
    return rounds.get(0).criteria().stream()
        .filter(result -> facts.get().meets().contains(result.criterion()))
        .findFirst()
        .map(result -> byCriterion(entry, result, facts.get()))
        .orElseGet(() -> silent(entry, "the child is not known to meet any of the criteria"));
  }

  private static Year byCriterion(AcademicYear entry, CriterionResult result, HomeFacts facts) {
    return switch (result.reached()) {
      case ALL -> offered(entry, result, "all under it were offered a place");
      case NONE -> notOffered(entry, result, "none under it was offered a place");
      case SOME -> byDistance(entry, result, facts);
    };
  }

  private static Year byDistance(AcademicYear entry, CriterionResult result, HomeFacts facts) {
    if (result.lastDistance().isEmpty()) {
      return silent(entry, "it is not known up to where places went under " + result.criterion());
    }
    if (facts.distance().isEmpty()) {
      return silent(entry, "it is not known how far the home is from the school");
    }
    Distance last = result.lastDistance().get();
    Distance home = facts.distance().get();
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
