/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.core.governance.adoption.AdoptionLife.PROCEDURE;
import static org.concordat.core.governance.adoption.AdoptionRoles.CONFERENCE;
import static org.concordat.core.governance.adoption.AdoptionRoles.CONVENOR;
import static org.concordat.core.governance.adoption.AdoptionRoles.GOVERNING_BODY;
import static org.concordat.core.governance.adoption.AdoptionRoles.WORKING_GROUP;
import static org.concordat.core.governance.adoption.Adoptions.CALENDARS;
import static org.concordat.core.governance.adoption.Adoptions.LOCAL;
import static org.concordat.core.governance.adoption.Adoptions.OPENED;
import static org.concordat.core.governance.adoption.Adoptions.SET_UP;
import static org.concordat.core.governance.adoption.Adoptions.decided;
import static org.concordat.core.governance.adoption.Adoptions.edition;
import static org.concordat.core.governance.adoption.Adoptions.joined;
import static org.concordat.core.governance.adoption.Adoptions.matters;
import static org.concordat.core.governance.adoption.Adoptions.open;
import static org.concordat.core.governance.adoption.Adoptions.schools;
import static org.concordat.core.governance.adoption.Adoptions.text;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.governance.Bodies;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Office;
import org.concordat.core.governance.adoption.AdoptionCommand.Endorse;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionCommand.Leave;
import org.concordat.core.governance.adoption.AdoptionCommand.RefuseToJoin;
import org.concordat.core.governance.adoption.AdoptionCommand.SubmitDraft;
import org.concordat.core.governance.adoption.AdoptionCommand.Supersede;
import org.concordat.core.governance.adoption.AdoptionCommand.WidenRemit;
import org.concordat.core.governance.meeting.Tally;
import org.concordat.core.procedure.State;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;

/** How Bolton made its protocol, and what follows from whom it binds. The numbers of schools are invented. */
class BoltonAdoptionTest {

  private static final LocalDate MAY = LocalDate.of(2012, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2012, 7, 1);

  private static ImmutableSet<Elector> secondariesAndPrimaries() {
    return ImmutableSet.<Elector>builder()
        .addAll(schools(5, "secondary"))
        .addAll(schools(9, "primary"))
        .build();
  }

  @Test
  void allSecondariesHaveSignedAndThePrimariesAreUnderWay() {
    Body group = Bodies.workingGroup();
    assertThat(group.officer(Office.CHAIR, SET_UP)).contains(Bodies.h("former-head"));
    State<AdoptionStage, AdoptionStanding> state = AdoptionLife.begin(
        text(secondariesAndPrimaries()), group.remit(SET_UP).orElseThrow(), SET_UP);
    state = decided(
        state,
        new WidenRemit(
            CONFERENCE,
            LocalDate.of(2012, 1, 10),
            matters("permanent-exclusions"),
            "places and exclusions could not be parted"));
    state = decided(state, new SubmitDraft(WORKING_GROUP, LocalDate.of(2012, 3, 1)));
    state = decided(state, new Endorse(CONFERENCE, OPENED));
    state = joined(state, "secondary", 5, MAY);
    state =
        decided(state, new RefuseToJoin(GOVERNING_BODY, JULY, "primary-9", "primary", "not yet"));
    state = joined(state, "primary", 4, JULY);

    AdoptionStanding data = state.data();
    LocalDate autumn = LocalDate.of(2012, 10, 1);
    assertThat(data.tally("secondary", autumn)).isEqualTo(new Tally(5, 0, 0, 5, 5));
    assertThat(data.tally("primary", autumn)).isEqualTo(new Tally(4, 1, 0, 9, 9));
    assertThat(data.adoptedOn("secondary")).contains(MAY.plusDays(2));
    assertThat(data.adoptedOn("primary")).isEmpty();
    assertThat(data.adoptedOn()).isEmpty();
    assertThat(PROCEDURE.advance(state, autumn, CALENDARS).stage())
        .isEqualTo(AdoptionStage.APPROVING);
    assertThat(data.isBound("secondary-5", "secondary", MAY.plusDays(2))).isTrue();
    assertThat(data.isBound("primary-1", "primary", autumn)).isFalse();

    State<AdoptionStage, AdoptionStanding> fifth =
        decided(state, Join.on(autumn, "primary-9", "primary"));
    assertThat(fifth.data().declines()).isEmpty();
    assertThat(PROCEDURE.advance(fifth, autumn, CALENDARS).stage())
        .isEqualTo(AdoptionStage.ADOPTED);
    assertThat(fifth.data().adoptedOn()).contains(autumn);
    assertThat(fifth.data().isBound("primary-5", "primary", autumn)).isTrue();
    assertThat(fifth.data().isBound("primary-5", "primary", autumn.minusDays(1)))
        .isFalse();
    assertThat(fifth.data().isBound("stranger", "primary", autumn)).isFalse();
  }

