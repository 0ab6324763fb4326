/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.Office;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * A meeting of a body: when it was convened and held, who was invited and who came.
 *
 * <p>What is moved is resolved against the membership of the day of the meeting:
 *
 * <pre>{@code
 * Meeting meeting = Meeting.builder()
 *     .body(panel)
 *     .orders(orders)
 *     .convenedOn(LocalDate.of(2012, 10, 1))
 *     .heldOn(LocalDate.of(2012, 10, 15))
 *     .addAllInvited(panel.members(LocalDate.of(2012, 10, 15)))
 *     .addPresent(director, firstHead, secondHead)
 *     .build();
 * Explained<Resolution> resolution = meeting.resolve(Item.of(motion, ballots));
 * }</pre>
 *
 * <p>The order of ballots, of those present and of conflicts changes nothing. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Meeting {

  Meeting() {}

  /**
   * Begins a meeting.
   *
   * @return a builder that lacks body, orders and dates
   */
  public static Builder builder() {
    return ImmutableMeeting.builder();
  }

  /**
   * The body that meets.
   *
   * @return the body
   */
  public abstract Body body();

  /**
   * The rules by which it meets.
   *
   * @return the standing orders in force on the day of the meeting
   */
  public abstract StandingOrders orders();

  /**
   * When the notice went out.
   *
   * @return the date; not after the meeting
   */
  public abstract LocalDate convenedOn();

  /**
   * When the meeting was held.
   *
   * @return the date
   */
  public abstract LocalDate heldOn();

  /**
   * Who was invited.
   *
   * @return them, by key
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Holder> invited();

  /**
   * Who came, members and others, deputies among them.
   *
   * @return them, by key
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Holder> present();

  /**
   * Who came in whose place.
   *
   * @return the deputies, in the order given
   */
  public abstract ImmutableList<Deputy> deputies();

  /**
   * Whom the meeting chose to preside, where neither chair nor vice-chair did.
   *
   * @return them; empty where nobody was chosen
   */
  public abstract Optional<Holder> chosenToPreside();

  /**
   * What the chair did since the last meeting and reports to this one.
   *
   * @return the acts, in the order given
   */
  public abstract ImmutableList<ChairAction> chairActions();

  /**
   * Who presides.
   *
   * <p>Where whoever presides declared an interest in an item, the next of them who did not takes the chair
   * for it.
   *
   * @return whom the meeting chose; else the chair, else the vice-chair, whichever is there; empty if
   *     nobody does
   */
  public final Optional<Holder> presiding() {
    return mayPreside().findFirst();
  }

  /** Those who may preside and are there, in their order. */
  final Stream<Holder> mayPreside() {
    return Stream.concat(
        chosenToPreside().stream(),
        Stream.of(Office.CHAIR, Office.VICE_CHAIR)
            .flatMap(office -> body().officer(office, heldOn()).stream())
            .filter(present()::contains));
  }

  /**
   * The members who stayed away, sent no deputy, and had not been invited.
   *
   * <p>Whoever comes uninvited cannot complain of it. For a vacant seat there is nobody to invite.
   *
   * @return them, by key
   */
  public final ImmutableSortedSet<Holder> uninvited() {
    return absent().stream()
        .filter(holder -> !invited().contains(holder))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The members who stayed away and sent no deputy, though they had been invited.
   *
   * @return them, by key
   */
  public final ImmutableSortedSet<Holder> apologies() {
    return absent().stream()
        .filter(invited()::contains)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ImmutableSortedSet<Holder> absent() {
    return body().members(heldOn()).stream()
        .filter(holder -> !present().contains(holder)
            && deputies().stream().noneMatch(deputy -> deputy.member().equals(holder)))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Why the notice of the meeting is not enough.
   *
   * @param calendars the calendars to count in
   * @return the reason; empty if the notice is long enough, or none is laid down
   */
  public final Optional<Reason> againstNotice(Calendars calendars) {
    return orders()
        .notice()
        .flatMap(rule -> rule.value()
            .from(convenedOn(), calendars)
            .match(
                last -> heldOn().isAfter(last)
                    ? Optional.empty()
                    : Optional.of(MeetingReasons.noticeTooShort(this, last, rule)),
                unknown -> Optional.of(MeetingReasons.noticeNotCountable(this, unknown, rule))));
  }

  /**
   * Why a vote of somebody on an item would not count, whatever else was voted.
   *
   * @param item the item; its ballots are not looked at
   * @param voter whose vote it would be
   * @return the reason; empty if the voter has a vote
   */
  public final Optional<Reason> against(Item item, Holder voter) {
    return new Roll(this, item).against(voter);
  }

  /**
   * What becomes of a motion.
   *
   * <p>It is put to the vote if there is a quorum, it was moved as the orders ask, and it is within the
   * remit. A vote that does not count comes back with its reason: of two equal votes of one voter one
   * counts, of two that differ none does.
   *
   * @param item the motion with its conflicts, ballots and casting vote
   * @return the resolution, with the quorum, the count and the majority
   */
  public final Explained<Resolution> resolve(Item item) {
    return new Putting(this, item).resolution();
  }

  /**
   * The record of the meeting.
   *
   * @param items what was moved, in the order of the agenda
   * @return the minutes
   * @throws IllegalArgumentException if two motions have one code
   */
  public final Minutes minutes(Item... items) {
    return Minutes.of(this, ImmutableList.copyOf(items));
  }

  @Value.Check
  void check() {
    checkArgument(
        !heldOn().isBefore(convenedOn()),
        "Meeting heldOn: must not be before it was convened on %s, but was %s",
        convenedOn(),
        heldOn());
    orders().quorum().value().check(body());
    chosenToPreside()
        .ifPresent(one -> checkArgument(
            present().contains(one) && body().members(heldOn()).contains(one),
            "Meeting chosenToPreside: must be a member who is there, but was %s",
            one));
    checkDeputies();
  }

  private void checkDeputies() {
    Set<Holder> deputising = new HashSet<>();
    Set<Holder> represented = new HashSet<>();
    for (Deputy deputy : deputies()) {
      checkArgument(
          present().contains(deputy.holder())
              && body().seatsOf(deputy.holder(), heldOn()).isEmpty(),
          "Meeting deputy: must be there and hold no seat, but was %s",
          deputy.holder());
      checkArgument(
          body().members(heldOn()).contains(deputy.member()),
          "Meeting deputy: must stand in for a member, but %s does for %s",
          deputy.holder(),
          deputy.member());
      checkArgument(
          deputising.add(deputy.holder()) && represented.add(deputy.member()),
          "Meeting deputy: one stands in for one member, but %s for %s is one too many",
          deputy.holder(),
          deputy.member());
    }
  }

  /** Collects the attributes of a {@link Meeting}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another meeting.
     *
     * @param meeting the meeting to copy
     * @return this builder
     */
    Builder from(Meeting meeting);

    /**
     * Sets {@link Meeting#body()}.
     *
     * @param body the body that meets
     * @return this builder
     */
    Builder body(Body body);

    /**
     * Sets {@link Meeting#orders()}.
     *
     * @param orders the rules by which it meets
     * @return this builder
     */
    Builder orders(StandingOrders orders);

    /**
     * Sets {@link Meeting#convenedOn()}.
     *
     * @param convenedOn when the notice went out
     * @return this builder
     */
    Builder convenedOn(LocalDate convenedOn);

    /**
     * Sets {@link Meeting#heldOn()}.
     *
     * @param heldOn when it was held
     * @return this builder
     */
    Builder heldOn(LocalDate heldOn);

    /**
     * Adds to {@link Meeting#invited()}.
     *
     * @param holders who was invited
     * @return this builder
     */
    Builder addAllInvited(Iterable<? extends Holder> holders);

    /**
     * Adds to {@link Meeting#present()}.
     *
     * @param holders who came
     * @return this builder
     */
    Builder addPresent(Holder... holders);

    /**
     * Adds to {@link Meeting#present()}.
     *
     * @param holders who came
     * @return this builder
     */
    Builder addAllPresent(Iterable<? extends Holder> holders);

    /**
     * Adds to {@link Meeting#deputies()}.
     *
     * @param deputy who came in whose place
     * @return this builder
     */
    Builder addDeputy(Deputy deputy);

    /**
     * Sets {@link Meeting#chosenToPreside()}.
     *
     * @param holder whom the meeting chose
     * @return this builder
     */
    Builder chosenToPreside(Holder holder);

    /**
     * Adds to {@link Meeting#chairActions()}.
     *
     * @param action what the chair did
     * @return this builder
     */
    Builder addChairAction(ChairAction action);

    /**
     * Makes the meeting.
     *
     * @return the meeting
     * @throws IllegalStateException if body, orders or a date is missing
     * @throws IllegalArgumentException if it is held before it was convened; if the quorum is above the
     *     seats; if who was chosen to preside is no member who is there; or if a deputy is not there, holds
     *     a seat, stands in for nobody who is a member, or is one too many
     */
    Meeting build();
  }
}
