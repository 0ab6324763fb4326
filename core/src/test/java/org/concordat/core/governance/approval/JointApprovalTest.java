/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.core.governance.approval.ApprovalCommand.Approve;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

class JointApprovalTest {

  private static final LocalDate PUT = LocalDate.of(2011, 3, 1);
  private static final LocalDate FORUM = LocalDate.of(2011, 3, 6);
  private static final LocalDate CABINET = LocalDate.of(2011, 3, 20);
  private static final ApprovalTerms TERMS = ApprovalTerms.of(
      "behaviour-partnerships",
      Rule.agreed(
          "joint approval",
          Set.of("cabinet", "schools-forum"),
          Citation.of("DFE-RR224", "part 4, Warwickshire")),
      AfterRefusal.ENDS);
  private static final JointApproval SOUGHT = JointApproval.put(TERMS, PUT);
  private static final JointApproval BOTH =
      SOUGHT.after(Approve.by(FORUM, "schools-forum")).after(Approve.by(CABINET, "cabinet"));

  @Test
  void isApprovedFromTheDayOfTheLastApproval() {
    assertThat(BOTH.lackingOn(FORUM.minusDays(1))).containsExactly("cabinet", "schools-forum");
    assertThat(BOTH.lackingOn(FORUM)).containsExactly("cabinet");
    assertThat(BOTH.isApprovedOn(CABINET.minusDays(1))).isFalse();
    assertThat(BOTH.isApprovedOn(CABINET)).isTrue();
    assertThat(BOTH.on(CABINET).stage()).isEqualTo(ApprovalStage.APPROVED);
  }

  @Test
  void theOrderInWhichApprovalsAreLearnedChangesNothing() {
    JointApproval late =
        SOUGHT.after(Approve.by(CABINET, "cabinet")).after(Approve.by(FORUM, "schools-forum"));
    assertThat(late.isApprovedOn(CABINET.minusDays(1))).isFalse();
    assertThat(late.isApprovedOn(CABINET)).isTrue();
    assertThat(late.lackingOn(FORUM)).containsExactly("cabinet");
  }

  @Test
  void aJointApprovalThatWasRecordedForALaterDayIsThatOfTheLastApproval() {
    LocalDate later = CABINET.plusDays(2);
    JointApproval recorded = JointApproval.of(
        TERMS, PUT, BOTH.history().record(later, new ApprovalEvent.JointlyApproved(later)));

    assertThat(recorded.on(CABINET).since()).isEqualTo(CABINET);
    assertThat(recorded.on(later).since()).isEqualTo(CABINET);
  }

  @Test
  void aRefusedCommandIsToldWithItsReasons() {
    Approve stranger = Approve.by(FORUM, "full-council");
    assertThat(SOUGHT.decide(stranger).reasons())
        .extracting(reason -> reason.code())
        .containsExactly(ApprovalReasons.NOT_NEEDED);
    assertThatIllegalStateException()
        .isThrownBy(() -> SOUGHT.after(stranger))
        .withMessageStartingWith("JointApproval command: was refused, for [approval.not-needed");
  }

  @Test
  void equalityIsThatOfTheParts() {
    new EqualsTester()
        .addEqualityGroup(BOTH, JointApproval.of(TERMS, PUT, BOTH.history()))
        .addEqualityGroup(SOUGHT)
        .addEqualityGroup(JointApproval.put(TERMS, FORUM))
        .testEquals();
    assertThat(SOUGHT.terms()).isEqualTo(TERMS);
    assertThat(SOUGHT.putOn()).isEqualTo(PUT);
    assertThat(SOUGHT.toString()).startsWith("JointApproval of behaviour-partnerships");
  }
}
