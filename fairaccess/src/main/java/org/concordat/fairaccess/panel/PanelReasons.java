/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.MeetingReasons;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.casework.CaseStage;

/**
 * The codes of the reasons why a case is not on an agenda, why a proposal is refused, and of what is noted
 * with a decision.
 *
 * <p>What a meeting or an act of the chair lacks has the codes of {@link
 * org.concordat.core.governance.meeting.MeetingReasons}, and what the case does not allow those of {@link
 * org.concordat.fairaccess.casework.CaseReasons}.
 */
public final class PanelReasons {

  /** No limit runs for the case; argument: case. */
  public static final String NO_LIMIT = "panel.no-limit";

  /** The case is at an end; arguments: case, stage. */
  public static final String ENDED = "panel.ended";

  /** The case does not wait for a panel; arguments: case, stage. */
  public static final String NOT_WAITING = "panel.not-waiting";

  /** The case is on the list of a later panel; arguments: case, panel. */
  public static final String LISTED_LATER = "panel.listed-later";

  /** The case stands where it does only from a later day on; arguments: case, since. */
  public static final String LATER = "panel.later";

  /** Another case of the same child is dealt with; arguments: case, other. */
  public static final String DUPLICATE = "panel.duplicate";

  /** The case is not on the agenda; arguments: case, why. */
  public static final String NOT_ON_AGENDA = "panel.not-on-agenda";

  /** The case was decided at this meeting; argument: case. */
  public static final String ALREADY_DECIDED = "panel.already-decided";

  /** The proposed school is not among those of the area; argument: school. */
  public static final String NOT_IN_AREA = "panel.not-in-area";

  /** Who decides on admissions to the proposed school is not known; arguments: school, why. */
  public static final String ADMISSION_AUTHORITY_NOT_KNOWN = "panel.admission-authority-not-known";

  /**
   * The meeting left nothing of this case to the chair, or something else; argument: case; and where something else
   * was put: decided, put.
   */
  public static final String NOT_LEFT_TO_CHAIR = "panel.not-left-to-chair";

  /** A kind of evidence is missing; argument: kind. Noted. */
  public static final String EVIDENCE_MISSING = "panel.evidence-missing";

  /** The school takes one sex, and the child's is not given; argument: school. Noted. */
  public static final String SEX_NOT_KNOWN = "panel.sex-not-known";

  /** The register's code does not say for whom the school is; arguments: school, code. Noted. */
  public static final String SCHOOL_SEX_NOT_KNOWN = "panel.school-sex-not-known";

  /** The school has a religious character, by the register's code; arguments: school, character. Noted. */
  public static final String FAITH = "panel.faith";

  /** A child is placed late in year 11; arguments: on, from. Noted. */
  public static final String LATE_YEAR_11 = "panel.late-year-11";

  /** The child is placed in another year group; arguments: year, own. Noted. */
  public static final String OTHER_YEAR = "panel.other-year";

  /** A school was named for a sibling; arguments: case, school. Noted. */
  public static final String SIBLING_PLACED = "panel.sibling-placed";

  /** No school is named for a sibling yet; arguments: case, agenda. Noted. */
  public static final String SIBLING_OPEN = "panel.sibling-open";

  private static final Citation BOLTON = Citation.of("DFE-RR224", "part 4, Bolton");
  private static final Citation LANCASHIRE =
      Citation.of("Lancashire fair access protocol", "on siblings, faith and isolation");
  private static final Citation PROTOCOL = Citation.of("Local fair access protocol");

  private PanelReasons() {}

  private static Reason.Builder about(String code, String key) {
    return Reason.coded(code).with("case", key).under(PROTOCOL);
  }

  private static Reason.Builder about(String code, Urn school) {
    return Reason.coded(code).with("school", school.toString()).under(PROTOCOL);
  }

  static Reason noLimit(String key) {
    return about(NO_LIMIT, key).saying("no limit runs for {case}");
  }

  static Reason ended(String key, CaseStage stage) {
    return about(ENDED, key).with("stage", stage.code()).saying("{case} is at an end: {stage}");
  }

  static Reason notWaiting(String key, CaseStage stage) {
    return about(NOT_WAITING, key)
        .with("stage", stage.code())
        .saying("{case} does not wait for a panel: {stage}");
  }

  static Reason listedLater(String key, LocalDate panel) {
    return about(LISTED_LATER, key)
        .with("panel", panel)
        .saying("{case} is on the list of the panel of {panel}");
  }

