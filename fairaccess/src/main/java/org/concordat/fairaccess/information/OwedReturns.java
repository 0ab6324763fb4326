/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.FairAccessRoles;
import org.threeten.extra.LocalDateRange;

/** Finds the returns that are owed, and gives each what came of it. */
final class OwedReturns {

  private final SchoolRegister register;
  private final AreaSchools areaSchools;
  private final ImmutableListMultimap<ReturnSubject, ReceivedReturn> received;
  private final OneSchool oneSchool;
  private final InformationContext context;
  private final Map<LocalDateRange, ImmutableList<ImmutableList<SchoolDay>>> schools =
      new HashMap<>();
  private final TreeMap<ReturnSubject, OwedReturn> owed = new TreeMap<>();
  private final TreeMap<ReturnSubject, Reason> undecided = new TreeMap<>();
  private final HashMultimap<ReturnSubject, Urn> senders = HashMultimap.create();
  private final TreeMap<String, Reason> periodsNotKnown = new TreeMap<>();
  private final HashBasedTable<String, LocalDateRange, ReturnRule> rules = HashBasedTable.create();

  private OwedReturns(
      SchoolRegister register,
      LocalAuthorityCode authority,
      ImmutableListMultimap<ReturnSubject, ReceivedReturn> received,
      InformationContext context) {
    this.register = register;
    this.received = received;
    this.oneSchool = new OneSchool(register);
    this.areaSchools = AreaSchools.of(register, oneSchool, authority);
    this.context = context;
  }

  static OwedReturns find(
      SchoolRegister register,
      LocalAuthorityCode authority,
      LocalDateRange span,
      Collection<ReceivedReturn> received,
      InformationContext context) {
    OwedReturns found = new OwedReturns(register, authority, index(received), context);
    found.readBeforeTheEditions(span);
    context.editions().all().forEach(edition -> found.read(edition, span));
    found.deliver();
    return found;
  }

  private static ImmutableListMultimap<ReturnSubject, ReceivedReturn> index(
      Collection<ReceivedReturn> received) {
    List<ReceivedReturn> ordered = new ArrayList<>(ImmutableSet.copyOf(received));
    ordered.sort(ReceivedReturn.ORDER);
    for (int place = 1; place < ordered.size(); place++) {
      checkArgument(
          ReceivedReturn.ORDER.compare(ordered.get(place - 1), ordered.get(place)) < 0,
          "InformationPicture received: must differ in version on one day, but for %s there were two"
              + " of version %s on %s",
          ordered.get(place).subject(),
          ordered.get(place).version(),
          ordered.get(place).receivedOn());
    }
    return Multimaps.index(ordered, ReceivedReturn::subject);
  }

  private void read(Edition<InformationRules> edition, LocalDateRange span) {
    for (LocalDateRange part : publishedOrNot(inForce(edition, span))) {
      for (ReturnRule rule : edition.rules().returns()) {
        rule.frequency()
            .endingIn(part, context.calendars().school())
            .match(
                periods -> {
                  periods.forEach(period -> read(edition, rule, period));
                  return true;
                },
                reason -> periodsNotKnown.putIfAbsent(rule.kind().code(), reason) == null);
      }
    }
  }

  /** The parts of a span before, in and after what the calendar is published for, so that each is known or not. */
  private ImmutableList<LocalDateRange> publishedOrNot(LocalDateRange span) {
    LocalDateRange published = context.calendars().school().published();
    LocalDateRange within = published.isConnected(span)
        ? published.intersection(span)
        : LocalDateRange.ofEmpty(span.getStart());
    return within.isEmpty()
        ? ImmutableList.of(span)
        : Stream.of(
                LocalDateRange.of(span.getStart(), within.getStart()),
                within,
                LocalDateRange.of(within.getEnd(), span.getEnd()))
            .filter(part -> !part.isEmpty())
            .collect(toImmutableList());
  }

  /** Whether a return of any kind was owed before the first edition is not known. */
  private void readBeforeTheEditions(LocalDateRange span) {
    checkArgument(
        !span.isUnboundedStart() && !span.isUnboundedEnd(),
        "InformationPicture span: must have a beginning and an end, but was %s",
        span);
    LocalDate first = context.editions().all().stream()
        .map(edition -> edition.commencement().find().orElseThrow())
        .findFirst()
        .orElse(span.getEnd());
    LocalDate end = first.isBefore(span.getEnd()) ? first : span.getEnd();
    if (span.getStart().isBefore(end)) {
      Reason reason = InformationReasons.noEdition(LocalDateRange.of(span.getStart(), end));
      context.editions().all().stream()
          .flatMap(edition -> edition.rules().returns().stream())
          .forEach(rule -> periodsNotKnown.put(rule.kind().code(), reason));
    }
  }

