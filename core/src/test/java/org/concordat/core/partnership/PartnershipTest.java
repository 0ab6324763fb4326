/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class PartnershipTest {

  private static final Urn ONE = Urn.of(125737);
  private static final Urn TWO = Urn.of(125738);
  private static final LocalDate START = LocalDate.of(2011, 9, 1);
  private static final LocalDate END = LocalDate.of(2013, 9, 1);

  @Test
  void whoBelongsIsAQuestionAboutADate() {
    Partnership north =
        north(Membership.of(ONE, LocalDateRange.of(START, END)), Membership.from(TWO, END));
    assertThat(north.membersOn(START.minusDays(1))).isEmpty();
    assertThat(north.membersOn(START)).containsExactly(ONE);
    assertThat(north.membersOn(END.minusDays(1))).containsExactly(ONE);
    assertThat(north.membersOn(END)).containsExactly(TWO);
    assertThat(north.hasMember(TWO, END.plusYears(50))).isTrue();
    assertThat(north).hasToString("North, area behaviour partnership");
  }

  @Test
  void aSchoolMayLeaveAndComeBack() {
    Partnership north = north(Membership.from(ONE, START))
        .leftBy(ONE, END)
        .joinedBy(Membership.from(ONE, END.plusDays(1)));
    assertThat(north.hasMember(ONE, END.minusDays(1))).isTrue();
    assertThat(north.hasMember(ONE, END)).isFalse();
    assertThat(north.hasMember(ONE, END.plusDays(1))).isTrue();
    assertThat(north.memberships()).hasSize(2).isSorted();
  }

  @Test
  void membershipsThatTouchDoNotOverlap() {
    assertThat(north(Membership.of(ONE, LocalDateRange.of(START, END)), Membership.from(ONE, END))
            .membersOn(END))
        .containsExactly(ONE);
  }

  @Test
  void overlappingMembershipsOfOneSchoolAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> north(
            Membership.from(ONE, END.minusDays(1)),
            Membership.of(ONE, LocalDateRange.of(START, END))))
        .withMessage("Partnership memberships: must not overlap for one school, but 125737"
            + " belonged to north for 2011-09-01/2013-09-01 and 2013-08-31/+999999999-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> north(Membership.from(ONE, START)).joinedBy(Membership.from(ONE, END)));
    assertThat(north(Membership.from(ONE, START), Membership.from(TWO, START)).membersOn(START))
        .containsExactly(ONE, TWO);
  }

  @Test
  void nobodyLeavesWithoutBelonging() {
    Partnership north = north(Membership.from(ONE, START));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> north.leftBy(ONE, START))
        .withMessage("Partnership member: must belong to north on 2011-08-31 to leave it, but did"
            + " not: 125737");
    assertThatIllegalArgumentException().isThrownBy(() -> north.leftBy(TWO, END));
  }

  @Test
  void aMembershipHoldsADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Membership.of(ONE, LocalDateRange.of(START, START)))
        .withMessage(
            "Membership period: must hold a day, but for 125737 was 2011-09-01/2011-09-01");
    assertThat(Membership.from(ONE, START)).hasToString("125737 2011-09-01/+999999999-12-31");
  }

  @Test
  void aSchoolThatConvertsIsFoundByItsLinks() {
    Partnership north = north(Membership.from(ONE, START));
    Urn academy = Urn.of(140000);
    Successions links = Successions.of(List.of(new Succession(ONE, academy, Optional.of(END))));
    assertThat(north.hasMember(academy, END)).isFalse();
    assertThat(north.hasMember(academy, END, links)).isTrue();
    assertThat(north.hasMember(TWO, END, links)).isFalse();
  }

  @Test
  void refusesBlankNamesAndCodesOfAnotherForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partnership.of("North", "North", PartnershipKinds.CLUSTER, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partnership.of("north", " ", PartnershipKinds.CLUSTER, List.of()))
        .withMessage("Partnership name: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartnershipKind.of("own", " ", false))
        .withMessage("PartnershipKind title: must not be blank, but was ' '");
  }

  @Test
  void onlyAreaBehaviourPartnershipsPairMoneyWithResponsibility() {
    assertThat(PartnershipKinds.ALL)
        .filteredOn(PartnershipKind::pairsFundingWithResponsibility)
        .containsExactly(PartnershipKinds.AREA_BEHAVIOUR);
    assertThat(PartnershipKinds.ALL).extracting(PartnershipKind::code).doesNotHaveDuplicates();
  }

  private static Partnership north(Membership... memberships) {
    return Partnership.of("north", "North", PartnershipKinds.AREA_BEHAVIOUR, List.of(memberships));
  }
}
