/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.governance.meeting.Tally;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * What is known of a text on its way: its remit, who signed up, who did not, and so whom it binds.
 *
 * <p>Thirteen schools of which seven signed up have adopted it, on the day of the seventh; twelve of which
 * six did have not. It is what the events so far fold to, and is made in no other way.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AdoptionStanding {

  /** The name of the one division there is where all electors are counted together. */
  public static final String ALL = "all";

  AdoptionStanding() {}

  static AdoptionStanding of(ProposedText text, Remit remit, LocalDate on) {
    return ImmutableAdoptionStanding.builder()
        .text(text)
        .addRemit(remit)
        .draftingSince(on)
        .build();
  }

  /**
   * The text that is to be adopted.
   *
   * @return the text
   */
  public abstract ProposedText text();

  /**
   * What the working group was to draft, with the reason of each change.
   *
   * @return the remits, the first one first
   */
  public abstract ImmutableList<Remit> remits();

  /**
   * Since when the working group drafts.
   *
   * @return the day on which it was set up, or the draft last came back to it
   */
  public abstract LocalDate draftingSince();

  /**
   * The last day for the draft where more time was given.
   *
   * @return the day; empty where the limit of the terms holds
   */
  public abstract Optional<LocalDate> extendedUntil();

  /**
   * When the draft went to the electors.
   *
   * @return the day; empty before
   */
  public abstract Optional<LocalDate> openedOn();

  /**
   * The sign-ups.
   *
   * @return them, withdrawn ones among them, in the order in which they were given
   */
  public abstract ImmutableList<SignUp> signUps();

  /**
   * The electors that said they do not sign up for now, and have not since.
   *
   * @return what each said last
   */
  public abstract ImmutableList<Decline> declines();

  /**
   * When a later version took the place of the text.
   *
   * @return the day; empty before
   */
  public abstract Optional<LocalDate> supersededOn();

  /**
   * The remit as it now is.
   *
   * @return the last
   */
  public final Remit remit() {
    return remits().get(remits().size() - 1);
  }

  /**
   * The divisions that adopt by themselves.
   *
   * @return the phases; or {@link #ALL} alone, where all electors are counted together
   */
  public final ImmutableSortedSet<String> divisions() {
    return isTogether() ? ImmutableSortedSet.of(ALL) : text().phases();
  }

  /** How many electors of a division have a sign-up that holds, whether electors still or not. */
  final int joined(String division) {
    return (int) signUps().stream()
        .filter(one -> one.until().isEmpty() && (isTogether() || one.phase().equals(division)))
        .map(SignUp::key)
        .distinct()
        .count();
  }

  /**
   * The electors of a division on a date, as votes: those signed up are for, those that said no are
   * against, the others silent.
   *
   * @param division a phase, or {@link #ALL} where all are counted together
   * @param date the date
   * @return the count, of electors and not of pupils
   */
  public final Tally tally(String division, LocalDate date) {
    ImmutableSortedSet<String> keys = keys(division, date);
    int inFavour = 0;
    int against = 0;
    for (String key : keys) {
      if (hasJoined(key, division, date)) {
        inFavour++;
      } else if (hasDeclined(key, division, date)) {
        against++;
      }
    }
    return new Tally(inFavour, against, 0, keys.size(), keys.size());
  }

  /**
   * Whether a division has adopted the text, with the count.
   *
   * @param division a phase, or {@link #ALL} where all are counted together
   * @param date the date that is asked about
   * @return true if the majority was there on some day up to the date
   */
  public final Explained<Boolean> isAdopted(String division, LocalDate date) {
    Optional<LocalDate> adopted = adoptedOn(division).filter(day -> !day.isAfter(date));
    return Explained.of(adopted.isPresent(), () -> explained(division, adopted, date));
  }

  private Explanation explained(String division, Optional<LocalDate> adopted, LocalDate asked) {
    Tally tally = tally(division, adopted.orElse(asked));
    Majority majority = text().terms().rules().majority().value();
    return Explanation.of(
            text().code() + " for " + division,
            Datum.of(adopted.map(day -> "adopted on " + day).orElse("not adopted")),
            Explanation.given("signed up", Datum.of(tally.inFavour())),
            Explanation.given("needed", Datum.of(majority.needed(tally))),
            Explanation.given("electors", Datum.of(tally.members())),
            Explanation.given("majority", Datum.of(majority.toString())))
        .under(text().terms().rules().majority().source());
  }

  /**
   * When a division adopted the text.
   *
   * @param division a phase, or {@link #ALL} where all are counted together
   * @return the first day on which the majority was there; empty if it never was
   */
  public final Optional<LocalDate> adoptedOn(String division) {
    Majority majority = text().terms().rules().majority().value();
    return openedOn()
        .flatMap(opened -> turningDays(opened).stream()
            .filter(day -> majority.isReached(tally(division, day)))
            .findFirst());
  }

  /**
   * When the text was adopted in all its divisions.
   *
   * @return the day on which the last one adopted it; empty if one never did
   */
  public final Optional<LocalDate> adoptedOn() {
    ImmutableList<LocalDate> days =
        divisions().stream().flatMap(one -> adoptedOn(one).stream()).collect(toImmutableList());
    return days.size() == divisions().size()
        ? days.stream().max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** When the first of its divisions adopted the text. */
  final Optional<LocalDate> firstAdoptedOn() {
    return divisions().stream()
        .flatMap(one -> adoptedOn(one).stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * Whether an elector is bound by the text.
   *
   * @param key the elector's key
   * @param phase the phase
   * @param date the date
   * @return true from the day of the adoption until a later version takes its place, for all electors of
   *     the phase or for those signed up, as the terms say
   */
  public final boolean isBound(String key, String phase, LocalDate date) {
    boolean isInForce =
        adoptedOn(isTogether() ? ALL : phase).filter(day -> !day.isAfter(date)).isPresent()
            && supersededOn().map(date::isBefore).orElse(true);
    return isInForce
        && text().isElector(key, phase, date)
        && (text().terms().rules().binding().value() == Binding.ALL
            || signUps().stream()
                .anyMatch(
                    one -> one.key().equals(key) && one.phase().equals(phase) && one.isOn(date)));
  }

  /** The last day for the draft, and the rule that sets it. */
  final Term draftingTerm(Calendars calendars) {
    Rule<TimeLimit> limit = text().terms().rules().draftingLimit();
    return extendedUntil()
        .map(last -> Term.of(Due.on(last), limit))
        .orElseGet(() -> Term.of(limit, draftingSince(), calendars));
  }

  /** Whether an elector's sign-up for a phase holds. */
  final boolean hasOpenSignUp(String key, String phase) {
    return signUps().stream().anyMatch(one -> one.isOpenFor(key, phase));
  }

  private boolean isTogether() {
    return text().terms().rules().counting().value() == Counting.TOGETHER;
  }

  private ImmutableSortedSet<String> keys(String division, LocalDate date) {
    return text().electors().stream()
        .filter(one -> one.isOn(date) && (isTogether() || one.phase().equals(division)))
        .map(Elector::key)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean hasJoined(String key, String division, LocalDate date) {
    return text().electors().stream()
        .filter(one -> one.key().equals(key)
            && one.isOn(date)
            && (isTogether() || one.phase().equals(division)))
        .allMatch(one -> signUps().stream()
            .anyMatch(given ->
                given.key().equals(key) && given.phase().equals(one.phase()) && given.isOn(date)));
  }

  private boolean hasDeclined(String key, String division, LocalDate date) {
    return declines().stream()
        .anyMatch(one -> one.key().equals(key)
            && (isTogether() || one.phase().equals(division))
            && !one.on().isAfter(date));
  }

  /** The days, from the opening on, on which a count may change. */
  private ImmutableSortedSet<LocalDate> turningDays(LocalDate opened) {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.add(opened);
    signUps().forEach(one -> {
      days.add(one.from());
      one.until().ifPresent(days::add);
    });
    text().electors().forEach(one -> {
      if (!one.during().isUnboundedStart()) {
        days.add(one.during().getStart());
      }
      if (!one.during().isUnboundedEnd()) {
        days.add(one.during().getEnd());
      }
    });
    return days.build().tailSet(opened);
  }

  final AdoptionStanding widened(LocalDate on, Set<String> matters, String reason) {
    return copy()
        .addRemit(Remit.of(
            on,
            ImmutableSortedSet.<String>naturalOrder()
                .addAll(remit().matters())
                .addAll(matters)
                .build(),
            reason))
        .build();
  }

  final AdoptionStanding extended(LocalDate until) {
    return copy().extendedUntil(until).build();
  }

  final AdoptionStanding returned(LocalDate on) {
    return copy().draftingSince(on).extendedUntil(Optional.empty()).build();
  }

  final AdoptionStanding opened(LocalDate on) {
    return copy().openedOn(on).build();
  }

  final AdoptionStanding joined(String key, String phase, LocalDate on) {
    return hasOpenSignUp(key, phase)
        ? this
        : copy()
            .addSignUp(new SignUp(key, phase, on, Optional.empty()))
            .declines(withoutDecline(key, phase))
            .build();
  }

  final AdoptionStanding declined(Decline decline) {
    return copy()
        .declines(ImmutableList.<Decline>builder()
            .addAll(withoutDecline(decline.key(), decline.phase()))
            .add(decline)
            .build())
        .build();
  }

  final AdoptionStanding left(String key, String phase, LocalDate on) {
    return copy()
        .signUps(signUps().stream()
            .map(one -> one.isOpenFor(key, phase)
                ? new SignUp(key, phase, one.from(), Optional.of(on))
                : one)
            .collect(toImmutableList()))
        .build();
  }

  final AdoptionStanding superseded(LocalDate on) {
    return copy().supersededOn(on).build();
  }

  private ImmutableList<Decline> withoutDecline(String key, String phase) {
    return declines().stream()
        .filter(one -> !one.key().equals(key) || !one.phase().equals(phase))
        .collect(toImmutableList());
  }

  private ImmutableAdoptionStanding.Builder copy() {
    return ImmutableAdoptionStanding.builder().from(this);
  }
}
