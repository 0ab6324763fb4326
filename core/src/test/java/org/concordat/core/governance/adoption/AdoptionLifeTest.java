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
import static org.concordat.core.governance.adoption.Adoptions.DRAFTED;
import static org.concordat.core.governance.adoption.Adoptions.LOCAL;
import static org.concordat.core.governance.adoption.Adoptions.OPENED;
import static org.concordat.core.governance.adoption.Adoptions.after;
import static org.concordat.core.governance.adoption.Adoptions.decided;
import static org.concordat.core.governance.adoption.Adoptions.edition;
import static org.concordat.core.governance.adoption.Adoptions.joined;
import static org.concordat.core.governance.adoption.Adoptions.matters;
import static org.concordat.core.governance.adoption.Adoptions.open;
import static org.concordat.core.governance.adoption.Adoptions.refused;
import static org.concordat.core.governance.adoption.Adoptions.schools;
import static org.concordat.core.governance.adoption.Adoptions.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionCommand.Abandon;
import org.concordat.core.governance.adoption.AdoptionCommand.Endorse;
import org.concordat.core.governance.adoption.AdoptionCommand.ExtendDrafting;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionCommand.Leave;
import org.concordat.core.governance.adoption.AdoptionCommand.RefuseToJoin;
import org.concordat.core.governance.adoption.AdoptionCommand.ReturnDraft;
import org.concordat.core.governance.adoption.AdoptionCommand.SubmitDraft;
import org.concordat.core.governance.adoption.AdoptionCommand.Supersede;
import org.concordat.core.governance.adoption.AdoptionCommand.WidenRemit;
import org.concordat.core.governance.adoption.AdoptionEvent.Abandoned;
import org.concordat.core.governance.adoption.AdoptionEvent.Adopted;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftOpened;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftReturned;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftSubmitted;
import org.concordat.core.governance.adoption.AdoptionEvent.DraftingExtended;
import org.concordat.core.governance.adoption.AdoptionEvent.Endorsed;
import org.concordat.core.governance.adoption.AdoptionEvent.Joined;
import org.concordat.core.governance.adoption.AdoptionEvent.JoiningRefused;
import org.concordat.core.governance.adoption.AdoptionEvent.Left;
import org.concordat.core.governance.adoption.AdoptionEvent.RemitWidened;
import org.concordat.core.governance.adoption.AdoptionEvent.Superseded;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.procedure.State;
import org.concordat.core.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdoptionLifeTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2012, 9, 1);
  private static final LocalDate LATER = LocalDate.of(2012, 5, 1);
  private static final ProposedText THREE = text(schools(3, "secondary"));
  private static final ProposedText LEAVING = ProposedText.of(
      "protocol-1",
      edition(terms -> terms.withdrawal(Rule.agreed("withdrawal", true, LOCAL))),
      schools(3, "secondary"));
  private static final ProposedText UNENDORSED = ProposedText.of(
      "protocol-1",
      edition(terms -> terms.endorsement(Rule.agreed("endorsement", false, LOCAL))),
      schools(3, "secondary"));

  private static final AdoptionEvent SUBMITTED = new DraftSubmitted(DRAFTED);
  private static final AdoptionEvent ENDORSED = new Endorsed(OPENED);
  private static final AdoptionEvent FIRST = new Joined(OPENED, "secondary-1", "secondary");
  private static final AdoptionEvent SECOND = new Joined(OPENED, "secondary-2", "secondary");
  private static final AdoptionEvent ADOPTED = new Adopted(OPENED);

  record Case(
      ProposedText text,
      ImmutableList<AdoptionEvent> given,
      AdoptionCommand when,
      AdoptionEvent then,
      AdoptionStage stage) {}

  static Stream<Case> cases() {
    AdoptionEvent[] open = {SUBMITTED, ENDORSED};
    AdoptionEvent[] adopted = {SUBMITTED, ENDORSED, FIRST, SECOND, ADOPTED};
    return Stream.of(
        row(
            THREE,
            new WidenRemit(CONVENOR, DRAFTED, matters("exclusions"), "they hang together"),
            new RemitWidened(DRAFTED, matters("exclusions"), "they hang together"),
            AdoptionStage.DRAFTING),
        row(
            THREE,
            new ExtendDrafting(CONVENOR, DRAFTED, LAST_DAY.plusDays(1), "exams"),
            new DraftingExtended(DRAFTED, LAST_DAY.plusDays(1), "exams"),
            AdoptionStage.DRAFTING),
        row(THREE, new SubmitDraft(WORKING_GROUP, DRAFTED), SUBMITTED, AdoptionStage.DRAFTED),
        row(
            UNENDORSED,
            new SubmitDraft(WORKING_GROUP, DRAFTED),
            new DraftOpened(DRAFTED),
            AdoptionStage.APPROVING),
        row(THREE, new Endorse(CONFERENCE, OPENED), ENDORSED, AdoptionStage.APPROVING, SUBMITTED),
        row(
            THREE,
            new ReturnDraft(CONFERENCE, OPENED, "unclear"),
            new DraftReturned(OPENED, "unclear"),
            AdoptionStage.DRAFTING,
            SUBMITTED),
        row(
            THREE,
            Join.on(OPENED, "secondary-1", "secondary"),
            FIRST,
            AdoptionStage.APPROVING,
            open),
        row(
            THREE,
            new RefuseToJoin(GOVERNING_BODY, LATER, "secondary-3", "secondary", "too far"),
            new JoiningRefused(LATER, "secondary-3", "secondary", "too far"),
            AdoptionStage.APPROVING,
            open),
        row(
            LEAVING,
            new Leave(GOVERNING_BODY, LATER, "secondary-1", "secondary"),
            new Left(LATER, "secondary-1", "secondary"),
            AdoptionStage.APPROVING,
            SUBMITTED,
            ENDORSED,
            FIRST),
        row(
            THREE,
            Join.on(LATER, "secondary-3", "secondary"),
            new Joined(LATER, "secondary-3", "secondary"),
            AdoptionStage.ADOPTED,
            adopted),
        row(
            THREE,
            new RefuseToJoin(GOVERNING_BODY, LATER, "secondary-3", "secondary", "too far"),
            new JoiningRefused(LATER, "secondary-3", "secondary", "too far"),
            AdoptionStage.ADOPTED,
            adopted),
        row(
            LEAVING,
            new Leave(GOVERNING_BODY, LATER, "secondary-1", "secondary"),
            new Left(LATER, "secondary-1", "secondary"),
            AdoptionStage.ADOPTED,
            adopted),
        row(
            THREE,
            new Abandon(CONVENOR, DRAFTED, "no time"),
            new Abandoned(DRAFTED, "no time"),
            AdoptionStage.ABANDONED),
        row(
            THREE,
            new Abandon(CONVENOR, OPENED, "no time"),
            new Abandoned(OPENED, "no time"),
            AdoptionStage.ABANDONED,
            SUBMITTED),
        row(
            THREE,
            new Abandon(CONVENOR, LATER, "no time"),
            new Abandoned(LATER, "no time"),
            AdoptionStage.ABANDONED,
            open),
        row(
            THREE,
            new Supersede(CONVENOR, LATER, "protocol-2"),
            new Superseded(LATER, "protocol-2"),
            AdoptionStage.SUPERSEDED,
            adopted));
  }

  private static Case row(
      ProposedText text,
      AdoptionCommand when,
      AdoptionEvent then,
      AdoptionStage stage,
      AdoptionEvent... given) {
    return new Case(text, ImmutableList.copyOf(given), when, then, stage);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCommandTakesItsRow(Case one) {
    Decision<AdoptionStage, AdoptionStanding, AdoptionEvent> decision =
        PROCEDURE.decide(after(one.text(), one.given()), one.when(), CALENDARS);
    ImmutableList<AdoptionEvent> events =
        decision.match(Decision.Accepted::events, refused -> ImmutableList.of());
    assertThat(events).as("%s", decision).containsExactly(one.then());
    assertThat(decision.orElseThrow().stage()).isEqualTo(one.stage());
  }

  @Test
  void everyRowHasItsCase() {
    assertThat(PROCEDURE.table().stream().filter(row -> row.command().isPresent()))
        .allSatisfy(row -> assertThat(cases()
                .anyMatch(one -> after(one.text(), one.given()).stage() == row.leadsFrom()
                    && row.command().equals(Optional.of(PROCEDURE.codeOf(one.when())))
                    && row.event().equals(PROCEDURE.codeOf(one.then()))))
            .as("%s from %s", row.trigger(), row.leadsFrom())
            .isTrue());
  }

  @Test
  void theDraftIsDueWithinTwelveMonths() {
    State<AdoptionStage, AdoptionStanding> begun = Adoptions.begun(THREE);
    assertThat(PROCEDURE.obligations(begun, CALENDARS)).singleElement().satisfies(one -> {
      assertThat(one.due().orElseThrow()).isEqualTo(LAST_DAY);
      assertThat(one.duty().owner()).isEqualTo(WORKING_GROUP);
    });
    assertThat(decided(begun, new SubmitDraft(WORKING_GROUP, LAST_DAY)).stage())
        .isEqualTo(AdoptionStage.DRAFTED);
    assertThat(refused(begun, new SubmitDraft(WORKING_GROUP, LAST_DAY.plusDays(1))))
        .containsExactly(ProcedureReasons.OUT_OF_TIME);
  }

  @Test
  void theTwoWaysToHandInADraftAreToldApart() {
    ImmutableList<NextStep<AdoptionStage>> steps =
        NextStep.in(PROCEDURE, Adoptions.begun(THREE), CALENDARS);
    assertThat(steps)
        .filteredOn(step -> step.what().equals("submit-draft"))
        .extracting(NextStep::toString)
        .containsExactly(
            "submit-draft by [the working group] [a conference must endorse it], due 2012-09-01"
                + " [DFE-RR224 part 4, Bolton]",
            "submit-draft by [the working group] [no conference is needed], due 2012-09-01"
                + " [DFE-RR224 part 4, Bolton]");
  }

  @Test
  void theConferenceOwesItsAnswerToADraftWithoutADay() {
    State<AdoptionStage, AdoptionStanding> submitted = after(THREE, List.of(SUBMITTED));
    assertThat(PROCEDURE.obligations(submitted, CALENDARS)).singleElement().satisfies(one -> {
      assertThat(one.duty().owner()).isEqualTo(CONFERENCE);
      assertThat(one.started()).isEqualTo(DRAFTED);
      assertThat(one.due())
          .hasToString("unknown: the terms of local set no time to endorse a draft");
    });
    assertThat(NextStep.in(PROCEDURE, submitted, CALENDARS))
        .filteredOn(step -> !step.limits().isEmpty())
        .extracting(NextStep::what)
        .containsExactly("endorse", "return-draft");
    assertThat(PROCEDURE.obligations(after(THREE, List.of(SUBMITTED, ENDORSED)), CALENDARS))
        .extracting(one -> one.duty().code())
        .containsExactly("reach-majority");
  }

  @Test
  void moreTimeIsGivenWithAReasonEvenWhenTheLimitIsOver() {
    State<AdoptionStage, AdoptionStanding> begun = Adoptions.begun(THREE);
    LocalDate october = LocalDate.of(2012, 10, 31);
    State<AdoptionStage, AdoptionStanding> extended =
        decided(begun, new ExtendDrafting(CONVENOR, LAST_DAY.plusDays(5), october, "exams"));
    assertThat(extended.data().extendedUntil()).contains(october);
    assertThat(decided(extended, new SubmitDraft(WORKING_GROUP, october)).stage())
        .isEqualTo(AdoptionStage.DRAFTED);
    assertThat(refused(extended, new SubmitDraft(WORKING_GROUP, october.plusDays(1))))
        .containsExactly(ProcedureReasons.OUT_OF_TIME);
    assertThat(refused(begun, new ExtendDrafting(CONVENOR, DRAFTED, LAST_DAY, "exams")))
        .containsExactly(AdoptionReasons.NO_MORE_TIME);
    assertThat(refused(extended, new ExtendDrafting(CONVENOR, october, october, "exams")))
        .containsExactly(AdoptionReasons.NO_MORE_TIME);
    assertThat(refused(
            begun,
            new ExtendDrafting(CONVENOR, LAST_DAY.plusDays(9), LAST_DAY.plusDays(9), "exams")))
        .containsExactly(AdoptionReasons.NO_MORE_TIME);
    assertThat(refused(begun, new ExtendDrafting(CONVENOR, DRAFTED, october, " ")))
        .containsExactly(AdoptionReasons.REASON_MISSING);
  }

  @Test
  void aReturnedDraftHasTheWholeLimitAgain() {
    State<AdoptionStage, AdoptionStanding> returned = after(
        THREE,
        List.of(
            new DraftingExtended(DRAFTED, LAST_DAY.plusDays(30), "exams"),
            SUBMITTED,
            new DraftReturned(OPENED, "unclear")));
    assertThat(PROCEDURE.obligations(returned, CALENDARS))
        .singleElement()
        .satisfies(one -> assertThat(one.due().orElseThrow()).isEqualTo(OPENED.plusMonths(12)));
  }

  @Test
  void theRemitIsWidenedWithARecordedReason() {
    State<AdoptionStage, AdoptionStanding> begun = Adoptions.begun(THREE);
    AdoptionStanding widened = decided(
            begun, new WidenRemit(CONFERENCE, DRAFTED, matters("exclusions"), "they hang together"))
        .data();
    assertThat(widened.remits()).hasSize(2);
    assertThat(widened.remit())
        .isEqualTo(
            Remit.of(DRAFTED, matters("exclusions", "hard-to-place-pupils"), "they hang together"));
    assertThat(refused(
            begun, new WidenRemit(CONVENOR, DRAFTED, matters("hard-to-place-pupils"), "why")))
        .containsExactly(AdoptionReasons.NOTHING_ADDED);
    assertThat(refused(begun, new WidenRemit(CONVENOR, DRAFTED, matters(), "why")))
        .containsExactly(AdoptionReasons.NOTHING_ADDED);
    assertThat(refused(begun, new WidenRemit(CONVENOR, DRAFTED, matters("exclusions"), "")))
        .containsExactly(AdoptionReasons.REASON_MISSING);
  }

  @Test
  void t37SevenOfThirteenAdopt() {
    State<AdoptionStage, AdoptionStanding> seven =
        joined(open(text(schools(13, "secondary"))), "secondary", 7, LATER);
    LocalDate seventh = LATER.plusDays(6);
    assertThat(seven.data().adoptedOn("secondary")).contains(seventh);
    assertThat(PROCEDURE.lapses(seven, seventh.minusDays(1), CALENDARS)).isEmpty();
    assertThat(PROCEDURE.lapses(seven, seventh, CALENDARS)).containsExactly(new Adopted(seventh));
    assertThat(PROCEDURE.advance(seven, seventh, CALENDARS).stage())
        .isEqualTo(AdoptionStage.ADOPTED);
    assertThat(seven.data().isAdopted("secondary", seventh).value()).isTrue();
    assertThat(seven.data().isAdopted("secondary", seventh.minusDays(1)).value())
        .isFalse();
  }

  @Test
  void t37SixOfTwelveDoNot() {
    State<AdoptionStage, AdoptionStanding> six =
        joined(open(text(schools(12, "secondary"))), "secondary", 6, LATER);
    assertThat(six.data().adoptedOn("secondary")).isEmpty();
    assertThat(PROCEDURE.advance(six, LATER.plusYears(9), CALENDARS).stage())
        .isEqualTo(AdoptionStage.APPROVING);
    assertThat(
            six.data().isAdopted("secondary", LATER.plusDays(9)).explanation().render())
        .isEqualTo("""
            protocol-1 for secondary: not adopted [School Admissions Code 2012 (second-hand, from local fair access protocols)]
              signed up: 6
              needed: 7
              electors: 12
              majority: more than 1/2 of members""");
    assertThat(PROCEDURE.obligations(six, CALENDARS))
        .singleElement()
        .satisfies(one -> assertThat(one.due()).asString().contains("secondary 6"));
  }

  @Test
  void signUpsLearnedInAnyOrderAdoptOnTheSameDay() {
    ProposedText text = text(schools(3, "secondary"));
    History<AdoptionEvent> known =
        History.of(List.of(SUBMITTED, ENDORSED, new Joined(LATER, "secondary-2", "secondary")));
    State<AdoptionStage, AdoptionStanding> state = PROCEDURE
        .decide(
            Adoptions.begun(text), known, Join.on(OPENED, "secondary-1", "secondary"), CALENDARS)
        .orElseThrow();
    assertThat(PROCEDURE.lapses(state, LATER, CALENDARS)).containsExactly(new Adopted(LATER));
  }

  @Test
  void onlyElectorsSignUpAndOnlyOnce() {
    State<AdoptionStage, AdoptionStanding> open = open(THREE);
    assertThat(refused(open, Join.on(LATER, "secondary-4", "secondary")))
        .containsExactly(AdoptionReasons.NOT_AN_ELECTOR);
    assertThat(refused(open, Join.on(LATER, "secondary-1", "primary")))
        .containsExactly(AdoptionReasons.NOT_AN_ELECTOR);
    State<AdoptionStage, AdoptionStanding> one =
        decided(open, Join.on(LATER, "secondary-1", "secondary"));
    assertThat(refused(one, Join.on(LATER, "secondary-1", "secondary")))
        .containsExactly(AdoptionReasons.ALREADY_JOINED);
    assertThat(
            refused(one, new RefuseToJoin(GOVERNING_BODY, LATER, "secondary-1", "secondary", "no")))
        .containsExactly(AdoptionReasons.ALREADY_JOINED);
    assertThat(refused(one, new RefuseToJoin(GOVERNING_BODY, LATER, "stranger", "secondary", "no")))
        .containsExactly(AdoptionReasons.NOT_AN_ELECTOR);
    assertThat(
            refused(one, new RefuseToJoin(GOVERNING_BODY, LATER, "secondary-2", "secondary", " ")))
        .containsExactly(AdoptionReasons.REASON_MISSING);
    assertThat(refused(one, new Join(CONVENOR, LATER, "secondary-2", "secondary")))
        .containsExactly(ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void aSignUpIsWithdrawnOnlyWhereTheTermsAllowIt() {
    State<AdoptionStage, AdoptionStanding> bound =
        decided(open(THREE), Join.on(LATER, "secondary-1", "secondary"));
    assertThat(refused(bound, new Leave(GOVERNING_BODY, LATER, "secondary-1", "secondary")))
        .containsExactly(AdoptionReasons.NO_WITHDRAWAL);
    assertThat(refused(open(LEAVING), new Leave(GOVERNING_BODY, LATER, "secondary-1", "secondary")))
        .containsExactly(AdoptionReasons.NOT_JOINED);
  }

  @Test
  void nothingIsAbandonedThatAPhaseHasAdopted() {
    State<AdoptionStage, AdoptionStanding> halfway = joined(
        open(text(ImmutableSet.<Elector>builder()
            .addAll(schools(3, "secondary"))
            .addAll(schools(3, "primary"))
            .build())),
        "secondary",
        2,
        LATER);
    assertThat(halfway.stage()).isEqualTo(AdoptionStage.APPROVING);
    assertThat(refused(halfway, new Abandon(CONVENOR, LATER.plusDays(2), "no time")))
        .containsExactly(AdoptionReasons.ALREADY_ADOPTED);
    assertThat(refused(open(THREE), new Abandon(CONVENOR, LATER, " ")))
        .containsExactly(AdoptionReasons.REASON_MISSING);
  }

  @Test
  void aTextDoesNotTakeItsOwnPlace() {
    State<AdoptionStage, AdoptionStanding> adopted =
        after(THREE, List.of(SUBMITTED, ENDORSED, FIRST, SECOND, ADOPTED));
    assertThat(refused(adopted, new Supersede(CONVENOR, LATER, "protocol-1")))
        .containsExactly(AdoptionReasons.SAME_TEXT);
  }

  @Test
  void refusesTextsAndTermsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(schools(0, "secondary")))
        .withMessage("ProposedText electors: must hold at least one, but in protocol-1 none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THREE.superseding("protocol-1"))
        .withMessage("ProposedText supersedes: must not be the text itself, but was protocol-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(ImmutableSet.of(
            Elector.of("a", "secondary").until(LATER),
            Elector.of("a", "secondary").from(LATER.minusDays(1)))))
        .withMessage("ProposedText electors: each is one once at a time, but a for secondary came"
            + " twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition(
            terms -> terms.majority(Rule.agreed("majority", Majority.presentAndVoting(), LOCAL))))
        .withMessage(
            "AdoptionTerms majority: must be of all electors, each having one vote, but was"
                + " more than 1/2 of those voting");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition(terms ->
            terms.majority(Rule.agreed("majority", Majority.absolute().ofEach("school"), LOCAL))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Elector.of(" ", "secondary"))
        .withMessage("Elector key: must not be blank, but was ' '");
  }
}
