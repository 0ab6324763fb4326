/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Term;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.InYearTelling;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildFact.Withdrawn;

/** Finds what has to be told of the facts of one child, and when it was. */
final class OwedNotices {

  /** One that is owed, and the days of which a notice may tell it. */
  private record Found(OwedNotice notice, ImmutableSet<LocalDate> about) {

    Found with(Collection<LocalDate> more) {
      return new Found(
          notice, ImmutableSet.<LocalDate>builder().addAll(about).addAll(more).build());
    }
  }

  private final ChildFacts child;
  private final ImmutableList<ChildFact> facts;
  private final SafetyNetContext context;
  private final OwedTerms terms;
  private final SameSchools same;
  private final LeavingReports leavings;
  private final JoiningReports joinings;
  private final List<Found> found = new ArrayList<>();
  private final Set<Notice> matched = new HashSet<>();

  private OwedNotices(ChildFacts child, SafetyNetContext context) {
    this.child = child;
    this.facts = child.ordered();
    this.context = context;
    this.terms = new OwedTerms(context);
    this.same = SameSchools.of(context, facts);
    this.leavings = LeavingReports.of(facts, same, child.byClosing());
    this.joinings = child.joinings(facts, same);
  }

  /** What is owed of the facts of one child, and what of the notices of that child tells it. */
  static OwedNotices of(ChildFacts child, Collection<Notice> notices, SafetyNetContext context) {
    OwedNotices owed = new OwedNotices(child, context);
    child.ordered().forEach(owed::read);
    notices.forEach(owed::match);
    return owed;
  }

  ImmutableList<OwedNotice> owed() {
    return found.stream().map(Found::notice).collect(toImmutableList());
  }

  /** The notices that tell of something that is owed. */
  ImmutableSet<Notice> matched() {
    return ImmutableSet.copyOf(matched);
  }

  private void read(ChildFact fact) {
    if (fact instanceof Applied application && isFirst(application)) {
      applied(application);
    } else if (fact instanceof Offered offer && isFirst(offer)) {
      outcome(offer, offer.school());
    } else if (fact instanceof Refused refusal && isFirst(refusal)) {
      outcome(refusal, refusal.school());
    } else if (fact instanceof Joined join && joinings.isFirst(join)) {
      joined(join);
    } else if (fact instanceof Left report && leavings.isFirst(report)) {
      Left counted = leavings.counted(report);
      if (!child.isLost(counted, leavings)) {
        left(counted);
      }
    }
  }

  /** Enters when something that is owed was first told, under whatever number of the school. */
  private void match(Notice notice) {
    List<OwedNotice> fitting = found.stream()
        .filter(one -> one.notice().kind() == notice.kind() && one.about().contains(notice.about()))
        .map(Found::notice)
        .toList();
    LocalDate day = notice.on().isBefore(notice.about()) ? notice.about() : notice.on();
    Set<Urn> schools =
        same.in(notice.school(), fitting.stream().map(OwedNotice::school).toList(), day);
    for (int index = 0; index < found.size(); index++) {
      Found one = found.get(index);
      if (fitting.contains(one.notice()) && schools.contains(one.notice().school())) {
        Optional<LocalDate> told = Stream.concat(
                one.notice().told().stream(), Stream.of(notice.on()))
            .min(Comparator.naturalOrder());
        found.set(index, new Found(one.notice().toldOn(told), one.about()));
        matched.add(notice);
      }
    }
  }

  /**
   * Whether a fact is the first that is read of the applications, or of the decisions, of one day and school; of those after
   * the closing of the school nothing is owed.
   */
  private boolean isFirst(ChildFact fact) {
    return alike(fact)
        .filter(one -> !isAfterClosing(one))
        .findFirst()
        .filter(fact::equals)
        .isPresent();
  }

  private boolean isAfterClosing(ChildFact fact) {
    return SameSchools.schoolOf(fact)
        .flatMap(school -> context.closed().ended(school, fact.on()))
        .isPresent();
  }

