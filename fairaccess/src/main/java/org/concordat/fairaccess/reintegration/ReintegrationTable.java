/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.EXPECTED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.PARTNERSHIP;
import static org.concordat.fairaccess.FairAccessRoles.PROVIDER;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.ASSESSMENT;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.BROKEN_DOWN;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.LEFT;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.NOT_READY;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.PLACED;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.READINESS_REVIEW;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.READY;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.REFERRED;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.REINTEGRATING;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.SUSTAINED;
import static org.concordat.fairaccess.reintegration.ReintegrationStage.TO_BE_PLACED;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BeginAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BreakDown;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.EndAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.ExtendAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Leave;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Place;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Refer;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Return;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Review;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Support;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Sustain;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.TakeBack;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.AssessmentBegun;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.AssessmentEnded;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.AssessmentExtended;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.BrokenDown;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.FoundNotReady;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.FoundReady;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.Left;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.Placed;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.Referred;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.Returned;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.Supported;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.Sustained;
import org.concordat.fairaccess.reintegration.ReintegrationEvent.TakenBack;

/** Writes the table of a child's way back. */
final class ReintegrationTable {

  static final Citation BOLTON = Citation.of("DFE-RR224", "part 4, Bolton");
  static final Citation WARWICKSHIRE = Citation.of("DFE-RR224", "part 4, Warwickshire");
  static final Citation READINESS =
      Citation.of("Buckinghamshire fair access protocol 2024", "section 9");
  static final Citation CODE = Citation.of("School Admissions Code", "on fair access protocols")
      .secondHand("local fair access protocols");
  static final Citation PROVISION = Citation.of("EA 1996", "s.19").secondHand("general knowledge");

  private final ProcedureBuilder<
          ReintegrationStage,
          Reintegration,
          ReintegrationCommand,
          ReintegrationEvent,
          ReintegrationContext>
      table;

  private ReintegrationTable() {
    this.table = Procedure
        .<ReintegrationStage, Reintegration, ReintegrationCommand, ReintegrationEvent,
            ReintegrationContext>
            builder(
                "reintegration",
                ReintegrationStage.class,
                ReintegrationCommand.class,
                ReintegrationEvent.class)
        .begins(TO_BE_PLACED, ImmutableList.of(ReintegrationLife.PLACE))
        .ends(SUSTAINED, LEFT);
  }

  static Procedure<
          ReintegrationStage,
          Reintegration,
          ReintegrationCommand,
          ReintegrationEvent,
          ReintegrationContext>
      procedure() {
    ReintegrationTable written = new ReintegrationTable();
    written.words();
    written.provision();
    written.readiness();
    written.referral();
    written.school();
    return written.table.build();
  }

  private void words() {
    table
        .command("place", Place.class)
        .command("begin-assessment", BeginAssessment.class)
        .command("extend-assessment", ExtendAssessment.class)
        .command("end-assessment", EndAssessment.class)
        .command("review", Review.class)
        .command("refer", Refer.class)
        .command("take-back", TakeBack.class)
        .command("return", Return.class)
        .command("support", Support.class)
        .command("sustain", Sustain.class)
        .command("break-down", BreakDown.class)
        .command("leave", Leave.class)
        .event(
            "placed",
            Placed.class,
            (data, event) -> data.copy().addPlacement(event.placement()).build())
        .event(
            "assessment-begun",
            AssessmentBegun.class,
            (data, event) -> data.copy()
                .assessmentFrom(event.on())
                .assessmentWeeks(event.weeks())
                .build())
        .event(
            "assessment-extended",
            AssessmentExtended.class,
            (data, event) -> data.copy().assessmentWeeks(event.weeks()).build())
        .event("assessment-ended", AssessmentEnded.class, (data, event) -> data)
        .event(
            "found-ready",
            FoundReady.class,
            (data, event) -> data.copy()
                .addReview(event.review())
                .nextReview(Optional.empty())
                .build())
        .event(
            "found-not-ready",
            FoundNotReady.class,
            (data, event) -> data.copy()
                .addReview(event.review())
                .nextReview(event.review().nextReview())
                .build())
        .event(
            "referred",
            Referred.class,
            (data, event) -> data.copy().category(event.category()).build())
        .event(
            "taken-back",
            TakenBack.class,
            (data, event) -> data.copy().nextReview(event.nextReview()).build())
        .event(
            "returned",
            Returned.class,
            (data, event) -> data.copy()
                .school(event.school())
                .returnedFrom(event.starts())
                .support(event.support())
                .build())
        .event(
            "supported",
            Supported.class,
            (data, event) -> data.copy().addSupport(event.support()).build())
        .event("sustained", Sustained.class, (data, event) -> data)
        .event(
            "broken-down",
            BrokenDown.class,
            (data, event) -> data.copy().addBreakdown(event.why()).build())
        .event("left", Left.class, (data, event) -> data);
  }

