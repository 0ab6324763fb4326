/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.panel.Panels.DAY;
import static org.concordat.fairaccess.panel.Panels.DIRECTOR;
import static org.concordat.fairaccess.panel.Panels.FACTS;
import static org.concordat.fairaccess.panel.Panels.listed;
import static org.concordat.fairaccess.share.Schools.A;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Ballot;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.Minutes;
import org.concordat.core.governance.meeting.Vote;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.panel.record.Appending;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordEntries;
import org.concordat.fairaccess.panel.record.RecordEntry;
import org.concordat.fairaccess.panel.record.RecordHead;
import org.concordat.fairaccess.panel.record.RecordLine;
import org.concordat.fairaccess.panel.record.SealedEntry;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.Schools;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** What cannot be is refused where it is made. */
class PanelValuesTest {

  private static final LocalDateRange WEEK = LocalDateRange.of(DAY, DAY.plusDays(7));
  private static final PanelMeeting MEETING = Panels.meeting(listed("one").build());
  private static final MeetingStep STEP =
      MEETING.decide(Panels.proposal("one", Proposed.place(A).because("near")).build());
  private static final RecordEntry ENTRY =
      RecordEntries.decision(STEP.outcome().orElseThrow(), DAY, LOCAL_AUTHORITY);

  static Stream<Class<?>> values() {
    return Stream.of(
        AgendaItem.class,
        AllocatedSupport.class,
        CandidateList.class,
        ChairAct.class,
        WeighedEvidence.class,
        Factor.class,
        FairAccessPanel.class,
        MeetingStep.class,
        PanelAgenda.class,
        PanelMeeting.class,
        PanelOutcome.Decided.class,
        PanelOutcome.Refused.class,
        PanelRules.class,
        Proposed.class,
        Proposed.Defer.class,
        Proposed.NotReady.class,
        Proposed.Place.class,
        SetAside.class,
        WeighedFactor.class,
        Appending.Appended.class,
        Appending.Refused.class,
        PanelRecord.class,
        RecordEntries.class,
        RecordEntry.Corrected.class,
        RecordEntry.DecisionTaken.class,
        RecordEntry.MinutesTaken.class,
        RecordHead.class,
        RecordLine.class,
        SealedEntry.class);
  }

  @ParameterizedTest
  @MethodSource("values")
  void nullIsRefused(Class<?> type) {
    CandidateList list = MEETING.candidates("one");
    NullPointerTester tester = new NullPointerTester()
        .setDefault(String.class, "0".repeat(64))
        .setDefault(int.class, 1)
        .setDefault(LocalDate.class, DAY)
        .setDefault(LocalDateRange.class, WEEK)
        .setDefault(Role.class, LOCAL_AUTHORITY)
        .setDefault(Urn.class, A)
        .setDefault(Ratio.class, Ratio.ONE)
        .setDefault(Citation.class, Citation.of("Protocol"))
        .setDefault(Reason.class, Reason.coded("a.b").saying("because"))
        .setDefault(ImmutableList.class, ImmutableList.of())
        .setDefault(ImmutableSortedSet.class, ImmutableSortedSet.of())
        .setDefault(Due.class, Due.on(DAY))
        .setDefault(Holder.class, DIRECTOR)
        .setDefault(PupilReference.class, PupilReference.of("pupil-1"))
        .setDefault(Factor.class, Factors.FAITH)
        .setDefault(EvidenceKind.class, EvidenceKind.PUPIL_HISTORY)
        .setDefault(EvidenceItem.class, EvidenceItem.of(EvidenceKind.PUPIL_HISTORY, DAY, "file"))
        .setDefault(WeighedFactor.Bearing.class, WeighedFactor.Bearing.NOTED)
        .setDefault(Body.class, Panels.PANEL.body())
        .setDefault(FairAccessProtocol.class, Panels.CONTEXT.protocolOn(DAY))
        .setDefault(PanelCase.class, listed("one").build())
        .setDefault(PanelFacts.class, FACTS)
        .setDefault(FairAccessPanel.class, Panels.PANEL)
        .setDefault(Meeting.class, MEETING.meeting())
        .setDefault(PanelAgenda.class, MEETING.agenda())
        .setDefault(PanelMeeting.class, MEETING)
        .setDefault(PanelDecision.class, STEP.outcome().orElseThrow())
        .setDefault(PanelOutcome.class, STEP.outcome())
        .setDefault(CaseContext.class, Panels.CONTEXT)
        .setDefault(Candidates.class, list.candidates())
        .setDefault(Ranking.class, list.ranking())
        .setDefault(RecordEntry.class, ENTRY)
        .setDefault(RecordHead.class, RecordHead.of(0, "0".repeat(64)))
        .setDefault(PanelRecord.class, PanelRecord.begin("record"))
        .setDefault(Minutes.class, STEP.meeting().minutes());
    tester.testConstructors(type, Visibility.PUBLIC);
    tester.testStaticMethods(type, Visibility.PUBLIC);
  }