  private Stream<ChildFact> alike(ChildFact fact) {
    return facts.stream()
        .filter(one -> (one instanceof Applied && fact instanceof Applied)
            || (isDecision(one) && isDecision(fact)))
        .filter(one -> one.on().equals(fact.on()) && same.areSchoolsOne(one, fact));
  }

  private static boolean isDecision(ChildFact fact) {
    return fact instanceof Offered || fact instanceof Refused;
  }

  /** Who decides on an application: several if it was reported more than once, with others. */
  private ImmutableSet<AdmissionAuthority> deciders(Applied application) {
    return alike(application)
        .map(Applied.class::cast)
        .map(Applied::decidedBy)
        .collect(toImmutableSet());
  }

  private void applied(Applied application) {
    LocalDate on = application.on();
    telling(
            application,
            deciders(application),
            () -> terms.tellAuthority("tell the authority of applications", application, on))
        .ifPresent(term ->
            owe(application.pupil(), application.school(), NoticeKind.APPLICATION, on, term));
    terms.answer(application).ifPresent(term -> answer(application, term));
  }

  private void answer(Applied application, Term term) {
    OwedNotice one = OwedNotice.of(
        application.pupil(), application.school(), NoticeKind.ANSWER, application.on(), term);
    Optional<LocalDate> withdrawn = facts.stream()
        .filter(fact -> fact instanceof Withdrawn withdrawal
            && !fact.on().isBefore(application.on())
            && isAbout(withdrawal.school(), fact.on(), application))
        .map(ChildFact::on)
        .findFirst();
    Optional<LocalDate> answered = Stream.concat(
            facts.stream(), ChildFold.entered(child, context).stream())
        .filter(fact -> !fact.on().isBefore(application.on()) && isAnswer(fact, application))
        .map(ChildFact::on)
        .filter(day -> withdrawn.filter(day::isAfter).isEmpty())
        .min(Comparator.naturalOrder());
    if (ChildFold.isAnsweredByRegister(application, child, context)) {
      answered = Optional.of(application.on());
    }
    found.add(new Found(
        one.toldOn(answered).withdrawnOn(withdrawn).lapsedOn(lapsed(application.school())),
        ImmutableSet.of()));
  }

  /** From when on nobody owes what a school had to do: the day after its end; empty for one that stands or goes on. */
  private Optional<LocalDate> lapsed(Urn school) {
    return context
        .closed()
        .ended(school, LocalDate.MAX)
        .map(closing -> closing.last().plusDays(1));
  }

  private boolean isAnswer(ChildFact fact, Applied application) {
    return (fact instanceof Offered offer && isAnswer(fact, offer.school(), application))
        || (fact instanceof Refused refusal && isAnswer(fact, refusal.school(), application))
        || (fact instanceof Joined join && isAbout(join.school(), fact.on(), application));
  }

  private boolean isAnswer(ChildFact decision, Urn school, Applied application) {
    return !isAfterClosing(decision) && isAbout(school, decision.on(), application);
  }

  /** Whether what a school did on a day is about an application, among all those made by then. */
  private boolean isAbout(Urn school, LocalDate on, Applied application) {
    return same.in(school, applications(on).map(Applied::school).toList(), on)
        .contains(application.school());
  }

  private Stream<Applied> applications(LocalDate by) {
    return facts.stream()
        .filter(fact -> fact instanceof Applied && !fact.on().isAfter(by))
        .map(Applied.class::cast);
  }

  /** What is owed of an answer goes by who decides on its day, which need not be who did when the parent applied. */
  private void outcome(ChildFact answer, Urn school) {
    LocalDate on = answer.on();
    ImmutableSet<AdmissionAuthority> decidedBy =
        alike(answer).flatMap(one -> decider(one).stream()).collect(toImmutableSet());
    applications(on)
        .filter(one -> isAbout(school, on, one))
        .reduce((earlier, later) -> later)
        .flatMap(application -> telling(application, school, decidedBy, on))
        .ifPresent(term -> owe(answer.pupil(), school, NoticeKind.OUTCOME, on, term));
  }