  @Test
  void whereSignatoriesAreBoundTheOthersAreFree() {
    ProposedText signatories = ProposedText.of(
        "protocol-1",
        edition(terms -> terms
            .binding(Rule.agreed("binding", Binding.SIGNATORIES, LOCAL))
            .withdrawal(Rule.agreed("withdrawal", true, LOCAL))),
        schools(5, "secondary"));
    State<AdoptionStage, AdoptionStanding> state = joined(open(signatories), "secondary", 3, MAY);
    assertThat(state.data().isBound("secondary-1", "secondary", JULY)).isTrue();
    assertThat(state.data().isBound("secondary-1", "secondary", MAY)).isFalse();
    assertThat(state.data().isBound("secondary-4", "secondary", JULY)).isFalse();
    State<AdoptionStage, AdoptionStanding> left =
        decided(state, new Leave(GOVERNING_BODY, JULY, "secondary-1", "secondary"));
    assertThat(left.data().isBound("secondary-1", "secondary", JULY.minusDays(1)))
        .isTrue();
    assertThat(left.data().isBound("secondary-1", "secondary", JULY)).isFalse();
    assertThat(left.data().adoptedOn("secondary")).contains(MAY.plusDays(2));
    assertThat(left.data().signUps()).hasSize(3);
  }

  @Test
  void aWithdrawalBeforeTheMajorityCountsAgainstIt() {
    ProposedText leaving = ProposedText.of(
        "protocol-1",
        edition(terms -> terms.withdrawal(Rule.agreed("withdrawal", true, LOCAL))),
        schools(3, "secondary"));
    State<AdoptionStage, AdoptionStanding> state = joined(open(leaving), "secondary", 1, MAY);
    state = decided(state, new Leave(GOVERNING_BODY, MAY.plusDays(1), "secondary-1", "secondary"));
    state = decided(state, Join.on(MAY.plusDays(2), "secondary-2", "secondary"));
    assertThat(state.data().adoptedOn("secondary")).isEmpty();
    state = decided(state, Join.on(MAY.plusDays(3), "secondary-1", "secondary"));
    assertThat(state.data().adoptedOn("secondary")).contains(MAY.plusDays(3));
  }

  @Test
  void countedTogetherASchoolOfTwoPhasesSignsUpForBoth() {
    ImmutableSet<Elector> electors = ImmutableSet.of(
        Elector.of("through", "secondary"),
        Elector.of("through", "primary"),
        Elector.of("one", "secondary"),
        Elector.of("two", "primary"));
    ProposedText together = ProposedText.of(
        "protocol-1",
        edition(terms -> terms.counting(Rule.agreed("counting", Counting.TOGETHER, LOCAL))),
        electors);
    State<AdoptionStage, AdoptionStanding> state = open(together);
    state = decided(state, Join.on(MAY, "one", "secondary"));
    state = decided(state, Join.on(MAY, "through", "secondary"));
    assertThat(state.data().divisions()).containsExactly(AdoptionStanding.ALL);
    assertThat(state.data().tally(AdoptionStanding.ALL, MAY)).isEqualTo(new Tally(1, 0, 0, 3, 3));
    assertThat(state.data().adoptedOn()).isEmpty();
    state = decided(state, Join.on(JULY, "through", "primary"));
    assertThat(state.data().adoptedOn()).contains(JULY);
    assertThat(state.data().isBound("two", "primary", JULY)).isTrue();
    assertThat(PROCEDURE.advance(state, JULY, CALENDARS).stage()).isEqualTo(AdoptionStage.ADOPTED);
  }

