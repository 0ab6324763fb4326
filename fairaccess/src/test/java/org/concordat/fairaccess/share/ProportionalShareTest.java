/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.concordat.core.money.Ratio;
import org.junit.jupiter.api.Test;

class ProportionalShareTest {

  private static final ShareRule RULE = ProportionalShare.toRoll();

  private static List<Long> sharesOfSix(long children) {
    FairShare share = RULE.share(children, SIX);
    return SIX.stream().map(candidate -> share.shareOf(candidate.school())).toList();
  }

  @Test
  void t22_twentyChildren() {
    assertThat(sharesOfSix(20)).containsExactly(5L, 4L, 4L, 3L, 2L, 2L);
  }

  @Test
  void t22_twentyOneChildren() {
    assertThat(sharesOfSix(21)).containsExactly(5L, 4L, 4L, 3L, 3L, 2L);
  }

  @Test
  void explanationNamesTheRuleAndShowsHowEachSizeWasMeasured() {
    ImmutableList<Candidate> two = ImmutableList.of(
        Candidate.of(A, 300).withFreeMeals(Ratio.of(1, 10)),
        Candidate.of(B, 100).withFreeMeals(Ratio.of(1, 2)));

    assertThat(ProportionalShare.to(DeprivationWeighting.HALF_TO_ONE_AND_A_HALF)
            .share(7, two)
            .explanation()
            .render())
        .startsWith("""
            children divided: 7
              rule: proportional to roll weighted by free school meals, largest remainder
              roll weighted by free school meals of 100001: 330
                roll: 300
                factor: 11/10
                  free school meals: 1/10
                  free school meals in the area: 1/5
                  least factor: 1/2
                  greatest factor: 3/2
              roll weighted by free school meals of 100002: 70
            """)
        .contains("    share of 100001: 6\n      weight: 330\n");
    assertThat(RULE.share(1, two).explanation().render())
        .contains("rule: proportional to roll, largest remainder\n  roll of 100001: 300\n");
  }

  @Test
  void noChildren() {
    assertThat(sharesOfSix(0)).containsOnly(0L);
  }

  @Test
  void equalRollsGoByTheLowerUrn() {
    FairShare share = RULE.share(
        1, ImmutableList.of(Candidate.of(C, 10), Candidate.of(B, 10), Candidate.of(A, 10)));

    assertThat(share.shareOf(A)).isEqualTo(1);
    assertThat(share.shareOf(B)).isZero();
    assertThat(share.shareOf(C)).isZero();
  }

  @Test
  void schoolWithoutPupilsIsLeftOutWithAReason() {
    FairShare share = RULE.share(
        3, ImmutableList.of(Candidate.of(A, 0), Candidate.unmeasured(B), Candidate.of(C, 10)));

    assertThat(share.shareOf(C)).isEqualTo(3);
    assertThat(share.leftOut())
        .extracting(one -> one.reasons().get(0).code())
        .containsExactly("share.zero-roll", "share.roll-not-known");
    assertThat(share.explanation().render())
        .contains("left out: 100001: school 100001 has nobody on roll");
  }

  @Test
  void childrenWhomNobodyTakesAreNotLost() {
    FairShare share = RULE.share(3, ImmutableList.of(Candidate.of(A, 0)));

    assertThat(share.undivided()).isEqualTo(3);
    assertThat(share.shareOf(A)).isZero();
    assertThat(RULE.share(3, SIX).undivided()).isZero();
  }

  @Test
  void childrenAreNotNegative() {
    assertThatThrownBy(() -> RULE.share(-1, SIX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ProportionalShare children: must not be negative, but was -1");
  }

  @Test
  void schoolsAreDistinct() {
    assertThatThrownBy(
            () -> RULE.share(1, ImmutableList.of(Candidate.of(A, 1), Candidate.of(A, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SchoolSizes pool: schools are distinct, but 100001 came twice");
  }
}
