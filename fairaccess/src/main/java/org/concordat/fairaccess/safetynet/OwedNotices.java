/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.concordat.fairaccess.InYearTelling;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildFact.Withdrawn;

/** Finds what has to be told of the facts of one child, and when it was. */
final class OwedNotices {

  private final List<ChildFact> facts;
  private final ImmutableSet<Notice> notices;
  private final SafetyNetContext context;
  private final LeavingReports leavings;
  private final ImmutableList.Builder<OwedNotice> owed = ImmutableList.builder();
  private final Set<Notice> matched = new HashSet<>();

  private OwedNotices(
      List<ChildFact> facts, ImmutableSet<Notice> notices, SafetyNetContext context) {
    this.facts = facts;
    this.notices = notices;
    this.context = context;
    this.leavings = LeavingReports.of(facts, new SameSchools(context.successions()));
  }

  static OwedNotices of(
      List<ChildFact> ordered, ImmutableSet<Notice> notices, SafetyNetContext context) {
    OwedNotices found = new OwedNotices(ordered, notices, context);
    ordered.forEach(found::read);
    return found;
  }

  ImmutableList<OwedNotice> owed() {
    return owed.build();
  }

  /** The notices that tell of something that is owed. */
  ImmutableSet<Notice> matched() {
    return ImmutableSet.copyOf(matched);
  }

  private void read(ChildFact fact) {
    if (fact instanceof Applied application) {
      applied(application);
    } else if (fact instanceof Offered offer) {
      outcome(offer, offer.school(), offer.decidedBy());
    } else if (fact instanceof Refused refusal) {
      outcome(refusal, refusal.school(), refusal.decidedBy());
    } else if (fact instanceof Joined join) {
      joined(join);
    } else if (fact instanceof Left report && leavings.isFirst(report)) {
      left(leavings.counted(report));
    }
  }

  private void applied(Applied application) {
    if (InYearTelling.isOwedBy(application.decidedBy())) {
      owe(
          application.pupil(),
          application.school(),
          NoticeKind.APPLICATION,
          application.on(),
          telling("tell the authority of applications", application, application.on()));
    }
    Optional<Edition<AdmissionsCode>> edition = context.codes().find(application.on());
    if (edition.isEmpty()) {
      answer(application, notKnown("answer the parent", application.on()));
    }
    edition
        .flatMap(one -> one.rules().inYearLimits())
        .ifPresent(limits -> answer(application, term(limits.answer(), application.on())));
  }

  private Term telling(String name, Applied application, LocalDate from) {
    return context
        .codes()
        .find(application.on())
        .map(one -> one.rules()
            .inYearLimits()
            .map(limits -> term(limits.tellAuthority(), from))
            .orElseGet(() -> unlimited(name, one)))
        .orElseGet(() -> notKnown(name, application.on()));
  }

  private void answer(Applied application, Term term) {
    OwedNotice one = OwedNotice.of(
        application.pupil(), application.school(), NoticeKind.ANSWER, application.on(), term);
    Optional<LocalDate> withdrawn = first(
        application,
        fact -> fact instanceof Withdrawn withdrawal
            && isOneSchool(withdrawal.school(), application.school()));
    Optional<LocalDate> answered = first(
        application,
        fact -> isAnswer(fact, application.school())
            && withdrawn.filter(fact.on()::isAfter).isEmpty());
    owed.add(one.toldOn(answered).withdrawnOn(withdrawn));
  }

  private Optional<LocalDate> first(Applied application, Predicate<ChildFact> wanted) {
    return facts.stream()
        .filter(fact -> !fact.on().isBefore(application.on()) && wanted.test(fact))
        .map(ChildFact::on)
        .findFirst();
  }

  private boolean isAnswer(ChildFact fact, Urn school) {
    return (fact instanceof Offered offer && isOneSchool(offer.school(), school))
        || (fact instanceof Refused refusal && isOneSchool(refusal.school(), school))
        || (fact instanceof Joined join && isOneSchool(join.school(), school));
  }

  private boolean isOneSchool(Urn one, Urn other) {
    return context.successions().sameSchool(one, other);
  }

  /** What is owed of an answer goes by who decides on its day, which need not be who did when the parent applied. */
  private void outcome(ChildFact answer, Urn school, Optional<AdmissionAuthority> decidedBy) {
    LocalDate on = answer.on();
    facts.stream()
        .filter(Applied.class::isInstance)
        .map(Applied.class::cast)
        .filter(one -> isOneSchool(one.school(), school) && !one.on().isAfter(on))
        .reduce((earlier, later) -> later)
        .flatMap(application -> telling(application, school, decidedBy, on))
        .ifPresent(term -> owe(answer.pupil(), school, NoticeKind.OUTCOME, on, term));
  }