  private static Optional<AdmissionAuthority> decider(ChildFact answer) {
    return answer instanceof Offered offer
        ? offer.decidedBy()
        : answer instanceof Refused refusal ? refusal.decidedBy() : Optional.empty();
  }

  private Optional<Term> telling(
      Applied application, Urn school, ImmutableSet<AdmissionAuthority> decidedBy, LocalDate on) {
    String name = "tell the authority of outcomes";
    ImmutableSet<AdmissionAuthority> asked = deciders(application);
    if (decidedBy.isEmpty()
        && asked.stream().noneMatch(InYearTelling::isOwedBy)
        && !school.equals(application.school())) {
      return Optional.of(OwedTerms.notKnown(name, on, deciderNotKnown(school, on)));
    }
    return telling(
        application,
        decidedBy.isEmpty() ? asked : decidedBy,
        () -> terms.tellAuthority(name, application, on));
  }

  /** The term of what is owed of an application or its outcome; none if the authority itself decides. */
  private static Optional<Term> telling(
      Applied application, ImmutableSet<AdmissionAuthority> deciders, Supplier<Term> term) {
    if (deciders.stream().noneMatch(InYearTelling::isOwedBy)) {
      return Optional.empty();
    }
    return Optional.of(
        deciders.stream().allMatch(InYearTelling::isOwedBy)
            ? term.get()
            : OwedTerms.notKnown(
                "tell the authority", application.on(), decidersDiffer(application)));
  }

  private static Reason decidersDiffer(Applied application) {
    return Reason.coded(SafetyNetReasons.DECIDERS_DIFFER)
        .with("school", application.school().toString())
        .with("on", application.on())
        .saying(
            "it is reported in ways that differ who decides on the application of {on} to school"
                + " {school}, so that it is not known whether this was owed");
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
    joinings.underItsNumber(join).stream()
        .flatMap(report -> terms
            .register(report.on(), NoticeKind.JOINER, RegisterRules::joiner)
            .map(term ->
                OwedNotice.of(join.pupil(), join.school(), NoticeKind.JOINER, report.on(), term))
            .stream())
        .findFirst()
        .ifPresent(one -> found.add(new Found(one, joinings.days(join))));
  }

  /** A register is deleted from once a day: of leavings that are of one day of deletion one notice is owed. */
  private void left(Left leaving) {
    ImmutableList<LocalDate> deletions = leavings.deletions(leaving);
    deletions.stream()
        .flatMap(on -> terms
            .register(on, NoticeKind.LEAVER, RegisterRules::leaver)
            .map(term ->
                OwedNotice.of(leaving.pupil(), leaving.school(), NoticeKind.LEAVER, on, term))
            .stream())
        .findFirst()
        .ifPresent(one -> {
          OptionalInt other = IntStream.range(0, found.size())
              .filter(index -> isOneDeletion(found.get(index).notice(), one))
              .findFirst();
          other.ifPresentOrElse(
              index -> found.set(index, found.get(index).with(deletions)),
              () -> found.add(new Found(one, ImmutableSet.copyOf(deletions))));
        });
  }

  private boolean isOneDeletion(OwedNotice one, OwedNotice other) {
    LocalDate on = one.obligation().started();
    return one.kind() == other.kind()
        && on.equals(other.obligation().started())
        && same.areOne(one.school(), other.school(), on);
  }

  private void owe(PupilReference pupil, Urn school, NoticeKind kind, LocalDate about, Term term) {
    OwedNotice one = OwedNotice.of(pupil, school, kind, about, term).lapsedOn(lapsed(school));
    found.add(new Found(one, ImmutableSet.of(about)));
  }
}
