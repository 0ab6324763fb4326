/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Stay;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.InterimEducation;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.casework.Refusal;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.protocol.AllocationStart;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;

/** Counts cases. */
final class CaseCounter {

  private static final ImmutableSet<CaseStage> UNALLOCATED = Sets.immutableEnumSet(
      CaseStage.RECEIVED,
      CaseStage.ACCEPTED,
      CaseStage.LISTED,
      CaseStage.CONSIDERED,
      CaseStage.DEFERRED);

  private static final ImmutableSet<CaseStage> NOT_READY =
      Sets.immutableEnumSet(CaseStage.NOT_READY, CaseStage.IN_PROVISION);
  private static final ImmutableSet<CaseStage> READY =
      Sets.immutableEnumSet(CaseStage.LISTED, CaseStage.BACK_TO_PANEL);

  private static final ImmutableSet<CaseStage> WAITING = Stream.of(CaseStage.values())
      .filter(stage -> ClosingOutcome.of(stage, false, Optional.of(WithdrawalReason.MOVED_AWAY))
          .isEmpty())
      .collect(Sets.toImmutableEnumSet());

  private final ReportFacts facts;
  private final CaseContext context;
  private final ReportPeriod month;
  private final ReportPeriod year;
  private final ImmutableList<CaseFile> files;
  private final ImmutableList<CaseView> views;
  private final SchoolLines lines;

  CaseCounter(ReportFacts facts, ReportPeriod month, ReportPeriod year) {
    this.facts = facts;
    this.context = facts.context();
    this.month = month;
    this.year = year;
    this.files = facts.cases().stream()
        .filter(file -> file.isUnderProtocol(year.end(), context))
        .sorted(CaseFile.ORDER)
        .collect(toImmutableList());
    this.views = viewsOn(year.end());
    this.lines = facts.linesOn(year.end());
  }

  private ImmutableList<CaseView> viewsOn(LocalDate date) {
    return files.stream()
        .map(file -> new CaseView(file, date, context))
        .filter(CaseView::isBegun)
        .collect(toImmutableList());
  }

  CaseSection section() {
    return new CaseSection(
        reconcile(month, facts.carriedForward()),
        reconcile(year, Optional.empty()),
        byCategory(),
        onRoll(),
        time());
  }

  private Reconciliation reconcile(ReportPeriod period, Optional<Integer> carriedForward) {
    int opening = 0;
    int received = 0;
    int returned = 0;
    int open = 0;
    Map<ClosingOutcome, Integer> outcomes = new HashMap<>();
    for (CaseView view : views) {
      boolean isNew = period.contains(view.file().referral().referredOn());
      CaseView before = new CaseView(view.file(), period.start().minusDays(1), context);
      if (!isNew && !before.isWaiting() && before.outcome().equals(view.outcome())) {
        continue;
      }
      received += isNew ? 1 : 0;
      opening += !isNew && before.isWaiting() ? 1 : 0;
      returned += !isNew && !before.isWaiting() ? 1 : 0;
      open += view.isWaiting() ? 1 : 0;
      view.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    }
    Reconciliation.Builder builder = Reconciliation.builder()
        .opening(opening)
        .received(received)
        .returned(returned)
        .stillOpen(open);
    for (ClosingOutcome outcome : ClosingOutcome.values()) {
      builder.putOutcome(outcome.code(), outcomes.getOrDefault(outcome, 0));
    }
    int found = opening;
    carriedForward
        .filter(reported -> reported != found)
        .ifPresent(reported -> builder.addFinding(Reason.coded(ReportReasons.OPENING_DIFFERS)
            .with("reported", reported)
            .with("found", found)
            .saying("the report before left {reported} cases open, and {found} are found")));
    ImmutableSortedSet<PupilReference> twice = withTwoCases();
    if (!twice.isEmpty()) {
      builder
          .addFinding(ReportReasons.children(
              ReportReasons.TWO_OUTCOMES, twice.size(), "have two cases at a time"))
          .addAllUnaccounted(twice);
    }
    int broken = views.stream().mapToInt(CaseView::broken).sum();
    if (broken > 0) {
      builder.addFinding(ReportReasons.outOfPlace(broken));
    }
    ReportReasons.casesBeforeProtocol(facts.cases().size() - files.size())
        .forEach(builder::addFinding);
    return builder.build();
  }

  /** The children for whom a case began while another was open. */
  private ImmutableSortedSet<PupilReference> withTwoCases() {
    TreeSet<PupilReference> twice = new TreeSet<>();
    Map<PupilReference, List<CaseView>> earlier = new HashMap<>();
    for (CaseView view : views) {
      List<CaseView> others =
          earlier.computeIfAbsent(view.file().pupil(), pupil -> new ArrayList<>());
      LocalDate day = view.file().referral().referredOn();
      if (others.stream().anyMatch(one -> new CaseView(one.file(), day, context).isWaiting())) {
        twice.add(view.file().pupil());
      }
      others.add(view);
    }
    return ImmutableSortedSet.copyOf(twice);
  }

