/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.advice.Estimate.Verdict;
import org.concordat.fairaccess.advice.Estimate.Year;
import org.concordat.fairaccess.advice.RoundFindings.Finding;
import org.concordat.fairaccess.protocol.AdmissionsCode;

/** Asks of each past round whether a child like this one would have been offered a place. */
final class Estimates {

  private Estimates() {}

  static Estimate of(
      List<PastRound> rounds,
      Optional<HomeFacts> facts,
      Optional<CareStatus> care,
      Editions<AdmissionsCode> codes,
      Optional<String> silence) {
    ImmutableListMultimap<AcademicYear, PastRound> byEntry = Multimaps.index(
        rounds.stream()
            .sorted(Comparator.comparing(PastRound::entry).thenComparing(PastRound::school))
            .toList(),
        PastRound::entry);
    return Estimate.of(byEntry.keySet().stream()
        .map(entry -> year(entry, byEntry.get(entry), facts, care, codes, silence))
        .collect(toImmutableList()));
  }

  private static Year year(
      AcademicYear entry,
      ImmutableList<PastRound> rounds,
      Optional<HomeFacts> facts,
      Optional<CareStatus> care,
      Editions<AdmissionsCode> codes,
      Optional<String> silence) {
    if (silence.isPresent()) {
      return silent(entry, silence.orElseThrow());
    }
    if (rounds.size() > 1) {
      return silent(entry, "two establishments of the school have a round each");
    }
    RoundFindings round =
        new RoundFindings(rounds.get(0), facts, care, AdviceTerms.codeOf(entry, codes));
    return facts.filter(known -> known.isCaredForHereOrAbroad(care)).isPresent()
        ? hereOrAbroad(entry, round)
        : year(entry, round);
  }

  /** Of a child that was in care here or abroad, and it is not known which, a year tells what it tells of either. */
  private static Year hereOrAbroad(AcademicYear entry, RoundFindings round) {
    Year here = year(entry, round.in(CareStatus.PREVIOUSLY_LOOKED_AFTER));
    Year abroad = year(entry, round.in(CareStatus.NOT_LOOKED_AFTER));
    return here.verdict() == abroad.verdict()
        ? here
        : silent(
            entry,
            "it is not known whether the child was looked after here or adopted from state care abroad");
  }

  /** One criterion that reached the child is enough, since a child may meet several and some have places of their own. */
  private static Year year(AcademicYear entry, RoundFindings round) {
    ImmutableList<Finding> findings = round.findings();
    Optional<Finding> reaching = first(findings, Verdict.OFFERED);
    if (reaching.isPresent()) {
      return offered(entry, reaching.get());
    }
    if (round.isEverybodyOffered()) {
      return everybodyOffered(entry, round.round().appealsHeard().isPresent());
    }
    return round
        .silence()
        .or(() -> first(findings, Verdict.NOT_KNOWN).map(Finding::why))
        .map(why -> silent(entry, why))
        .orElseGet(() -> notOffered(entry, findings));
  }

  private static Optional<Finding> first(ImmutableList<Finding> findings, Verdict verdict) {
    return findings.stream().filter(one -> one.verdict() == verdict).findFirst();
  }

  private static Year offered(AcademicYear entry, Finding reaching) {
    return new Year(
        entry,
        Verdict.OFFERED,
        about(AdviceReasons.WOULD_HAVE_BEEN_OFFERED, entry, reaching.why())
            .with("criterion", reaching.criterion())
            .saying("in {entry} a place would have been offered under {criterion}: {why}"));
  }

  private static Year everybodyOffered(AcademicYear entry, boolean knowsAppeals) {
    return new Year(
        entry,
        Verdict.OFFERED,
        Reason.coded(AdviceReasons.EVERYBODY_OFFERED)
            .with("entry", entry.toString())
            .saying("in {entry} a place would have been offered: under every criterion all who"
                + " applied were offered one"
                + (knowsAppeals ? "" : "; of appeals nothing is known")));
  }

  private static Year notOffered(AcademicYear entry, ImmutableList<Finding> findings) {
    Finding first = findings.get(0);
    String others = findings.stream()
        .skip(1)
        .map(one -> "; nor under " + one.criterion() + ": " + one.why())
        .collect(joining());
    return new Year(
        entry,
        Verdict.NOT_OFFERED,
        about(AdviceReasons.WOULD_NOT_HAVE_BEEN_OFFERED, entry, first.why() + others)
            .with("criterion", first.criterion())
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