  private void provision() {
    table
        .from(TO_BE_PLACED, PLACED, NOT_READY, BROKEN_DOWN)
        .when(Place.class)
        .by(LOCAL_AUTHORITY, PARTNERSHIP)
        .guard(ReintegrationGuards.PLACE_TO_COME)
        .discharges(ReintegrationLife.PLACE)
        .emits(
            Placed.class, (command, data, context) -> new Placed(command.on(), command.placement()))
        .starts(ReintegrationLife.READINESS)
        .under(STATUTORY, PROVISION)
        .to(PLACED);
    table
        .from(PLACED)
        .when(BeginAssessment.class)
        .by(PROVIDER, LOCAL_AUTHORITY, PARTNERSHIP)
        .guard(ReintegrationGuards.PLACE_BEGUN)
        .guard(ReintegrationGuards.SHORT_ENOUGH)
        .discharges(ReintegrationLife.READINESS)
        .emits(
            AssessmentBegun.class,
            (command, data, context) -> new AssessmentBegun(command.on(), command.weeks()))
        .starts(ReintegrationLife.ASSESS)
        .under(AGREED, WARWICKSHIRE)
        .to(ASSESSMENT);
    table
        .from(ASSESSMENT)
        .when(ExtendAssessment.class)
        .by(PROVIDER, LOCAL_AUTHORITY, PARTNERSHIP)
        .guard(ReintegrationGuards.STILL_SHORT_ENOUGH)
        .emits(
            AssessmentExtended.class,
            (command, data, context) -> new AssessmentExtended(command.on(), command.weeks()))
        .under(AGREED, WARWICKSHIRE)
        .stays();
    table
        .from(ASSESSMENT)
        .when(EndAssessment.class)
        .by(PROVIDER, LOCAL_AUTHORITY, PARTNERSHIP)
        .discharges(ReintegrationLife.ASSESS)
        .emits(AssessmentEnded.class, (command, data, context) -> new AssessmentEnded(command.on()))
        .starts(ReintegrationLife.READINESS)
        .under(AGREED, WARWICKSHIRE)
        .to(READINESS_REVIEW);
    table
        .from(ASSESSMENT)
        .whenLapsed(ReintegrationLife.ASSESS)
        .emits(AssessmentEnded.class, (on, data, context) -> new AssessmentEnded(on))
        .starts(ReintegrationLife.READINESS)
        .under(AGREED, WARWICKSHIRE)
        .to(READINESS_REVIEW);
  }

  private void readiness() {
    table
        .from(PLACED, READINESS_REVIEW, NOT_READY)
        .when(Review.class)
        .by(PROVIDER, LOCAL_AUTHORITY)
        .inCase("the child is ready", (data, command, context) -> command.ready())
        .guard(ReintegrationGuards.NO_NEXT_REVIEW)
        .discharges(ReintegrationLife.READINESS)
        .discharges(ReintegrationLife.REVIEW)
        .emits(
            FoundReady.class,
            (command, data, context) -> new FoundReady(
                command.on(),
                new ReadinessReview(command.on(), true, command.findings(), Optional.empty())))
        .starts(ReintegrationLife.REFERRAL)
        .under(EXPECTED, READINESS)
        .to(READY);
    table
        .from(PLACED, READINESS_REVIEW, NOT_READY)
        .when(Review.class)
        .by(PROVIDER, LOCAL_AUTHORITY)
        .inCase("the child is not ready", (data, command, context) -> !command.ready())
        .guard(ReintegrationGuards.NEXT_REVIEW)
        .discharges(ReintegrationLife.READINESS)
        .discharges(ReintegrationLife.REVIEW)
        .emits(
            FoundNotReady.class,
            (command, data, context) -> new FoundNotReady(
                command.on(),
                new ReadinessReview(command.on(), false, command.findings(), command.nextReview())))
        .starts(ReintegrationLife.REVIEW)
        .under(EXPECTED, READINESS)
        .to(NOT_READY);
  }

