/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.safetynet.OwedNotice.Standing;
import org.threeten.extra.LocalDateRange;

/**
 * What is known together of the children of an area: who has no place, since when, and who should have said so.
 *
 * <p>A child attended last on Friday 14 September 2012; one school refused, another never answered. Whoever puts
 * these three facts in, in whatever order, sees on 15 November a child without a place, out since 15 September
 * for 38 school days, refused once and waiting for one answer:
 *
 * <pre>{@code
 * SafetyNet net = SafetyNet.of(facts, notices, SafetyNetContext.of(calendars));
 * ChildPicture child = net.childOn(PupilReference.of("case-17"), date);
 * child.standing();                          // WITHOUT_PLACE
 * child.schoolDaysOut(calendars.school());   // 38
 * }</pre>
 *
 * <p>A fact counts from its own day on, a repeated one once; of two days on which a child passes compulsory school age the
 * later alone counts. The day of a fact decides which schools are one: one that
 * converted, merged or was split is one school by the links of the {@link SafetyNetContext} from the day of the link on, so
 * that what it answers, tells or reports under its new URN goes with what is known of it under the old. Until the day before,
 * a school and the one that takes it over are two, of which each answers for itself. A notice that fits no fact is in
 * {@link #notAskedFor}. Immutable and thread-safe.
 */
public final class SafetyNet {

  private static final Comparator<Notice> NOTICE_ORDER = Comparator.comparing(Notice::pupil)
      .thenComparing(Notice::kind)
      .thenComparing(Notice::school)
      .thenComparing(Notice::about)
      .thenComparing(Notice::on);

  private final ImmutableSortedMap<PupilReference, ChildFacts> facts;
  private final ImmutableListMultimap<PupilReference, Notice> notices;
  private final SafetyNetContext context;

  private SafetyNet(
      ImmutableSortedMap<PupilReference, ChildFacts> facts,
      ImmutableListMultimap<PupilReference, Notice> notices,
      SafetyNetContext context) {
    this.facts = facts;
    this.notices = notices;
    this.context = context;
  }

  /**
   * Gathers what was reported.
   *
   * @param facts the facts, in any order, with or without repetitions
   * @param notices what schools told, in any order
   * @param context the calendars and the rules
   * @return the net
   * @throws NullPointerException if an argument is null
   */
  public static SafetyNet of(
      Collection<? extends ChildFact> facts, Collection<Notice> notices, SafetyNetContext context) {
    requireNonNull(facts, "facts");
    requireNonNull(notices, "notices");
    SafetyNetContext settled = requireNonNull(context, "context").settled();
    ImmutableSetMultimap<PupilReference, ChildFact> reported =
        facts.stream().collect(toImmutableSetMultimap(ChildFact::pupil, Function.identity()));
    ImmutableSortedMap.Builder<PupilReference, ChildFacts> known =
        ImmutableSortedMap.naturalOrder();
    reported
        .asMap()
        .forEach((child, told) -> known.put(child, ChildFacts.of(child, told, settled)));
    return new SafetyNet(
        known.buildOrThrow(),
        Multimaps.index(ImmutableSortedSet.copyOf(NOTICE_ORDER, notices), Notice::pupil),
        settled);
  }

  /**
   * The children of whom something is known.
   *
   * @return them, in the order of their references
   */
  public ImmutableSortedSet<PupilReference> children() {
    return facts.keySet();
  }

  /**
   * One child on a date.
   *
   * @param pupil the child
   * @param date the date
   * @return the picture; one of {@link ChildStanding#NOT_KNOWN} for a child of whom nothing is known
   * @throws NullPointerException if an argument is null
   */
  public ChildPicture childOn(PupilReference pupil, LocalDate date) {
    requireNonNull(pupil, "pupil");
    requireNonNull(date, "date");
    return ChildFold.on(known(pupil), date, context);
  }

  /**
   * The children who are out of school on a date: without a place, with an offer only, not seen, or yet to be deleted
   * from the register of the school that they left. Those of whom that is not known are in {@link #notKnownOn}.
   *
   * @param date the date
   * @return their pictures, the longest wait first, then by reference
   * @throws NullPointerException if the date is null
   */
  public ImmutableList<ChildPicture> outOn(LocalDate date) {
    requireNonNull(date, "date");
    return children().stream()
        .map(child -> childOn(child, date))
        .filter(picture -> picture.standing().isOut())
        .sorted(
            Comparator.comparing((ChildPicture picture) -> picture.outSince().orElse(date))
                .thenComparing(ChildPicture::pupil))
        .collect(toImmutableList());
  }

