/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.partnership.PartnershipRoles.AUTHORITY_OFFICER;
import static org.concordat.core.partnership.PartnershipRoles.HEAD_TEACHER;
import static org.concordat.core.partnership.PartnershipRoles.LOCAL_AUTHORITY;
import static org.concordat.core.partnership.PartnershipRoles.PARTNERSHIP;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.partnership.AllocationTerm.Condition;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.AllocationTerm.Move;
import org.concordat.core.partnership.AllocationTerm.OwnAct;
import org.concordat.core.partnership.AllocationTerm.Removal;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class AllocationTest {

  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final LocalDate END = LocalDate.of(2013, 9, 1);
  private static final LocalDateRange TERM = LocalDateRange.of(START, END);
  private static final Citation CLAUSE = Citation.of("Agreement", "clause 4");
  private static final String DAY_SIX = "day-six-provision";
  private static final PowerOrDuty TRANSPORT = PowerOrDuty.duty(
      "transport",
      Rule.agreed("bring pupils to their provision", LOCAL_AUTHORITY, CLAUSE),
      Reservation.NONE);
  private static final PowerOrDuty BUY =
      PowerOrDuty.power("buy", Rule.agreed("buy places", PARTNERSHIP, CLAUSE), Reservation.NONE);

  @Test
  void k13_anAgreementDoesNotRemoveTheHeadsRightToExclude() {
    Allocation allocation = Allocation.reserved().with(new Removal("exclude", CLAUSE));
    assertThat(allocation.breaches()).singleElement().satisfies(reason -> {
      assertThat(reason.code()).isEqualTo(PartnershipReasons.RESERVED_REMOVED);
      assertThat(reason)
          .hasToString("partnership.reserved-removed: Agreement clause 4 takes away what stays"
              + " with the head teacher: exclude a pupil on disciplinary grounds [SI 2012/1033]");
    });
    assertThat(allocation.whoAnswers("exclude", START).orElseThrow()).isEqualTo(HEAD_TEACHER);
    assertThat(allocation.whoActs("exclude", START).orElseThrow()).isEqualTo(HEAD_TEACHER);
  }

  @Test
  void k13_anAgreementDoesNotGiveTheRightToExcludeToAnybodyElse() {
    Allocation moved = Allocation.reserved().with(new Move("exclude", PARTNERSHIP, START, CLAUSE));
    Allocation acted =
        Allocation.reserved().with(new Delegation("exclude", PARTNERSHIP, TERM, CLAUSE));
    Allocation tied =
        Allocation.reserved().with(new Condition("exclude", "the partnership consents", CLAUSE));
    assertThat(moved.breaches())
        .extracting(Reason::code)
        .containsExactly(PartnershipReasons.RESERVED_MOVED);
    assertThat(acted.breaches())
        .extracting(Reason::code)
        .containsExactly(PartnershipReasons.ACT_RESERVED);
    assertThat(tied.breaches())
        .extracting(Reason::message)
        .containsExactly("Agreement clause 4 ties to a condition (the partnership consents) what"
            + " stays with the head teacher: exclude a pupil on disciplinary grounds");
    for (Allocation allocation : List.of(moved, acted, tied)) {
      assertThat(allocation.whoActs("exclude", START).orElseThrow()).isEqualTo(HEAD_TEACHER);
    }
  }

  @Test
  void k13_anAgreementDoesNotMoveTheSixthDayDutyOffTheAuthority() {
    Allocation allocation =
        Allocation.reserved().with(new Move(DAY_SIX, PARTNERSHIP, START, CLAUSE));
    assertThat(allocation.breaches()).singleElement().satisfies(reason -> {
      assertThat(reason.code()).isEqualTo(PartnershipReasons.RESERVED_MOVED);
      assertThat(reason.source()).contains(Citation.of("SI 2007/1870"));
      assertThat(reason.arguments().get("to")).hasToString("the partnership");
      assertThat(reason.arguments().get("holder")).hasToString("the local authority");
    });
    assertThat(allocation.whoAnswers(DAY_SIX, END).orElseThrow()).isEqualTo(LOCAL_AUTHORITY);
  }

  @Test
  void thePartnershipActsAndTheAuthorityAnswers() {
    Allocation allocation =
        Allocation.reserved().with(new Delegation(DAY_SIX, PARTNERSHIP, TERM, CLAUSE));
    assertThat(allocation.breaches()).isEmpty();
    assertThat(allocation.whoActs(DAY_SIX, START).orElseThrow()).isEqualTo(PARTNERSHIP);
    assertThat(allocation.whoAnswers(DAY_SIX, START).orElseThrow()).isEqualTo(LOCAL_AUTHORITY);
    assertThat(allocation.check(TERM)).isEmpty();
    assertThat(allocation.explain(DAY_SIX, START).render())
        .isEqualTo("who acts on 2011-09-01 to have full-time education in place from the sixth"
            + " school day of a permanent exclusion: the partnership\n"
            + "  who answers: the local authority [SI 2007/1870]\n"
            + "  delegated to: the partnership [Agreement clause 4]");
  }

  @Test
  void withoutAWordTheHolderActs() {
    Allocation allocation = Allocation.reserved();
    assertThat(allocation.whoActs(DAY_SIX, START).orElseThrow()).isEqualTo(LOCAL_AUTHORITY);
    assertThat(allocation.check(TERM)).isEmpty();
    assertThat(allocation.powersAndDuties()).hasSize(4);
    assertThat(allocation.terms()).isEmpty();
  }

  @Test
  void daysForWhichNobodyIsNamedAreAGap() {
    LocalDate turn = LocalDate.of(2012, 9, 1);
    Allocation allocation = Allocation.reserved()
        .with(new Delegation(DAY_SIX, PARTNERSHIP, LocalDateRange.of(START, turn), CLAUSE));
    assertThat(allocation.check(TERM)).singleElement().satisfies(finding -> {
      assertThat(finding.isGap()).isTrue();
      assertThat(finding.days()).isEqualTo(LocalDateRange.of(turn, END));
      assertThat(finding.subject()).isEqualTo(PowersAndDuties.DAY_SIX);
      assertThat(finding.reason().code()).isEqualTo(PartnershipReasons.NOBODY_ACTS);
      assertThat(finding.toString()).contains("the local authority answers for it and has to act");
    });
    assertThat(allocation.whoActs(DAY_SIX, turn).isKnown()).isFalse();
    assertThat(allocation.whoActs(DAY_SIX, turn.minusDays(1)).isKnown()).isTrue();
    assertThat(allocation
            .with(new OwnAct(DAY_SIX, LocalDateRange.of(turn, END), CLAUSE))
            .check(TERM))
        .isEmpty();
  }

  @Test
  void daysForWhichSeveralAreNamedAreAnOverlap() {
    LocalDate turn = LocalDate.of(2012, 9, 1);
    Allocation allocation = Allocation.reserved()
        .with(new Delegation(DAY_SIX, PARTNERSHIP, TERM, CLAUSE))
        .with(new Delegation(DAY_SIX, AUTHORITY_OFFICER, LocalDateRange.of(turn, END), CLAUSE));
    assertThat(allocation.check(TERM)).singleElement().satisfies(finding -> {
      assertThat(finding.isGap()).isFalse();
      assertThat(finding.days()).isEqualTo(LocalDateRange.of(turn, END));
      assertThat(finding.actors()).containsExactly(AUTHORITY_OFFICER, PARTNERSHIP);
    });
    assertThat(allocation.whoActs(DAY_SIX, turn).match(known -> "", Reason::code))
        .isEqualTo(PartnershipReasons.SEVERAL_ACT);
  }

  @Test
  void neighbouringDaysWithTheSameActorsAreOneFinding() {
    LocalDate one = LocalDate.of(2012, 1, 1);
    LocalDate two = LocalDate.of(2012, 6, 1);
    Allocation allocation = Allocation.of(
        List.of(TRANSPORT),
        List.of(
            new Delegation("transport", PARTNERSHIP, LocalDateRange.of(one, two), CLAUSE),
            new Move("transport", PARTNERSHIP, LocalDate.of(2012, 9, 1), CLAUSE)));
    assertThat(allocation.check(TERM))
        .extracting(AllocationFinding::days)
        .containsExactly(LocalDateRange.of(START, one), LocalDateRange.of(two, END));
  }

  @Test
  void aPowerThatNobodyUsesIsNoGap() {
    Allocation allocation = Allocation.of(
        List.of(BUY),
        List.of(new Delegation(
            "buy", LOCAL_AUTHORITY, LocalDateRange.of(START, START.plusDays(1)), CLAUSE)));
    assertThat(allocation.check(TERM)).isEmpty();
  }

  @Test
  void whatIsNotReservedMovesFromItsDay() {
    LocalDate turn = LocalDate.of(2012, 9, 1);
    Allocation allocation = Allocation.of(
        List.of(TRANSPORT), List.of(new Move("transport", PARTNERSHIP, turn, CLAUSE)));
    assertThat(allocation.breaches()).isEmpty();
    assertThat(allocation.whoAnswers("transport", turn.minusDays(1)).orElseThrow())
        .isEqualTo(LOCAL_AUTHORITY);
    assertThat(allocation.whoAnswers("transport", turn).orElseThrow()).isEqualTo(PARTNERSHIP);
    assertThat(allocation.whoActs("transport", turn).orElseThrow()).isEqualTo(PARTNERSHIP);
  }

  @Test
  void whatIsNotReservedMayBeTakenAway() {
    Allocation allocation =
        Allocation.of(List.of(TRANSPORT), List.of(new Removal("transport", CLAUSE)));
    assertThat(allocation.breaches()).isEmpty();
    assertThat(allocation.whoAnswers("transport", START).match(known -> "", Reason::toString))
        .isEqualTo("partnership.removed: by the agreement nobody holds this any more: bring pupils"
            + " to their provision [Agreement clause 4]");
    assertThat(allocation.whoActs("transport", START).isKnown()).isFalse();
    assertThat(allocation.actorsOn("transport", START)).isEmpty();
    assertThat(allocation.check(TERM)).isEmpty();
  }

  @Test
  void aTermThatChangesNothingIsNoBreach() {
    Allocation allocation = Allocation.reserved()
        .with(new Move("exclude", HEAD_TEACHER, START, CLAUSE))
        .with(new Delegation("exclude", HEAD_TEACHER, TERM, CLAUSE))
        .with(new OwnAct("exclude", TERM, CLAUSE));
    assertThat(allocation.breaches()).isEmpty();
    assertThat(allocation.whoActs("exclude", START).orElseThrow()).isEqualTo(HEAD_TEACHER);
  }

  @Test
  void whatIsReservedIsNotRestated() {
    PowerOrDuty loose =
        PowerOrDuty.power("exclude", Rule.agreed("exclude", PARTNERSHIP, CLAUSE), Reservation.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.of(List.of(loose), List.of()))
        .withMessage("Allocation powers and duties: must have distinct codes, but exclude came"
            + " twice or is reserved");
  }

  @Test
  void aTermSpeaksOfWhatIsThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.reserved().with(new Removal("admit", CLAUSE)))
        .withMessageEndingWith("but Agreement clause 4 spoke of 'admit'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.reserved().whoActs("admit", START))
        .withMessageEndingWith("but was 'admit'");
  }

  @Test
  void twoMovesFromOneDayAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.of(
            List.of(TRANSPORT),
            List.of(
                new Move("transport", PARTNERSHIP, START, CLAUSE),
                new Move("transport", HEAD_TEACHER, START, CLAUSE))))
        .withMessageStartingWith("Allocation moves: must be from different days");
  }

  @Test
  void aCheckHasAFirstAndALastDay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.reserved().check(LocalDateRange.ofUnboundedEnd(START)))
        .withMessageStartingWith("Allocation period: must have a first and a last day");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allocation.reserved().check(LocalDateRange.of(START, START)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Delegation(DAY_SIX, PARTNERSHIP, LocalDateRange.of(START, START), CLAUSE))
        .withMessage("AllocationTerm period: must hold a day, but for day-six-provision was"
            + " 2011-09-01/2011-09-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition(DAY_SIX, " ", CLAUSE))
        .withMessage("Condition condition: must not be blank, but was ' '");
  }

  @Test
  void saysWhatItIs() {
    assertThat(PowersAndDuties.EXCLUDE)
        .hasToString("power of the head teacher: exclude a pupil on disciplinary grounds");
    assertThat(TRANSPORT)
        .hasToString("duty of the local authority: bring pupils to their provision");
    assertThat(PowersAndDuties.RESERVED)
        .allMatch(one -> one.reservation().keepsHolder())
        .extracting(PowerOrDuty::code)
        .isSorted();
    new EqualsTester()
        .addEqualityGroup(Allocation.reserved(), Allocation.of(List.of(), List.of()))
        .addEqualityGroup(Allocation.of(List.of(TRANSPORT), List.of()))
        .addEqualityGroup(Allocation.reserved().with(new OwnAct(DAY_SIX, TERM, CLAUSE)))
        .testEquals();
  }
}
