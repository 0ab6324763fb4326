/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARTNERSHIP;
import static org.concordat.fairaccess.exclusion.EducationStage.CONFIRMED;
import static org.concordat.fairaccess.exclusion.EducationStage.DEFAULT_DUTY;
import static org.concordat.fairaccess.exclusion.EducationStage.ENDED;
import static org.concordat.fairaccess.exclusion.EducationStage.LATE;
import static org.concordat.fairaccess.exclusion.EducationStage.NOTICE_ALONE_OWED;
import static org.concordat.fairaccess.exclusion.EducationStage.NOTICE_OWED;
import static org.concordat.fairaccess.exclusion.EducationStage.NOT_OWED;
import static org.concordat.fairaccess.exclusion.EducationStage.PROVIDED;
import static org.concordat.fairaccess.exclusion.EducationStage.SCHOOL_WORK;

import com.google.common.collect.ImmutableList;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.exclusion.EducationCommand.Confirm;
import org.concordat.fairaccess.exclusion.EducationCommand.Delegate;
import org.concordat.fairaccess.exclusion.EducationCommand.End;
import org.concordat.fairaccess.exclusion.EducationCommand.FindNotOwed;
import org.concordat.fairaccess.exclusion.EducationCommand.GiveNotice;
import org.concordat.fairaccess.exclusion.EducationCommand.MoveHome;
import org.concordat.fairaccess.exclusion.EducationCommand.Start;
import org.concordat.fairaccess.exclusion.EducationEvent.Confirmed;
import org.concordat.fairaccess.exclusion.EducationEvent.DaySixMissed;
import org.concordat.fairaccess.exclusion.EducationEvent.DefaultDutyRaised;
import org.concordat.fairaccess.exclusion.EducationEvent.Delegated;
import org.concordat.fairaccess.exclusion.EducationEvent.Ended;
import org.concordat.fairaccess.exclusion.EducationEvent.FoundNotOwed;
import org.concordat.fairaccess.exclusion.EducationEvent.HomeMoved;
import org.concordat.fairaccess.exclusion.EducationEvent.NoticeAloneOwed;
import org.concordat.fairaccess.exclusion.EducationEvent.NoticeGiven;
import org.concordat.fairaccess.exclusion.EducationEvent.Provided;

/** Writes the table of the education track. */
final class EducationTable {

  private final ProcedureBuilder<
          EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext>
      table;

  private EducationTable() {
    this.table =
        Procedure
            .<EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext>
                builder(
                    "exclusion.education",
                    EducationStage.class,
                    EducationCommand.class,
                    EducationEvent.class)
            .begins(
                NOTICE_OWED,
                ImmutableList.of(
                    EducationTrack.NOTICE,
                    EducationTrack.WORK,
                    EducationTrack.CONFIRM,
                    EducationTrack.DAY_SIX))
            .ends(ENDED, NOT_OWED);
  }

  static Procedure<
          EducationStage, EducationStanding, EducationCommand, EducationEvent, ExclusionContext>
      procedure() {
    EducationTable written = new EducationTable();
    written.words();
    written.arrangement();
    written.provision();
    written.passing();
    written.changes();
    return written.table.build();
  }

  private void words() {
    table
        .command("give-notice", GiveNotice.class)
        .command("delegate", Delegate.class)
        .command("confirm", Confirm.class)
        .command("start", Start.class)
        .command("move-home", MoveHome.class)
        .command("find-not-owed", FindNotOwed.class)
        .command("end", End.class)
        .event(
            "notice-given",
            NoticeGiven.class,
            (data, event) -> data.late(event.late()).copy().noticeGiven(true).build())
        .event(
            "delegated",
            Delegated.class,
            (data, event) -> data.copy().partnership(event.partnership()).build())
        .event(
            "confirmed",
            Confirmed.class,
            (data, event) -> data.copy().provision(event.provision()).build())
        .event("default-duty-raised", DefaultDutyRaised.class, (data, event) -> data)
        .event(
            "day-six-missed",
            DaySixMissed.class,
            (data, event) -> data.copy().daySixMissed(true).build())
        .event(
            "provided",
            Provided.class,
            (data, event) ->
                data.late(event.late()).copy().providedFrom(event.on()).build())
        .event(
            "home-moved",
            HomeMoved.class,
            (data, event) -> data.copy().homeAuthority(event.home()).build())
        .event(
            "found-not-owed",
            FoundNotOwed.class,
            (data, event) -> data.copy().noDaySix(event.why()).build())
        .event(
            "notice-alone-owed",
            NoticeAloneOwed.class,
            (data, event) -> data.copy().noDaySix(event.why()).build())
        .event("ended", Ended.class, (data, event) -> data);
  }

