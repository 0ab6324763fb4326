/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.School;
import org.threeten.extra.LocalDateRange;

/**
 * That schools owe a return: which of them, how often, by when, and why.
 *
 * <p>Where all schools owe it, the type of a school decides nothing but where its duty is written: an academy and a
 * maintained school owe the same return by the same day. Where both duties are written in one place, the return is owed
 * by a school whose type is not known too. A return that is owed by {@link OwingSchools#ownAdmissionAuthorities()} is
 * owed by a foundation school and an academy, and not by a community school.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of return
 * @param owing which schools owe it
 * @param frequency how often
 * @param limit by when, counted from the last day of the period; empty where it is to be told without delay and no day is
 *     named
 * @param sources why it is owed
 */
public record ReturnRule(
    ReturnKind kind,
    OwingSchools owing,
    ReturnFrequency frequency,
    Rule<Optional<TimeLimit>> limit,
    Sources sources) {

  private static final Answer<Optional<DutySource>> NONE = Answer.known(Optional.empty());

  /**
   * Why schools owe a return, by who runs them.
   *
   * @param maintained why a school owes it that the authority maintains
   * @param academy why an academy owes it
   */
  public record Sources(DutySource maintained, DutySource academy) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Sources {
      requireNonNull(maintained, "maintained");
      requireNonNull(academy, "academy");
    }

    /**
     * One source for all.
     *
     * @param source why every school owes it
     * @return the sources
     */
    public static Sources same(DutySource source) {
      return new Sources(source, source);
    }
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public ReturnRule {
    requireNonNull(kind, "kind");
    requireNonNull(owing, "owing");
    requireNonNull(frequency, "frequency");
    requireNonNull(limit, "limit");
    requireNonNull(sources, "sources");
  }

  /**
   * A return that all schools owe.
   *
   * @param kind the kind of return
   * @param frequency how often
   * @param limit by when, counted from the last day of the period
   * @param sources why it is owed
   * @return the rule
   * @throws NullPointerException if an argument is null
   */
  public static ReturnRule everywhere(
      ReturnKind kind, ReturnFrequency frequency, Rule<TimeLimit> limit, Sources sources) {
    return new ReturnRule(kind, OwingSchools.all(), frequency, some(limit), sources);
  }

  /**
   * A return of what all schools tell without delay, so that no day is named on which it is late.
   *
   * @param kind the kind of return
   * @param frequency how often it is gathered
   * @param source where it is written that it is told without delay
   * @param sources why it is owed
   * @return the rule
   * @throws NullPointerException if an argument is null
   */
  public static ReturnRule withoutDelay(
      ReturnKind kind, ReturnFrequency frequency, Citation source, Sources sources) {
    return new ReturnRule(
        kind,
        OwingSchools.all(),
        frequency,
        Rule.statutory("time to tell, without delay", Optional.empty(), source),
        sources);
  }

  /**
   * The same return, owed by other schools, for a local agreement or a narrower one.
   *
   * @param schools which schools owe it
   * @return a copy
   * @throws NullPointerException if the schools are null
   */
  public ReturnRule owedBy(OwingSchools schools) {
    return new ReturnRule(kind, schools, frequency, limit, sources);
  }

  /**
   * The same return by another day, such as one that was agreed for what is told without delay.
   *
   * @param other by when, counted from the last day of the period
   * @return a copy
   * @throws NullPointerException if the limit is null
   */
  public ReturnRule within(Rule<TimeLimit> other) {
    return new ReturnRule(kind, owing, frequency, some(other), sources);
  }

  private static Rule<Optional<TimeLimit>> some(Rule<TimeLimit> limit) {
    return new Rule<>(limit.name(), Optional.of(limit.value()), limit.strength(), limit.source());
  }

  /** By when the return for a period is owed. */
  Term term(LocalDate last, Calendars calendars) {
    return limit
        .value()
        .map(value -> Term.of(
            new Rule<>(limit.name(), value, limit.strength(), limit.source()), last, calendars))
        .orElseGet(
            () -> Term.of(Due.unknown(InformationReasons.withoutDelay(limit.source())), limit));
  }

  /**
   * Why a school owes the return for a period, if it was open in all of it: as it was on the last day on which it was one
   * of those that owe it. A foundation school that became a community school on 20 October 2012 owes the in-year return
   * of October, for its applications up to the 19th.
   *
   * @param school the school
   * @param period the period, end-exclusive
   * @return the source; empty if the school owes none, being on no day one of the {@link #owing()} and either maintained
   *     or an academy; unknown where its phase or type is not known and matters
   */
  public Answer<Optional<DutySource>> sourceFor(School school, LocalDateRange period) {
    return owing(SchoolDay.turning(ImmutableList.of(school), period).stream()
            .map(day -> new SchoolDay(school, day, Answer.known(true), false))
            .collect(toImmutableList()))
        .map(one -> one.source().map(Optional::of))
        .orElse(NONE);
  }

  /**
   * Whether a school owes the return for the days of a period on which it was there, the latest first. Where it is not
   * known of the later ones, one before them may decide. The days on which it had opened under another number decide
   * nothing: they are days of that number.
   */
  Optional<Owing> owing(List<SchoolDay> all) {
    ImmutableList<SchoolDay> latestFirst =
        all.stream().filter(one -> !one.isSucceeded()).collect(toImmutableList());
    Optional<Owing> mayOwe = Optional.empty();
    for (SchoolDay one : latestFirst) {
      Answer<Optional<DutySource>> source = sourceOn(one);
      if (source.equals(NONE)) {
        continue;
      }
      Owing owing = new Owing(
          one.school(),
          mayOwe.map(Owing::last).orElse(one.day()),
          source.map(Optional::orElseThrow),
          kind.ofPupilsAtEnd() ? ImmutableList.of(part(one, source)) : parts(latestFirst),
          latestFirst.reverse().stream()
              .map(day -> day.school().urn())
              .distinct()
              .collect(toImmutableList()));
      if (source.isKnown()) {
        return Optional.of(owing);
      }
      mayOwe = mayOwe.or(() -> Optional.of(owing));
    }
    return mayOwe;
  }

  /** The numbers under which a school owes the return, each for its own part of the period, or may. */
  private ImmutableList<Owing.Part> parts(ImmutableList<SchoolDay> latestFirst) {
    Map<Urn, Owing.Part> parts = new LinkedHashMap<>();
    latestFirst.forEach(one -> {
      Answer<Optional<DutySource>> source = sourceOn(one);
      if (!source.equals(NONE)) {
        parts.merge(one.school().urn(), part(one, source), Owing.Part::and);
      }
    });
    return ImmutableList.copyOf(parts.values()).reverse();
  }

  private static Owing.Part part(SchoolDay one, Answer<Optional<DutySource>> source) {
    return new Owing.Part(one.school().urn(), one.day(), one.day(), source.isKnown());
  }

  private Answer<Optional<DutySource>> sourceOn(SchoolDay one) {
    Answer<Boolean> owes = owing.includes(one.school(), one.day());
    Answer<Optional<DutySource>> source = byType(one.school(), one.day());
    return owes.equals(Answer.known(false)) || source.equals(NONE)
        ? NONE
        : one.isThere().flatMap(isThere -> isThere ? owes.flatMap(isOne -> source) : NONE);
  }

  private Answer<Optional<DutySource>> byType(School school, LocalDate date) {
    boolean one = sources.maintained().equals(sources.academy());
    return school
        .typeOn(date)
        .match(
            type -> {
              if (type.isMaintained()) {
                return Answer.known(Optional.of(sources.maintained()));
              }
              if (type.isAcademy()) {
                return Answer.known(Optional.of(sources.academy()));
              }
              return type.isKnown()
                  ? NONE
                  : Answer.unknown(InformationReasons.typeNotKnown(school.urn(), type));
            },
            reason ->
                one ? Answer.known(Optional.of(sources.maintained())) : Answer.unknown(reason));
  }
}
