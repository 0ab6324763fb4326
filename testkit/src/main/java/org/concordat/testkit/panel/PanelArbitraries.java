/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.panel;

import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.WithdrawalReason;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordEntry;
import org.concordat.fairaccess.panel.record.RecordLine;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.referral.Attendance;
import org.concordat.fairaccess.referral.CircumstanceFact;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.InYearStanding;

/** Records of panels, and the cases of an area. */
public final class PanelArbitraries {

  /** The day of the meeting whose agenda is made. */
  public static final LocalDate MEETING = LocalDate.of(2023, 10, 19);

  /** The outside facts of the cases: a term without a break, and the Code of 2021. */
  public static final CaseContext CONTEXT = CaseContext.of(
      Calendars.ofSchool(SchoolCalendar.builder("2023/24")
          .published(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 31))
          .term(LocalDate.of(2023, 9, 4), LocalDate.of(2023, 12, 22))
          .build()),
      FairAccessProtocol.of(AdmissionsCodes.CODE_2021));

  private static final LocalDate FIRST = LocalDate.of(2023, 9, 18);
  private static final int DAYS = 40;
  private static final int PUPILS = 6;

  private PanelArbitraries() {}

  /**
   * Records of up to eight entries: minutes, decisions and corrections of entries before them.
   *
   * @return the records, all of the key {@code record}
   */
  public static Arbitrary<PanelRecord> records() {
    return steps().list().ofMaxSize(8).map(PanelArbitraries::record);
  }

  private static Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 20), lines())
        .as(Step::new);
  }

  private static Arbitrary<List<RecordLine>> lines() {
    Arbitrary<String> words = Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars(' ', '\u00e4', '\u2019', '\n', '\u0000')
        .ofMaxLength(12);
    return Combinators.combine(Arbitraries.of("school", "because", "present"), words)
        .as(RecordLine::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private record Step(int kind, int number, List<RecordLine> lines) {}

  private static PanelRecord record(List<Step> steps) {
    PanelRecord record = PanelRecord.begin("record");
    for (Step step : steps) {
      record = record.append(entry(step, record.entries().size())).orElseThrow();
    }
    return record;
  }

  private static RecordEntry entry(Step step, int length) {
    LocalDate on = FIRST.plusDays(length);
    ImmutableList<RecordLine> lines = ImmutableList.copyOf(step.lines());
    if (step.kind() == 0 && length > 0) {
      return new RecordEntry.Corrected(
          on, LOCAL_AUTHORITY, 1 + step.number() % length, "a slip", lines);
    }
    return step.kind() == 1
        ? new RecordEntry.MinutesTaken(on, LOCAL_AUTHORITY, "panel", on, lines)
        : new RecordEntry.DecisionTaken(
            on,
            LOCAL_AUTHORITY,
            "case-" + step.number(),
            PupilReference.of("pupil-" + step.number()),
            lines);
  }

  /**
   * Cases of an area with distinct keys: received, accepted, listed, put off or withdrawn; some of one child,
   * some of brothers and sisters.
   *
   * @return up to ten cases
   */
  public static Arbitrary<List<PanelCase>> cases() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(1, PUPILS),
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 99).optional(0.3))
        .as((key, pupil, day, way, sibling) -> {
          PanelCase.Builder builder = PanelCase.builder()
              .key("case-" + key)
              .state(state("pupil-" + pupil, FIRST.plusDays(day), way))
              .type(PlacementTypes.NEW_ARRIVAL);
          sibling
              .filter(one -> !one.equals(key))
              .ifPresent(one -> builder.addLinkedTo("case-" + one));
          return builder.build();
        })
        .list()
        .uniqueElements(PanelCase::key)
        .ofMaxSize(10);
  }

  private static State<CaseStage, FairAccessCase> state(String pupil, LocalDate on, int way) {
    CaseCommand assess = new CaseCommand.Assess(LOCAL_AUTHORITY, on);
    CaseCommand list =
        new CaseCommand.ListForPanel(LOCAL_AUTHORITY, on, on.plusDays(way == 3 ? 0 : 7));
    CaseCommand withdraw =
        new CaseCommand.Withdraw(LOCAL_AUTHORITY, on, WithdrawalReason.MOVED_AWAY);
    List<CaseCommand> commands = switch (way) {
      case 0 -> ImmutableList.of();
      case 1, 2 -> ImmutableList.of(assess);
      case 3, 4 -> ImmutableList.of(assess, list);
      default -> ImmutableList.of(withdraw);
    };
    State<CaseStage, FairAccessCase> state = FairAccessCases.begin(referral(pupil, on));
    for (CaseCommand command : commands) {
      state = FairAccessCases.PROCEDURE.decide(state, command, CONTEXT).orElseThrow();
    }
    return state;
  }

  private static FairAccessReferral referral(String pupil, LocalDate on) {
    return FairAccessReferral.builder()
        .pupil(Pupil.builder()
            .reference(PupilReference.of(pupil))
            .yearGroup(YearGroup.of(9))
            .careStatus(CareStatus.NOT_LOOKED_AFTER)
            .senPlan(StatutorySenPlan.none())
            .build())
        .referredOn(on)
        .inYear(InYearStanding.UNSUCCESSFUL)
        .attendance(Attendance.attending())
        .addFact(CircumstanceFact.of(Circumstances.CARER))
        .namesAllCircumstances(true)
        .build();
  }
}