  static Reason later(String key, LocalDate since) {
    return about(LATER, key).with("since", since).saying("{case} stands there only from {since}");
  }

  static Reason duplicate(String key, String other) {
    return about(DUPLICATE, key)
        .with("other", other)
        .saying("{case} is of the same child as {other}, which is dealt with first");
  }

  static Reason notOnAgenda(String key, String why) {
    return about(NOT_ON_AGENDA, key).with("why", why).saying("{case} is not on the agenda: {why}");
  }

  static Reason alreadyDecided(String key) {
    return about(ALREADY_DECIDED, key).saying("{case} was decided at this meeting");
  }

  static Reason notInArea(Urn school) {
    return about(NOT_IN_AREA, school).saying("school {school} is not among those of the area");
  }

  static Reason admissionAuthorityNotKnown(Urn school, Reason why) {
    return about(ADMISSION_AUTHORITY_NOT_KNOWN, school)
        .with("why", why.message())
        .saying("who decides on admissions to school {school} is not known: {why}");
  }

  static Reason reasonElsewhere(Reason departure) {
    return Reason.coded(departure.code())
        .with(departure.arguments())
        .under(PROTOCOL)
        .saying(
            "{school} is named without a reason for leaving the order, whose first is {next}, or for passing"
                + " over a caution: the reasons of the proposal do not count for that, those of"
                + " Proposed.place({school}).because(..) do");
  }

  static Reason notLeftToChair(String key) {
    return about(NOT_LEFT_TO_CHAIR, key).saying("the meeting left nothing of {case} to the chair");
  }

  static Reason notPut(PanelProposal decided, PanelProposal put) {
    return about(NOT_LEFT_TO_CHAIR, put.caseKey())
        .with("decided", decided.words())
        .with("put", put.words())
        .saying("of {case} the meeting left to the chair what was put, {put}, and not: {decided}");
  }

  static Reason notInvited(ImmutableSortedSet<Holder> holders, Rule<?> effect) {
    return Reason.coded(MeetingReasons.NOT_INVITED)
        .with("holders", holders.stream().map(Holder::key).collect(joining(", ")))
        .with("effect", String.valueOf(effect.value()))
        .under(effect.source())
        .saying(
            "{holders} stayed away and had not been invited; the act of the chair in place of the"
                + " meeting cannot be enforced");
  }

  static Reason evidenceMissing(EvidenceKind kind) {
    return Reason.coded(EVIDENCE_MISSING)
        .with("kind", kind.toString())
        .under(BOLTON)
        .saying("no {kind} was weighed");
  }

  static Reason sexNotKnown(Urn school) {
    return about(SEX_NOT_KNOWN, school)
        .saying("school {school} takes one sex, and the child's is not given");
  }

  static Reason schoolSexNotKnown(Urn school, String code) {
    return about(SCHOOL_SEX_NOT_KNOWN, school)
        .with("code", code)
        .saying("code {code} does not say whether school {school} is for boys, girls or both");
  }

  static Reason faith(Urn school, String character) {
    return Reason.coded(FAITH)
        .with("school", school.toString())
        .with("character", character)
        .under(LANCASHIRE)
        .saying("school {school} has the religious character {character}");
  }

  static Reason lateYear11(LocalDate on, Rule<?> rule) {
    return Reason.coded(LATE_YEAR_11)
        .with("on", on)
        .with("from", String.valueOf(rule.value()))
        .under(rule.source())
        .saying("on {on} a placement in year 11 is late, as it is from {from}");
  }

  static Reason otherYear(YearGroup year, YearGroup own) {
    return Reason.coded(OTHER_YEAR)
        .with("year", year.code())
        .with("own", own.code())
        .under(PROTOCOL)
        .saying("the child is placed in year {year}, and is in year {own}");
  }

  static Reason siblingPlaced(String key, Urn school) {
    return Reason.coded(SIBLING_PLACED)
        .with("case", key)
        .with("school", school.toString())
        .under(LANCASHIRE)
        .saying("for the sibling in {case} school {school} was named");
  }

  static Reason siblingOpen(String key, boolean isOnAgenda) {
    return Reason.coded(SIBLING_OPEN)
        .with("case", key)
        .with("agenda", isOnAgenda ? "on this agenda" : "not on this agenda")
        .under(LANCASHIRE)
        .saying("for the sibling in {case}, which is {agenda}, no school is named yet");
  }
}
