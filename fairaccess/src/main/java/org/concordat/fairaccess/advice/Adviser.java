/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolFilter;
import org.concordat.core.school.SchoolSelection;
import org.concordat.core.school.SchoolStatus;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.ChildNeed;
import org.concordat.fairaccess.share.LeftOut;

/** Answers one question. */
final class Adviser {

  private static final int FIRST_SECONDARY_YEAR = 7;
  private static final int FIRST_MIDDLE_SECONDARY_YEAR = 5;

  private static final ImmutableSet<Phase> NOT_FOR_PRIMARY =
      ImmutableSet.of(Phase.NURSERY, Phase.SECONDARY, Phase.SIXTEEN_PLUS);
  private static final ImmutableSet<Phase> NOT_FOR_SECONDARY =
      ImmutableSet.of(Phase.NURSERY, Phase.PRIMARY);

  /** Preferred schools in their order, then by distance, then by URN. */
  private static final Comparator<SchoolAdvice> ORDER = Comparator.comparing(
          (SchoolAdvice one) -> one.preference().orElse(Integer.MAX_VALUE))
      .thenComparing(one -> one.distance().isEmpty())
      .thenComparing(one -> one.distance().map(Distance::kilometres).orElse(BigDecimal.ZERO))
      .thenComparing(SchoolAdvice::school);

  private final ChoiceQuestion question;
  private final ImmutableList<PastRound> history;
  private final AdviceContext context;
  private final TreeMap<Urn, School> schools = new TreeMap<>();
  private final TreeMap<Urn, Reason> undecided = new TreeMap<>();
  private final TreeMap<Urn, LeftOut> leftOut = new TreeMap<>();
  private final LocalDate entering;
  private final Openings openings;
  private final Optional<Reason> outside;
  private final ImmutableList.Builder<Reason> notes = ImmutableList.builder();

  private Adviser(
      ChoiceQuestion question, ImmutableList<PastRound> history, AdviceContext context) {
    this.question = question;
    this.history = history;
    this.context = context;
    this.entering = entering(question, context);
    this.outside = AdviceTerms.planNamesSchool(question, context);
    this.openings = new Openings(context.register(), question.on(), entering);
  }

  /** The day on which the child would enter: in a round the first of its school year's terms, if that is known. */
  private static LocalDate entering(ChoiceQuestion question, AdviceContext context) {
    LocalDate term = AdviceTerms.isInYear(question, context)
        ? question.on()
        : AdviceTerms.firstTerm(question.entry(), context.calendars())
            .find()
            .orElse(question.entry().first());
    return term.isBefore(question.on()) ? question.on() : term;
  }

  static ChoiceAdvice advise(
      ChoiceQuestion question, Collection<PastRound> history, AdviceContext context) {
    return new Adviser(question, PastRounds.distinct(history), context).advise();
  }

  private ChoiceAdvice advise() {
    note();
    gather();
    ImmutableList.Builder<SchoolAdvice> advised = ImmutableList.builder();
    for (School school : candidates()) {
      Opening opening = openings.of(school);
      Optional<Reason> against = against(school).or(opening::against);
      if (against.isPresent()) {
        leaveOut(LeftOut.of(school.urn(), against.get()));
      } else if (opening.undecided().isPresent()) {
        undecided.putIfAbsent(school.urn(), opening.undecided().get());
      } else if (!undecided.containsKey(school.urn())) {
        advised.add(about(school, opening.cautions()));
      }
    }
    return ImmutableChoiceAdvice.builder()
        .question(question)
        .schools(ImmutableList.sortedCopyOf(ORDER, advised.build()))
        .leftOut(leftOut.values())
        .undecided(undecided)
        .steps(AdviceSteps.of(question, context))
        .notes(notes.build())
        .build();
  }

  /** The schools that take such a child; one that is not open yet is asked about its first day or the entry. */
  private ImmutableList<School> candidates() {
    ImmutableList.Builder<School> found = ImmutableList.builder();
    for (School school : schools.values()) {
      Candidates candidates = Candidates.among(
          ImmutableList.of(school),
          new ChildNeed(question.yearGroup(), question.sex(), ImmutableSortedSet.of()),
          context.register().successions(),
          openings.isComing(school) ? openings.firstDay(school) : question.on());
      candidates.ruledOut().forEach(this::leaveOut);
      candidates.candidates().forEach(one -> found.add(school));
    }
    return found.build();
  }

