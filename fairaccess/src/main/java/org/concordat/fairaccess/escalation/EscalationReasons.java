/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;

/** The stable codes of the reasons that the routes of a refused child give. */
public final class EscalationReasons {

  /** The edition has no route for schools of the kind; arguments: authority. */
  public static final String NO_ROUTE = "escalation.no-route";

  /** The school is for another route; arguments: school, authority, route, other. */
  public static final String OTHER_ROUTE = "escalation.other-route";

  /** No edition of the rules is in force; arguments: on. */
  public static final String NO_RULES = "escalation.no-rules";

  /** It is not known in whose area the school is; arguments: school. */
  public static final String AREA_NOT_KNOWN = "escalation.area-not-known";

  /** The law sets no time limit; arguments: limit. */
  public static final String NO_TIME_LIMIT = "escalation.no-time-limit";

  /** No day was set; arguments: rule. */
  public static final String NO_DAY_SET = "escalation.no-day-set";

  /** The child's first day lies before the day on which it is agreed or set; arguments: day, on. */
  public static final String START_IN_THE_PAST = "escalation.start-in-the-past";

  /** The day agreed for the child to start has not come; arguments: day, on. */
  public static final String START_NOT_REACHED = "escalation.start-not-reached";

  /** A refusal has no written reasons; no arguments. */
  public static final String NOT_IN_WRITING = "escalation.not-in-writing";

  /** The panel could have known what is called new; no arguments. */
  public static final String NOT_NEW = "escalation.not-new";

  /** The authority is itself the admission authority of the school; arguments: school. */
  public static final String AUTHORITY_DECIDES_ITSELF = "escalation.authority-decides-itself";

  /** Some school within reach neither refused nor excluded the child; arguments: schools. */
  public static final String NOT_REFUSED_EVERYWHERE = "escalation.not-refused-everywhere";

  /** The school is not among those within reach; arguments: school. */
  public static final String OUT_OF_REACH = "escalation.out-of-reach";

  /** The child is permanently excluded from the school; arguments: school, excluded. */
  public static final String EXCLUDED_FROM_SCHOOL = "escalation.excluded-from-school";

  /** The school is outside the authority's area; arguments: school, area, authority. */
  public static final String OUTSIDE_AREA = "escalation.outside-area";

  /** One more pupil would be too many for the infant classes; arguments: classes, limit. */
  public static final String INFANT_CLASS_PREJUDICE = "escalation.infant-class-prejudice";

  /** The child would join an infant class and nothing is shown of it; arguments: year. */
  public static final String INFANT_CLASS_NOT_SHOWN = "escalation.infant-class-not-shown";

  /** The school selects and the child does not meet its criteria; arguments: school. */
  public static final String SELECTION_NOT_MET = "escalation.selection-not-met";

  /** Whoever was consulted is not among those to consult; arguments: party, who. */
  public static final String NOT_A_CONSULTEE = "escalation.not-a-consultee";

  /** Somebody was not consulted; arguments: missing. */
  public static final String NOT_CONSULTED = "escalation.not-consulted";

  /** The notice was not served on everybody; arguments: missing. */
  public static final String NOT_SERVED_ON_ALL = "escalation.not-served-on-all";

  /** It is not known when a notice sent like this is served; arguments: sent, why. */
  public static final String SERVICE_NOT_KNOWN = "escalation.service-not-known";

  /** Another body decides references; arguments: by, who. */
  public static final String DECIDED_BY_ANOTHER = "escalation.decided-by-another";

  /** The other school's authority does not agree; arguments: school, area. */
  public static final String AUTHORITY_DISAGREES = "escalation.authority-disagrees";

  /** The duty to admit is not overdue; arguments: day, on. */
  public static final String NOT_OVERDUE = "escalation.not-overdue";

  /** The request lacks a piece of evidence; arguments: evidence. */
  public static final String EVIDENCE_MISSING = "escalation.evidence-missing";

  /** No national agency is known for the date; arguments: on. */
  public static final String NO_AGENCY = "escalation.no-agency";

  /** The day named in a letter lies before the letter; arguments: day, on. */
  public static final String ANSWER_IN_THE_PAST = "escalation.answer-in-the-past";

  private EscalationReasons() {}

  static Reason noRoute(AdmissionAuthority authority, DirectionEdition rules) {
    return Reason.coded(NO_ROUTE)
        .with("authority", words(authority))
        .under(rules.routes().source())
        .saying(
            "no route is laid down for a school whose admissions are decided by the {authority}");
  }

  private static Reason otherRoute(
      NamedSchool school, EscalationRoute route, EscalationRoute other, DirectionEdition rules) {
    return Reason.coded(OTHER_ROUTE)
        .with("school", school.urn().toString())
        .with("authority", words(school.admissionAuthority()))
        .with("route", words(route))
        .with("other", words(other))
        .under(rules.routes().source())
        .saying(
            "school {school}, whose admissions are decided by the {authority}, takes the {other}"
                + " route, not the {route} route");
  }

  /** Why a school does not take a route; empty if it does. */
  static Optional<Reason> unlessRoute(
      EscalationRoute route, NamedSchool school, DirectionEdition rules) {
    return EscalationRoute.of(school.admissionAuthority(), rules)
        .match(
            actual -> actual == route
                ? Optional.empty()
                : Optional.of(otherRoute(school, route, actual, rules)),
            Optional::of);
  }

  static Reason noRules(LocalDate on) {
    return Reason.coded(NO_RULES)
        .with("on", on)
        .saying("no edition of the rules is in force on {on}");
  }

  static Reason areaNotKnown(Urn school) {
    return Reason.coded(AREA_NOT_KNOWN)
        .with("school", school.toString())
        .saying("it is not known in whose area school {school} is");
  }

  static Reason noTimeLimit(Rule<?> rule) {
    return Reason.coded(NO_TIME_LIMIT)
        .with("limit", rule.name())
        .under(rule.source())
        .saying("no statutory time limit: {limit}");
  }

  static Reason noDaySet(Rule<?> rule) {
    return Reason.coded(NO_DAY_SET)
        .with("rule", rule.name())
        .under(rule.source())
        .saying("no day was set: {rule}");
  }

  static Reason dated(String code, Citation source, LocalDate day, LocalDate on, String template) {
    return Reason.coded(code).with("day", day).with("on", on).under(source).saying(template);
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String list(Collection<?> things) {
    return things.stream().map(String::valueOf).collect(joining(", "));
  }
}
