/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.reason.Answer;
import org.immutables.value.Value;

/**
 * A return that a school owes or owed, with all that came of it.
 *
 * <p>Whether it is late goes by the first submission, what it says by the one of the highest version, and of these by the
 * last that came. A school that converted after the period numbers its submissions anew: version 1 of the academy, of 12
 * November, replaces version 2 that came under the former number on the 5th.
 *
 * <p>A school that converted in the period owes a return in parts, one under each number, unless it is {@linkplain
 * ReturnKind#ofPupils() of pupils}. Of one that converted on 15 October, 3 refusals of 100001 and 5 of 200001 are 8. Until
 * both came the return has not come, and there is no count; nor is there if a part came after a submission {@linkplain
 * ReceivedReturn#forAllNumbers() for all numbers}, which may not know of it, and the other part did not: it was received and
 * is not complete, and the worklist asks for the other part. A part of which it is known that nothing can be to tell is not
 * asked for: of exclusions, one of a weekend. What comes under a number that owes nothing for its days is no part, and is
 * among {@link InformationPicture#notAskedFor()}. A number before that the register does not hold may owe its part, up to the
 * day before the next one opened: what comes under it is that part, and where nothing does there is no count, but the
 * worklist does not ask it.
 *
 * <p>One that came before its period was over cannot hold
 * all of it: it was received, and is not complete. The return for October 2012, due five school days later, on Friday 9
 * November, came on 12 November with one item missing and again on 20 November: it is three days late, incomplete on 19
 * November, and complete on the day after. What came later than the date that is asked about does not count.
 *
 * <p>It is made by {@link InformationPicture} and in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class OwedReturn {

  OwedReturn() {}

  /**
   * What it is about.
   *
   * @return the school, the kind and the period
   */
  public abstract ReturnSubject subject();

  /**
   * The kind of return.
   *
   * @return the kind, with the items that are asked for
   */
  public abstract ReturnKind kind();

  /**
   * How often it is owed.
   *
   * @return the frequency
   */
  public abstract ReturnFrequency frequency();

  /**
   * The edition of the rules that asks for it.
   *
   * @return its name
   */
  public abstract String edition();

  /**
   * Why the school owes it.
   *
   * @return the source of the duty
   */
  public abstract DutySource source();

  /**
   * Since when and by when it is owed, and under which rule.
   *
   * @return the obligation, which starts on the last day of the period
   */
  public abstract Obligation obligation();

  /**
   * From which day on it is counted among those that were due: from its last allowed day or, where it is told without delay
   * and no day is named, from the last day of its period, when what was told is gathered.
   *
   * @return the day, inclusive; unknown for the reason of the due day, such as that a calendar is not published
   */
  public final Answer<LocalDate> countedFrom() {
    return obligation()
        .due()
        .match(
            Answer::known,
            reason -> reason.code().equals(InformationReasons.WITHOUT_DELAY)
                ? Answer.known(obligation().started())
                : Answer.unknown(reason));
  }

  /** The parts in which it is owed, the earliest first; one where it is owed under one number. */
  abstract ImmutableList<ReturnPart> parts();

  /**
   * Everything that came, at any date, under the number of {@link #subject()} or another that the school has by
   * conversion.
   *
   * @return the submissions as they came, the earliest first
   */
  public abstract ImmutableList<ReceivedReturn> submissions();

  @Value.Check
  void check() {
    checkArgument(
        submissions().stream()
            .allMatch(one -> one.subject().kind().equals(subject().kind())
                && one.subject().period().equals(subject().period())),
        "OwedReturn submissions: must be about %s, but were %s",
        subject(),
        submissions());
  }

  /**
   * What holds on a date.
   *
   * @param date the date
   * @return of what had come under one number of the school, the submission of the highest version, and of these the last;
   *     of those under two numbers the one that came later, and on one day the one for all numbers, or else under the number
   *     of {@link #subject()}. Of a kind {@linkplain ReturnKind#ofPupils() of pupils} what came under a former number of the
   *     period is not among them. Where that is about one of several parts, the one that holds of
   *     each part, the earliest part first. Empty if none had come
   */
  public final ImmutableList<ReceivedReturn> holdingOn(LocalDate date) {
    ImmutableList<ReceivedReturn> ofEachNumber =
        Multimaps.index(cameBy(date), one -> one.subject().school()).asMap().values().stream()
            .map(ofOneNumber -> Collections.max(ofOneNumber, ReceivedReturn.PRECEDENCE))
            .collect(toImmutableList());
    Optional<ReceivedReturn> last = last(ofEachNumber.stream());
    if (parts().size() == 1 || last.filter(ReceivedReturn::allNumbers).isPresent()) {
      return last.stream().collect(toImmutableList());
    }
    return parts().stream()
        .flatMap(part ->
            last(ofEachNumber.stream().filter(one -> !one.allNumbers() && part.isIn(one))).stream())
        .collect(toImmutableList());
  }

  private Optional<ReceivedReturn> last(Stream<ReceivedReturn> came) {
    return came.max(Comparator.comparing(ReceivedReturn::receivedOn)
        .thenComparing(ReceivedReturn::allNumbers)
        .thenComparing(one -> one.subject().equals(subject()))
        .thenComparing(ReceivedReturn::subject));
  }

  /** The parts that a submission is about. */
  final ImmutableList<ReturnPart> partsIn(ReceivedReturn one) {
    return parts().stream().filter(part -> part.isIn(one)).collect(toImmutableList());
  }

  /**
   * The numbers of the school of whose part nothing holds on a date.
   *
   * @param date the date
   * @return them; none if what holds is about all of the period; so too a number that may owe its part, of which that is not
   *     known
   */
  public final ImmutableSortedSet<Urn> numbersMissingOn(LocalDate date) {
    ImmutableList<ReceivedReturn> holding = holdingOn(date);
    return parts().stream()
        .filter(part -> holding.stream().noneMatch(part::isIn))
        .map(ReturnPart::number)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether some of what holds on a date came before its period, or its part of it, was over, so that it cannot be about all
   * of it. What may happen on any day is over on the last day on which the school was one of those that owe the return: the
   * in-year return for October 2012 may come on Wednesday the 31st and, of a school that closed on the 17th, on that day. What
   * happens {@linkplain ReturnKind#onSchoolDaysOnly() on school days only} is over on the last school day up to then: a return
   * of the exclusions of that October, with half-term from the 29th, may come on Friday the 26th.
   *
   * @param date the date
   * @return true if it came before that day, which is the last day of all where the calendar has no school day in the
   *     period or does not cover it; false if it came on that day or later, or nothing came
   */
  public final boolean isEarlyOn(LocalDate date) {
    return holdingOn(date).stream().anyMatch(this::isEarly);
  }

  private boolean isEarly(ReceivedReturn one) {
    return partsIn(one).stream().anyMatch(part -> one.receivedOn().isBefore(part.lastDay()));
  }

  /**
   * When it first came, in all its parts that are known to be owed.
   *
   * @param date the date up to which is asked, inclusive
   * @return the day of the first submission, or the latest of the first about each part; empty if of one there was none
   */
  public final Optional<LocalDate> firstReceivedBy(LocalDate date) {
    ImmutableList<ReceivedReturn> came = cameBy(date);
    ImmutableList<Optional<LocalDate>> first = parts().stream()
        .filter(ReturnPart::isCertain)
        .map(part ->
            came.stream().filter(part::isIn).map(ReceivedReturn::receivedOn).findFirst())
        .collect(toImmutableList());
    return first.stream().allMatch(Optional::isPresent)
        ? first.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /**
   * Whether it was sent more than once.
   *
   * @param date the date
   * @return true if a submission replaced another by the date
   */
  public final boolean isResubmittedBy(LocalDate date) {
    return cameBy(date).size() > holdingOn(date).size();
  }

  /**
   * How it stands on a date.
   *
   * @param date the date
   * @return the standing
   */
  public final ReturnStanding standingOn(LocalDate date) {
    Optional<LocalDate> last = obligation().due().find();
    Optional<LocalDate> first = firstReceivedBy(date);
    if (first.isPresent()) {
      return last.filter(first.get()::isAfter).isPresent()
          ? ReturnStanding.RECEIVED_LATE
          : ReturnStanding.RECEIVED;
    }
    if (last.isEmpty()) {
      return ReturnStanding.DUE_NOT_KNOWN;
    }
    return obligation().isOverdueOn(date) ? ReturnStanding.OVERDUE : ReturnStanding.OPEN;
  }

  /**
   * How late it came, or how long it has been overdue.
   *
   * @param date the date
   * @return calendar days after the last allowed day, up to the first submission or else to the date; nought if
   *     there are none; unknown if the last day is
   */
  public final Answer<Long> daysLateOn(LocalDate date) {
    LocalDate until = firstReceivedBy(date).orElse(date);
    return obligation()
        .due()
        .match(
            last -> Answer.known(Math.max(0, ChronoUnit.DAYS.between(last, until))),
            Answer::unknown);
  }

  /**
   * The items that are asked for and that some of what holds lacks.
   *
   * @param date the date
   * @return their codes; none for a nil return; unknown for the reason {@code information.not-received} if
   *     nothing came, and {@code information.part-missing} if not all parts did
   */
  public final Answer<ImmutableSortedSet<String>> missingItemsOn(LocalDate date) {
    return allOn(date)
        .map(holding -> kind().items().stream()
            .filter(item -> holding.stream().anyMatch(one -> one.count(item).isEmpty()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /** What holds, if it is about all of the period. */
  private Answer<ImmutableList<ReceivedReturn>> allOn(LocalDate date) {
    ImmutableList<ReceivedReturn> holding = holdingOn(date);
    if (holding.isEmpty()) {
      return Answer.unknown(InformationReasons.notReceived(subject()));
    }
    ImmutableSortedSet<Urn> missing = numbersMissingOn(date);
    return missing.isEmpty()
        ? Answer.known(holding)
        : Answer.unknown(InformationReasons.partMissing(subject(), missing));
  }

  /**
   * Whether it came with all items, for the whole period.
   *
   * @param date the date
   * @return true if what holds is about all of the period, lacks none and is not {@linkplain #isEarlyOn early}; false if
   *     nothing came
   */
  public final boolean isCompleteOn(LocalDate date) {
    return !isEarlyOn(date)
        && missingItemsOn(date).match(ImmutableSortedSet::isEmpty, reason -> false);
  }

  /**
   * What a figure of this return is on a date.
   *
   * @param item the code of the item
   * @param date the date
   * @return the count, of all parts together; unknown for the reason {@code information.not-received}, {@code
   *     information.part-missing}, {@code information.item-missing} or, of more than 2,147,483,647, {@code
   *     information.count-too-large}
   */
  public final Answer<Integer> countOn(String item, LocalDate date) {
    requireNonNull(item, "item");
    return allOn(date)
        .flatMap(holding -> holding.stream().anyMatch(one -> one.count(item).isEmpty())
            ? Answer.unknown(InformationReasons.itemMissing(subject(), item))
            : sum(item, holding));
  }

  private Answer<Integer> sum(String item, ImmutableList<ReceivedReturn> holding) {
    long sum = holding.stream()
        .flatMap(one -> one.count(item).stream())
        .mapToLong(Integer::longValue)
        .sum();
    return sum > Integer.MAX_VALUE
        ? Answer.unknown(InformationReasons.countTooLarge(subject(), item, sum))
        : Answer.known((int) sum);
  }

  /** Whether it has not come, or something did and the part of a number that is known to owe it is not in what holds. */
  final boolean isWantedOn(LocalDate date) {
    return !standingOn(date).isReceived() || !wantedOn(date).isEmpty();
  }

  /** What is to be done about it, naming the numbers that are to send their part unless that is the one of the subject. */
  final Worklist.Item itemOn(LocalDate date) {
    ImmutableSortedSet<Urn> wanted = wantedOn(date);
    boolean isNamed =
        wanted.isEmpty() || wanted.equals(ImmutableSortedSet.of(subject().school()));
    return new Worklist.Item(
        isNamed
            ? subject().toString()
            : subject() + ", the part of "
                + wanted.stream().map(Urn::toString).collect(joining(" and of ")),
        obligation());
  }

  private ImmutableSortedSet<Urn> wantedOn(LocalDate date) {
    ImmutableSortedSet<Urn> missing = numbersMissingOn(date);
    return parts().stream()
        .filter(part -> part.isCertain() && missing.contains(part.number()))
        .map(ReturnPart::number)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ImmutableList<ReceivedReturn> cameBy(LocalDate date) {
    requireNonNull(date, "date");
    return submissions().stream()
        .filter(one -> !one.receivedOn().isAfter(date))
        .collect(toImmutableList());
  }
}
