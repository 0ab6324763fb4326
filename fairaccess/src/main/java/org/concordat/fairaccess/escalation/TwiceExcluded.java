/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static org.concordat.core.pupil.PastExclusion.Kind.PERMANENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.reason.Answer;

/**
 * Whether a child is twice excluded by what the pupil's history and the case tell together.
 *
 * <p>What has a day makes one history, in which what the case leaves open of an exclusion is not known. An exclusion without
 * its day, of which the age of the child is not known either, can only add to that: it turns a no into what is not known,
 * if there is a day on which it could make the child twice excluded.
 *
 * @param child the child
 * @param on the day of the refusal
 * @param links which schools took over from which
 */
record TwiceExcluded(EscalatedChild child, LocalDate on, Successions links) {

  Answer<Boolean> answer() {
    ImmutableList<PastExclusion> dated = dated();
    Answer<Boolean> told = ExclusionHistory.of(dated).isTwiceExcluded(on, links);
    if (told.find().orElse(false)) {
      return told;
    }
    return child.pupil().exclusions().isEmpty()
        ? child.pupil().isTwiceExcluded(on)
        : withDayless(dated).findFirst().orElse(told);
  }

  static boolean mayStand(PastExclusion one) {
    return one.kind() == PERMANENT
        && one.outcome().orElse(ExclusionOutcome.STANDS) == ExclusionOutcome.STANDS;
  }

  private ImmutableList<PastExclusion> dated() {
    ImmutableList<PastExclusion> history = child.pupil().exclusions().stream()
        .flatMap(all -> all.all().stream())
        .collect(toImmutableList());
    ImmutableList<PastExclusion> told = Stream.concat(
            history.stream().flatMap(one -> asInCase(one).stream()),
            undone().filter(one -> history.stream().noneMatch(past -> isThatOf(one, past))))
        .collect(toImmutableList());
    return Stream.concat(
            told.stream(),
            child.exclusions().stream()
                .flatMap(one -> one.effective().stream()
                    .filter(day -> told.stream().noneMatch(past -> isOf(one.school(), day, past)))
                    .map(day -> standing(one.school(), day, told))))
        .collect(toImmutableList());
  }

  /** The exclusions of a day that ended in the case, and were made. */
  private Stream<PastExclusion> undone() {
    return child.ended().entrySet().stream()
        .filter(one -> one.getValue() != ExclusionEnding.RECORDED_IN_ERROR)
        .flatMap(one -> one.getKey().effective().stream()
            .map(day -> new PastExclusion(
                one.getKey().school(),
                day,
                PERMANENT,
                Optional.of(outcome(one.getValue())),
                Optional.empty())));
  }

  private static ExclusionOutcome outcome(ExclusionEnding ending) {
    return ending == ExclusionEnding.REINSTATED
        ? ExclusionOutcome.REINSTATED
        : ExclusionOutcome.QUASHED;
  }

  /** An exclusion of the history with what came of it in the case; empty if it was put down by mistake. */
  private Optional<PastExclusion> asInCase(PastExclusion one) {
    if (!mayStand(one)) {
      return Optional.of(one);
    }
    Optional<ExclusionEnding> ending = Optional.ofNullable(
        child.ended().get(StandingExclusion.effective(one.school(), one.effective())));
    if (ending.isPresent()) {
      return ending
          .filter(how -> how != ExclusionEnding.RECORDED_IN_ERROR)
          .map(how -> with(one, Optional.of(outcome(how))));
    }
    return Optional.of(mayHaveEnded(one) ? with(one, Optional.empty()) : one);
  }

  private boolean mayHaveEnded(PastExclusion one) {
    return undone().anyMatch(ended -> ended.effective().equals(one.effective()))
        || (!child.excludedOnBy(one.school()).contains(one.effective())
            && child.ended().keySet().stream().anyMatch(ended -> mayBe(ended, one)));
  }

  private boolean mayBe(StandingExclusion ended, PastExclusion one) {
    return ended.effective().isEmpty()
        && ended.knownOn().filter(one.effective()::isAfter).isEmpty()
        && links.sameSchool(ended.school(), one.school());
  }

  private static PastExclusion with(PastExclusion one, Optional<ExclusionOutcome> outcome) {
    return new PastExclusion(
        one.school(), one.effective(), one.kind(), outcome, one.atCompulsoryAge());
  }

