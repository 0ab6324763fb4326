/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.Circumstance;
import org.concordat.fairaccess.protocol.Criterion;

/** Puts criteria to the facts of one referral on one day. */
final class Appraisal implements Criterion.Cases<Verdict> {

  private final FairAccessReferral referral;
  private final LocalDate on;
  private final Calendars calendars;

  Appraisal(FairAccessReferral referral, LocalDate on, Calendars calendars) {
    this.referral = referral;
    this.on = on;
    this.calendars = calendars;
  }

  @Override
  public Verdict holds(Criterion.Holds criterion) {
    ImmutableList<Verdict> held = holding(criterion.circumstances());
    return held.isEmpty()
        ? unheld(criterion.circumstances(), ImmutableList.of())
        : Verdict.any(held);
  }

  @Override
  public Verdict heldWithin(Criterion.HeldWithin criterion) {
    ImmutableList<Verdict> held = holding(criterion.circumstances());
    if (!held.isEmpty()) {
      return Verdict.any(held);
    }
    ImmutableList<Verdict> ended = facts(criterion.circumstances())
        .filter(fact -> !fact.period().getEnd().isAfter(on))
        .map(fact -> ended(fact, criterion.since()))
        .collect(toImmutableList());
    Verdict past = Verdict.any(ended);
    return ended.isEmpty() || past.finding() == Finding.NOT_MET
        ? unheld(criterion.circumstances(), past.reasons())
        : past;
  }

  @Override
  public Verdict outOfEducation(Criterion.OutOfEducation criterion) {
    Optional<Attendance> attendance = referral.attendance();
    if (attendance.isEmpty()) {
      return Verdict.notKnown(Reason.coded(EligibilityReasons.ATTENDANCE_NOT_KNOWN)
          .with("on", on)
          .saying("it is not known whether the child attends on {on}"));
    }
    Optional<LocalDate> last = attendance.get().lastDay().filter(day -> !day.isAfter(on));
    if (last.isEmpty()) {
      return Verdict.notMet(Reason.coded(EligibilityReasons.ATTENDS)
          .with("on", on)
          .saying("the child is in education on {on}"));
    }
    return outSince(last.get(), criterion.atLeast());
  }

  private Verdict outSince(LocalDate last, Rule<TimeLimit> atLeast) {
    return atLeast
        .value()
        .from(last, calendars)
        .match(
            from -> from.isAfter(on)
                ? Verdict.notMet(out(EligibilityReasons.NOT_OUT_LONG_ENOUGH, last, atLeast, from)
                    .saying("last attended on {last-attended}: {limit} are up on {from}, and this"
                        + " is {on}"))
                : Verdict.met(out(EligibilityReasons.OUT_LONG_ENOUGH, last, atLeast, from)
                    .saying("last attended on {last-attended}: {limit} were up on {from}")),
            Verdict::notKnown);
  }

  private Reason.Builder out(String code, LocalDate last, Rule<TimeLimit> atLeast, LocalDate from) {
    return Reason.coded(code)
        .with("last-attended", last)
        .with("limit", count(atLeast))
        .with("from", from)
        .with("on", on)
        .under(atLeast.source());
  }

  @Override
  public Verdict noOfferDeclined(Criterion.NoOfferDeclined criterion) {
    LocalDate since = referral.attendance().flatMap(Attendance::lastDay).orElse(LocalDate.MIN);
    return referral.offers().stream()
        .filter(offer -> offer.suitable()
            && offer
                .declined()
                .filter(day -> !day.isBefore(since) && !day.isAfter(on))
                .isPresent())
        .findFirst()
        .map(offer -> Verdict.notMet(Reason.coded(EligibilityReasons.OFFER_DECLINED)
            .with("school", offer.school().toString())
            .with("declined", offer.declined().orElseThrow())
            .saying("a suitable place at school {school} was declined on {declined}")))
        .orElseGet(() -> Verdict.met(Reason.coded(EligibilityReasons.NO_OFFER_DECLINED)
            .saying("no suitable place was declined")));
  }

  @Override
  public Verdict withoutPlan(Criterion.WithoutPlan criterion) {
    return referral
        .pupil()
        .senPlan()
        .map(plan -> plan.isPlan()
            ? Verdict.notMet(Reason.coded(EligibilityReasons.HAS_PLAN)
                .with("plan", plan.kind().name())
                .saying("the child has a statutory plan"))
            : Verdict.met(
                Reason.coded(EligibilityReasons.NO_PLAN).saying("the child has no statutory plan")))
        .orElseGet(() -> referral
            .pupil()
            .hasPlanNamingSchool()
            .match(known -> Verdict.met(), Verdict::notKnown));
  }

