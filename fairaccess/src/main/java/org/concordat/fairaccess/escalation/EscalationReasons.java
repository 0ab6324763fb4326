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
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.dispute.DisputeStanding;
import org.concordat.core.procedure.Command;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.PupilRegistration;

/** The stable codes of the reasons that the routes of a refused child give. */
public final class EscalationReasons {

  /** The edition has no route for schools of the kind; arguments: authority. */
  public static final String NO_ROUTE = "escalation.no-route";

  /** The school is for another route; arguments: school, authority, route, other. */
  public static final String OTHER_ROUTE = "escalation.other-route";

  /** No rules are held for the day, whatever was law then; arguments: on, and first, from where some are dated. */
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

  /** The school has agreed to a first day that is not past; arguments: day, on. */
  public static final String AGREEMENT_STANDS = "escalation.agreement-stands";

  /** The first day that is rejected is not the one that is agreed; arguments: rejected, day, on. */
  public static final String ANOTHER_DAY_AGREED = "escalation.another-day-agreed";

  /** No agreement stands that could be kept or broken; no arguments. */
  public static final String NOTHING_AGREED = "escalation.nothing-agreed";

  /** A refusal, an answer or a rejected first day has no written reasons; no arguments. */
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

  /** A decision for a school that excluded the child, or that of an order, gives no reasons; arguments: school, excluded. */
  public static final String DECISION_WITHOUT_REASONS = "escalation.decision-without-reasons";

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

  /** The notice is served only on a later day, and is not referred before; arguments: day, on. */
  public static final String NOT_SERVED_YET = "escalation.not-served-yet";

  /** It is not known when a notice sent like this is served; arguments: sent, why. */
  public static final String SERVICE_NOT_KNOWN = "escalation.service-not-known";

  /** Another body decides references; arguments: by, who. */
  public static final String DECIDED_BY_ANOTHER = "escalation.decided-by-another";

  /** The other school's authority does not agree; arguments: school, area. */
  public static final String AUTHORITY_DISAGREES = "escalation.authority-disagrees";

  /** The authority was told of the reference already; arguments: day, on. */
  public static final String ALREADY_TOLD = "escalation.already-told";

  /** The first day that was agreed is past without an admission, and its breach not reported; arguments: day, on. */
  public static final String AGREED_DAY_MISSED = "escalation.agreed-day-missed";

  /** The first day was set already; arguments: day, on. */
  public static final String FIRST_DAY_SET = "escalation.first-day-set";

  /** The letter of being minded to direct has been answered; no arguments. */
  public static final String LETTER_ANSWERED = "escalation.letter-answered";

  /** The school named in place of another is the same; arguments: school, other. */
  public static final String SAME_SCHOOL = "escalation.same-school";

  /** The duty to admit is not overdue; arguments: day, on. */
  public static final String NOT_OVERDUE = "escalation.not-overdue";

  /** Other rules came into force since the school was asked; arguments: school, edition, from. */
  public static final String TRANSITION_NOT_KNOWN = "escalation.transition-not-known";

  /** The request lacks a piece of evidence; arguments: evidence. */
  public static final String EVIDENCE_MISSING = "escalation.evidence-missing";

  /** The request claims something about reasons that the academy did not give; arguments: evidence, since. */
  public static final String NO_REASONS_GIVEN = "escalation.no-reasons-given";

  /** The school gave reasons already; arguments: day, on. */
  public static final String REASONS_GIVEN = "escalation.reasons-given";

  /** The same exclusion is recorded and has not ended; arguments: school, excluded (its number), effective. */
  public static final String EXCLUSION_RECORDED = "escalation.exclusion-recorded";

  /** No exclusion from the school is known; arguments: school, and excluded (the numbers), on if others of it are. */
  public static final String EXCLUSION_NOT_KNOWN = "escalation.exclusion-not-known";

  /** None of the exclusions from the school is of the day that is said; arguments: school, effective, known (them). */
  public static final String EXCLUSION_DAY_NOT_KNOWN = "escalation.exclusion-day-not-known";

  /** The exclusion would end before it took effect; arguments: school, excluded (its number), effective, ends. */
  public static final String EXCLUSION_ENDS_EARLY = "escalation.exclusion-ends-early";

  /** Several schools that the one said took over excluded the child; arguments: school, excluded (the numbers), on. */
  public static final String EXCLUSION_AMBIGUOUS = "escalation.exclusion-ambiguous";

  /** The child is not known to be excluded from the school; arguments: school. */
  public static final String NOT_EXCLUDED = "escalation.not-excluded";

  /** The exclusion takes effect, or ends, after the day on which that is recorded; arguments: effective, on. */
  public static final String EXCLUSION_TO_COME = "escalation.exclusion-to-come";

  /** No national agency is known for the date; arguments: on. */
  public static final String NO_AGENCY = "escalation.no-agency";

  /** The day named in a letter lies before the letter; arguments: day, on. */
  public static final String ANSWER_IN_THE_PAST = "escalation.answer-in-the-past";

  /** The school is known not to be what it was named as; arguments: school, was, authority. */
  public static final String NOT_AS_NAMED = "escalation.not-as-named";

  /** The school stands under another number on the day; arguments: school, standing, on. */
  public static final String OTHER_NUMBER = "escalation.other-number";