  @Test
  void aSchoolThatClosesIsNoElectorAnyMore() {
    LocalDate closing = LocalDate.of(2012, 9, 1);
    ProposedText text = text(ImmutableSet.of(
        Elector.of("one", "secondary"),
        Elector.of("two", "secondary"),
        Elector.of("three", "secondary"),
        Elector.of("four", "secondary").until(closing)));
    State<AdoptionStage, AdoptionStanding> state = open(text);
    state = decided(state, Join.on(MAY, "one", "secondary"));
    state = decided(state, Join.on(MAY, "two", "secondary"));
    assertThat(state.data().tally("secondary", MAY)).isEqualTo(new Tally(2, 0, 0, 4, 4));
    assertThat(state.data().adoptedOn("secondary")).contains(closing);
    assertThat(PROCEDURE.advance(state, closing.minusDays(1), CALENDARS).stage())
        .isEqualTo(AdoptionStage.APPROVING);
    assertThat(PROCEDURE.advance(state, closing, CALENDARS).stage())
        .isEqualTo(AdoptionStage.ADOPTED);
  }

  @Test
  void aSchoolThatOpensAfterwardsIsBound() {
    LocalDate opening = LocalDate.of(2012, 9, 1);
    ProposedText text = text(ImmutableSet.of(
        Elector.of("one", "secondary"), Elector.of("new", "secondary").from(opening)));
    State<AdoptionStage, AdoptionStanding> state =
        decided(open(text), Join.on(MAY, "one", "secondary"));
    assertThat(state.data().adoptedOn("secondary")).contains(MAY);
    assertThat(state.data().isBound("new", "secondary", opening.minusDays(1))).isFalse();
    assertThat(state.data().isBound("new", "secondary", opening)).isTrue();
  }

  @Test
  void thePredecessorBindsUntilItsSuccessorIsAdoptedPhaseByPhase() {
    State<AdoptionStage, AdoptionStanding> first = joined(
        joined(open(text(secondariesAndPrimaries())), "secondary", 3, MAY),
        "primary",
        5,
        MAY.plusDays(5));
    ProposedText next = ProposedText.of(
            "protocol-2", edition(terms -> terms), secondariesAndPrimaries())
        .superseding("protocol-1");
    State<AdoptionStage, AdoptionStanding> second = joined(open(next), "secondary", 2, JULY);
    AdoptedVersions draft = AdoptedVersions.of(List.of(first.data(), second.data()));
    assertThat(
            draft.inForce("secondary", JULY.plusYears(1)).orElseThrow().text().code())
        .isEqualTo("protocol-1");
    second = decided(second, Join.on(JULY.plusDays(2), "secondary-3", "secondary"));
    AdoptedVersions versions = AdoptedVersions.of(List.of(first.data(), second.data()));
    assertThat(
            versions.inForce("secondary", JULY.plusDays(1)).orElseThrow().text().code())
        .isEqualTo("protocol-1");
    assertThat(
            versions.inForce("secondary", JULY.plusDays(2)).orElseThrow().text().code())
        .isEqualTo("protocol-2");
    assertThat(
            versions.inForce("primary", JULY.plusDays(2)).orElseThrow().text().code())
        .isEqualTo("protocol-1");
    assertThat(versions.inForce("special", JULY.plusDays(2))).isEmpty();
    assertThat(versions.inForce("secondary", MAY)).isEmpty();
    assertThat(versions.isBound("primary-9", "primary", JULY.plusDays(2))).isTrue();
    assertThat(versions.isBound("primary-9", "primary", MAY)).isFalse();
    assertThat(versions.all()).hasSize(2);
    assertThat(versions).hasToString("[protocol-1, protocol-2]");
    assertThat(versions)
        .isEqualTo(AdoptedVersions.of(List.of(first.data(), second.data())))
        .hasSameHashCodeAs(AdoptedVersions.of(List.of(first.data(), second.data())))
        .isNotEqualTo(draft);
    State<AdoptionStage, AdoptionStanding> old =
        decided(first, new Supersede(CONVENOR, JULY.plusDays(9), "protocol-2"));
    assertThat(old.stage()).isEqualTo(AdoptionStage.SUPERSEDED);
    assertThat(old.data().isBound("primary-9", "primary", JULY.plusDays(8))).isTrue();
    assertThat(old.data().isBound("primary-9", "primary", JULY.plusDays(9))).isFalse();
  }

  @Test
  void refusesVersionsThatDoNotFollowEachOther() {
    AdoptionStanding first = open(text(secondariesAndPrimaries())).data();
    AdoptionStanding second =
        open(text(secondariesAndPrimaries()).superseding("protocol-0")).data();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdoptedVersions.of(List.of(first, first)))
        .withMessage("AdoptedVersions codes: are distinct, but protocol-1 came twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdoptedVersions.of(List.of(second)))
        .withMessage(
            "AdoptedVersions supersedes: must be an earlier version, but for protocol-1 was"
                + " protocol-0");
  }
}