  @Override
  public Verdict previouslyLookedAfter(Criterion.PreviouslyLookedAfter criterion) {
    return referral
        .pupil()
        .isPreviouslyLookedAfter()
        .match(
            before -> before
                ? Verdict.met(Reason.coded(EligibilityReasons.WAS_LOOKED_AFTER)
                    .saying("the child was looked after before"))
                : Verdict.notMet(Reason.coded(EligibilityReasons.WAS_NOT_LOOKED_AFTER)
                    .saying("the child is not one who was looked after before and is no longer")),
            Verdict::notKnown);
  }

  @Override
  public Verdict all(Criterion.All criterion) {
    return Verdict.all(parts(criterion.parts()));
  }

  @Override
  public Verdict any(Criterion.Any criterion) {
    return Verdict.any(parts(criterion.parts()));
  }

  private ImmutableList<Verdict> parts(List<Criterion> parts) {
    return parts.stream().map(part -> part.match(this)).collect(toImmutableList());
  }

  private ImmutableList<Verdict> holding(ImmutableSortedSet<Circumstance> circumstances) {
    return facts(circumstances)
        .filter(fact -> fact.holdsOn(on))
        .map(fact -> Verdict.met(Reason.coded(EligibilityReasons.HOLDS)
            .with("circumstance", fact.circumstance().code())
            .with("gist", fact.circumstance().gist())
            .with("on", on)
            .saying("the child {gist}")))
        .collect(toImmutableList());
  }

  private Verdict ended(CircumstanceFact fact, Rule<TimeLimit> since) {
    LocalDate last = fact.period().getEnd().minusDays(1);
    return since
        .value()
        .from(last, calendars)
        .match(
            until -> {
              boolean within = !referral.referredOn().isAfter(until);
              Reason.Builder reason = Reason.coded(
                      within
                          ? EligibilityReasons.ENDED_WITHIN
                          : EligibilityReasons.ENDED_TOO_LONG_AGO)
                  .with("circumstance", fact.circumstance().code())
                  .with("ended", last)
                  .with("limit", count(since))
                  .with("until", until)
                  .with("referred", referral.referredOn())
                  .under(since.source());
              return within
                  ? Verdict.met(reason.saying(
                      "{circumstance} ended on {ended}, and {limit} from then run to {until}"))
                  : Verdict.notMet(reason.saying(
                      "{circumstance} ended on {ended}: {limit} from then were over on {until}, before"
                          + " the referral of {referred}"));
            },
            Verdict::notKnown);
  }

  private Verdict unheld(
      ImmutableSortedSet<Circumstance> circumstances, ImmutableList<Reason> past) {
    ImmutableSortedSet<Circumstance> open = circumstances.stream()
        .filter(circumstance -> !isKnown(circumstance))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    if (!open.isEmpty()) {
      return Verdict.notKnown(Reason.coded(EligibilityReasons.CIRCUMSTANCE_NOT_KNOWN)
          .with("circumstances", codes(open))
          .with("on", on)
          .saying("it is not known whether any of these holds: {circumstances}"));
    }
    return past.isEmpty()
        ? Verdict.notMet(Reason.coded(EligibilityReasons.DOES_NOT_HOLD)
            .with("circumstances", codes(circumstances))
            .with("on", on)
            .saying("none of these holds on {on}: {circumstances}"))
        : new Verdict(Finding.NOT_MET, past);
  }

  private boolean isKnown(Circumstance circumstance) {
    return referral.namesAllCircumstances()
        || referral.ruledOut().contains(circumstance)
        || referral.facts().stream().anyMatch(fact -> fact.circumstance().equals(circumstance));
  }

  private Stream<CircumstanceFact> facts(ImmutableSortedSet<Circumstance> circumstances) {
    return referral.facts().stream().filter(fact -> circumstances.contains(fact.circumstance()));
  }

  private static String codes(ImmutableSortedSet<Circumstance> circumstances) {
    return circumstances.stream().map(Circumstance::code).collect(joining(", "));
  }

  private static String count(Rule<TimeLimit> rule) {
    return rule.value().number() + " " + rule.value().unit().words(rule.value().number());
  }
}