  /** An exclusion that the case alone knows, with what is known of others of its day. */
  private PastExclusion standing(Urn school, LocalDate day, List<PastExclusion> told) {
    ImmutableList<PastExclusion> ofDay = told.stream()
        .filter(one -> one.kind() == PERMANENT && one.effective().equals(day))
        .collect(toImmutableList());
    boolean stands = ofDay.stream()
        .allMatch(one -> one.outcome().filter(ExclusionOutcome.STANDS::equals).isPresent());
    return new PastExclusion(
        school,
        day,
        PERMANENT,
        stands ? Optional.of(ExclusionOutcome.STANDS) : Optional.empty(),
        ofDay.stream()
            .flatMap(one -> one.atCompulsoryAge().stream())
            .findFirst()
            .or(() -> wasOfAge(day)));
  }

  /** Whether an exclusion was made at compulsory school age, which nobody in year 1 or later is below; empty before it. */
  private Optional<Boolean> wasOfAge(LocalDate effective) {
    int years = AcademicYear.containing(on).startYear()
        - AcademicYear.containing(effective).startYear();
    return child.pupil().yearGroup().number().stream()
        .filter(now -> now - years >= 1)
        .mapToObj(now -> true)
        .findFirst();
  }

  private static boolean isThatOf(PastExclusion one, PastExclusion other) {
    return isOf(one.school(), one.effective(), other);
  }

  private static boolean isOf(Urn school, LocalDate day, PastExclusion one) {
    return one.kind() == PERMANENT
        && one.school().equals(school)
        && one.effective().equals(day);
  }

  /** What would be, on every day that may make a difference, with the exclusions of which no day is known. */
  private Stream<Answer<Boolean>> withDayless(ImmutableList<PastExclusion> dated) {
    ImmutableList<StandingExclusion> dayless = child.exclusions().stream()
        .filter(one -> one.effective().isEmpty())
        .filter(one -> dated.stream().noneMatch(past -> isKnownDayOf(one, past)))
        .collect(toImmutableList());
    ImmutableSortedSet<LocalDate> before = beforeLinks(Stream.concat(
        dated.stream().map(PastExclusion::school),
        dayless.stream().map(StandingExclusion::school)));
    return ways(dated, dayless, before)
        .map(all -> ExclusionHistory.of(all).isTwiceExcluded(on, links))
        .filter(answer -> answer.find().orElse(true));
  }

  /** The last days before one school took over from another, of some schools. */
  private ImmutableSortedSet<LocalDate> beforeLinks(Stream<Urn> schools) {
    return schools
        .flatMap(school -> links.line(school).stream())
        .flatMap(school -> links.linksFrom(school).stream())
        .flatMap(link -> link.from().stream())
        .map(from -> from.minusDays(1))
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private static boolean isKnownDayOf(StandingExclusion one, PastExclusion past) {
    return past.school().equals(one.school()) && mayStand(past) && one.mayBeOf(past.effective());
  }

  private Stream<ImmutableList<PastExclusion>> ways(
      ImmutableList<PastExclusion> known,
      List<StandingExclusion> dayless,
      ImmutableSortedSet<LocalDate> beforeLinks) {
    if (dayless.isEmpty()) {
      return Stream.of(known);
    }
    StandingExclusion next = dayless.get(0);
    LocalDate last = next.knownOn().filter(on::isAfter).orElse(on);
    return Stream.concat(Stream.of(last), beforeLinks.headSet(last).stream())
        .flatMap(day -> ways(
            ImmutableList.<PastExclusion>builder()
                .addAll(known)
                .add(ofDayOfItsOwn(next.school(), day, known))
                .build(),
            dayless.subList(1, dayless.size()),
            beforeLinks));
  }

  /** An exclusion on the last day by one on which no other is known, since of one day there is one alone. */
  private static PastExclusion ofDayOfItsOwn(
      Urn school, LocalDate by, ImmutableList<PastExclusion> others) {
    LocalDate own = Stream.iterate(by, day -> day.minusDays(1))
        .filter(day -> others.stream().noneMatch(other -> other.effective().equals(day)))
        .findFirst()
        .orElse(by);
    return new PastExclusion(
        school, own, PERMANENT, Optional.of(ExclusionOutcome.STANDS), Optional.empty());
  }
}
