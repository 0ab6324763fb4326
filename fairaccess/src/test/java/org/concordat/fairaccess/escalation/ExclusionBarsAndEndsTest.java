/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HOME_SCHOOL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.HILL;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.escalation.AcademyCommand.BeMindedToDirect;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusion;
import org.concordat.fairaccess.escalation.CommonCommand.RecordExclusionEnd;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommunityCommand.GiveDecisionReasons;
import org.concordat.fairaccess.escalation.CommunityCommand.IssueDecision;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an exclusion bars on the way, that the panel then has the case back, and that it may end. */
class ExclusionBarsAndEndsTest {

  private static final Direct DIRECT =
      new Direct(LOCAL_AUTHORITY, november(7), Optional.of(november(12)));

  private static RecordExclusion excluded(LocalDate on) {
    return new RecordExclusion(HOME_SCHOOL, on, BROOK, october(8));
  }

  private static RecordExclusionEnd ended(LocalDate on, ExclusionEnding ending) {
    return new RecordExclusionEnd(LOCAL_AUTHORITY, on, BROOK, on, ending);
  }

  private static Life<FoundationStage, FoundationCommand, FoundationEvent> noticed() {
    return FoundationRouteTest.given(FoundationRouteTest.UP_TO_NOTICE);
  }

  private static Life<CommunityStage, CommunityCommand, CommunityEvent> decided() {
    return Life.community()
        .after(new IssueDecision(LOCAL_AUTHORITY, october(15), Optional.of(november(12))));
  }

  @Nested
  class WhenItEnds {

    @ParameterizedTest
    @EnumSource(ExclusionEnding.class)
    void givenAnExclusionThatNoLongerCountsThenTheSchoolIsDirectedAgain(ExclusionEnding ending) {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          noticed().after(excluded(october(16)));

      assertThat(life.data().child().excludedOn())
          .containsEntry(BROOK, ImmutableSortedSet.of(october(8)));
      life.refusesFor(DIRECT, EscalationReasons.EXCLUDED_FROM_SCHOOL);
      Life<FoundationStage, FoundationCommand, FoundationEvent> after =
          life.after(ended(november(5), ending));
      assertThat(after.data().child()).isEqualTo(Cases.CHILD);
      assertThat(after.after(DIRECT).stage()).isEqualTo(FoundationStage.DIRECTED);
    }

    @Test
    void givenGroundsThatFoundItOfAnotherSchoolThenThatOneIsOpenUntilTheyAreRestated() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed()
          .after(new RestateGrounds(
              LOCAL_AUTHORITY,
              october(20),
              DirectionGrounds.of(
                  List.of(SchoolFinding.refusedBy(BROOK), SchoolFinding.excludedFrom(HILL)))))
          .after(new RecordExclusionEnd(
              LOCAL_AUTHORITY, november(5), HILL, november(5), ExclusionEnding.REINSTATED));

      life.refuses(
          DIRECT,
          "escalation.not-refused-everywhere: neither refused by nor excluded from: 100002 [SSFA"
              + " 1998 s.96(1)]");
      assertThat(life.after(new RestateGrounds(LOCAL_AUTHORITY, november(6), GROUNDS))
              .when(DIRECT)
              .isAccepted())
          .isTrue();
    }

    @Test
    void givenACommunitySchoolThenADecisionNeedsNoReasonsAnyMore() {
      assertThat(Life.community()
              .after(excluded(october(9)))
              .after(ended(october(12), ExclusionEnding.QUASHED))
              .when(new IssueDecision(LOCAL_AUTHORITY, october(15), Optional.empty()))
              .isAccepted())
          .isTrue();
    }