  /** The part of a span in which an edition is the one in force. */
  private LocalDateRange inForce(Edition<InformationRules> edition, LocalDateRange span) {
    LocalDate from = edition.commencement().find().orElseThrow();
    LocalDate to = context.editions().all().stream()
        .map(other -> other.commencement().find().orElseThrow())
        .filter(from::isBefore)
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
    LocalDate start = from.isAfter(span.getStart()) ? from : span.getStart();
    LocalDate end = to.isBefore(span.getEnd()) ? to : span.getEnd();
    return start.isBefore(end)
        ? LocalDateRange.of(start, end)
        : LocalDateRange.ofEmpty(span.getStart());
  }

  private void read(Edition<InformationRules> edition, ReturnRule rule, LocalDateRange period) {
    rules.put(rule.kind().code(), period, rule);
    schools.computeIfAbsent(period, areaSchools::in).stream()
        .map(rule::owing)
        .flatMap(Optional::stream)
        .forEach(owing -> {
          ReturnSubject subject =
              new ReturnSubject(owing.school().urn(), rule.kind().code(), period);
          ImmutableList<ReturnPart> parts = parts(rule, period, owing);
          parts.forEach(part -> senders.putAll(subject, part.senders()));
          owing
              .source()
              .match(
                  source -> owed.put(subject, owed(edition, rule, subject, source, parts)) == null,
                  reason -> undecided.put(subject, reason) == null);
        });
  }

  private ImmutableList<ReturnPart> parts(ReturnRule rule, LocalDateRange period, Owing owing) {
    ImmutableList<Urn> numbers = numbers(owing.school().urn());
    ImmutableList<Owing.Part> unheld = unheld(numbers, period);
    ImmutableList<Owing.Part> parts =
        rule.kind().ofPupilsAtEnd() ? owing.parts() : concat(unheld, owing.parts());
    return ReturnPart.of(
        rule.kind().onSchoolDaysOnly() ? onSchoolDays(parts) : parts,
        concat(unheld.stream().map(Owing.Part::number).collect(toImmutableList()), owing.had()),
        numbers,
        register.successions());
  }

  private static <T> ImmutableList<T> concat(List<T> before, List<T> after) {
    return ImmutableList.<T>builder().addAll(before).addAll(after).build();
  }

  /**
   * The days of the numbers before that the register does not hold and that the school had until it opened anew in a period.
   * As nothing is known of what the school was under such a number, it may owe its part.
   */
  private ImmutableList<Owing.Part> unheld(ImmutableList<Urn> numbers, LocalDateRange period) {
    return numbers.stream()
        .filter(number -> register.find(number).isEmpty())
        .flatMap(number -> register.successions().linksFrom(number).stream()
            .flatMap(link -> register.find(link.successor()).flatMap(School::opened).stream())
            .filter(opened -> opened.isAfter(period.getStart()))
            .map(opened -> opened.isBefore(period.getEnd()) ? opened : period.getEnd())
            .map(end -> new Owing.Part(number, period.getStart(), end.minusDays(1), false)))
        .collect(toImmutableList());
  }

  /**
   * The parts without those that have no school day, each up to its last. Where of some it is known that they have one, a
   * part of which it is not known is not known to be owed.
   */
  private ImmutableList<Owing.Part> onSchoolDays(ImmutableList<Owing.Part> parts) {
    ImmutableList<Owing.Part> some = parts.stream()
        .filter(part -> !schoolDays(part).equals(Answer.known(ImmutableList.of())))
        .collect(toImmutableList());
    if (some.stream().noneMatch(Owing.Part::isCertain)) {
      return parts;
    }
    boolean isOneKnown =
        some.stream().anyMatch(part -> part.isCertain() && schoolDays(part).isKnown());
    return some.stream()
        .map(part -> new Owing.Part(
            part.number(),
            part.first(),
            schoolDays(part).find().map(Iterables::getLast).orElse(part.last()),
            part.isCertain() && (!isOneKnown || schoolDays(part).isKnown())))
        .collect(toImmutableList());
  }

  private Answer<ImmutableList<LocalDate>> schoolDays(Owing.Part part) {
    return context.calendars().school().schoolDays(part.first(), part.last().plusDays(1));
  }

