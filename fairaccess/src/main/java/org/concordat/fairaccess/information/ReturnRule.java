/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;

/**
 * That schools owe a return: of which phases, how often, by when, and why.
 *
 * <p>The type of a school decides nothing but where its duty is written: an academy and a maintained school owe
 * the same return by the same day. Where both duties are written in one place, the return is owed by a school
 * whose type is not known too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of return
 * @param phases the phases that owe it; empty for all
 * @param frequency how often
 * @param limit by when, counted from the last day of the period
 * @param sources why it is owed
 */
public record ReturnRule(
    ReturnKind kind,
    ImmutableSortedSet<Phase> phases,
    ReturnFrequency frequency,
    Rule<TimeLimit> limit,
    Sources sources) {

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
    requireNonNull(phases, "phases");
    requireNonNull(frequency, "frequency");
    requireNonNull(limit, "limit");
    requireNonNull(sources, "sources");
  }

  /**
   * A return that schools of every phase owe.
   *
   * @param kind the kind of return
   * @param frequency how often
   * @param limit by when, counted from the last day of the period
   * @param sources why it is owed
   * @return the rule
   */
  public static ReturnRule everywhere(
      ReturnKind kind, ReturnFrequency frequency, Rule<TimeLimit> limit, Sources sources) {
    return new ReturnRule(kind, ImmutableSortedSet.of(), frequency, limit, sources);
  }

  /**
   * Why a school owes the return on a date.
   *
   * @param school the school
   * @param date the last day of the period
   * @return the source; empty if the school owes none, being of another phase or neither maintained nor an
   *     academy; unknown where its phase or type is not known and matters
   */
  public Answer<Optional<DutySource>> sourceFor(School school, LocalDate date) {
    return phases.isEmpty()
        ? byType(school, date)
        : school
            .on(date)
            .phase()
            .flatMap(phase ->
                phases.contains(phase) ? byType(school, date) : Answer.known(Optional.empty()));
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
                  ? Answer.known(Optional.empty())
                  : Answer.unknown(InformationReasons.typeNotKnown(school.urn(), type));
            },
            reason ->
                one ? Answer.known(Optional.of(sources.maintained())) : Answer.unknown(reason));
  }
}