    @Test
    void givenAnAcademyThenTheLetterMayGoOut() {
      BeMindedToDirect letter =
          new BeMindedToDirect(SECRETARY_OF_STATE, november(20), Optional.of(november(27)));
      Life<AcademyStage, AcademyCommand, AcademyEvent> life =
          AcademyRouteTest.given(AcademyRouteTest.UP_TO_EVIDENCE).after(excluded(november(8)));

      life.refuses(
          letter,
          "escalation.excluded-from-school: the child is permanently excluded from school 100001"
              + " (as 100001) [SSFA 1998 s.96(2) (second-hand, from the reading that no academy is"
              + " directed to take back whom it excluded)]");
      assertThat(life.after(ended(november(9), ExclusionEnding.CANCELLED))
              .when(letter)
              .isAccepted())
          .isTrue();
    }

    @Test
    void sameExclusionIsRecordedOnceWhileItStands() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          noticed().after(excluded(october(16)));

      life.refuses(
          excluded(october(17)),
          "escalation.exclusion-recorded: the exclusion from school 100001 (as 100001), effective"
              + " 2012-10-08, is recorded already and has not ended [SSFA 1998 s.96(2)]");
      assertThat(life.after(ended(november(5), ExclusionEnding.QUASHED))
              .after(excluded(november(6)))
              .data()
              .child()
              .excludedFrom())
          .containsExactly(BROOK);
    }

    @Test
    void exclusionThatWasKnownFromTheStartGetsItsDayAndEndsToo() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = Life.foundation(
          Cases.CHILD.withExclusion(StandingExclusion.knownOn(BROOK, october(8))),
          Cases.FOUNDATION);

      assertThat(life.after(excluded(october(9))).data().child().exclusions())
          .containsExactly(StandingExclusion.effective(BROOK, october(8)));
      assertThat(
              life.after(ended(october(9), ExclusionEnding.REINSTATED)).data().child())
          .isEqualTo(Cases.CHILD);
    }

    @Test
    void endIsThatOfAKnownExclusionFromTheDayOnWhichItComes() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          noticed().after(excluded(october(16)));

      life.refuses(
          new RecordExclusionEnd(
              LOCAL_AUTHORITY, november(5), HILL, november(5), ExclusionEnding.REINSTATED),
          "escalation.exclusion-not-known: no exclusion from school 100002 is known that could end"
              + " [SSFA 1998 s.96(2)]");
      life.refuses(
          new RecordExclusionEnd(
              LOCAL_AUTHORITY, november(5), BROOK, november(6), ExclusionEnding.REINSTATED),
          "escalation.exclusion-to-come: an exclusion that ends on 2012-11-06 has not ended on"
              + " 2012-11-05 [Lancashire protocol new information]");
      life.refusesFor(
          new RecordExclusionEnd(
              LOCAL_AUTHORITY, november(5), BROOK, october(7), ExclusionEnding.REINSTATED),
          EscalationReasons.EXCLUSION_ENDS_EARLY);
    }

    @Test
    void authorityThatMaintainsTheSchoolAndTheSchoolItselfMaySaySo() {
      assertThat(Life.community()
              .when(new RecordExclusion(MAINTAINING_AUTHORITY, october(16), BROOK, october(8)))
              .isAccepted())
          .isTrue();
      assertThat(Life.community()
              .when(new RecordExclusion(GOVERNING_BODY, october(16), BROOK, october(8)))
              .isAccepted())
          .isTrue();
      assertThat(Life.academy()
              .when(new RecordExclusion(ACADEMY_TRUST, october(16), BROOK, october(8)))
              .isAccepted())
          .isTrue();
      Life.community()
          .refusesFor(
              new RecordExclusion(PARENT, october(16), BROOK, october(8)),
              ProcedureReasons.NOT_ENTITLED);
    }
  }

  @Nested
  class WhenSchoolsJoinLater {

    private static final EscalationContext JOINING = EscalationContext.of(
        Cases.CALENDARS,
        Successions.of(ImmutableList.of(Succession.of(HILL, BROOK, LocalDate.of(2014, 9, 1)))));

    @Test
    void exclusionFromASchoolThatJoinsThisOneTwoYearsLaterBarsNothingYet() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life = noticed()
          .under(JOINING)
          .after(new RecordExclusion(HOME_SCHOOL, october(20), HILL, october(20)));

      assertThat(life.procedure()
              .obligations(life.procedure().advance(life.state(), october(30), JOINING), JOINING))
          .extracting(one -> one.duty().code())
          .containsExactly("direct");
      assertThat(life.when(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()))
              .isAccepted())
          .isTrue();
    }

    @Test
    void schoolWithinReachIsNotMetByOneThatJoinsItLater() {
      noticed()
          .under(JOINING)
          .after(new RestateGrounds(
              LOCAL_AUTHORITY,
              october(20),
              DirectionGrounds.of(List.of(SchoolFinding.refusedBy(HILL)))))
          .refusesFor(DIRECT, EscalationReasons.OUT_OF_REACH);
    }

    @Test
    void onceTheyHaveJoinedItBarsTheDirection() {
      EscalationContext joined = EscalationContext.of(
          Cases.CALENDARS,
          Successions.of(ImmutableList.of(Succession.of(HILL, BROOK, november(1)))));

      noticed()
          .under(joined)
          .after(new RecordExclusion(HOME_SCHOOL, october(20), HILL, october(20)))
          .refusesFor(DIRECT, EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }
  }

  @Nested
  class WhenADirectionIsSought {

    private static final ReturnToPanel RETURN = new ReturnToPanel(PANEL_CHAIR, november(20), true);

    @Test
    void neitherIsTheIntentionFormedNorNoticeGiven() {
      FoundationRouteTest.given(FoundationRouteTest.UP_TO_INTENTION.subList(
              0, FoundationRouteTest.UP_TO_INTENTION.size() - 1))
          .after(excluded(october(12)))
          .refusesFor(
              new FormIntention(LOCAL_AUTHORITY, october(12)),
              EscalationReasons.EXCLUDED_FROM_SCHOOL);
      FoundationRouteTest.given(FoundationRouteTest.UP_TO_INTENTION)
          .after(excluded(october(13)))
          .refusesFor(
              new ServeNotice(LOCAL_AUTHORITY, october(15), ServiceMethod.DELIVERED, BOTH),
              EscalationReasons.EXCLUDED_FROM_SCHOOL);
    }

    @Test
    void noBarredDirectionIsOwedAndThePanelOwesToTakeTheCaseBack() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> life =
          noticed().after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()));
      assertThat(life.owed()).doesNotContainKey("return-to-panel");

      Life<FoundationStage, FoundationCommand, FoundationEvent> intended =
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_INTENTION)
              .after(excluded(october(13)));
      assertThat(intended.owed()).containsOnlyKeys("return-to-panel");
      assertThat(intended.after(ended(october(14), ExclusionEnding.REINSTATED)).owed())
          .containsOnlyKeys("serve-notice");

      Life<FoundationStage, FoundationCommand, FoundationEvent> noticed =
          noticed().after(excluded(october(16)));
      assertThat(noticed
              .procedure()
              .obligations(
                  noticed.procedure().advance(noticed.state(), october(30), noticed.context()),
                  noticed.context()))
          .extracting(one -> one.duty().code())
          .containsExactly("return-to-panel");
      assertThat(noticed.after(RETURN).stage()).isEqualTo(FoundationStage.BACK_TO_PANEL);
    }

    @Test
    void givenGroundsThatFoundItThenThePanelOwesToTakeTheCaseBackToo() {
      assertThat(noticed()
              .after(new RestateGrounds(
                  LOCAL_AUTHORITY,
                  october(20),
                  DirectionGrounds.of(List.of(SchoolFinding.excludedFrom(BROOK)))))
              .owed())
          .containsOnlyKeys("refer", "return-to-panel");
    }

    @Test
    void givenAnAgreementThenItIsOwedFromTheDayOnWhichItWasLearnedWhetherTheAgreementStandsOrNot() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = FoundationRouteTest.given(
              FoundationRouteTest.UP_TO_INTENTION)
          .after(new Agree(GOVERNING_BODY, october(13), october(16)))
          .after(excluded(october(14)));

      assertThat(agreed.owed()).containsOnlyKeys("admit", "return-to-panel", "see-first-day");
      assertThat(agreed
              .after(new ReportBrokenAgreement(LOCAL_AUTHORITY, october(17)))
              .owed())
          .containsOnlyKeys("return-to-panel");
    }

    @Test
    void givenARequestAtAnAcademyThenThePanelMayHaveTheCaseBack() {
      Life<AcademyStage, AcademyCommand, AcademyEvent> life =
          AcademyRouteTest.given(AcademyRouteTest.UP_TO_EVIDENCE).after(excluded(november(8)));

      assertThat(life.owed()).containsOnlyKeys("decide-request", "return-to-panel");
      assertThat(life.after(RETURN).stage()).isEqualTo(AcademyStage.BACK_TO_PANEL);
    }

    @Test
    void withoutAnExclusionTheCaseGoesOn() {
      noticed()
          .refuses(
              new ReturnToPanel(PANEL_CHAIR, october(20), false),
              "escalation.not-excluded: the child is not known to be excluded from school 100001, and"
                  + " the case goes on against it [SSFA 1998 s.96(2)]");
    }

    @Test
    void givenARefusalThenAnExclusionThatThePanelCouldHaveKnownBringsTheCaseBack() {
      Life<FoundationStage, FoundationCommand, FoundationEvent> refused =
          FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFUSAL);

      refused.refusesFor(RETURN, EscalationReasons.NOT_NEW);
      assertThat(refused.after(excluded(october(9))).after(RETURN).stage())
          .isEqualTo(FoundationStage.BACK_TO_PANEL);
    }

    @Test
    void authorityMayCloseTheCaseForIt() {
      assertThat(noticed()
              .after(excluded(october(16)))
              .after(new Close(LOCAL_AUTHORITY, october(17), ClosingReason.EXCLUDED_FROM_SCHOOL))
              .data()
              .closed())
          .contains(ClosingReason.EXCLUDED_FROM_SCHOOL);
    }
  }

  @Nested
  class WhenADecisionWasMade {

    private static final GiveDecisionReasons REASONS =
        new GiveDecisionReasons(LOCAL_AUTHORITY, november(14), "minute 7");

    private static final OrderAdmission ORDER =
        new OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.of(november(26)));

    @Test
    void givenReasonsAfterTheDecisionThenAnOrderMayFollow() {
      Life<CommunityStage, CommunityCommand, CommunityEvent> complained =
          decided().after(excluded(october(16))).after(new Complain(LOCAL_AUTHORITY, november(13)));

      complained.refuses(
          ORDER,
          "escalation.decision-without-reasons: school 100001 is decided on without a reason, in spite"
              + " of a caution: the child is permanently excluded from it (as 100001) [SSFA 1998 s.88"
              + " (second-hand, from the reading that whoever decides in spite of an exclusion says"
              + " why)]");
      assertThat(complained.after(REASONS).after(ORDER).stage()).isEqualTo(CommunityStage.ORDERED);
    }

    @Test
    void reasonsLeaveTheDecisionAndItsFirstDayAsTheyWere() {
      Escalation data = decided().after(REASONS).data();

      assertThat(data.decidedOn()).contains(october(15));
      assertThat(data.startOn()).contains(november(12));
      assertThat(data.decisionReasons()).contains("minute 7");
    }

    @Test
    void reasonsAreGivenInWriting() {
      decided()
          .refusesFor(
              new GiveDecisionReasons(LOCAL_AUTHORITY, november(14), " "),
              EscalationReasons.NOT_IN_WRITING);
    }
  }

  @Test
  void schoolThatIsNotWhatItWasNamedAsIsNotConfirmed() {
    EscalationContext retyped = Cases.CONTEXT.withSchools(List.of(School.builder()
        .urn(BROOK)
        .name("Brook School")
        .localAuthority(HOME)
        .type(SchoolTypes.ACADEMY_CONVERTER)
        .build()));

    FoundationRouteTest.given(FoundationRouteTest.UP_TO_REFERENCE)
        .under(retyped)
        .refusesFor(
            new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(5)), EscalationReasons.NOT_AS_NAMED);
  }
}