  private Optional<Term> telling(
      Applied application, Urn school, Optional<AdmissionAuthority> decidedBy, LocalDate on) {
    String name = "tell the authority of outcomes";
    boolean isOwed = InYearTelling.isOwedBy(decidedBy.orElse(application.decidedBy()));
    if (!isOwed && decidedBy.isEmpty() && !school.equals(application.school())) {
      return Optional.of(notKnown(name, on, deciderNotKnown(school, on)));
    }
    return isOwed ? Optional.of(telling(name, application, on)) : Optional.empty();
  }

  private static Reason deciderNotKnown(Urn school, LocalDate on) {
    return Reason.coded(SafetyNetReasons.DECIDER_NOT_KNOWN)
        .with("school", school.toString())
        .with("on", on)
        .saying(
            "school {school} answers on {on} an application on which the authority decided under"
                + " another number of the school, and who decided now is not said, so that it is not"
                + " known whether this was owed");
  }

  private void joined(Joined join) {
    LocalDate on = join.on();
    register(on, NoticeKind.JOINER, RegisterRules::joiner)
        .ifPresent(term -> owe(join.pupil(), join.school(), NoticeKind.JOINER, on, term));
  }

  private void left(Left leaving) {
    ImmutableList<LocalDate> deletions = leavings.deletions(leaving);
    deletions.stream()
        .flatMap(on -> register(on, NoticeKind.LEAVER, RegisterRules::leaver)
            .map(term ->
                OwedNotice.of(leaving.pupil(), leaving.school(), NoticeKind.LEAVER, on, term))
            .stream())
        .findFirst()
        .ifPresent(one -> owe(one, deletions));
  }

  private Optional<Term> register(
      LocalDate on, NoticeKind kind, Function<RegisterRules, Rule<TimeLimit>> limit) {
    Optional<RegisterRules> rules = context.registers().find(on).map(Edition::rules);
    if (rules.isEmpty()) {
      return Optional.of(notKnown(kind.duty().what(), on));
    }
    return rules.filter(one -> one.tells().value()).map(one -> term(limit.apply(one), on));
  }

  private void owe(PupilReference pupil, Urn school, NoticeKind kind, LocalDate about, Term term) {
    owe(OwedNotice.of(pupil, school, kind, about, term), ImmutableList.of(about));
  }

  private void owe(OwedNotice one, ImmutableList<LocalDate> about) {
    TreeSet<LocalDate> told = new TreeSet<>();
    for (Notice notice : notices) {
      if (notice.kind() == one.kind()
          && notice.pupil().equals(one.pupil())
          && isOneSchool(notice.school(), one.school())
          && about.contains(notice.about())) {
        told.add(notice.on());
        matched.add(notice);
      }
    }
    owed.add(one.toldOn(told.stream().findFirst()));
  }

  private Term term(Rule<TimeLimit> rule, LocalDate from) {
    return Term.of(rule, from, context.calendars());
  }

  private static Term unlimited(String name, Edition<AdmissionsCode> edition) {
    Citation code = onTelling(edition);
    Reason reason = Reason.coded(SafetyNetReasons.NO_LIMIT)
        .with("edition", edition.name())
        .under(code)
        .saying("the edition of {edition} asks for it and sets no number of days");
    return Term.of(Due.unknown(reason), Rule.statutory(name, "without a number of days", code));
  }

  /** Where an edition asks for it; the number of the paragraph is known of that of 2012 alone. */
  private static Citation onTelling(Edition<AdmissionsCode> edition) {
    String code = edition.source().source();
    return Citation.of(code, code.equals("School Admissions Code 2012") ? "2.22" : "")
        .secondHand("practice; the paragraph was not read");
  }

  private static Term notKnown(String name, LocalDate on) {
    Reason reason = Reason.coded(SafetyNetReasons.NO_EDITION)
        .with("on", on)
        .saying("no edition of the rules was in force on {on}, so that it is not known whether this"
            + " was owed and by when");
    return Term.of(
        Due.unknown(reason),
        Rule.expected(
            name,
            "not known",
            Citation.of("Rules in force on " + on).secondHand("nothing; no edition is held")));
  }

  private static Term notKnown(String name, LocalDate on, Reason reason) {
    return Term.of(
        Due.unknown(reason),
        Rule.expected(name, "not known", Citation.of("Status of the school on " + on)));
  }
}
