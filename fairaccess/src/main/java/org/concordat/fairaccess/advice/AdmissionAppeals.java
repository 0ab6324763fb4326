/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.AppealStage.ALLOWED;
import static org.concordat.fairaccess.advice.AppealStage.DISMISSED;
import static org.concordat.fairaccess.advice.AppealStage.FORGONE;
import static org.concordat.fairaccess.advice.AppealStage.LODGED;
import static org.concordat.fairaccess.advice.AppealStage.OPEN;
import static org.concordat.fairaccess.advice.AppealStage.OUT_OF_TIME;
import static org.concordat.fairaccess.advice.AppealStage.WITHDRAWN;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.advice.AppealCommand.Allow;
import org.concordat.fairaccess.advice.AppealCommand.Dismiss;
import org.concordat.fairaccess.advice.AppealCommand.Forgo;
import org.concordat.fairaccess.advice.AppealCommand.Lodge;
import org.concordat.fairaccess.advice.AppealCommand.Withdraw;
import org.concordat.fairaccess.advice.AppealEvent.Allowed;
import org.concordat.fairaccess.advice.AppealEvent.Dismissed;
import org.concordat.fairaccess.advice.AppealEvent.Forgone;
import org.concordat.fairaccess.advice.AppealEvent.Lodged;
import org.concordat.fairaccess.advice.AppealEvent.LodgedLate;
import org.concordat.fairaccess.advice.AppealEvent.TimeToLodgeEnded;
import org.concordat.fairaccess.advice.AppealEvent.Withdrawn;

/**
 * The life of a family's appeal against one school's refusal.
 *
 * <p>It begins with the refusal and runs beside the family's case: a family may hold one school's offer while it
 * appeals against another's refusal. Refused on Friday 1 March 2024 in the round, it has twenty school days, to Monday
 * 15 April over the Easter holidays, to lodge the appeal, which is heard within forty school days after that day,
 * by Tuesday 18 June. An appeal that is lodged late is still an appeal; in a round no limit is then known for its
 * hearing, and in-year it is heard within thirty school days after it was lodged: of Monday 15 January 2024, by Monday
 * 4 March.
 *
 * <pre>{@code
 * AdmissionAppeal appeal = family.data().appealAgainst(school, context).orElseThrow();
 * State<AppealStage, AdmissionAppeal> open = AdmissionAppeals.begin(appeal);
 * }</pre>
 *
 * <p>What follows for the family is for its own case to record: that the appeal was allowed, by {@link
 * AdviceCommand.AllowAppeal}; then an offer while the family holds no place, and {@link AdviceCommand.TakeInstead} while
 * it holds another.
 */
public final class AdmissionAppeals {

  private static final Deadline<AppealStage, AdmissionAppeal, AdviceContext> LODGING = Deadline.of(
      AdviceTerms.LODGE,
      EnumSet.of(OPEN),
      (refused, data, context) -> AdviceTerms.lodging(data.refused(), context));

  private static final Deadline<AppealStage, AdmissionAppeal, AdviceContext> HEARING = Deadline.of(
      AdviceTerms.HEAR,
      EnumSet.of(LODGED),
      (lodged, data, context) -> AdviceTerms.hearing(data, lodged, context));

  /** The table: what may be done about a refusal, by whom, and what follows. */
  public static final Procedure<
          AppealStage, AdmissionAppeal, AppealCommand, AppealEvent, AdviceContext>
      PROCEDURE = table();

  private AdmissionAppeals() {}

  /**
   * The first state of an appeal.
   *
   * @param appeal the appeal, see {@link ChoiceAdviceCase#appealAgainst}
   * @return an appeal that may be lodged, from the day of the refusal on
   */
  public static State<AppealStage, AdmissionAppeal> begin(AdmissionAppeal appeal) {
    return PROCEDURE.begin(appeal.refused().on(), appeal);
  }

  private static Procedure<AppealStage, AdmissionAppeal, AppealCommand, AppealEvent, AdviceContext>
      table() {
    ProcedureBuilder<AppealStage, AdmissionAppeal, AppealCommand, AppealEvent, AdviceContext>
        table = Procedure.builder(
            "admission-appeal", AppealStage.class, AppealCommand.class, AppealEvent.class);
    table
        .command("lodge", Lodge.class)
        .command("forgo", Forgo.class)
        .command("allow", Allow.class)
        .command("dismiss", Dismiss.class)
        .command("withdraw", Withdraw.class)
        .event("lodged", Lodged.class, (data, event) -> data.lodged(event.on()))
        .event("lodged-late", LodgedLate.class, (data, event) -> data.lodged(event.on()))
        .event("time-to-lodge-ended", TimeToLodgeEnded.class, (data, event) -> data)
        .event("forgone", Forgone.class, (data, event) -> data)
        .event("allowed", Allowed.class, (data, event) -> data)
        .event("dismissed", Dismissed.class, (data, event) -> data)
        .event("withdrawn", Withdrawn.class, (data, event) -> data)
        .begins(OPEN, ImmutableList.of(LODGING))
        .ends(ALLOWED, DISMISSED, WITHDRAWN, FORGONE);
    table
        .from(OPEN)
        .when(Lodge.class)
        .by(PARENT)
        .discharges(LODGING)
        .emits(Lodged.class, (command, data, context) -> new Lodged(command.on()))
        .starts(HEARING)
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(LODGED);
    table
        .from(OPEN)
        .whenLapsed(LODGING)
        .emits(TimeToLodgeEnded.class, (on, data, context) -> new TimeToLodgeEnded(on))
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(OUT_OF_TIME);
    table
        .from(OUT_OF_TIME)
        .when(Lodge.class)
        .by(PARENT)
        .emits(LodgedLate.class, (command, data, context) -> new LodgedLate(command.on()))
        .starts(HEARING)
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(LODGED);
    table
        .from(OPEN, OUT_OF_TIME)
        .when(Forgo.class)
        .by(PARENT)
        .emits(Forgone.class, (command, data, context) -> new Forgone(command.on()))
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(FORGONE);
    table
        .from(LODGED)
        .when(Allow.class)
        .by(APPEAL_PANEL)
        .discharges(HEARING)
        .emits(Allowed.class, (command, data, context) -> new Allowed(command.on()))
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(ALLOWED);
    table
        .from(LODGED)
        .when(Dismiss.class)
        .by(APPEAL_PANEL)
        .discharges(HEARING)
        .emits(Dismissed.class, (command, data, context) -> new Dismissed(command.on()))
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(DISMISSED);
    table
        .from(LODGED)
        .when(Withdraw.class)
        .by(PARENT)
        .emits(Withdrawn.class, (command, data, context) -> new Withdrawn(command.on()))
        .under(STATUTORY, AdviceTerms.APPEALS_CODE)
        .to(WITHDRAWN);
    return table.build();
  }
}
