/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.SchoolRegister;
import org.threeten.extra.LocalDateRange;

/**
 * What the schools of an area owe about vulnerable pupils in a span of time, and what came.
 *
 * <p>A school owes a return if it was open in the area, and one of those that owe it, on any day of its period: for its
 * part, by the day on which all owe it. The rules are those of the period's last day. One that closed on 30 October 2012
 * owes the in-year return of October by 9 November, and a figure for October to which it gave nothing is not whole. A
 * school that converted in the period owes the return once, and each of its numbers gives its part, see {@link
 * ReturnSubject}. With 40 schools that are their
 * own admission authority and the months of September and October 2012, 80 in-year returns are owed:
 *
 * <pre>{@code
 * InformationPicture picture = InformationPicture.of(register, GLOUCESTERSHIRE, autumn, received, context);
 * picture.completenessOn(date).receivedShare();              // 19/20
 * picture.worklistOn(date).overdueOn(date);                  // the four that are missing
 * picture.figure("in-year", "refusals", october, date).confidence().statement();
 * }</pre>
 *
 * <p>A school is known to be open only from the day on which it opened, {@link
 * org.concordat.core.school.School#opened()}, or from what a register said of it, {@link
 * org.concordat.core.school.School#statusReports()}: of one that has neither, all is undecided, nothing is owed, and a
 * figure that only such schools could give is unknown for the reason {@code information.undecided}.
 *
 * <p>Nothing is lost: a school of which it cannot be told whether it owes a return is undecided, a return that no
 * rule asks for is listed, and so is a kind of return whose periods are not published yet. The order in which
 * returns are put in means nothing, and one that is put in twice counts once. Immutable and thread-safe.
 */
public final class InformationPicture {

  private final SchoolRegister register;
  private final ImmutableList<OwedReturn> owed;
  private final ImmutableSortedMap<ReturnSubject, Reason> undecided;
  private final ImmutableList<ReceivedReturn> cameUndecided;
  private final ImmutableList<ReceivedReturn> notAskedFor;
  private final ImmutableSortedMap<String, Reason> periodsNotKnown;
  private final ImmutableTable<String, LocalDateRange, ReturnRule> rules;
  private final ImmutableSortedSet<String> kinds;

  private InformationPicture(SchoolRegister register, OwedReturns found) {
    this.register = register;
    this.owed = found.owed();
    this.undecided = found.undecided();
    this.cameUndecided = found.cameUndecided();
    this.notAskedFor = found.notAskedFor();
    this.periodsNotKnown = found.periodsNotKnown();
    this.rules = found.rules();
    this.kinds = found.kinds();
  }

  /**
   * Lays what came beside what is owed.
   *
   * @param register the schools
   * @param authority the area
   * @param span the span, end-exclusive; returns are in it whose period ends in it
   * @param received what came, in any order, with or without repetitions
   * @param context the calendars and the rules
   * @return the picture
   * @throws IllegalArgumentException if the span has no beginning or no end or touches the first or the last of all years,
   *     or if two different submissions about the same, or about one part of it, came on one day with the same version, be
   *     it under two numbers of one school
   * @throws NullPointerException if an argument is null
   */
  public static InformationPicture of(
      SchoolRegister register,
      LocalAuthorityCode authority,
      LocalDateRange span,
      Collection<ReceivedReturn> received,
      InformationContext context) {
    requireNonNull(register, "register");
    requireNonNull(authority, "authority");
    requireNonNull(span, "span");
    requireNonNull(received, "received");
    requireNonNull(context, "context");
    return new InformationPicture(
        register, OwedReturns.find(register, authority, span, received, context));
  }

  /**
   * Everything that is owed.
   *
   * @return the returns, by kind, period and school
   */
  public ImmutableList<OwedReturn> owed() {
    return owed;
  }

  /**
   * The returns of which it cannot be told whether they are owed.
   *
   * @return for each the reason, such as that the school's type is not known
   */
  public ImmutableSortedMap<ReturnSubject, Reason> undecided() {
    return undecided;
  }

  /**
   * What came of the returns of which it cannot be told whether they are owed.
   *
   * @return the submissions about the {@link #undecided()}, by subject, then in the order in which they came; no
   *     figure rests on them
   */
  public ImmutableList<ReceivedReturn> cameUndecided() {
    return cameUndecided;
  }