  private ImmutableSortedMap<String, MonthAndYear> byCategory() {
    TreeMap<String, MonthAndYear> counts = new TreeMap<>();
    context
        .protocolOn(year.end())
        .categories()
        .forEach(category -> counts.put(category.code(), MonthAndYear.NONE));
    for (CaseView view : views) {
      LocalDate day = view.file().referral().referredOn();
      if (year.contains(day)) {
        view.data()
            .categories()
            .forEach(code -> counts.compute(
                code,
                (key, count) ->
                    (count == null ? MonthAndYear.NONE : count).plus(month.contains(day))));
      }
    }
    return ImmutableSortedMap.copyOfSorted(counts);
  }

  private CaseSection.OnRoll onRoll() {
    int within = 0;
    int over = 0;
    int notYet = 0;
    int notKnown = 0;
    for (CaseView view : views) {
      Optional<LocalDate> decided = view.placedOn().filter(year::contains);
      if (decided.isEmpty() || !stands(view.stage())) {
        continue;
      }
      Optional<LocalDate> due =
          facts.onRollWithin().value().from(decided.get(), context.calendars()).find();
      Optional<LocalDate> onRoll = view.onRollOn();
      if (onRoll.isEmpty()) {
        notYet++;
      } else if (due.isEmpty()) {
        notKnown++;
      } else if (onRoll.get().isAfter(due.get())) {
        over++;
      } else {
        within++;
      }
    }
    return new CaseSection.OnRoll(within, over, notYet, notKnown);
  }

  private static boolean stands(CaseStage stage) {
    return stage == CaseStage.PLACED || CaseView.AGREED.contains(stage);
  }

  private CaseSection.Time time() {
    ImmutableList<Answer<Integer>> days =
        views.stream().flatMap(view -> daysOut(view).stream()).collect(toImmutableList());
    ImmutableList<Integer> known =
        days.stream().flatMap(day -> day.find().stream()).sorted().collect(toImmutableList());
    MonthAndYear breaches = MonthAndYear.NONE;
    for (CaseView view : views) {
      for (LocalDate breach : breaches(view)) {
        if (year.contains(breach)) {
          breaches = breaches.plus(month.contains(breach));
        }
      }
    }
    return new CaseSection.Time(
        known.isEmpty()
            ? Answer.unknown(ReportReasons.nothingToMeasure())
            : Answer.known(median(known)),
        known.isEmpty()
            ? Answer.unknown(ReportReasons.nothingToMeasure())
            : Answer.known(known.get(known.size() - 1)),
        known.size(),
        days.size() - known.size(),
        breaches);
  }

  private static Ratio median(ImmutableList<Integer> sorted) {
    int size = sorted.size();
    return Ratio.of((long) sorted.get((size - 1) / 2) + sorted.get(size / 2), 2);
  }

  /** The school days out of school of a child who waits, is in provision, has not come, or came to school in the year. */
  private Optional<Answer<Integer>> daysOut(CaseView view) {
    Optional<LocalDate> last = view.data().referral().attendance().flatMap(Attendance::lastDay);
    Optional<LocalDate> until = view.outUntil().filter(year::contains);
    if (view.outUntil().isEmpty() && isStillOut(view)) {
      until = Optional.of(year.end().plusDays(1));
    }
    SchoolCalendar calendar = context.calendars().school();
    Optional<LocalDate> end = until;
    return last.flatMap(
        day -> end.filter(day::isBefore).map(back -> calendar.schoolDaysOut(day, back)));
  }

  private static boolean isStillOut(CaseView view) {
    return view.isWaiting() || view.stage() == CaseStage.IN_PROVISION || stands(view.stage());
  }

  /** The days after the last days for naming a school by which none was named. */
  private ImmutableList<LocalDate> breaches(CaseView view) {
    FairAccessCase data = view.data();
    if (data.acceptedOn().isEmpty()) {
      return ImmutableList.of();
    }
    LocalDate accepted = data.acceptedOn().get();
    FairAccessProtocol protocol = context.protocolOn(accepted);
    LocalDate first = protocol.allocationStart() == AllocationStart.REFERRAL
        ? data.referral().referredOn()
        : accepted;
    ImmutableList.Builder<LocalDate> breaches = ImmutableList.builder();
    breach(first, view.stays(), UNALLOCATED, view, protocol).ifPresent(breaches::add);
    for (int i = 1; i < view.stays().size(); i++) {
      CaseStage before = view.stays().get(i - 1).stage();
      CaseStage stage = view.stays().get(i).stage();
      if (NOT_READY.contains(before) && READY.contains(stage)) {
        breach(
                view.stays().get(i).from(),
                view.stays().subList(i, view.stays().size()),
                Sets.union(UNALLOCATED, READY),
                view,
                protocol)
            .ifPresent(breaches::add);
      }
    }
    return breaches.build();
  }

  private Optional<LocalDate> breach(
      LocalDate start,
      List<Stay<CaseStage>> stays,
      Set<CaseStage> unallocated,
      CaseView view,
      FairAccessProtocol protocol) {
    Due due = protocol.allocationLimit().term(start, context.calendars()).due();
    LocalDate allocated = stays.stream()
        .filter(stay -> !unallocated.contains(stay.stage()))
        .map(Stay::from)
        .findFirst()
        .orElse(view.date());
    return due.find().filter(last -> last.isBefore(allocated)).map(last -> last.plusDays(1));
  }

