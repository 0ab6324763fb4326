/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.InYearLimits;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;

/** Finds what has to be told of the facts of one child, and when it was. */
final class OwedNotices {

  private static final Citation CODE = Citation.of("School Admissions Code 2012", "2.22")
      .secondHand("practice; the paragraph was not read");

  private final List<ChildFact> facts;
  private final ImmutableSet<Notice> notices;
  private final SafetyNetContext context;
  private final ImmutableList.Builder<OwedNotice> owed = ImmutableList.builder();

  private OwedNotices(
      List<ChildFact> facts, ImmutableSet<Notice> notices, SafetyNetContext context) {
    this.facts = facts;
    this.notices = notices;
    this.context = context;
  }

  static ImmutableList<OwedNotice> of(
      List<ChildFact> ordered, ImmutableSet<Notice> notices, SafetyNetContext context) {
    OwedNotices found = new OwedNotices(ordered, notices, context);
    ordered.forEach(found::read);
    return found.owed.build();
  }

  private void read(ChildFact fact) {
    if (fact instanceof Applied application) {
      applied(application);
    } else if (fact instanceof Offered offer) {
      outcome(offer.pupil(), offer.school(), offer.on());
    } else if (fact instanceof Refused refusal) {
      outcome(refusal.pupil(), refusal.school(), refusal.on());
    } else if (fact instanceof Joined join) {
      joined(join);
    } else if (fact instanceof Left leaving) {
      left(leaving);
    }
  }

  private void applied(Applied application) {
    Optional<Edition<AdmissionsCode>> edition = context.codes().find(application.on());
    if (edition.isEmpty()) {
      return;
    }
    Optional<InYearLimits> limits = edition.get().rules().inYearLimits();
    if (application.decidedBy() != AdmissionAuthority.LOCAL_AUTHORITY) {
      Term term = limits
          .map(one -> term(one.tellAuthority(), application.on()))
          .orElseGet(() -> unlimited("tell the authority of applications", edition.get()));
      owe(
          application.pupil(),
          application.school(),
          NoticeKind.APPLICATION,
          application.on(),
          term);
    }
    limits.ifPresent(one -> answer(application, term(one.answer(), application.on())));
  }

  private void answer(Applied application, Term term) {
    OwedNotice one = OwedNotice.of(
        application.pupil(), application.school(), NoticeKind.ANSWER, application.on(), term);
    Optional<LocalDate> answered = facts.stream()
        .filter(
            fact -> isAnswer(fact, application.school()) && !fact.on().isBefore(application.on()))
        .map(ChildFact::on)
        .findFirst();
    owed.add(one.toldOn(answered));
  }

  private boolean isAnswer(ChildFact fact, Urn school) {
    return (fact instanceof Offered offer && isOneSchool(offer.school(), school))
        || (fact instanceof Refused refusal && isOneSchool(refusal.school(), school));
  }

  private boolean isOneSchool(Urn one, Urn other) {
    return context.successions().sameSchool(one, other);
  }

  private void outcome(PupilReference pupil, Urn school, LocalDate on) {
    Optional<Applied> application = facts.stream()
        .filter(Applied.class::isInstance)
        .map(Applied.class::cast)
        .filter(one -> isOneSchool(one.school(), school) && !one.on().isAfter(on))
        .reduce((earlier, later) -> later);
    if (application.isEmpty()
        || application.get().decidedBy() == AdmissionAuthority.LOCAL_AUTHORITY) {
      return;
    }
    context.codes().find(application.get().on()).ifPresent(edition -> {
      Term term = edition
          .rules()
          .inYearLimits()
          .map(limits -> term(limits.tellAuthority(), on))
          .orElseGet(() -> unlimited("tell the authority of outcomes", edition));
      owe(pupil, school, NoticeKind.OUTCOME, on, term);
    });
  }

  private void joined(Joined join) {
    context
        .registers()
        .find(join.on())
        .map(Edition::rules)
        .filter(rules -> rules.tells().value())
        .ifPresent(rules -> owe(
            join.pupil(),
            join.school(),
            NoticeKind.JOINER,
            join.on(),
            term(rules.joiner(), join.on())));
  }

  private void left(Left leaving) {
    LocalDate deleted = leaving.deletedOn().orElse(leaving.on().plusDays(1));
    context
        .registers()
        .find(deleted)
        .map(Edition::rules)
        .filter(rules -> rules.tells().value())
        .ifPresent(rules -> owe(
            leaving.pupil(),
            leaving.school(),
            NoticeKind.LEAVER,
            deleted,
            term(rules.leaver(), deleted)));
  }

  private void owe(PupilReference pupil, Urn school, NoticeKind kind, LocalDate about, Term term) {
    TreeSet<LocalDate> told = new TreeSet<>();
    for (Notice notice : notices) {
      if (notice.kind() == kind
          && notice.pupil().equals(pupil)
          && isOneSchool(notice.school(), school)
          && notice.about().equals(about)) {
        told.add(notice.on());
      }
    }
    Optional<LocalDate> first = told.isEmpty() ? Optional.empty() : Optional.of(told.first());
    owed.add(OwedNotice.of(pupil, school, kind, about, term).toldOn(first));
  }

  private Term term(Rule<TimeLimit> rule, LocalDate from) {
    return Term.of(rule, from, context.calendars());
  }

  private static Term unlimited(String name, Edition<AdmissionsCode> edition) {
    Reason reason = Reason.coded(SafetyNetReasons.NO_LIMIT)
        .with("edition", edition.name())
        .under(CODE)
        .saying("the edition of {edition} asks for it and sets no number of days");
    return Term.of(Due.unknown(reason), Rule.statutory(name, "without a number of days", CODE));
  }
}
