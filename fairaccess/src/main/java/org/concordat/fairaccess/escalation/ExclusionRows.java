/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionEnded;
import org.concordat.fairaccess.escalation.CommonEvent.ExclusionRecorded;
import org.concordat.fairaccess.escalation.CommonEvent.ReturnedToPanel;

/** The rows of an exclusion that is learned of, or that comes to an end, while a case is open. */
final class ExclusionRows<G extends Enum<G> & Stage> {

  private final CommonRows.Shape<G> shape;
  private final ImmutableSet<G> returned;
  private final Deadline<G, Escalation, EscalationContext> returning;

  ExclusionRows(CommonRows.Shape<G> shape) {
    this.shape = shape;
    this.returned = shape.returned();
    this.returning = returning();
  }

  /**
   * What the panel owes while a direction is sought or stands that is barred, or a school agreed or refused that is: to
   * take the case back.
   */
  Deadline<G, Escalation, EscalationContext> duty() {
    return returning;
  }

  private Deadline<G, Escalation, EscalationContext> returning() {
    return Deadline.of(
            Duty.of("return-to-panel", "take the case back to the panel", PANEL_CHAIR),
            returned,
            (LocalDate learned, Escalation data, EscalationContext context) ->
                OpenLimits.none(timeToReturn()))
        .whileOwed(GroundsGuards::isBarred);
  }

  private Rule<String> timeToReturn() {
    String name = "time to name another school";
    return shape.sought().isEmpty()
        ? Rule.agreed(name, "no day is set", Sources.PANEL)
        : Rule.statutory(name, "no day is set", shape.target());
  }

  /** The rows, in every stage before an end. */
  void write(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      Set<G> stages) {
    stages.forEach(stage -> recording(table, stage));
    stages.forEach(stage -> ending(table, stage));
    returned.stream()
        .filter(stage -> stage != shape.refused())
        .forEach(stage -> returning(table, stage));
  }

  private Role[] informants() {
    return ImmutableSet.<Role>builder()
        .add(shape.authority(), MAINTAINING_AUTHORITY, PANEL_CHAIR, HOME_SCHOOL)
        .addAll(shape.spokesmen())
        .build()
        .toArray(new Role[0]);
  }

  private void recording(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      G stage) {
    var row = table
        .from(stage)
        .when(RecordExclusion.class)
        .by(informants())
        .guard(
            "the exclusion has taken effect",
            (data, command, context) -> notYet(
                command.effective(),
                command.on(),
                "an exclusion from {effective} on is not recorded on {on}"))
        .guard(
            "the exclusion is not recorded already",
            (data, command, context) ->
                known(command.school(), command.on(), data, context).recorded(command.effective()))
        .emits(
            ExclusionRecorded.class,
            (command, data, context) ->
                new ExclusionRecorded(command.on(), command.school(), command.effective()));
    if (returned.contains(stage)) {
      row.starts(returning);
    }
    row.under(AGREED, Sources.PANEL).stays();
  }

  private void ending(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      G stage) {
    table
        .from(stage)
        .when(RecordExclusionEnd.class)
        .by(informants())
        .guard(
            "the exclusion is known",
            (data, command, context) -> ending(command, data, context).notKnown())
        .guard(
            "it is told which exclusion is meant",
            (data, command, context) -> ending(command, data, context).notTold())
        .guard(
            "the exclusion has come to its end",
            (data, command, context) -> notYet(
                command.effective(),
                command.on(),
                "an exclusion that ends on {effective} has not ended on {on}"))
        .guard(
            "the exclusion does not end before it took effect",
            (data, command, context) -> ending(command, data, context).endsTooEarly())
        .emits(ExclusionEnded.class, (command, data, context) -> ended(command, data, context))
        .under(AGREED, Sources.EXCLUSION_ENDED)
        .stays();
  }

  private void returning(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      G stage) {
    boolean isByLaw = stage != shape.startAgreed();
    table
        .from(stage)
        .when(ReturnToPanel.class)
        .by(PANEL_CHAIR)
        .guard(
            "permanently excluded from the school",
            (data, command, context) -> notBarred(data, command, context))
        .discharges(returning)
        .emits(ReturnedToPanel.class, (command, data, context) -> new ReturnedToPanel(command.on()))
        .under(isByLaw ? STATUTORY : AGREED, isByLaw ? shape.target() : Sources.PANEL)
        .to(shape.backToPanel());
  }

  /** Why a refused case does not go back: the panel could have known, and the school may be directed. */
  static Optional<Reason> notNew(
      Escalation data, ReturnToPanel command, EscalationContext context) {
    return command.couldHaveBeenKnown()
            && GroundsGuards.exclusionFrom(data.school().urn(), data, command.on(), context)
                .isEmpty()
        ? Optional.of(Reason.coded(EscalationReasons.NOT_NEW)
            .under(Sources.PANEL)
            .saying("the panel could have known this when it decided"))
        : Optional.empty();
  }

  private Optional<Reason> notBarred(
      Escalation data, ReturnToPanel command, EscalationContext context) {
    Urn school = data.school().urn();
    return GroundsGuards.exclusionFrom(school, data, command.on(), context).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(EscalationReasons.NOT_EXCLUDED)
            .with("school", school.toString())
            .under(shape.target())
            .saying("the child is not known to be excluded from school {school}, and the case goes"
                + " on against it"));
  }

  private EndingExclusion ending(
      RecordExclusionEnd command, Escalation data, EscalationContext context) {
    return new EndingExclusion(command, data, context.successions(), shape.target());
  }

  private KnownExclusion known(
      Urn school, LocalDate on, Escalation data, EscalationContext context) {
    return new KnownExclusion(school, on, data, context.successions(), shape.target());
  }

  private ExclusionEnded ended(
      RecordExclusionEnd command, Escalation data, EscalationContext context) {
    Urn knownAs = ending(command, data, context).knownAs();
    Urn named = data.school().urn();
    return new ExclusionEnded(
        command.on(),
        context.successions().sameSchool(knownAs, named, command.on()) ? named : command.school(),
        command.school(),
        knownAs,
        command.excludedOn(),
        command.effective(),
        command.ending());
  }

  private static Optional<Reason> notYet(LocalDate effective, LocalDate on, String template) {
    return effective.isAfter(on)
        ? Optional.of(Reason.coded(EscalationReasons.EXCLUSION_TO_COME)
            .with("effective", effective)
            .with("on", on)
            .under(Sources.PANEL)
            .saying(template))
        : Optional.empty();
  }
}