  /** The numbers that a school has by conversion. */
  private ImmutableList<Urn> numbers(Urn school) {
    return register.successions().line(school).stream()
        .filter(one -> oneSchool.isOne(one, school))
        .collect(toImmutableList());
  }

  private OwedReturn owed(
      Edition<InformationRules> edition,
      ReturnRule rule,
      ReturnSubject subject,
      DutySource source,
      ImmutableList<ReturnPart> parts) {
    LocalDate last = subject.period().getEndInclusive();
    Duty duty = Duty.of(
        "send-" + rule.kind().code(),
        "send the " + rule.kind().title(),
        FairAccessRoles.HEAD_TEACHER);
    return ImmutableOwedReturn.builder()
        .subject(subject)
        .kind(rule.kind())
        .frequency(rule.frequency())
        .edition(edition.name())
        .source(source)
        .parts(parts)
        .obligation(new Obligation(duty, last, rule.term(last, context.calendars())))
        .build();
  }

  /** Gives each return that is owed what came about it, under the school's own number or another of its own. */
  private void deliver() {
    TreeMap<ReturnSubject, List<ReceivedReturn>> delivered = new TreeMap<>();
    received
        .values()
        .forEach(one -> about(one)
            .ifPresent(subject ->
                delivered.computeIfAbsent(subject, unused -> new ArrayList<>()).add(one)));
    delivered.forEach((subject, came) -> {
      OwedReturn one = owed.get(subject);
      if (one != null) {
        owed.put(
            subject,
            ImmutableOwedReturn.builder()
                .from(one)
                .submissions(inOrder(one, came))
                .build());
      }
    });
  }

  private static ImmutableList<ReceivedReturn> inOrder(OwedReturn owed, List<ReceivedReturn> came) {
    List<ReceivedReturn> ordered = new ArrayList<>();
    came.stream().sorted(ReceivedReturn.TURN_THEN_SUBJECT).forEach(next -> {
      checkArgument(
          ordered.stream()
              .filter(one -> ReceivedReturn.TURN.compare(one, next) == 0)
              .filter(one -> owed.partsIn(one).equals(owed.partsIn(next)))
              .allMatch(one -> one.saysTheSameAs(next)),
          "InformationPicture received: must differ in version on one day, but for %s there were two"
              + " of version %s on %s",
          owed.subject(),
          next.version(),
          next.receivedOn());
      ordered.add(next);
    });
    return ImmutableList.copyOf(ordered);
  }

  /**
   * The return that a submission is about: of its own school, or of the one that is the same by conversion. None where nobody
   * owes one, or nothing is asked for of the days on which the school had that number.
   */
  private Optional<ReturnSubject> about(ReceivedReturn one) {
    ReturnSubject own = one.subject();
    return Stream.concat(
            Stream.of(own),
            numbers(own.school()).stream()
                .map(school -> new ReturnSubject(school, own.kind(), own.period())))
        .filter(this::isExpected)
        .findFirst()
        .filter(subject -> one.allNumbers() || senders.containsEntry(subject, own.school()));
  }

  private boolean isExpected(ReturnSubject subject) {
    return owed.containsKey(subject) || undecided.containsKey(subject);
  }

  ImmutableList<OwedReturn> owed() {
    return ImmutableList.copyOf(owed.values());
  }

  ImmutableSortedMap<ReturnSubject, Reason> undecided() {
    return ImmutableSortedMap.copyOf(undecided);
  }

  ImmutableSortedMap<String, Reason> periodsNotKnown() {
    return ImmutableSortedMap.copyOf(periodsNotKnown);
  }

  /** The rule of each kind for each period, whether or not a school owes anything by it. */
  ImmutableTable<String, LocalDateRange, ReturnRule> rules() {
    return ImmutableTable.copyOf(rules);
  }

  /** The codes of the kinds that any edition asks for, at whatever time. */
  ImmutableSortedSet<String> kinds() {
    return context.editions().all().stream()
        .flatMap(edition -> edition.rules().returns().stream())
        .map(rule -> rule.kind().code())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  ImmutableList<ReceivedReturn> cameUndecided() {
    return came(subject -> subject.filter(undecided::containsKey).isPresent());
  }

  ImmutableList<ReceivedReturn> notAskedFor() {
    return came(Optional::isEmpty);
  }

  private ImmutableList<ReceivedReturn> came(Predicate<Optional<ReturnSubject>> wanted) {
    return received.values().stream()
        .filter(one -> wanted.test(about(one)))
        .collect(toImmutableList());
  }
}
