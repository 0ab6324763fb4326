/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Left;

/** By when something has to be told, by the editions of a context. */
record OwedTerms(SafetyNetContext context) {

  /** By when the authority is told of an application, or of its outcome, which came on a day. */
  Term tellAuthority(String name, Applied application, LocalDate from) {
    return context
        .codes()
        .find(application.on())
        .map(one -> one.rules()
            .inYearLimits()
            .map(limits -> term(limits.tellAuthority(), from))
            .orElseGet(() -> unlimited(name, one)))
        .orElseGet(() -> notKnown(name, application.on()));
  }

  /** By when the parent is answered; empty where the edition asks for no answer by a day. */
  Optional<Term> answer(Applied application) {
    LocalDate on = application.on();
    Optional<Edition<AdmissionsCode>> edition = context.codes().find(on);
    if (edition.isEmpty()) {
      return Optional.of(notKnown("answer the parent", on));
    }
    return edition
        .flatMap(one -> one.rules().inYearLimits())
        .map(limits -> term(limits.answer(), on));
  }

  /**
   * Whether a register had answered an application when the child left it: it was on it through the last day to answer.
   * Where no last day is set, a register answers at once, and the child need only have attended after the day of the
   * application. Where one is set that is not known, it is not known to be over.
   */
  boolean isAnsweredBefore(Left leaving, Applied application) {
    boolean isLimited = context
        .codes()
        .find(application.on())
        .flatMap(one -> one.rules().inYearLimits())
        .isPresent();
    return isLimited
        ? answer(application)
            .flatMap(term -> term.due().find())
            .filter(last -> !last.isAfter(leaving.on()))
            .isPresent()
        : leaving.on().isAfter(application.on());
  }

  /** By when the authority is told of a joining or a leaving; empty where the rules do not ask for it. */
  Optional<Term> register(
      LocalDate on, NoticeKind kind, Function<RegisterRules, Rule<TimeLimit>> limit) {
    Optional<RegisterRules> rules = context.registers().find(on).map(Edition::rules);
    if (rules.isEmpty()) {
      return Optional.of(notKnown(kind.duty().what(), on));
    }
    return rules.filter(one -> one.tells().value()).map(one -> term(limit.apply(one), on));
  }

  private Term term(Rule<TimeLimit> rule, LocalDate from) {
    try {
      return Term.of(rule, from, context.calendars());
    } catch (DateTimeException beyond) {
      Reason reason = Reason.coded(SafetyNetReasons.BEYOND_ALL_DAYS)
          .with("on", from)
          .saying("the last day of what begins on {on} is after the last of all days");
      return Term.of(Due.unknown(reason), rule);
    }
  }

  private static Term unlimited(String name, Edition<AdmissionsCode> edition) {
    Citation code = onTelling(edition);
    Reason reason = Reason.coded(SafetyNetReasons.NO_LIMIT)
        .with("edition", edition.name())
        .under(code)
        .saying("the edition of {edition} asks for it and sets no number of days");
    return Term.of(Due.unknown(reason), Rule.statutory(name, "without a number of days", code));
  }

  /** Where an edition asks for it; the number of the paragraph is known of that of 2012 alone. */
  private static Citation onTelling(Edition<AdmissionsCode> edition) {
    String code = edition.source().source();
    return Citation.of(code, code.equals("School Admissions Code 2012") ? "2.22" : "")
        .secondHand("practice; the paragraph was not read");
  }

  private static Term notKnown(String name, LocalDate on) {
    Reason reason = Reason.coded(SafetyNetReasons.NO_EDITION)
        .with("on", on)
        .saying("no edition of the rules was in force on {on}, so that it is not known whether this"
            + " was owed and by when");
    return Term.of(
        Due.unknown(reason),
        Rule.expected(
            name,
            "not known",
            Citation.of("Rules in force on " + on).secondHand("nothing; no edition is held")));
  }

  /** The term of what may have been owed, for a reason that goes by the status of the school. */
  static Term notKnown(String name, LocalDate on, Reason reason) {
    return Term.of(
        Due.unknown(reason),
        Rule.expected(name, "not known", Citation.of("Status of the school on " + on)));
  }
}