  private void referral() {
    table
        .from(READY)
        .when(Refer.class)
        .by(PROVIDER, LOCAL_AUTHORITY, PARTNERSHIP)
        .guard(ReintegrationGuards.IN_A_CATEGORY)
        .discharges(ReintegrationLife.REFERRAL)
        .emits(
            Referred.class,
            (command, data, context) -> new Referred(
                command.on(),
                context.codes().on(command.on()).name(),
                ReintegrationGuards.category(data, command.on(), context)
                    .map(FairAccessCategory::code)))
        .starts(ReintegrationLife.ANSWER)
        .under(STATUTORY, CODE)
        .to(REFERRED);
    table
        .from(REFERRED)
        .when(TakeBack.class)
        .by(PANEL, LOCAL_AUTHORITY)
        .guard(ReintegrationGuards.REVIEW_TO_COME)
        .discharges(ReintegrationLife.ANSWER)
        .emits(
            TakenBack.class,
            (command, data, context) -> new TakenBack(command.on(), command.nextReview()))
        .starts(ReintegrationLife.REVIEW)
        .under(EXPECTED, READINESS)
        .to(NOT_READY);
    table
        .from(REFERRED)
        .when(Return.class)
        .by(ADMISSION_AUTHORITY, PANEL, LOCAL_AUTHORITY)
        .guard(ReintegrationGuards.NOT_THE_EXCLUDER)
        .guard(ReintegrationGuards.START_TO_COME)
        .guard(ReintegrationGuards.SUPPORTED)
        .discharges(ReintegrationLife.ANSWER)
        .emits(
            Returned.class,
            (command, data, context) ->
                new Returned(command.on(), command.school(), command.starts(), command.support()))
        .starts(ReintegrationLife.SUPPORT)
        .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
        .to(REINTEGRATING);
  }

  private void school() {
    table
        .from(REINTEGRATING)
        .when(Support.class)
        .by(LOCAL_AUTHORITY, PANEL, PARTNERSHIP, PROVIDER)
        .guard(ReintegrationGuards.SUPPORT_TO_COME)
        .emits(
            Supported.class,
            (command, data, context) -> new Supported(command.on(), command.support()))
        .under(EXPECTED, BOLTON)
        .stays();
    table
        .from(REINTEGRATING)
        .when(Sustain.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .guard(ReintegrationGuards.SUPPORT_ENDED)
        .discharges(ReintegrationLife.SUPPORT)
        .emits(Sustained.class, (command, data, context) -> new Sustained(command.on()))
        .under(EXPECTED, BOLTON)
        .to(SUSTAINED);
    table
        .from(REINTEGRATING)
        .when(BreakDown.class)
        .by(LOCAL_AUTHORITY, ADMISSION_AUTHORITY)
        .discharges(ReintegrationLife.SUPPORT)
        .emits(
            BrokenDown.class,
            (command, data, context) -> new BrokenDown(command.on(), command.why()))
        .starts(ReintegrationLife.PLACE)
        .under(EXPECTED, BOLTON)
        .to(BROKEN_DOWN);
    table
        .from(
            TO_BE_PLACED,
            PLACED,
            ASSESSMENT,
            READINESS_REVIEW,
            NOT_READY,
            READY,
            REFERRED,
            REINTEGRATING,
            BROKEN_DOWN)
        .when(Leave.class)
        .by(LOCAL_AUTHORITY, PARENT)
        .emits(Left.class, (command, data, context) -> new Left(command.on(), command.why()))
        .under(EXPECTED, BOLTON)
        .to(LEFT);
  }
}
