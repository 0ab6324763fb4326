/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ClosedSchools.Closing;

/** What does not fit together in the facts of one child, each once, in the order in which it is found. */
final class Oddities {

  private final Set<Reason> found = new LinkedHashSet<>();

  ImmutableSet<Reason> all() {
    return ImmutableSet.copyOf(found);
  }

  void add(Reason reason) {
    found.add(reason);
  }

  void add(String code, Urn school, LocalDate on, String what) {
    found.add(about(code, school, on).saying("school {school} " + what));
  }

  void joiningsDiffer(Joined report, Joined counted) {
    found.add(about(SafetyNetReasons.JOINING_REPORTS_DIFFER, report.school(), report.on())
        .with("counted", counted.on())
        .saying("school {school} reports a child on its register from {on} on that it reports there"
            + " from {counted} on, and no leaving between"));
  }

  void leavingsDiffer(Left report, Left counted) {
    found.add(about(SafetyNetReasons.LEAVING_REPORTS_DIFFER, report.school(), report.on())
        .with("deleted", report.deletion())
        .with("counted", counted.on())
        .with("counted-deleted", counted.deletion())
        .saying("school {school} reports a child to have attended until {on}, deleted on {deleted},"
            + " whose leaving it reports as of {counted}, deleted on {counted-deleted}, too"));
  }

  void cameAndMissed(NeverCame absence) {
    add(
        SafetyNetReasons.CAME_AND_MISSED,
        absence.school(),
        absence.on(),
        "reports a child to have come on {on} that it misses on that day");
  }

  void missedAfterJoining(NeverCame absence, LocalDate since) {
    found.add(about(SafetyNetReasons.MISSED_AFTER_JOINING, absence.school(), absence.on())
        .with("since", since)
        .saying(
            "school {school} misses from {on} on a child that is on its register since {since}"));
  }

  void leftAfterMissed(Left leaving, LocalDate since) {
    found.add(about(SafetyNetReasons.LEFT_AFTER_MISSED, leaving.school(), leaving.on())
        .with("since", since)
        .saying("school {school} reports a child to have attended until {on} that it misses since"
            + " {since}"));
  }

  void movedInAndAway(MovedAway moved) {
    found.add(Reason.coded(SafetyNetReasons.MOVED_IN_AND_AWAY)
        .with("on", moved.on())
        .saying("a child is reported to have come to the area and to have left it on {on}"));
  }

  /** That a child is over compulsory school age from days on of which the last counts, the first being there. */
  void schoolAgesDiffer(ImmutableSortedSet<LocalDate> days, LocalDate date) {
    if (days.size() > 1 && !days.first().isAfter(date)) {
      days.headSet(days.last()).forEach(day -> schoolAgesDiffer(day, days.last()));
    }
  }

  private void schoolAgesDiffer(LocalDate on, LocalDate counted) {
    found.add(Reason.coded(SafetyNetReasons.SCHOOL_AGE_REPORTS_DIFFER)
        .with("on", on)
        .with("counted", counted)
        .saying("a child is reported to be over compulsory school age from {on} on, and from"
            + " {counted} on"));
  }

  void decidersDiffer(Applied application) {
    add(
        SafetyNetReasons.DECIDERS_DIFFER,
        application.school(),
        application.on(),
        "is applied to on {on} in two reports that differ in who decides");
  }

  void leftWithoutJoining(Left leaving) {
    add(
        SafetyNetReasons.LEFT_WITHOUT_JOINING,
        leaving.school(),
        leaving.on(),
        "reports on {on} the leaving of a child not known to be on its register");
  }

  void homeEducatedOnRegister(Urn school, LocalDate since) {
    add(
        SafetyNetReasons.HOME_EDUCATED_ON_REGISTER,
        school,
        since,
        "has on its register a child that is educated at home since {on}");
  }

  void movedAwayOnRegister(Urn school, LocalDate since) {
    add(
        SafetyNetReasons.MOVED_AWAY_ON_REGISTER,
        school,
        since,
        "has on its register a child that lives elsewhere since {on}");
  }

  void registerOfClosedSchool(Left leaving) {
    add(
        SafetyNetReasons.REGISTER_OF_CLOSED_SCHOOL,
        leaving.school(),
        leaving.on(),
        "closed, its last day being {on}, with a child on its register whose leaving it has to"
            + " report");
  }

  void dividedSchool(Left leaving) {
    add(
        SafetyNetReasons.DIVIDED_SCHOOL,
        leaving.school(),
        leaving.on(),
        "closed, its last day being {on}, and more than one school takes over from it, none of which"
            + " reports the child that was on its register");
  }

  void leftAfterClosing(Left report) {
    add(
        SafetyNetReasons.REGISTER_OF_CLOSED_SCHOOL,
        report.school(),
        report.on(),
        "reports a child to have attended until {on}, after it closed");
  }

  void deletedAfterClosing(Left report, LocalDate last) {
    found.add(about(SafetyNetReasons.REGISTER_OF_CLOSED_SCHOOL, report.school(), report.on())
        .with("deleted", report.deletion())
        .with("last", last)
        .saying("school {school} reports a child to have attended until {on}, deleted on {deleted},"
            + " after it closed, its last day being {last}"));
  }

  void joinedAfterClosing(Joined join) {
    add(
        SafetyNetReasons.REGISTER_OF_CLOSED_SCHOOL,
        join.school(),
        join.on(),
        "has a child on its register from {on} on, after it closed");
  }

  /** That an offer stands no longer, of whoever took the school over none being known to stand by it. */
  void offerOfClosedSchool(Closing closing) {
    add(
        closing.isDivided()
            ? SafetyNetReasons.DIVIDED_SCHOOL
            : SafetyNetReasons.OFFER_OF_CLOSED_SCHOOL,
        closing.school(),
        closing.last(),
        closing.isDivided()
            ? "closed, its last day being {on}, and more than one school takes over from it, none of"
                + " which is known to stand by its offer"
            : "closed, its last day being {on}, so that its offer stands no longer");
  }

  void offeredAfterClosing(Offered offer) {
    add(
        SafetyNetReasons.OFFER_OF_CLOSED_SCHOOL,
        offer.school(),
        offer.on(),
        "offers a place on {on}, after it closed");
  }

  /** That an application was not answered before its school closed, so that nobody owes the answer. */
  void applicationToClosedSchool(Closing closing) {
    add(
        closing.isDivided()
            ? SafetyNetReasons.DIVIDED_SCHOOL
            : SafetyNetReasons.APPLICATION_TO_CLOSED_SCHOOL,
        closing.school(),
        closing.last(),
        closing.isDivided()
            ? "closed, its last day being {on}, and more than one school takes over from it, none of"
                + " which is known to answer the application to it, so that the parents have to apply"
                + " elsewhere"
            : "closed, its last day being {on}, before it answered an application, so that the"
                + " parents have to apply elsewhere");
  }

  void appliedAfterClosing(Applied application) {
    add(
        SafetyNetReasons.APPLICATION_TO_CLOSED_SCHOOL,
        application.school(),
        application.on(),
        "is applied to on {on}, after it closed, so that the parents have to apply elsewhere");
  }

  void refusedAfterClosing(Refused refusal) {
    add(
        SafetyNetReasons.APPLICATION_TO_CLOSED_SCHOOL,
        refusal.school(),
        refusal.on(),
        "refuses a place on {on}, after it closed");
  }

  private static Reason.Builder about(String code, Urn school, LocalDate on) {
    return Reason.coded(code).with("school", school.toString()).with("on", on);
  }
}