  private void arrangement() {
    table
        .from(NOTICE_OWED)
        .when(GiveNotice.class)
        .by(Actors.heads())
        .discharges(EducationTrack.NOTICE)
        .emits(NoticeGiven.class, (command, data, context) -> given(command, data, context))
        .under(STATUTORY, ExclusionSources.DETAILS)
        .to(SCHOOL_WORK);
    table
        .from(DEFAULT_DUTY, LATE, CONFIRMED, PROVIDED)
        .when(GiveNotice.class)
        .by(Actors.heads())
        .guard(EducationGuards.NOTICE_OUTSTANDING)
        .discharges(EducationTrack.NOTICE)
        .emits(NoticeGiven.class, (command, data, context) -> given(command, data, context))
        .under(STATUTORY, ExclusionSources.DETAILS)
        .stays();
    table
        .from(NOTICE_ALONE_OWED)
        .when(GiveNotice.class)
        .by(Actors.heads())
        .discharges(EducationTrack.NOTICE)
        .emits(NoticeGiven.class, (command, data, context) -> given(command, data, context))
        .under(STATUTORY, ExclusionSources.DETAILS)
        .to(NOT_OWED);
    table
        .from(NOTICE_OWED, SCHOOL_WORK)
        .when(Delegate.class)
        .by(Actors.educators())
        .guard(EducationGuards.OWES)
        .guard(EducationGuards.THE_AUTHORITYS)
        .emits(
            Delegated.class,
            (command, data, context) -> new Delegated(command.on(), command.partnership()))
        .under(AGREED, ExclusionSources.PARTNERSHIP)
        .stays();
    table
        .from(NOTICE_OWED, SCHOOL_WORK, DEFAULT_DUTY, LATE, CONFIRMED)
        .when(Confirm.class)
        .by(Actors.educators())
        .by(PARTNERSHIP)
        .guard(EducationGuards.ACTS)
        .guard(EducationGuards.FULL_TIME)
        .guard(EducationGuards.ASSURED)
        .guard(EducationGuards.STARTS_TO_COME)
        .guard(EducationGuards.DETAILS_GIVEN)
        .guard(EducationGuards.DETAILS_EARLY)
        .discharges(EducationTrack.CONFIRM)
        .discharges(EducationTrack.DAY_SIX)
        .emits(
            Confirmed.class,
            (command, data, context) ->
                new Confirmed(command.on(), command.provision(), command.by()))
        .under(STATUTORY, ExclusionSources.EDUCATION)
        .to(CONFIRMED);
  }

  private static NoticeGiven given(
      GiveNotice command, EducationStanding data, ExclusionContext context) {
    return new NoticeGiven(
        command.on(),
        ExclusionRefusals.late(
            EducationTrack.NOTICE.duty().code(),
            EducationTrack.NOTICE
                .obligation(data.exclusion().firstDay(), data, context)
                .due(),
            command.on()));
  }

  private void provision() {
    table
        .from(CONFIRMED, LATE)
        .when(Start.class)
        .by(Actors.educators())
        .by(PARTNERSHIP)
        .guard(EducationGuards.ACTS)
        .guard(EducationGuards.CONFIRMED)
        .guard(EducationGuards.START_REACHED)
        .discharges(EducationTrack.DAY_SIX)
        .emits(
            Provided.class,
            (command, data, context) -> new Provided(
                command.on(),
                ExclusionRefusals.late(
                    EducationTrack.DAY_SIX.duty().code(),
                    EducationTrack.daySix(data, context).value(),
                    command.on())))
        .starts(EducationTrack.KEEP_UP)
        .under(STATUTORY, ExclusionSources.EDUCATION)
        .to(PROVIDED);
  }

  private void passing() {
    table
        .from(NOTICE_OWED, SCHOOL_WORK)
        .whenLapsed(EducationTrack.CONFIRM)
        .emits(DefaultDutyRaised.class, (on, data, context) -> new DefaultDutyRaised(on))
        .under(AGREED, ExclusionSources.PARTNERSHIP)
        .to(DEFAULT_DUTY);
    table
        .from(NOTICE_OWED, SCHOOL_WORK, DEFAULT_DUTY, CONFIRMED)
        .whenLapsed(EducationTrack.DAY_SIX)
        .inCase("it is not known to be missed", (data, on, context) -> !data.daySixMissed())
        .emits(DaySixMissed.class, (on, data, context) -> new DaySixMissed(on))
        .under(STATUTORY, ExclusionSources.EDUCATION)
        .to(LATE);
  }

  private void changes() {
    table
        .from(NOTICE_OWED, SCHOOL_WORK, DEFAULT_DUTY, LATE, CONFIRMED, PROVIDED)
        .when(MoveHome.class)
        .by(LOCAL_AUTHORITY, HOME_AUTHORITY)
        .emits(
            HomeMoved.class,
            (command, data, context) -> new HomeMoved(command.on(), command.home()))
        .under(STATUTORY, ExclusionSources.EDUCATION)
        .stays();
    table
        .from(NOTICE_OWED, DEFAULT_DUTY, LATE, CONFIRMED, PROVIDED)
        .when(FindNotOwed.class)
        .by(Actors.educators())
        .inCase(
            "the parent has no notice in writing yet",
            (data, command, context) -> !data.noticeGiven())
        .guard(EducationGuards.OWES)
        .emits(
            NoticeAloneOwed.class,
            (command, data, context) -> new NoticeAloneOwed(command.on(), command.why()))
        .under(STATUTORY, ExclusionSources.NO_EDUCATION)
        .to(NOTICE_ALONE_OWED);
    table
        .from(SCHOOL_WORK, DEFAULT_DUTY, LATE, CONFIRMED, PROVIDED)
        .when(FindNotOwed.class)
        .by(Actors.educators())
        .inCase(
            "the parent has the notice in writing", (data, command, context) -> data.noticeGiven())
        .guard(EducationGuards.OWES)
        .emits(
            FoundNotOwed.class,
            (command, data, context) -> new FoundNotOwed(command.on(), command.why()))
        .under(STATUTORY, ExclusionSources.NO_EDUCATION)
        .to(NOT_OWED);
    table
        .from(NOTICE_OWED, SCHOOL_WORK, DEFAULT_DUTY, LATE, CONFIRMED, PROVIDED, NOTICE_ALONE_OWED)
        .when(End.class)
        .by(Actors.educators())
        .by(Actors.heads())
        .discharges(EducationTrack.KEEP_UP)
        .emits(Ended.class, (command, data, context) -> new Ended(command.on()))
        .under(STATUTORY, ExclusionSources.EDUCATION)
        .to(ENDED);
  }
}