  private void leaveOut(LeftOut one) {
    leftOut.put(one.school(), one);
    undecided.remove(one.school());
  }

  private void gather() {
    for (LocalAuthorityCode area : question.areas()) {
      SchoolSelection selection =
          context.register().select(SchoolFilter.open().in(area), question.on());
      selection.schools().forEach(school -> schools.put(school.urn(), school));
      undecided.putAll(selection.undecided());
    }
    for (LocalAuthorityCode area : question.areas()) {
      SchoolSelection coming = context
          .register()
          .select(SchoolFilter.having(SchoolStatus.NOT_YET_OPEN).in(area), question.on());
      coming.schools().stream()
          .filter(this::isNew)
          .forEach(school -> schools.put(school.urn(), school));
      coming.undecided().forEach(undecided::putIfAbsent);
    }
    for (Urn preferred : question.preferences()) {
      context
          .register()
          .standing(preferred, question.on())
          .match(
              standing -> {
                standing.forEach(urn -> addPreferred(preferred, urn));
                return true;
              },
              reason -> undecided.put(preferred, reason) == null);
    }
    undecided.keySet().removeAll(schools.keySet());
    for (Urn urn : undecided.keySet()) {
      context.register().find(urn).ifPresent(school -> schools.put(urn, school));
    }
  }

  /** Whether a school that is to come takes over from none that was found. */
  private boolean isNew(School coming) {
    SchoolNumbers numbers = numbers(coming);
    return schools.keySet().stream()
        .noneMatch(open -> !open.equals(coming.urn()) && numbers.areOne(open, coming.urn()));
  }

  private void addPreferred(Urn preferred, Urn urn) {
    Optional<School> school = context.register().find(urn);
    if (school.isPresent()) {
      schools.put(urn, school.get());
    } else {
      notes.add(Reason.coded(AdviceReasons.PREFERENCE_NOT_FOUND)
          .with("school", preferred.toString())
          .saying("the register has no school {school}"));
    }
  }

  /** The Code that governs what the family asks for. */
  private Citation code() {
    return AdviceTerms.codeOn(AdviceTerms.governs(question, context), context);
  }

  private void note() {
    outside.ifPresent(notes::add);
    question
        .senPlan()
        .filter(plan -> plan.isPlan() && !plan.namesSchool())
        .ifPresent(plan -> notes.add(Reason.coded(AdviceReasons.PLAN_WITHOUT_SCHOOL)
            .under(code())
            .saying(
                "the child has a plan that names no school yet: ask first which it will name")));
    AdviceTerms.care(question, context).ifPresent(notes::add);
    if (outside.isEmpty()) {
      noteRound();
    }
  }

  private void noteRound() {
    Optional<Edition<AdmissionDates>> edition =
        context.dates().find(AdviceTerms.governs(question, context));
    if (edition.isEmpty()) {
      notes.add(AdviceTerms.noEdition(AdviceTerms.governs(question, context)));
    }
    Answer<Boolean> inYear = AdviceTerms.isInYear(question, question.on(), context.calendars());
    if (!inYear.find().orElse(true)) {
      AdviceTerms.unusualYear(question, context).ifPresent(notes::add);
    }
    inYear
        .match(
            known -> known
                ? Optional.<Reason>empty()
                : edition
                    .map(dates -> AdviceTerms.closing(question, dates))
                    .filter(closing -> closing.due().isPastOn(question.on()))
                    .map(AdviceTerms::afterClosing),
            Optional::of)
        .ifPresent(notes::add);
  }