  /**
   * The children of whom nothing shows whether they are on a register on a date, such as one whom a school refused
   * and of whom no more is known, or one whose school closed and was divided. They are in no list of children who are out,
   * and may be.
   *
   * @param date the date
   * @return the pictures of those of {@link ChildStanding#NOT_KNOWN} of whom a fact is known by then, by reference
   * @throws NullPointerException if the date is null
   */
  public ImmutableList<ChildPicture> notKnownOn(LocalDate date) {
    requireNonNull(date, "date");
    return children().stream()
        .filter(child -> !known(child).knownOn(date).isEmpty())
        .map(child -> childOn(child, date))
        .filter(picture -> picture.standing() == ChildStanding.NOT_KNOWN)
        .collect(toImmutableList());
  }

  /**
   * The children who are on the registers of more than one school on a date, such as one that joined a second school before
   * the first deleted it, or whom the first forgot to delete.
   *
   * @param date the date
   * @return the pictures of those with more than one of {@link ChildPicture#registers()}, by reference
   * @throws NullPointerException if the date is null
   */
  public ImmutableList<ChildPicture> onSeveralRegistersOn(LocalDate date) {
    requireNonNull(date, "date");
    return children().stream()
        .map(child -> childOn(child, date))
        .filter(picture -> picture.registers().size() > 1)
        .collect(toImmutableList());
  }

  /**
   * The children who were out for a number of school days or more on a date.
   *
   * @param date the date
   * @param days how many school days, zero or more
   * @return those of {@link #outOn} who were out so long, or of whom that is not known because the calendar is
   *     not published
   * @throws IllegalArgumentException if the number is negative
   * @throws NullPointerException if the date is null
   */
  public ImmutableList<ChildPicture> outFor(LocalDate date, int days) {
    checkArgument(days >= 0, "SafetyNet days: must not be negative, but was %s", days);
    return outOn(date).stream()
        .filter(picture -> picture
            .schoolDaysOut(context.calendars().school())
            .find()
            .filter(out -> out < days)
            .isEmpty())
        .collect(toImmutableList());
  }

  /**
   * The children whom panels considered more than once in a period.
   *
   * @param period the period, end-exclusive
   * @return their references, in order
   * @throws NullPointerException if the period is null
   */
  public ImmutableList<PupilReference> consideredMoreThanOnce(LocalDateRange period) {
    requireNonNull(period, "period");
    return children().stream()
        .filter(child -> known(child).ordered().stream()
                .filter(ChildFact.Considered.class::isInstance)
                .filter(fact -> period.contains(fact.on()))
                .count()
            > 1)
        .collect(toImmutableList());
  }

  /**
   * All that schools have or had to tell by a date. Of an event before the first edition of the rules it is not known
   * whether anything had to be told; it is among them, due on a day that is not known for that reason.
   *
   * @param date the date; what began later is not owed yet
   * @return by child, in the order of the facts
   * @throws NullPointerException if the date is null
   */
  public ImmutableList<OwedNotice> owedBy(LocalDate date) {
    requireNonNull(date, "date");
    return children().stream()
        .flatMap(child -> notices(child).owed().stream())
        .filter(owed -> !owed.obligation().started().isAfter(date))
        .collect(toImmutableList());
  }

  /**
   * The notices that tell of nothing that is or was owed: of a day on which no such thing is known to have happened, of a
   * child of whom nothing is known, or of what the rules in force do not ask for. A notice of a joining of 7 November is
   * among them where the child joined on the 6th, and that joining is still to be told of.
   *
   * @return them, by child, kind, school, and the days of which and on which they tell
   */
  public ImmutableSortedSet<Notice> notAskedFor() {
    Set<Notice> told = new HashSet<>(notices.values());
    children().forEach(child -> told.removeAll(notices(child).matched()));
    return ImmutableSortedSet.copyOf(NOTICE_ORDER, told);
  }

  private OwedNotices notices(PupilReference child) {
    return OwedNotices.of(known(child), notices.get(child), context);
  }

  private ChildFacts known(PupilReference child) {
    return facts.getOrDefault(child, ChildFacts.none(child));
  }

  /**
   * What should have been told by a date and was not.
   *
   * @param date the date
   * @return the overdue ones of {@link #owedBy}
   * @throws NullPointerException if the date is null
   */
  public ImmutableList<OwedNotice> overdueOn(LocalDate date) {
    return owedBy(date).stream()
        .filter(owed -> owed.standingOn(date) == Standing.OVERDUE)
        .collect(toImmutableList());
  }
}