  /** It is not known since when the school has a successor; arguments: school, why. */
  public static final String STANDING_NOT_KNOWN = "escalation.standing-not-known";

  /** The establishment is not among the schools of the context; arguments: school. */
  public static final String SCHOOL_NOT_KNOWN = "escalation.school-not-known";

  /** The school was split, and no part of it is named; arguments: school, parts. */
  public static final String SCHOOL_SPLIT = "escalation.school-split";

  /** The dispute has not left the partnership's clause by the day; arguments: school, and released, on if it did later. */
  public static final String NOT_RELEASED = "escalation.not-released";

  /** It was not tried to settle the matter locally; no arguments. */
  public static final String NOT_TRIED_LOCALLY = "escalation.not-tried-locally";

  /** Another authority decides on the school's admissions; arguments: school, area, home. */
  public static final String ANOTHER_AUTHORITY_DECIDES = "escalation.another-authority-decides";

  /** Another body decides on the school's admissions and acts for it; arguments: school, by, authority. */
  public static final String ANOTHER_BODY_DECIDES = "escalation.another-body-decides";

  private EscalationReasons() {}

  static Reason schoolNotKnown(Urn school) {
    return Reason.coded(SCHOOL_NOT_KNOWN)
        .with("school", school.toString())
        .saying("nothing is known of school {school}");
  }

  static Reason split(Urn school, Collection<Urn> parts) {
    return Reason.coded(SCHOOL_SPLIT)
        .with("school", school.toString())
        .with("parts", list(parts))
        .saying("school {school} was split, and it is not said which of {parts} is to admit");
  }

  static Reason notReleased(DisputeStanding dispute, LocalDate on) {
    Reason.Builder reason = Reason.coded(NOT_RELEASED)
        .with("school", dispute.dispute().mustAct().toString())
        .under(Sources.PARTNERSHIP);
    return dispute
        .escalatedOn()
        .map(released -> reason
            .with("released", released)
            .with("on", on)
            .saying("the dispute with school {school} was released from the partnership on"
                + " {released}, and this is {on}"))
        .orElseGet(() -> reason.saying(
            "the dispute with school {school} has not been released from the partnership"));
  }

  static Reason noRoute(AdmissionAuthority authority, DirectionEdition rules) {
    return Reason.coded(NO_ROUTE)
        .with("authority", words(authority))
        .under(rules.routes().source())
        .saying(
            "no route is laid down for a school whose admissions are decided by the {authority}");
  }

  private static Reason otherRoute(
      NamedSchool school, EscalationRoute route, EscalationRoute other, DirectionEdition rules) {
    if (other == EscalationRoute.LOOKED_AFTER) {
      return Reason.coded(OTHER_ROUTE)
          .with("school", school.urn().toString())
          .with("authority", words(school.admissionAuthority()))
          .with("route", words(route))
          .with("other", words(other))
          .under(Sources.LOOKED_AFTER)
          .saying("a looked-after child takes the {other} route to school {school}, not the {route}"
              + " route");
    }
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

  /** Why a school, as it stands on the day of the act, does not take a route for a child; empty if it does. */
  static Optional<Reason> unlessRoute(
      EscalationRoute route, EscalatedChild child, NamedSchool school, DirectionEdition rules) {
    return EscalationRoute.of(school.admissionAuthority(), rules)
        .match(
            byType -> {
              EscalationRoute actual =
                  EscalationRoute.of(child, school, rules).find().orElse(byType);
              return actual == route
                  ? Optional.empty()
                  : Optional.of(otherRoute(school, route, actual, rules));
            },
            Optional::of);
  }

  static Reason noRules(LocalDate on, EscalationContext context) {
    Reason.Builder reason = Reason.coded(NO_RULES).with("on", on);
    return context.rules().all().stream()
        .findFirst()
        .map(first -> reason
            .with("first", first.name())
            .with("from", first.commencement().find().orElseThrow())
            .saying(
                "no rules are held for {on}; the earliest held are those of {first}, from {from}"))
        .orElseGet(() -> reason.saying("no rules are held for {on}"));
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

  /** Why an authority does not act as the school's: it is the child's, and another maintains the school. */
  static Reason anotherAuthority(NamedSchool school, LocalAuthorityCode home) {
    return Reason.coded(ANOTHER_AUTHORITY_DECIDES)
        .with("school", school.urn().toString())
        .with("area", school.area().toString())
        .with("home", home.toString())
        .under(Sources.AUTHORITY_DECIDES)
        .saying("admissions to school {school} are decided by authority {area}, which maintains it,"
            + " not by {home}, in whose area the child lives");
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

  /** A reason about a child's first day, under the rules on registers of that day. */
  static Reason ofFirstDay(String code, LocalDate day, LocalDate on, String template) {
    return dated(code, PupilRegistration.sourceOn(day), day, on, template);
  }

  /** Why no first day is agreed or set: there is one; empty if there is none. */
  static Optional<Reason> firstDaySet(Escalation data, Command command, String template) {
    return data.startOn().map(day -> ofFirstDay(FIRST_DAY_SET, day, command.on(), template));
  }

  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String list(Collection<?> things) {
    return things.stream().map(String::valueOf).collect(joining(", "));
  }
}
