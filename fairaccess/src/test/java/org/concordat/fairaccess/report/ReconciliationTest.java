/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final PupilReference A = PupilReference.of("a");
  private static final PupilReference B = PupilReference.of("b");
  private static final PupilReference C = PupilReference.of("c");

  private static Reconciliation.Builder surrey() {
    return Reconciliation.builder()
        .received(70)
        .putOutcome("placed", 28)
        .putOutcome("interim tuition", 32)
        .putOutcome("other programme", 4)
        .putOutcome("home education", 4)
        .putOutcome("moved away", 2);
  }

  @Test
  void t35_surreysSeventyAddUpAndFortyPerCentWerePlaced() {
    Reconciliation surrey = surrey().build();

    assertThat(surrey.in()).isEqualTo(70);
    assertThat(surrey.out()).isEqualTo(70);
    assertThat(surrey.balances()).isTrue();
    assertThat(surrey.rateOf("placed").percent().orElseThrow()).isEqualTo(new BigDecimal("40.0"));
    assertThat(surrey.rateOf("placed").explanation("placed rate").render())
        .isEqualTo("placed rate: 40.0%\n  part: 28\n  whole: 70");
  }

  @Test
  void whatDoesNotBalanceSaysByHowMuch() {
    Reconciliation off = surrey().opening(3).stillOpen(1).build();

    assertThat(off.balances()).isFalse();
    assertThat(off.reasons()).singleElement().satisfies(reason -> {
      assertThat(reason.code()).isEqualTo(ReportReasons.DOES_NOT_BALANCE);
      assertThat(reason.message())
          .isEqualTo("73 came in and 71 are accounted for, a difference of 2");
    });
    assertThat(off.explanation().result()).hasToString("2");
  }

  @Test
  void anEmptyMonthBalancesAtZero() {
    Reconciliation none = Reconciliation.builder().putOutcome("placed", 0).build();

    assertThat(none.balances()).isTrue();
    assertThat(none.rateOf("placed").percent().isKnown()).isFalse();
  }

  @Test
  void childrenWhoAreKnownOneByOneBalance() {
    Reconciliation all = Reconciliation.ofChildren(
        ImmutableSet.of(A),
        ImmutableSet.of(B, C),
        ImmutableMap.of("placed", ImmutableSet.of(A, B)),
        ImmutableSet.of(C));

    assertThat(all.balances()).isTrue();
    assertThat(all.unaccounted()).isEmpty();
  }

  @Test
  void aChildUnderTwoOutcomesIsFound() {
    Reconciliation twice = Reconciliation.ofChildren(
        ImmutableSet.of(A),
        ImmutableSet.of(B),
        ImmutableMap.of("placed", ImmutableSet.of(A, B), "moved-away", ImmutableSet.of(A)),
        ImmutableSet.of());

    assertThat(twice.reasons())
        .extracting(Reason::code)
        .containsExactly(ReportReasons.DOES_NOT_BALANCE, ReportReasons.TWO_OUTCOMES);
    assertThat(twice.unaccounted()).containsExactly(A);
    assertThat(twice.reasons().toString()).doesNotContain("a]");
  }

  @Test
  void aChildLostAndAChildFromNowhereAreFoundThoughTheSumsAgree() {
    Reconciliation exchanged = Reconciliation.ofChildren(
        ImmutableSet.of(),
        ImmutableSet.of(A, B),
        ImmutableMap.of("placed", ImmutableSet.of(A, C)),
        ImmutableSet.of());

    assertThat(exchanged.in()).isEqualTo(exchanged.out());
    assertThat(exchanged.reasons())
        .extracting(Reason::code)
        .containsExactly(ReportReasons.NO_OUTCOME, ReportReasons.NOT_RECEIVED);
    assertThat(exchanged.unaccounted()).containsExactly(B, C);
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> surrey().stillOpen(-1).build())
        .withMessage("Reconciliation stillOpen: must not be negative, but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> surrey().putOutcome("out of age", -2).build())
        .withMessage("Reconciliation out of age: must not be negative, but was -2");
  }

  @Test
  void aRateOfAnOutcomeThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> surrey().build().rateOf("lost"))
        .withMessageContaining("must be one of [placed, interim tuition");
  }
}