  WaitingSection waiting() {
    ImmutableList<CaseView> waiting =
        views.stream().filter(CaseView::isWaiting).collect(toImmutableList());
    return new WaitingSection(
        waiting.size(),
        ExclusionCounter.tally(waiting, WAITING, CaseView::stage),
        longest(waiting),
        ExclusionCounter.tally(
            waiting,
            provisions(),
            view -> arranged(view).map(InterimEducation::provision).orElse(WaitingSection.NOTHING)),
        ExclusionCounter.tally(
            waiting.stream().flatMap(view -> arranged(view).stream()).collect(toImmutableList()),
            EnumSet.allOf(InterimKind.class),
            InterimEducation::kind),
        trend());
  }

  /** Whatever was arranged for anybody, so that a name tells nothing by being there. */
  private ImmutableSortedSet<String> provisions() {
    return Stream.concat(
            Stream.of(WaitingSection.NOTHING),
            views.stream()
                .flatMap(view -> view.data().interimEducation().stream())
                .map(InterimEducation::provision))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** What is arranged for a child now, the last of it if there is more. */
  private static Optional<InterimEducation> arranged(CaseView view) {
    return view.data().interimEducation().reverse().stream()
        .filter(arranged -> arranged.until().isEmpty())
        .findFirst();
  }

  private Answer<Integer> longest(ImmutableList<CaseView> waiting) {
    Answer<Integer> longest = Answer.unknown(ReportReasons.nothingToMeasure());
    for (CaseView view : waiting) {
      Answer<Integer> days = context
          .calendars()
          .school()
          .schoolDaysBetween(
              view.file().referral().referredOn().plusDays(1), year.end().plusDays(1));
      if (!days.isKnown()) {
        return days;
      }
      longest = longest.find().orElse(-1) >= days.orElseThrow() ? longest : days;
    }
    return longest;
  }

  private ImmutableSortedMap<YearMonth, Integer> trend() {
    ImmutableSortedMap.Builder<YearMonth, Integer> trend = ImmutableSortedMap.naturalOrder();
    for (YearMonth one = year.first(); !one.isAfter(year.last()); one = one.plusMonths(1)) {
      if (!facts.coveredFrom().isAfter(one.atDay(1))) {
        long waiting =
            viewsOn(one.atEndOfMonth()).stream().filter(CaseView::isWaiting).count();
        trend.put(one, (int) waiting);
      }
    }
    return trend.buildOrThrow();
  }

  /** The children whom panels considered twice or more in the year. */
  ImmutableSortedSet<PupilReference> consideredMoreThanOnce() {
    Map<PupilReference, Long> times = new LinkedHashMap<>();
    for (CaseView view : views) {
      long considered = view.events(CaseEvent.Considered.class).stream()
          .filter(event -> year.contains(event.on()))
          .count();
      times.merge(view.file().pupil(), considered, Long::sum);
    }
    return times.entrySet().stream()
        .filter(one -> one.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  ImmutableSortedMap<Urn, SchoolDisputes> disputes() {
    TreeMap<Urn, SchoolDisputes> disputes = new TreeMap<>();
    TreeSet<Urn> schools = new TreeSet<>(lines.all());
    views.forEach(
        view -> view.data().refusals().forEach(one -> schools.add(lines.lineOf(one.school()))));
    facts.escalations().forEach(fact -> schools.add(lines.lineOf(fact.school())));
    schools.forEach(school -> disputes.put(school, disputesOf(school)));
    return ImmutableSortedMap.copyOfSorted(disputes);
  }

  private SchoolDisputes disputesOf(Urn school) {
    MonthAndYear refusals = MonthAndYear.NONE;
    int silences = 0;
    for (CaseView view : views) {
      for (Refusal refusal : view.data().refusals()) {
        if (lines.lineOf(refusal.school()).equals(school) && year.contains(refusal.on())) {
          refusals = refusals.plus(month.contains(refusal.on()));
          silences += refusal.deemed() ? 1 : 0;
        }
      }
    }
    TreeMap<String, SchoolDisputes.StageDays> stages = new TreeMap<>();
    int directions = 0;
    int onLetter = 0;
    for (EscalationFact fact : facts.escalations()) {
      if (!lines.lineOf(fact.school()).equals(school)) {
        continue;
      }
      for (StageTime stay : fact.stays()) {
        if (!stay.from().isAfter(year.end())) {
          stages.merge(
              stay.stage(),
              new SchoolDisputes.StageDays(
                  stay.isOpenOn(year.end()) ? 1 : 0, 1, stay.daysBy(year.end())),
              SchoolDisputes.StageDays::plus);
        }
      }
      directions += fact.directedOn().filter(year::contains).isPresent() ? 1 : 0;
      onLetter += fact.isAdmittedOnLetter(year) ? 1 : 0;
    }
    return new SchoolDisputes(
        refusals, silences, ImmutableSortedMap.copyOfSorted(stages), directions, onLetter);
  }
}