  /**
   * What came and is owed by nobody in this span and area, under its number or another of the same school; so too what came
   * under a number that the school had on days of the period for which it owes nothing under it, and what is about a period
   * of which {@link #periodsNotKnown()} says why it is not known.
   *
   * @return the submissions, by subject, then in the order in which they came
   */
  public ImmutableList<ReceivedReturn> notAskedFor() {
    return notAskedFor;
  }

  /**
   * The kinds whose periods in the span are not known, so that it is not known what is owed.
   *
   * @return for each code the reason: that no edition of the rules was in force in part of the span, or else that terms
   *     are not published for part of it; what ends in the rest of the span is known
   */
  public ImmutableSortedMap<String, Reason> periodsNotKnown() {
    return periodsNotKnown;
  }

  /**
   * Which establishments took over from which.
   *
   * @return the links of the register
   */
  public Successions successions() {
    return register.successions();
  }

  /**
   * What one school owes.
   *
   * @param school the school, under the URN by which it owes a return, see {@link ReturnSubject}: of one that owes it in
   *     parts that of {@link OwedReturn#subject()} alone
   * @return the returns, by kind and period; none for a school that owes nothing under that URN
   * @throws NullPointerException if the school is null
   */
  public ImmutableList<OwedReturn> owedBy(Urn school) {
    requireNonNull(school, "school");
    return only(one -> one.subject().school().equals(school));
  }

  /**
   * What has not come, as a worklist.
   *
   * @param date the date
   * @return the obligations of the returns that had not come by the date, or of which a number that owes a part is to send
   *     it anew, see {@link OwedReturn}; each is one item under the URN of {@link OwedReturn#subject()} and names the
   *     others that are to send, such as {@code in-year 2012-10-01/2012-11-01 200001, the part of 100001}; those of
   *     periods that end later are not owed yet and not on it
   * @throws NullPointerException if the date is null
   */
  public Worklist worklistOn(LocalDate date) {
    requireNonNull(date, "date");
    return Worklist.of(owed.stream()
        .filter(one -> !one.obligation().started().isAfter(date))
        .filter(one -> one.isWantedOn(date))
        .map(one -> one.itemOn(date))
        .collect(toImmutableList()));
  }

  /**
   * How complete the returns of the area are.
   *
   * @param date the date
   * @return the numbers, of all kinds together
   * @throws NullPointerException if the date is null
   */
  public Completeness completenessOn(LocalDate date) {
    requireNonNull(date, "date");
    return Completeness.of(owed, date);
  }

  /**
   * How complete the returns of one school are.
   *
   * @param school the school, as in {@link #owedBy}
   * @param date the date
   * @return the numbers, all nought for a school that owes nothing under that URN
   * @throws NullPointerException if an argument is null
   */
  public Completeness completenessOn(Urn school, LocalDate date) {
    requireNonNull(date, "date");
    return Completeness.of(owedBy(school), date);
  }

  /**
   * How complete the returns of one kind are.
   *
   * @param kind the code of the kind
   * @param date the date
   * @return the numbers, all nought where no school owes a return of the kind in the span
   * @throws IllegalArgumentException if no edition of the rules asks for a return of the kind
   * @throws NullPointerException if an argument is null
   */
  public Completeness completenessOn(String kind, LocalDate date) {
    requireNonNull(kind, "kind");
    requireNonNull(date, "date");
    checkArgument(
        kinds.contains(kind),
        "InformationPicture kind: must be one that the rules ask for, %s, but was %s",
        kinds,
        kind);
    return Completeness.of(only(one -> one.subject().kind().equals(kind)), date);
  }

  /**
   * The schools that owe something.
   *
   * @return them, by the URN of {@link OwedReturn#subject()}
   */
  public ImmutableSortedSet<Urn> schools() {
    TreeSet<Urn> schools = new TreeSet<>();
    owed.forEach(one -> schools.add(one.subject().school()));
    return ImmutableSortedSet.copyOf(schools);
  }