  private Optional<Reason> against(School school) {
    LocalDate on = question.on();
    Optional<Reason> phase = school.on(on).ages().isKnown()
        ? Optional.empty()
        : school
            .on(on)
            .phase()
            .find()
            .filter(this::isOther)
            .map(other -> Reason.coded(AdviceReasons.OTHER_PHASE)
                .with("school", school.urn().toString())
                .with("phase", other.toString())
                .with("year", question.yearGroup().code())
                .saying("school {school} is of phase {phase}, and the child is in year {year}"));
    return phase.or(() -> school
        .typeOn(on)
        .find()
        .filter(type -> type.isKnown() && !type.admissionAuthority().isKnown())
        .map(type -> Reason.coded(AdviceReasons.NOT_BY_PREFERENCE)
            .with("school", school.urn().toString())
            .with("type", type.toString())
            .saying("places at school {school}, {type}, are not given by a parent's preference")));
  }

  private boolean isOther(Phase phase) {
    OptionalInt number = question.yearGroup().equals(YearGroup.RECEPTION)
        ? OptionalInt.of(0)
        : question.yearGroup().number();
    if (number.isEmpty()) {
      return false;
    }
    if (number.getAsInt() >= FIRST_SECONDARY_YEAR) {
      return NOT_FOR_SECONDARY.contains(phase);
    }
    return NOT_FOR_PRIMARY.contains(phase)
        || (phase.equals(Phase.MIDDLE_DEEMED_SECONDARY)
            && number.getAsInt() < FIRST_MIDDLE_SECONDARY_YEAR);
  }

  private SchoolAdvice about(School school, ImmutableList<Reason> cautions) {
    LocalDate on = question.on();
    boolean inYear = AdviceTerms.isInYear(question, context);
    LocalDate counted = inYear ? on : question.entry().first();
    SchoolNumbers numbers = numbers(school);
    Optional<HomeFacts> facts = facts(school, numbers);
    ImmutableList<PastRound> rounds = PastRounds.shown(
        history.stream()
            .filter(round -> numbers.areOne(round.school(), school.urn()))
            .collect(toImmutableList()),
        question,
        context);
    return ImmutableSchoolAdvice.builder()
        .school(school.urn())
        .name(school.on(on).name())
        .preference(preference(school, numbers))
        .distance(facts.flatMap(HomeFacts::distance))
        .decidedBy(school.admissionAuthorityOn(on))
        .admissionNumber(school.on(counted).admissionNumber(question.yearGroup()))
        .pastRounds(rounds)
        .cautions(cautions)
        .outside(outside)
        .estimate(Estimates.of(
            rounds, facts, question.careStatus(), context.codes(), silence(inYear, rounds)))
        .build();
  }

  /** Why the rounds of no past year tell what a child like this would have been offered. */
  private Optional<String> silence(boolean inYear, ImmutableList<PastRound> rounds) {
    if (outside.isPresent()) {
      return Optional.of(
          "a plan names the child's school, and places by the round were for others");
    }
    if (!inYear) {
      return Optional.empty();
    }
    return rounds.stream()
        .map(PastRound::yearGroup)
        .filter(entered -> !entered.equals(question.yearGroup()))
        .findFirst()
        .map(entered -> "the round was for entry into year " + entered
            + ", and places in the course of a year do not go by it")
        .or(() -> Optional.of("places in the course of a year do not go by the round"));
  }

  /** What is known of home and a school: under its very number, or else the same under every other that it had. */
  private Optional<HomeFacts> facts(School school, SchoolNumbers numbers) {
    ImmutableMap<Urn, HomeFacts> known = Maps.uniqueIndex(question.homeFacts(), HomeFacts::school);
    ImmutableList<HomeFacts> found = numbers.among(known.keySet(), school.urn()).stream()
        .flatMap(one -> Optional.ofNullable(known.get(one)).stream())
        .collect(toImmutableList());
    return found.stream().findFirst().filter(first -> found.stream().allMatch(first::isSameAs));
  }

  private Optional<Integer> preference(School school, SchoolNumbers numbers) {
    for (int place = 0; place < question.preferences().size(); place++) {
      if (numbers.areOne(question.preferences().get(place), school.urn())) {
        return Optional.of(place + 1);
      }
    }
    return Optional.empty();
  }

  /** Which numbers a school had or has; another that is open beside it on the day of the advice is another school. */
  private SchoolNumbers numbers(School school) {
    return SchoolNumbers.of(ImmutableList.of(school.urn()), question.on(), context.register());
  }
}
