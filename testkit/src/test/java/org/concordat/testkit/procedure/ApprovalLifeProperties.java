/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.governance.approval.AfterRefusal;
import org.concordat.core.governance.approval.ApprovalCommand;
import org.concordat.core.governance.approval.ApprovalEvent;
import org.concordat.core.governance.approval.ApprovalLife;
import org.concordat.core.governance.approval.ApprovalStage;
import org.concordat.core.governance.approval.ApprovalStanding;
import org.concordat.core.governance.approval.ApprovalTerms;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/** The life of a joint approval keeps the laws of procedures. */
class ApprovalLifeProperties
    implements ProcedureLaws<
        ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars> {

  @Override
  public Procedure<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>
      procedure() {
    return ApprovalLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<ApprovalStage, ApprovalStanding, ApprovalCommand, ApprovalEvent, Calendars>>
      beginnings() {
    return Arbitraries.of(AfterRefusal.class)
        .map(afterRefusal -> Life.begin(
            procedure(),
            ApprovalLife.begin(
                ApprovalTerms.of(
                    "behaviour-partnerships",
                    Rule.agreed(
                        "joint approval",
                        ImmutableSet.of("cabinet", "schools-forum"),
                        Citation.of("Constitution", "4")),
                    afterRefusal),
                LocalDate.of(2011, 3, 1)),
            Calendars.ofSchool(SchoolCalendar.unpublished("none"))));
  }

  @Override
  public ApprovalCommand command(Occasion<ApprovalStage, ApprovalStanding> when) {
    String body = when.oneOf("cabinet", "schools-forum", "full-council");
    String words = when.between(0, 5) == 0 ? "" : "too dear";
    return switch (when.code()) {
      case "approve" ->
        new ApprovalCommand.Approve(
            when.by(),
            when.on(),
            body,
            when.between(0, 2) == 0
                ? ImmutableSortedSet.of("a ceiling")
                : ImmutableSortedSet.<String>of());
      case "meet-condition" ->
        new ApprovalCommand.MeetCondition(when.by(), when.on(), body, "a ceiling");
      case "refuse" -> new ApprovalCommand.Refuse(when.by(), when.on(), body, words);
      case "resubmit" -> new ApprovalCommand.Resubmit(when.by(), when.on(), words);
      case "withdraw" -> new ApprovalCommand.Withdraw(when.by(), when.on());
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}
