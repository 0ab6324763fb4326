/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

/** The codes of the reasons that go with advice. */
public final class AdviceReasons {

  /** Two distances were measured in different ways; arguments: one, other. */
  public static final String MEASURED_OTHERWISE = "advice.measured-otherwise";

  /**
   * A year in which a child like this would have been offered a place; arguments: entry, criterion (the first that reached
   * the child), why.
   */
  public static final String WOULD_HAVE_BEEN_OFFERED = "advice.would-have-been-offered";

  /** A year in which all who applied were offered a place, under every criterion; argument: entry. */
  public static final String EVERYBODY_OFFERED = "advice.everybody-offered";

  /**
   * A year in which a child like this would not have been offered one; arguments: entry, criterion (the first that the
   * child meets), why (of each that it meets).
   */
  public static final String WOULD_NOT_HAVE_BEEN_OFFERED = "advice.would-not-have-been-offered";

  /** A year that does not tell; arguments: entry, why. */
  public static final String YEAR_DOES_NOT_TELL = "advice.year-does-not-tell";

  /** What the past years say; arguments: offered, telling, silent. */
  public static final String PAST_YEARS = "advice.past-years";

  /** Nothing is known that would tell; argument: years. */
  public static final String NOT_KNOWN = "advice.not-known";

  /** What happened in other years decides nothing in this one. */
  public static final String PAST_DOES_NOT_BIND = "advice.past-does-not-bind";

  /** The school is for another phase; arguments: school, phase, year. */
  public static final String OTHER_PHASE = "advice.other-phase";

  /** Nobody decides on the school's admissions by preference; arguments: school, type. */
  public static final String NOT_BY_PREFERENCE = "advice.not-by-preference";

  /** A preferred school is not in the register; argument: school. */
  public static final String PREFERENCE_NOT_FOUND = "advice.preference-not-found";

  /** No edition of the dates was in force; argument: date. */
  public static final String NO_EDITION = "advice.no-edition";

  /** The edition sets no national day; argument: edition. */
  public static final String NO_NATIONAL_DAY = "advice.no-national-day";

  /** No edition with a limit in days for in-year answers was in force; argument: date. */
  public static final String NO_IN_YEAR_LIMIT = "advice.no-in-year-limit";

  /** Outside the rounds a family may apply on any day; no arguments. */
  public static final String ANY_DAY = "advice.any-day";

  /** A plan that names a school leads past the ordinary admissions. */
  public static final String PLAN_NAMES_SCHOOL = "advice.plan-names-school";

  /** A plan that names no school yet: the plan may name one. */
  public static final String PLAN_WITHOUT_SCHOOL = "advice.plan-without-school";

  /** Children like this one, who are or were looked after, come first under every school's criteria. */
  public static final String CARE_COMES_FIRST = "advice.care-comes-first";

  /** Children who were looked after before, like this one, come first only from a later entry on. */
  public static final String CARE_FIRST_LATER = "advice.care-first-later";

  /** No day is set for the answer to an application after the closing day; argument: closing. */
  public static final String AFTER_CLOSING = "advice.after-closing";

  /** The closing day has passed, and none is set for a late application; argument: closing. */
  public static final String CLOSING_PAST = "advice.closing-past";

  /** A round is usually for another year group than the child's at entry; arguments: usual, year. */
  public static final String UNUSUAL_YEAR = "advice.unusual-year";

  /** No limit is known for the hearing of an appeal that was lodged late; argument: last. */
  public static final String LATE_APPEAL = "advice.late-appeal";

  /** No day was set; argument: what. */
  public static final String NO_DAY_SET = "advice.no-day-set";

  /** A day that is set lies before the day on which it is set; arguments: day, on. */
  public static final String DAY_PAST = "advice.day-past";

  /** The day on which the child is to start has not come; arguments: day, on. */
  public static final String START_NOT_REACHED = "advice.start-not-reached";

  /** A school refuses for which the family did not apply; argument: schools. */
  public static final String NOT_APPLIED_FOR = "advice.not-applied-for";

  /** An application names one school under two numbers; arguments: school, before. */
  public static final String NAMED_TWICE = "advice.named-twice";

  /** The family may still answer the offer, or was given no day; arguments: day, on. */
  public static final String ANSWER_NOT_OVERDUE = "advice.answer-not-overdue";

  /** The school is the one whose place the family holds; argument: school. */
  public static final String SAME_SCHOOL = "advice.same-school";

  /** Neither an offer of the school stands nor was an appeal against its refusal allowed; argument: school. */
  public static final String NOT_OFFERED = "advice.not-offered";

  /** No offer of the school waits for an answer; argument: school. */
  public static final String NO_OPEN_OFFER = "advice.no-open-offer";

  /** A place at the school is offered or held already, and not offered again or refused; argument: school. */
  public static final String ALREADY_OFFERED = "advice.already-offered";

  /** The school did not refuse a place on the day, and so no appeal against that was heard; arguments: school, day. */
  public static final String NOT_REFUSED = "advice.not-refused";

  /** An appeal against this refusal was allowed already; arguments: school, day. */
  public static final String APPEAL_ALLOWED_BEFORE = "advice.appeal-allowed-before";

  /** The family accepted a place at another school; arguments: school, held. */
  public static final String NOT_HELD = "advice.not-held";

  /** The family was given a later day to answer; arguments: named, day. */
  public static final String DAY_BROUGHT_FORWARD = "advice.day-brought-forward";

  /** The first day has come: it is not set anew, and the place not swapped or given up; arguments: start, on. */
  public static final String START_REACHED = "advice.start-reached";

  /** The calendar does not tell when the first term of a school year begins; arguments: year, calendar. */
  public static final String FIRST_TERM_NOT_KNOWN = "advice.first-term-not-known";

  /** The school closes before the child would enter; arguments: school, closes, entry. */
  public static final String CLOSES_BEFORE_ENTRY = "advice.closes-before-entry";

  /** The school closes in the school year of entry, after the child would enter; arguments: school, closes, entry. */
  public static final String CLOSES_AFTER_ENTRY = "advice.closes-after-entry";

  /** The school is not open on the day of the advice, and opens by the entry; arguments: school, opens, entry. */
  public static final String OPENS_BY_ENTRY = "advice.opens-by-entry";

  /** The school opens only after the child would enter; arguments: school, opens, entry. */
  public static final String OPENS_AFTER_ENTRY = "advice.opens-after-entry";

  /** The school's own establishment ends by the entry, and another takes over from it; arguments: school, heir, entry. */
  public static final String TAKEN_OVER_BY_ENTRY = "advice.taken-over-by-entry";

  /** No limit is known for how long a family looks on; no arguments. */
  public static final String NO_LIMIT_TO_SEEK = "advice.no-limit-to-seek";

  /** No in-year application failed; no arguments. */
  public static final String IN_YEAR_FIRST = "advice.in-year-first";

  private AdviceReasons() {}
}
