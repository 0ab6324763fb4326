/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.OwnExclusion;

/**
 * One permanent exclusion: its review and the pupil's education, side by side over the same facts.
 *
 * <p>The tracks do not wait for each other: education from the sixth day is owed whatever the governors do. The
 * pupil's place on the roll waits for the review, and the money for both the review and the relevant date.
 *
 * <pre>{@code
 * ExclusionCase one = ExclusionCase.begin(october8, checklist)
 *     .after(new Exclude(HEAD_TEACHER, october8, exclusion, true), context)
 *     .after(new Tell(HEAD_TEACHER, october8, ImmutableSet.of(GOVERNING_BODY)), context);
 * one.obligationsOn(october8, context);   // notice, work, day six, and the governors by 5 November
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ExclusionCase {

  private final LocalDate begunOn;
  private final InterventionChecklist checklist;
  private final History<ReviewEvent> review;
  private final History<EducationEvent> education;

  private ExclusionCase(
      LocalDate begunOn,
      InterventionChecklist checklist,
      History<ReviewEvent> review,
      History<EducationEvent> education) {
    this.begunOn = requireNonNull(begunOn, "begunOn");
    this.checklist = requireNonNull(checklist, "checklist");
    this.review = requireNonNull(review, "review");
    this.education = requireNonNull(education, "education");
  }

  /**
   * A child at risk.
   *
   * @param on the day on which the case begins
   * @param checklist what is expected to be tried first
   * @return the case, with empty histories
   */
  public static ExclusionCase begin(LocalDate on, InterventionChecklist checklist) {
    return of(on, checklist, History.empty(), History.empty());
  }

  /**
   * A case from what an embedder stored.
   *
   * @param begunOn the day on which it began
   * @param checklist what was expected to be tried first
   * @param review what happened to the exclusion
   * @param education what happened in the pupil's education
   * @return the case
   */
  public static ExclusionCase of(
      LocalDate begunOn,
      InterventionChecklist checklist,
      History<ReviewEvent> review,
      History<EducationEvent> education) {
    return new ExclusionCase(begunOn, checklist, review, education);
  }

  /**
   * What happened to the exclusion.
   *
   * @return its events as they were recorded
   */
  public History<ReviewEvent> reviewHistory() {
    return review;
  }

  /**
   * What happened in the pupil's education.
   *
   * @return its events as they were recorded
   */
  public History<EducationEvent> educationHistory() {
    return education;
  }

  /**
   * The case as far as it was known on a date.
   *
   * @param date the date
   * @return a case without what was recorded later
   */
  public ExclusionCase asKnownOn(LocalDate date) {
    return of(begunOn, checklist, review.asKnownOn(date), education.asKnownOn(date));
  }

  /**
   * What would become of a command about the exclusion, judged on the command's own date.
   *
   * @param command what somebody wants to do
   * @param context the outside facts
   * @return the events to record, or the reasons for refusal
   */
  public Decision<ReviewStage, ReviewStanding, ReviewEvent> decide(
      ReviewCommand command, ExclusionContext context) {
    return reviewLife().decide(command, context);
  }

  /**
   * What would become of a command about the education, judged on the command's own date.
   *
   * @param command what somebody wants to do
   * @param context the outside facts
   * @return the events to record, or the reasons for refusal
   * @throws IllegalStateException if the child is not excluded, so that nothing is owed
   */
  public Decision<EducationStage, EducationStanding, EducationEvent> decide(
      EducationCommand command, ExclusionContext context) {
    return owedEducation(command, context).decide(command, context);
  }

  /**
   * The case after a command about the exclusion, for a caller who expects no refusal.
   *
   * @param command what somebody does; its events are recorded on its own date, or on the last recorded date if
   *     that is later
   * @param context the outside facts
   * @return a case with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public ExclusionCase after(ReviewCommand command, ExclusionContext context) {
    ImmutableList<ReviewEvent> events = decide(command, context)
        .match(Decision.Accepted::events, refused -> {
          throw refusal(refused.reasons());
        });
    return recordReview(reviewLife().recordableOn(command.on()), events);
  }

  /**
   * The case after a command about the education, for a caller who expects no refusal.
   *
   * @param command what somebody does; its events are recorded on its own date, or on the last recorded date if
   *     that is later
   * @param context the outside facts
   * @return a case with a longer history
   * @throws IllegalStateException if the command is refused, with the reasons in the message, or if the child is
   *     not excluded
   */
  public ExclusionCase after(EducationCommand command, ExclusionContext context) {
    ImmutableList<EducationEvent> events = decide(command, context)
        .match(Decision.Accepted::events, refused -> {
          throw refusal(refused.reasons());
        });
    return recordEducation(owedEducation(command, context).recordableOn(command.on()), events);
  }

  /**
   * The case with more events of the exclusion.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a case with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public ExclusionCase recordReview(LocalDate recordedOn, List<ReviewEvent> events) {
    return of(begunOn, checklist, review.recordAll(recordedOn, events), education);
  }

  /**
   * The case with more events of the education.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return a case with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public ExclusionCase recordEducation(LocalDate recordedOn, List<EducationEvent> events) {
    return of(begunOn, checklist, review, education.recordAll(recordedOn, events));
  }

  /**
   * How the review stands on a date.
   *
   * @param date the date
   * @param context the outside facts
   * @return the state, with what time alone has brought by then; a recorded lapse that was not due is left out
   */
  public State<ReviewStage, ReviewStanding> reviewOn(LocalDate date, ExclusionContext context) {
    return reviewLife().on(date, context);
  }

  /**
   * How the education stands on a date.
   *
   * @param date the date
   * @param context the outside facts
   * @return the state, with what time alone has brought by then, a recorded lapse that was not due left out; empty if
   *     the child is not excluded by the date
   */
  public Optional<State<EducationStage, EducationStanding>> educationOn(
      LocalDate date, ExclusionContext context) {
    return educationLife(standingBy(date, context)).map(life -> life.on(date, context));
  }

  /**
   * Who owes what, as things stand on a date.
   *
   * @param date the date
   * @param context the outside facts
   * @return the obligations of both tracks, the education first; none of the education before the day of the
   *     decision, nor once the exclusion is undone; the school's work up to its last day, since nothing tells whether
   *     it was set
   */
  public ImmutableList<Obligation> obligationsOn(LocalDate date, ExclusionContext context) {
    State<ReviewStage, ReviewStanding> state = reviewOn(date, context);
    Stream<Obligation> educating = isUndone(state, date)
        ? Stream.empty()
        : educationOn(date, context).stream()
            .flatMap(one -> EducationTrack.obligations(one, context).stream())
            .filter(
                one -> !one.duty().equals(EducationTrack.WORK.duty()) || !one.isOverdueOn(date));
    return Stream.concat(educating, ReviewTrack.obligations(state, context).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Who owes what, as a worklist.
   *
   * @param subject the embedder's own key of the case; nothing that identifies the pupil
   * @param date the date
   * @param context the outside facts
   * @return the obligations of both tracks
   */
  public Worklist worklistOn(String subject, LocalDate date, ExclusionContext context) {
    return Worklist.of(obligationsOn(date, context).stream()
        .map(one -> new Worklist.Item(subject, one))
        .collect(ImmutableList.toImmutableList()));
  }

  /**
   * From which day money follows the pupil, once that is certain.
   *
   * @param date the date that is asked about
   * @param context the outside facts
   * @return the relevant date, when the review is over; unknown for the reason {@code exclusion.review-not-over}
   *     until then and {@code exclusion.undone} if the exclusion did not last
   */
  public Due moneyFollowsFrom(LocalDate date, ExclusionContext context) {
    State<ReviewStage, ReviewStanding> state = reviewOn(date, context);
    return switch (state.stage()) {
      case FINAL, OFF_ROLL ->
        ReviewTrack.timetable(state.data(), context).relevantDate().value();
      case REINSTATED, CANCELLED, NOT_EXCLUDED ->
        waiting(
            ExclusionReasons.UNDONE, "nothing follows from an exclusion that is {stage}", state);
      default ->
        waiting(
            ExclusionReasons.REVIEW_NOT_OVER,
            "money waits for the end of the review, which is at {stage}",
            state);
    };
  }

  /**
   * The exclusion as a protocol's ledger counts it, as it was recorded, lapses and all.
   *
   * <p>An event that no longer fits, since something was learned later, counts for nothing. Where recorded lapses are
   * to be judged as well, as in {@link #reviewOn}, see {@link #ownExclusion(LocalDate, ExclusionContext)}.
   *
   * @param date the date
   * @return the school's own exclusion, undone from the day on which the pupil was reinstated, a panel quashed the
   *     decision or the head cancelled, whichever was first; empty if the child is not excluded by the date
   */
  public Optional<OwnExclusion> ownExclusion(LocalDate date) {
    return ownExclusion(recordedBy(date));
  }

  /**
   * The exclusion as a protocol's ledger counts it.
   *
   * <p>Upheld on 5 November 2012 and quashed on an application of 26 November, it is undone on 17 December. If it is
   * learned later that the parent had waived in writing on 12 November, there was no review, and it stands.
   *
   * @param date the date
   * @param context the outside facts
   * @return what {@link #ownExclusion(LocalDate)} says, by the events that stand once recorded lapses are judged
   */
  public Optional<OwnExclusion> ownExclusion(LocalDate date, ExclusionContext context) {
    return ownExclusion(reviewLife().eventsOn(date, context));
  }

  private static Optional<OwnExclusion> ownExclusion(ImmutableList<ReviewEvent> events) {
    return exclusionIn(events).map(one -> {
      OwnExclusion own = OwnExclusion.of(one.school(), one.firstDay());
      return events.stream()
          .filter(event -> event instanceof ReviewEvent.Reinstated
              || event instanceof ReviewEvent.Quashed
              || event instanceof ReviewEvent.Cancelled)
          .findFirst()
          .map(undoing -> own.undone(later(undoing.on(), one.firstDay())))
          .orElse(own);
    });
  }

  /**
   * The exclusion as later decisions about the child need it, such as whether the child is twice excluded, as it was
   * recorded, lapses and all.
   *
   * <p>An event that no longer fits, since something was learned later, counts for nothing. Where recorded lapses are
   * to be judged as well, see {@link #pastExclusion(LocalDate, Optional, ExclusionContext)}.
   *
   * @param date the date
   * @param atCompulsoryAge whether the child was of compulsory school age when it took effect, or empty if that is
   *     not known
   * @return the exclusion with what had become of it by the date; empty if the child is not excluded by the date
   */
  public Optional<PastExclusion> pastExclusion(LocalDate date, Optional<Boolean> atCompulsoryAge) {
    return pastExclusion(recordedBy(date), atCompulsoryAge);
  }

  /**
   * The exclusion as later decisions about the child need it, such as whether the child is twice excluded.
   *
   * <p>A cancelled exclusion counts as one that was reinstated, and one that a panel quashed as quashed, whatever
   * was decided afterwards.
   *
   * @param date the date
   * @param atCompulsoryAge whether the child was of compulsory school age when it took effect, or empty if that is
   *     not known
   * @param context the outside facts
   * @return the exclusion with what had become of it by the date, by the events that stand once recorded lapses are
   *     judged; empty if the child is not excluded by the date
   */
  public Optional<PastExclusion> pastExclusion(
      LocalDate date, Optional<Boolean> atCompulsoryAge, ExclusionContext context) {
    return pastExclusion(reviewLife().eventsOn(date, context), atCompulsoryAge);
  }

  private static Optional<PastExclusion> pastExclusion(
      ImmutableList<ReviewEvent> events, Optional<Boolean> atCompulsoryAge) {
    return exclusionIn(events)
        .map(one -> new PastExclusion(
            one.school(),
            one.firstDay(),
            PastExclusion.Kind.PERMANENT,
            Optional.of(outcome(events)),
            atCompulsoryAge));
  }

  private static ExclusionOutcome outcome(ImmutableList<ReviewEvent> events) {
    ExclusionOutcome outcome = ExclusionOutcome.STANDS;
    for (ReviewEvent event : events) {
      if (event instanceof ReviewEvent.Reinstated || event instanceof ReviewEvent.Cancelled) {
        outcome = ExclusionOutcome.REINSTATED;
      } else if (event instanceof ReviewEvent.Quashed) {
        outcome = ExclusionOutcome.QUASHED;
      }
    }
    return outcome;
  }

  /**
   * The exclusion as it was decided, at whatever date.
   *
   * @return the exclusion; empty if the child is not excluded, or the decision no longer fits what was learned later
   */
  public Optional<PermanentExclusion> exclusion() {
    return exclusionIn(recordedBy(LocalDate.MAX));
  }

  private static Optional<PermanentExclusion> exclusionIn(ImmutableList<ReviewEvent> events) {
    return events.stream()
        .flatMap(event -> event instanceof ReviewEvent.Excluded excluded
            ? Stream.of(excluded.exclusion())
            : Stream.empty())
        .findFirst();
  }

  private ImmutableList<ReviewEvent> recordedBy(LocalDate date) {
    return ReviewTrack.PROCEDURE
        .replay(ReviewTrack.begin(begunOn, checklist), review.effectiveBy(date))
        .events();
  }

  private RecordedLife<ReviewStage, ReviewStanding, ReviewCommand, ReviewEvent, ExclusionContext>
      reviewLife() {
    return RecordedLife.of(ReviewTrack.PROCEDURE, ReviewTrack.begin(begunOn, checklist), review);
  }

  private Optional<
          RecordedLife<
              EducationStage,
              EducationStanding,
              EducationCommand,
              EducationEvent,
              ExclusionContext>>
      educationLife(Optional<PermanentExclusion> exclusion) {
    return exclusion.map(
        one -> RecordedLife.of(EducationTrack.PROCEDURE, EducationTrack.begin(one), education));
  }

  private Optional<PermanentExclusion> standingBy(LocalDate date, ExclusionContext context) {
    return exclusionIn(reviewLife().eventsOn(date, context));
  }

  private RecordedLife<
          EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext>
      owedEducation(EducationCommand command, ExclusionContext context) {
    return educationLife(standingBy(LocalDate.MAX, context))
        .orElseThrow(() -> new IllegalStateException(
            "ExclusionCase education: begins with an exclusion, but there was none by "
                + command.on()));
  }

  private static boolean isUndone(State<ReviewStage, ReviewStanding> state, LocalDate date) {
    return state.stage() == ReviewStage.CANCELLED
        || state.data().reinstatedFrom().filter(from -> !from.isAfter(date)).isPresent();
  }

  private static Due waiting(String code, String words, State<ReviewStage, ReviewStanding> state) {
    return Due.unknown(Reason.coded(code)
        .with("stage", state.stage().code())
        .under(ExclusionSources.REMOVAL)
        .saying(words));
  }

  private static IllegalStateException refusal(ImmutableList<?> reasons) {
    return new IllegalStateException("ExclusionCase command: was refused, for " + reasons);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExclusionCase that
        && begunOn.equals(that.begunOn)
        && checklist.equals(that.checklist)
        && review.equals(that.review)
        && education.equals(that.education);
  }

  @Override
  public int hashCode() {
    return Objects.hash(begunOn, checklist, review, education);
  }

  @Override
  public String toString() {
    return "ExclusionCase begun on " + begunOn + " " + review + " " + education;
  }
}
