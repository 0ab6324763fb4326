/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.ChairAction;
import org.concordat.core.governance.meeting.Minutes;
import org.concordat.core.governance.meeting.Resolution;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.panel.AllocatedSupport;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.WeighedEvidence;
import org.concordat.fairaccess.panel.WeighedFactor;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.RankedSchool;

/**
 * Entries of what a panel did, in words.
 *
 * <p>The words are those of today: a later version of this library may put them differently, and what is on a
 * record stays as it was written.
 */
public final class RecordEntries {

  private RecordEntries() {}

  /**
   * The entry of a meeting.
   *
   * @param minutes the minutes
   * @param on when they are recorded
   * @param by who records them
   * @return the entry: who presided, who was there, who was not, the acts of the chair, and each motion with its
   *     votes, interests and reasons
   */
  public static RecordEntry minutes(Minutes minutes, LocalDate on, Role by) {
    Lines lines = new Lines();
    lines.add("convened", minutes.convenedOn().toString());
    minutes.presiding().ifPresent(one -> lines.add("presiding", one.key()));
    lines.holders("present", minutes.present());
    minutes
        .deputies()
        .forEach(one -> lines.add(
            one.mayDecide() ? "deputy" : "observer",
            one.holder().key() + " for " + one.member().key()));
    lines.holders("apologies", minutes.apologies());
    lines.holders("not invited", minutes.uninvited());
    minutes.chairActions().forEach(one -> chairAction(one, lines));
    minutes.resolutions().stream().map(Explained::value).forEach(one -> resolution(one, lines));
    return new RecordEntry.MinutesTaken(
        on, by, minutes.body().code(), minutes.heldOn(), lines.all());
  }

  /**
   * The entry of a decision.
   *
   * @param decision the decision
   * @param on when it is recorded
   * @param by who records it
   * @return the entry: what was decided, the order of the schools with their figures and cautions, those left
   *     out, the evidence and the factors, the reasons, the support, the notes, and whether it can be enforced
   */
  public static RecordEntry decision(PanelDecision decision, LocalDate on, Role by) {
    Lines lines = new Lines();
    lines.add("decided on", decision.on().toString());
    lines.add("decided", decision.proposal().proposed().toString());
    decision
        .proposal()
        .proposed()
        .match(
            place -> lines.add("school", place.school().toString()),
            defer -> lines.add("reason", defer.reason()),
            notReady ->
                lines.add("provision", notReady.provision().orElse("nothing arranged yet")));
    decision.placement().ifPresent(one -> placement(one, lines));
    order(decision, lines);
    for (WeighedEvidence one : decision.proposal().evidence()) {
      lines.add("evidence", one.kind() + " (" + one.reference() + "): " + one.weighed());
    }
    for (WeighedFactor one : decision.proposal().factors()) {
      lines.add("factor", one + " (" + words(one.bearing()) + ")");
    }
    decision.proposal().reasons().forEach(one -> lines.add("because", one));
    for (AllocatedSupport one : decision.proposal().support()) {
      lines.add("support", one.kind() + ": " + one);
    }
    lines.reasons("noted", decision.notes());
    decision.chairAction().ifPresent(one -> chairAction(one, lines));
    decision.resolution().ifPresent(one -> resolution(one, lines));
    lines.add("enforceable", decision.isEnforceable() ? "yes" : "no");
    return new RecordEntry.DecisionTaken(
        on, by, decision.subject().key(), decision.pupil(), lines.all());
  }

  /**
   * The correction of an earlier entry.
   *
   * @param corrected the number of the entry, from 1
   * @param reason why it is corrected
   * @param lines what is to be read in its place
   * @param on when the correction is recorded
   * @param by who records it
   * @return the entry
   * @throws IllegalArgumentException if the number is below one, or if the reason is blank or cannot be written
   *     in UTF-8
   */
  public static RecordEntry correction(
      int corrected, String reason, List<RecordLine> lines, LocalDate on, Role by) {
    return new RecordEntry.Corrected(on, by, corrected, reason, ImmutableList.copyOf(lines));
  }

  private static void placement(PlacementDecision placement, Lines lines) {
    lines.add("admission authority", words(placement.admissionAuthority()));
    placement.departures().forEach(one -> lines.add("in spite of the order", one));
  }

  private static void order(PanelDecision decision, Lines lines) {
    lines.add("order by", decision.candidates().ranking().rule());
    for (RankedSchool one : decision.candidates().ranking().ranked()) {
      lines.add("order", one.place() + ". " + one.school() + ": " + one.shown());
    }
    lines.reasons("caution", decision.candidates().ranking().cautions());
    leftOut("left out", decision.candidates().ranking().leftOut(), lines);
    leftOut("ruled out", decision.candidates().candidates().ruledOut(), lines);
  }

  private static void leftOut(String label, List<LeftOut> schools, Lines lines) {
    schools.forEach(one -> lines.reasons(label, one.reasons()));
  }

  private static void chairAction(ChairAction action, Lines lines) {
    lines.add("done by the chair", action.on() + ", " + action.motion().text());
    action.urgency().ifPresent(one -> lines.add("urgent because", one));
  }

  private static void resolution(Resolution resolution, Lines lines) {
    lines.add(
        "motion " + resolution.motion().code(),
        resolution.motion().text() + ": " + words(resolution.result()) + " (" + resolution.tally()
            + ")");
    resolution.castingVote().ifPresent(one -> lines.add("casting vote", words(one)));
    resolution
        .conflicts()
        .forEach(one -> lines.add("interest", one.holder().key() + " " + one.nature()));
    resolution
        .refusedBallots()
        .forEach(one -> lines.add(
            "not counted",
            one.ballot().voter() + " " + words(one.ballot().vote()) + ": "
                + one.reason().message()));
    lines.reasons("reason", resolution.reasons());
  }

  /** The name of a constant as words. */
  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Collects lines. */
  private static final class Lines {

    private final ImmutableList.Builder<RecordLine> lines = ImmutableList.builder();

    Lines add(String label, String value) {
      lines.add(RecordLine.of(label, value));
      return this;
    }

    void holders(String label, Iterable<Holder> holders) {
      holders.forEach(one -> add(label, one.key()));
    }

    void reasons(String label, List<Reason> reasons) {
      reasons.forEach(one -> add(label, one.code() + ": " + one.message()));
    }

    ImmutableList<RecordLine> all() {
      return lines.build();
    }
  }
}