  @Test
  void blankWordsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposed.defer(" "))
        .withMessage("Defer reason: must not be blank, but was ' '");
    assertThatIllegalArgumentException().isThrownBy(() -> Proposed.notReady(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Proposed.place(A).because(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeighedEvidence.of(EvidenceKind.PUPIL_HISTORY, "", "read"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeighedEvidence.of(EvidenceKind.PUPIL_HISTORY, "doc", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> WeighedFactor.noted(Factors.FAITH, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Factor.of("code", " ", Citation.of("Protocol")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Panels.unvoted("one", Proposed.place(A)).addReason(" ").build());
  }

  @Test
  void supportHasADayAndNoNegativeCost() {
    AllocatedSupport support = AllocatedSupport.of("mentor", "a mentor", LOCAL_AUTHORITY, WEEK);
    assertThat(support).hasToString("a mentor by the local authority, 2023-10-19/2023-10-26");
    assertThat(support.costing(Money.zero(CurrencyUnit.GBP)).cost()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> support.costing(Money.of(CurrencyUnit.GBP, -1)))
        .withMessage("AllocatedSupport cost: must not be negative, but was GBP -1.00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocatedSupport.of(
            "mentor", "a mentor", LOCAL_AUTHORITY, LocalDateRange.ofEmpty(DAY)));
  }

  @Test
  void aFactorPointsForOrAgainstASchool() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WeighedFactor(
            Factors.TURN, Optional.empty(), WeighedFactor.Bearing.FOR, "its turn"));
    assertThat(WeighedFactor.noted(Factors.FAITH, "Roman Catholic"))
        .hasToString("the faith of the school: Roman Catholic");
  }

  @Test
  void aCaseIsOfOneChildAndNotItsOwnSibling() {
    PanelCase one = listed("one").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.movedTo(listed("two").build().state()))
        .withMessage("PanelCase state: must be of the same child, but for one was of another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> listed("one").addLinkedTo("one").build());
    assertThatIllegalArgumentException().isThrownBy(() -> listed("A B").build());
  }

  @Test
  void factsHoldEachSchoolOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Panels.facts()
            .schools(ImmutableList.of(
                Panels.school("a", A, 1).build(), Panels.school("a", A, 2).build()))
            .build())
        .withMessage("PanelFacts schools: are distinct, but 100001 came twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Panels.facts().pool(Schools.SIX.subList(0, 5)).build())
        .withMessage("PanelFacts pool: must hold each school, but held 5 of 6");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Panels.facts().schools(ImmutableList.of()).pool(Schools.SIX).build());
  }

  @Test
  void aSeconderIsNotTheMover() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Panels.unvoted("one", Proposed.place(A))
            .mover(DIRECTOR)
            .seconder(DIRECTOR)
            .build())
        .withMessage("PanelProposal seconder: must not be the mover, but for one was");
  }

  @Test
  void votesMayBeGivenOneByOneOrTogether() {
    Ballot first = Ballot.of(DIRECTOR, Vote.FOR);
    Ballot second = Ballot.of(Holder.of("a"), Vote.FOR);

    assertThat(Panels.unvoted("one", Proposed.place(Schools.F))
            .addBallot(first)
            .addBallot(second)
            .build())
        .isEqualTo(Panels.unvoted("one", Proposed.place(Schools.F))
            .addAllBallots(ImmutableList.of(first, second))
            .build());
  }
}