  /**
   * A figure for the area, with what it rests on.
   *
   * @param kind the code of the kind of return
   * @param item the code of the item
   * @param period the period, end-exclusive, exactly as returns are owed for it
   * @param date as it was known on which day
   * @return the figure; its total is unknown where no school gave a count, for the reason of the first return of which
   *     something came, such as {@code information.part-missing}, or {@code information.nothing-received} if none did, and
   *     for the reason {@code
   *     information.undecided} where of no school it is known that it owes the return, or {@code information.nobody-owes}
   *     where it is known that none does, as with in-year returns in an area of community schools; so whatever came
   * @throws IllegalArgumentException if the rules ask nobody for a return of the kind with that item for the period; so
   *     too for a period of which {@link #periodsNotKnown()} says why that is not known, such as one before the first
   *     edition
   * @throws NullPointerException if an argument is null
   */
  public ReportedFigure figure(String kind, String item, LocalDateRange period, LocalDate date) {
    requireNonNull(kind, "kind");
    requireNonNull(item, "item");
    requireNonNull(period, "period");
    requireNonNull(date, "date");
    ImmutableList<OwedReturn> returns =
        only(one -> one.subject().kind().equals(kind) && one.subject().period().equals(period));
    TreeMap<Urn, Reason> missing = new TreeMap<>();
    undecided.forEach((subject, reason) -> {
      if (subject.kind().equals(kind) && subject.period().equals(period)) {
        missing.put(subject.school(), reason);
      }
    });
    ReturnRule rule = rules.get(kind, period);
    checkArgument(
        rule != null && rule.kind().items().contains(item),
        "InformationPicture figure: must be one that is asked for, but was %s of %s in %s",
        item,
        kind,
        period);
    Reason nothing = returns.isEmpty()
        ? unanswered(kind, period, missing.size(), date)
        : InformationReasons.nothingReceived();
    long total = 0;
    TreeSet<Urn> given = new TreeSet<>();
    TreeSet<Urn> early = new TreeSet<>();
    for (OwedReturn one : returns) {
      Urn school = one.subject().school();
      Answer<Integer> count = one.countOn(item, date);
      count.match(value -> given.add(school), reason -> missing.put(school, reason));
      total += count.find().orElse(0);
      if (count.isKnown() && one.isEarlyOn(date)) {
        early.add(school);
      }
    }
    OneSchool oneSchool = new OneSchool(register);
    ImmutableSortedSet<Urn> origins = given.stream()
        .map(oneSchool::origin)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return ImmutableReportedFigure.builder()
        .kind(kind)
        .item(item)
        .period(period)
        .asOf(date)
        .total(
            given.isEmpty()
                ? Answer.unknown(nothing(returns, item, date).orElse(nothing))
                : Answer.known(total))
        .confidence(new Confidence(
            ImmutableSortedSet.copyOf(given),
            ImmutableSortedSet.copyOf(early),
            ImmutableSortedMap.copyOf(missing),
            PupilShare.of(register, given, missing.keySet(), period.getEndInclusive())))
        .origins(origins)
        .reshapings(oneSchool.reshapings(origins))
        .undatedReshapings(oneSchool.undatedReshapings(origins))
        .frequency(rule.frequency())
        .build();
  }

  /** Why the first return of which something came gives no count. */
  private static Optional<Reason> nothing(
      ImmutableList<OwedReturn> returns, String item, LocalDate date) {
    return returns.stream()
        .filter(one -> !one.holdingOn(date).isEmpty())
        .flatMap(one -> one.countOn(item, date).match(count -> Stream.<Reason>empty(), Stream::of))
        .findFirst();
  }

  private Reason unanswered(String kind, LocalDateRange period, int mayOwe, LocalDate date) {
    return mayOwe == 0
        ? InformationReasons.nobodyOwes(kind, period, came(notAskedFor, kind, period, date))
        : InformationReasons.undecided(
            kind, period, mayOwe, came(cameUndecided, kind, period, date));
  }

  private static int came(
      ImmutableList<ReceivedReturn> all, String kind, LocalDateRange period, LocalDate date) {
    return (int) all.stream()
        .filter(
            one -> one.subject().kind().equals(kind) && one.subject().period().equals(period))
        .filter(one -> !one.receivedOn().isAfter(date))
        .count();
  }

  private ImmutableList<OwedReturn> only(Predicate<OwedReturn> wanted) {
    return owed.stream().filter(wanted).collect(toImmutableList());
  }
}
