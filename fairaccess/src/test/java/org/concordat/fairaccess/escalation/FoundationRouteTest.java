/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOLS_ADJUDICATOR;
import static org.concordat.fairaccess.FairAccessRoles.SECRETARY_OF_STATE;
import static org.concordat.fairaccess.escalation.Cases.BOTH;
import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.GROUNDS;
import static org.concordat.fairaccess.escalation.Cases.OTHER_FOUNDATION;
import static org.concordat.fairaccess.escalation.Cases.TARN;
import static org.concordat.fairaccess.escalation.Cases.november;
import static org.concordat.fairaccess.escalation.Cases.october;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.ProcedureReasons;
import org.concordat.fairaccess.escalation.BreachCommand.Complain;
import org.concordat.fairaccess.escalation.BreachCommand.DeclineToAdmit;
import org.concordat.fairaccess.escalation.BreachCommand.DismissComplaint;
import org.concordat.fairaccess.escalation.BreachCommand.OrderAdmission;
import org.concordat.fairaccess.escalation.BreachCommand.SetFirstDay;
import org.concordat.fairaccess.escalation.BreachEvent.AdmissionDeclined;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Agree;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReportBrokenAgreement;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommonEvent.Admitted;
import org.concordat.fairaccess.escalation.CommonEvent.RefusalDeemed;
import org.concordat.fairaccess.escalation.FoundationCommand.ConfirmSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.Consult;
import org.concordat.fairaccess.escalation.FoundationCommand.Direct;
import org.concordat.fairaccess.escalation.FoundationCommand.FormIntention;
import org.concordat.fairaccess.escalation.FoundationCommand.NameOtherSchool;
import org.concordat.fairaccess.escalation.FoundationCommand.OpenDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.Refer;
import org.concordat.fairaccess.escalation.FoundationCommand.RejectDirection;
import org.concordat.fairaccess.escalation.FoundationCommand.RestateGrounds;
import org.concordat.fairaccess.escalation.FoundationCommand.ServeNotice;
import org.concordat.fairaccess.escalation.FoundationCommand.TellAuthority;
import org.concordat.fairaccess.escalation.FoundationEvent.Directed;
import org.concordat.fairaccess.escalation.FoundationEvent.WindowClosed;
import org.junit.jupiter.api.Test;

class FoundationRouteTest {

  static final ImmutableList<FoundationCommand> UP_TO_REFUSAL = ImmutableList.of(
      new Ask(LOCAL_AUTHORITY, october(2)),
      new Refuse(GOVERNING_BODY, october(8), "letter of 8 October"));

  static final ImmutableList<FoundationCommand> UP_TO_CONSULTATION =
      ImmutableList.<FoundationCommand>builder()
          .addAll(UP_TO_REFUSAL)
          .add(new OpenDirection(LOCAL_AUTHORITY, october(9), GROUNDS))
          .build();

  static final ImmutableList<FoundationCommand> UP_TO_INTENTION =
      ImmutableList.<FoundationCommand>builder()
          .addAll(UP_TO_CONSULTATION)
          .add(new Consult(LOCAL_AUTHORITY, october(10), PARENT))
          .add(new Consult(LOCAL_AUTHORITY, october(11), GOVERNING_BODY))
          .add(new FormIntention(LOCAL_AUTHORITY, october(12)))
          .build();

  static final ImmutableList<FoundationCommand> UP_TO_NOTICE =
      ImmutableList.<FoundationCommand>builder()
          .addAll(UP_TO_INTENTION)
          .add(new ServeNotice(LOCAL_AUTHORITY, october(15), ServiceMethod.DELIVERED, BOTH))
          .build();

  static final ImmutableList<FoundationCommand> UP_TO_REFERENCE =
      ImmutableList.<FoundationCommand>builder()
          .addAll(UP_TO_NOTICE)
          .add(new Refer(GOVERNING_BODY, october(29)))
          .build();

  static Life<FoundationStage, FoundationCommand, FoundationEvent> given(
      List<FoundationCommand> commands) {
    return Life.foundation().after(commands);
  }

  private static ServeNotice posted(LocalDate on) {
    return new ServeNotice(LOCAL_AUTHORITY, on, ServiceMethod.FIRST_CLASS_POST, BOTH);
  }

  private static Direct direct(LocalDate on) {
    return new Direct(LOCAL_AUTHORITY, on, Optional.of(november(12)));
  }

  @Test
  void askedSchoolHasSevenCalendarDaysToAnswer() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        given(List.of(new Ask(LOCAL_AUTHORITY, october(2))));

    assertThat(asked.stage()).isEqualTo(FoundationStage.ASKED);
    assertThat(asked.owed()).containsExactly(Map.entry("answer", Due.on(october(9))));
    assertThat(asked.stageOn(october(9))).isEqualTo(FoundationStage.ASKED);
    assertThat(asked.stageOn(october(10))).isEqualTo(FoundationStage.REFUSED);
  }

  @Test
  void silenceCountsAsARefusalFromTheDayAfterTheLast() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = given(List.of(
        new Ask(LOCAL_AUTHORITY, october(2)),
        new OpenDirection(LOCAL_AUTHORITY, october(12), GROUNDS)));

    assertThat(life.events()).contains(new RefusalDeemed(october(10)));
    assertThat(life.data().refusal()).contains(new Refusal(october(10), true, ""));
  }

  @Test
  void refusalOnTheLastDayIsInTimeAndOnTheNextFindsItDeemed() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> asked =
        given(List.of(new Ask(LOCAL_AUTHORITY, october(2))));

    assertThat(asked.after(new Refuse(GOVERNING_BODY, october(9), "full")).stage())
        .isEqualTo(FoundationStage.REFUSED);
    asked.refusesFor(
        new Refuse(GOVERNING_BODY, october(10), "full"),
        ProcedureReasons.NOT_ALLOWED,
        ProcedureReasons.OUT_OF_TIME);
  }

  @Test
  void agreementLeadsToTheRollOnTheAgreedDay() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = given(List.of(
        new Ask(LOCAL_AUTHORITY, october(2)), new Agree(GOVERNING_BODY, october(5), november(5))));

    assertThat(agreed.stage()).isEqualTo(FoundationStage.START_AGREED);
    assertThat(agreed.owed())
        .containsOnlyKeys("admit", "see-first-day")
        .containsEntry("admit", Due.on(november(5)));

    Life<FoundationStage, FoundationCommand, FoundationEvent> admitted =
        agreed.after(new Admit(GOVERNING_BODY, november(5)));
    assertThat(admitted.stage()).isEqualTo(FoundationStage.ON_ROLL);
    assertThat(admitted.data().isAdmitted()).isTrue();
    assertThat(admitted.data().countsAsDirection()).isFalse();
  }

  @Test
  void schoolThatGoesBackOnItsAgreementHasRefused() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> refused = given(List.of(
        new Ask(LOCAL_AUTHORITY, october(2)),
        new Agree(GOVERNING_BODY, october(5), november(5)),
        new Refuse(GOVERNING_BODY, october(30), "letter of 30 October")));

    assertThat(refused.stage()).isEqualTo(FoundationStage.REFUSED);
    assertThat(refused.data().startOn()).isEmpty();
    assertThat(refused.owed()).containsOnlyKeys("act-on-refusal");
  }

  @Test
  void agreementThatIsNotKeptCountsAsARefusalOnceTheDayIsPast() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed = given(List.of(
        new Ask(LOCAL_AUTHORITY, october(2)), new Agree(GOVERNING_BODY, october(5), november(5))));

    agreed.refuses(
        new ReportBrokenAgreement(LOCAL_AUTHORITY, november(5)),
        "escalation.not-overdue: the school may still admit on 2012-11-05, and this is 2012-11-05 [SI"
            + " 2006/1751 (second-hand, from its explanatory note)]");
    Life<FoundationStage, FoundationCommand, FoundationEvent> broken =
        agreed.after(new ReportBrokenAgreement(LOCAL_AUTHORITY, november(6)));
    assertThat(broken.stage()).isEqualTo(FoundationStage.REFUSED);
    assertThat(broken.data().refusal())
        .contains(new Refusal(november(6), true, "", Optional.of(november(5)), Optional.empty()));
  }

  @Test
  void somethingNewTakesARefusedCaseBackToThePanel() {
    assertThat(given(UP_TO_REFUSAL)
            .after(new ReturnToPanel(PANEL_CHAIR, october(9), false))
            .stage())
        .isEqualTo(FoundationStage.BACK_TO_PANEL);
  }

  @Test
  void directionOpensOnTheFactsOfEverySchool() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> consulting =
        given(UP_TO_CONSULTATION);

    assertThat(consulting.stage()).isEqualTo(FoundationStage.CONSULTING);
    assertThat(consulting.data().grounds()).contains(GROUNDS);
  }

  @Test
  void consultationsAreKeptWithTheirDays() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> intent = given(UP_TO_INTENTION);

    assertThat(intent.stage()).isEqualTo(FoundationStage.INTENTION);
    assertThat(intent.data().consulted())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(PARENT, october(10), GOVERNING_BODY, october(11)));
  }

  @Test
  void t10_noticeServedOn15OctoberMayBeReferredUntil29October() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window = given(UP_TO_NOTICE);

    assertThat(window.stage()).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    assertThat(window.owed()).containsExactly(Map.entry("refer", Due.on(october(29))));
    assertThat(window.after(new Refer(GOVERNING_BODY, october(29))).stage())
        .isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    window.refuses(
        new Refer(GOVERNING_BODY, october(30)),
        "procedure.not-allowed: refer is not allowed in the stage direction-open; allowed: admit,"
            + " agree, close, direct, record-exclusion, record-exclusion-end, refuse, reject-first-day,"
            + " report-broken-agreement,"
            + " restate-grounds, return-to-panel; refer is"
            + " for the governing body, in: reference-window [SSFA 1998 s.97(3)]",
        "procedure.out-of-time: the last day to refer the notice to the adjudicator was 2012-10-29,"
            + " and this is 2012-10-30 [SSFA 1998 s.97(3)]");
  }

  @Test
  void t10_authorityMayDirectFrom30OctoberAndNotOn29October() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window = given(UP_TO_NOTICE);

    window.refusesFor(direct(october(29)), ProcedureReasons.NOT_ALLOWED);
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed =
        window.after(direct(october(30)));
    assertThat(directed.stage()).isEqualTo(FoundationStage.DIRECTED);
    assertThat(directed.events())
        .endsWith(
            new WindowClosed(october(30)),
            new Directed(october(30), LOCAL_AUTHORITY, BROOK, Optional.of(november(12))));
    assertThat(directed.data().countsAsDirection()).isTrue();
    assertThat(directed.owed())
        .containsEntry("admit", Due.on(november(12)))
        .containsOnlyKeys("admit", "see-start");
  }

  @Test
  void t10_timeAloneOpensTheWayAndDirectsNothing() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window = given(UP_TO_NOTICE);

    assertThat(window.stageOn(october(29))).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    assertThat(window.stageOn(october(30))).isEqualTo(FoundationStage.DIRECTION_OPEN);
    assertThat(window.stageOn(LocalDate.of(2099, 1, 1))).isEqualTo(FoundationStage.DIRECTION_OPEN);
  }

  @Test
  void t6_noticePostedOnFriday2NovemberIsServedOnTuesday6November() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window =
        given(UP_TO_INTENTION).after(posted(november(2)));

    assertThat(window.data().notice().orElseThrow().servedOn()).isEqualTo(november(6));
    assertThat(window.owed()).containsExactly(Map.entry("refer", Due.on(november(20))));
  }

  @Test
  void t6_noticePostedBeforeChristmasIsServedOnThursday27December() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window =
        given(UP_TO_INTENTION).after(posted(LocalDate.of(2012, 12, 21)));

    assertThat(window.data().notice().orElseThrow().servedOn())
        .isEqualTo(LocalDate.of(2012, 12, 27));
    assertThat(window.owed())
        .containsExactly(Map.entry("refer", Due.on(LocalDate.of(2013, 1, 10))));
  }

  @Test
  void noticeIsReferredFromTheDayOnWhichItIsTakenToBeServedAndNotBefore() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> window =
        given(UP_TO_INTENTION).after(posted(november(2)));

    window.refuses(
        new Refer(GOVERNING_BODY, november(5)),
        "escalation.not-served-yet: the time to refer the notice begins with its service on 2012-11-06,"
            + " and this is 2012-11-05 [SSFA 1998 s.97(3)]");
    assertThat(window.after(new Refer(GOVERNING_BODY, november(6))).stage())
        .isEqualTo(FoundationStage.WITH_ADJUDICATOR);
  }

  @Test
  void schoolMayAgreeWhileTheWindowIsOpen() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> agreed =
        given(UP_TO_NOTICE).after(new Agree(GOVERNING_BODY, october(20), november(5)));

    assertThat(agreed.stage()).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    assertThat(agreed.owed())
        .containsOnlyKeys("refer", "admit", "see-first-day")
        .containsEntry("refer", Due.on(october(29)))
        .containsEntry("admit", Due.on(november(5)));
    assertThat(agreed.stageOn(october(30))).isEqualTo(FoundationStage.DIRECTION_OPEN);
  }

  @Test
  void adjudicatorOwesADecisionWithoutATimeLimit() {
    Due due = given(UP_TO_REFERENCE).owed().get("decide-reference");

    assertThat(due).hasToString("unknown: no statutory time limit: time to decide a reference");
  }

  @Test
  void schoolThatRefersANoticeOwesItToTheAuthorityToSaySo() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> referred = given(UP_TO_REFERENCE);

    assertThat(obligation(referred, "tell-authority"))
        .hasToString("the governing body: tell the authority that the notice is referred by"
            + " unknown: no statutory time limit: time to tell the authority of a reference"
            + " [SSFA 1998 s.97(3)]");
    assertThat(referred.steps())
        .filteredOn(step -> step.limits().contains(obligation(referred, "tell-authority")))
        .extracting(NextStep::what)
        .containsExactly("tell-authority");
    referred.refusesFor(
        new TellAuthority(HEAD_TEACHER, october(30)), ProcedureReasons.NOT_ENTITLED);

    Life<FoundationStage, FoundationCommand, FoundationEvent> told =
        referred.after(new TellAuthority(GOVERNING_BODY, october(30)));
    assertThat(told.stage()).isEqualTo(FoundationStage.WITH_ADJUDICATOR);
    assertThat(told.data().authorityToldOn()).contains(october(30));
    assertThat(told.owed()).containsOnlyKeys("decide-reference");
    told.refuses(
        new TellAuthority(GOVERNING_BODY, october(31)),
        "escalation.already-told: the authority was told of the reference on 2012-10-30 [SSFA 1998"
            + " s.97(3)]");
    assertThat(told.after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(19))).stage())
        .isEqualTo(FoundationStage.DIRECTION_OPEN);
  }

  @Test
  void referenceThatTheAuthorityWasNotToldOfIsDecidedAllTheSame() {
    assertThat(given(UP_TO_REFERENCE)
            .after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(19)))
            .owed())
        .containsOnlyKeys("direct");
  }

  private static Obligation obligation(
      Life<FoundationStage, FoundationCommand, FoundationEvent> life, String duty) {
    return life.procedure().obligations(life.state(), life.context()).stream()
        .filter(one -> one.duty().code().equals(duty))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void directionLeavesThePowerToExcludeAsItWas() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed =
        given(UP_TO_NOTICE).after(direct(october(30)));

    assertThat(directed.explanations()).contains("""
            the governing body: admit the child: 2012-11-12 [SI 2006/1751 (second-hand, from its explanatory note)]
              started: 2012-10-30
              first day on roll: the day agreed, decided or directed
              directed on 2012-10-30: school 100001 shall admit the child [SSFA 1998 s.96(5)]
                power to exclude a pupil on roll: not affected [SSFA 1998 s.96(6)]""");
    assertThat(given(UP_TO_REFUSAL.subList(0, 1))
            .after(new Agree(GOVERNING_BODY, october(8), november(5)))
            .explanations())
        .anySatisfy(
            one -> assertThat(one).startsWith("the governing body: admit the child: 2012-11-05"))
        .noneSatisfy(one -> assertThat(one).contains("power to exclude"));
  }

  @Test
  void authorityMayNotDirectWhileTheReferenceIsUndecided() {
    given(UP_TO_REFERENCE)
        .refusesFor(
            new Direct(LOCAL_AUTHORITY, november(20), Optional.of(november(26))),
            ProcedureReasons.NOT_ALLOWED);
  }

  @Test
  void schoolThatTheAdjudicatorConfirmsMayBeDirected() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life =
        given(UP_TO_REFERENCE).after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(19)));

    assertThat(life.stage()).isEqualTo(FoundationStage.DIRECTION_OPEN);
    assertThat(life.after(new Direct(LOCAL_AUTHORITY, november(20), Optional.of(november(26))))
            .stage())
        .isEqualTo(FoundationStage.DIRECTED);
  }

  @Test
  void otherSchoolThatTheAdjudicatorNamesIsTheOneDirectedThoughOutsideTheArea() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = given(UP_TO_REFERENCE)
        .after(new NameOtherSchool(
            SCHOOLS_ADJUDICATOR, november(19), OtherSchool.agreed(OTHER_FOUNDATION)))
        .after(new Direct(LOCAL_AUTHORITY, november(20), Optional.of(november(26))));

    assertThat(life.data().school()).isEqualTo(OTHER_FOUNDATION);
    assertThat(life.data().isNamedByAdjudicator()).isTrue();
    assertThat(life.data().direction())
        .contains(new Direction(LOCAL_AUTHORITY, november(20), TARN));
  }

  @Test
  void directionThatTheAdjudicatorRejectsGoesBackToThePanel() {
    assertThat(given(UP_TO_REFERENCE)
            .after(new RejectDirection(SCHOOLS_ADJUDICATOR, november(19)))
            .stage())
        .isEqualTo(FoundationStage.BACK_TO_PANEL);
  }

  @Test
  void authorityThatMayDirectOwesItWithoutATimeLimit() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> open =
        given(UP_TO_REFERENCE).after(new ConfirmSchool(SCHOOLS_ADJUDICATOR, november(19)));

    assertThat(open.owed().get("direct"))
        .hasToString("unknown: no statutory time limit: time to direct");
  }

  @Test
  void directedSchoolAdmitsAndTheCaseCountsAsADirection() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> life = given(UP_TO_NOTICE)
        .after(direct(october(30)))
        .after(new Admit(GOVERNING_BODY, november(12)));

    assertThat(life.stage()).isEqualTo(FoundationStage.ON_ROLL);
    assertThat(life.events()).endsWith(new Admitted(november(12)));
    assertThat(life.data().countsAsDirection()).isTrue();
    assertThat(life.owed()).isEmpty();
  }

  @Test
  void directedSchoolThatDoesNotAdmitMayBeComplainedOf() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> complained = given(UP_TO_NOTICE)
        .after(direct(october(30)))
        .after(new Complain(LOCAL_AUTHORITY, november(13)));
    assertThat(complained.stage()).isEqualTo(FoundationStage.COMPLAINED);
    assertThat(complained.owed()).containsOnlyKeys("admit", "decide-complaint");
    assertThat(complained.owed().get("decide-complaint"))
        .hasToString("unknown: no statutory time limit: time to decide a complaint");
    assertThat(complained.steps())
        .filteredOn(step ->
            step.limits().stream().anyMatch(one -> one.duty().owner().equals(SECRETARY_OF_STATE)))
        .extracting(NextStep::what)
        .containsExactly("order-admission", "dismiss-complaint");

    Life<FoundationStage, FoundationCommand, FoundationEvent> ordered = complained.after(
        new OrderAdmission(SECRETARY_OF_STATE, november(26), Optional.of(november(28))));
    assertThat(ordered.owed())
        .containsEntry("admit", Due.on(november(28)))
        .containsOnlyKeys("admit", "see-ordered-start");
    assertThat(ordered.after(new Admit(GOVERNING_BODY, november(28))).stage())
        .isEqualTo(FoundationStage.ON_ROLL);
    assertThat(complained
            .after(new DismissComplaint(SECRETARY_OF_STATE, november(26)))
            .stage())
        .isEqualTo(FoundationStage.BACK_TO_PANEL);
    assertThat(complained.after(new Admit(GOVERNING_BODY, november(14))).stage())
        .isEqualTo(FoundationStage.ON_ROLL);
  }

  @Test
  void givenAFirstDayThatWasMissedWhenAnOrderSetsNoneThenNothingIsOverdueUntilOneIsSet() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> complained = given(UP_TO_NOTICE)
        .after(direct(october(30)))
        .after(new Complain(LOCAL_AUTHORITY, november(13)));
    Life<FoundationStage, FoundationCommand, FoundationEvent> ordered =
        complained.after(new OrderAdmission(SECRETARY_OF_STATE, november(26), Optional.empty()));

    assertThat(complained.owed().get("admit")).isEqualTo(Due.on(november(12)));
    assertThat(ordered.data().startOn()).isEmpty();
    assertThat(ordered.owed().get("admit"))
        .hasToString("unknown: no day was set: first day on roll");
    assertThat(ordered.procedure().obligations(ordered.state(), ordered.context()))
        .noneMatch(owed -> owed.isOverdueOn(LocalDate.of(2013, 7, 24)));
    assertThat(ordered
            .after(new SetFirstDay(SECRETARY_OF_STATE, november(27), november(29)))
            .owed())
        .containsEntry("admit", Due.on(november(29)))
        .containsOnlyKeys("admit", "see-ordered-start");
  }

  @Test
  void orderThatSetsADayReplacesTheOneThatWasMissed() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> ordered = given(UP_TO_NOTICE)
        .after(direct(october(30)))
        .after(new Complain(LOCAL_AUTHORITY, november(13)))
        .after(new OrderAdmission(SECRETARY_OF_STATE, november(26), Optional.of(november(28))));

    assertThat(ordered.owed())
        .containsEntry("admit", Due.on(november(28)))
        .containsOnlyKeys("admit", "see-ordered-start");
    ordered.refusesFor(
        new SetFirstDay(SECRETARY_OF_STATE, november(27), november(29)),
        EscalationReasons.FIRST_DAY_SET);
  }

  @Test
  void orderWithoutADayIsGivenOneByTheSecretaryOfState() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> ordered = given(UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()))
        .after(new DeclineToAdmit(GOVERNING_BODY, november(1), "year 9 is full"))
        .after(new Complain(LOCAL_AUTHORITY, november(5)))
        .after(new OrderAdmission(SECRETARY_OF_STATE, november(20), Optional.empty()));

    assertThat(ordered.owed().get("admit"))
        .hasToString("unknown: no day was set: first day on roll");
    ordered.refusesFor(
        new SetFirstDay(LOCAL_AUTHORITY, november(21), november(26)),
        ProcedureReasons.NOT_ENTITLED);
    Life<FoundationStage, FoundationCommand, FoundationEvent> dated =
        ordered.after(new SetFirstDay(SECRETARY_OF_STATE, november(21), november(26)));
    assertThat(dated.stage()).isEqualTo(FoundationStage.ORDERED);
    assertThat(dated.owed())
        .containsEntry("admit", Due.on(november(26)))
        .containsOnlyKeys("admit", "see-ordered-start");
    dated.refusesFor(
        new SetFirstDay(SECRETARY_OF_STATE, november(22), november(27)),
        EscalationReasons.FIRST_DAY_SET);
  }

  @Test
  void directionThatSetsNoDayLeavesTheDayUnknown() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed =
        given(UP_TO_NOTICE).after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()));

    assertThat(directed.owed().get("admit"))
        .hasToString("unknown: no day was set: first day on roll");
  }

  @Test
  void directionThatSetsNoDayIsNotOverdueByItself() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed =
        given(UP_TO_NOTICE).after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()));

    directed.refuses(
        new Complain(LOCAL_AUTHORITY, october(30)),
        "escalation.no-day-set: no day was set: first day on roll; nothing is overdue until one is"
            + " set and past, or the school says that it will not admit [EA 1996 ss.496-497"
            + " (second-hand, from written answer 42894 of July 2016)]");
    directed.refusesFor(
        new Complain(LOCAL_AUTHORITY, LocalDate.of(2013, 1, 7)), EscalationReasons.NO_DAY_SET);
  }

  @Test
  void authorityThatSetNoDaySetsItLaterAndComplainsAfterIt() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> dated = given(UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()))
        .after(new SetFirstDay(LOCAL_AUTHORITY, november(5), november(12)));

    assertThat(dated.stage()).isEqualTo(FoundationStage.DIRECTED);
    assertThat(dated.owed())
        .containsEntry("admit", Due.on(november(12)))
        .containsOnlyKeys("admit", "see-start");
    dated.refusesFor(new Complain(LOCAL_AUTHORITY, november(12)), EscalationReasons.NOT_OVERDUE);
    assertThat(dated.after(new Complain(LOCAL_AUTHORITY, november(13))).stage())
        .isEqualTo(FoundationStage.COMPLAINED);
    dated.refuses(
        new SetFirstDay(LOCAL_AUTHORITY, november(6), november(8)),
        "escalation.first-day-set: the first day was set to 2012-11-12 already [SI 2006/1751"
            + " (second-hand, from its explanatory note)]");
  }

  @Test
  void firstDayThatIsSetLaterLiesNotInThePastAndIsSetByTheAuthority() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> directed =
        given(UP_TO_NOTICE).after(new Direct(LOCAL_AUTHORITY, october(30), Optional.empty()));

    directed.refusesFor(
        new SetFirstDay(LOCAL_AUTHORITY, november(5), november(4)),
        EscalationReasons.START_IN_THE_PAST);
    directed.refusesFor(
        new SetFirstDay(GOVERNING_BODY, november(5), november(12)), ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void schoolThatSaysItWillNotAdmitIsComplainedOfAtOnce() {
    Life<FoundationStage, FoundationCommand, FoundationEvent> declined = given(UP_TO_NOTICE)
        .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.of(november(12))))
        .after(new DeclineToAdmit(GOVERNING_BODY, november(1), "letter of 1 November"));

    assertThat(declined.stage()).isEqualTo(FoundationStage.DIRECTED);
    assertThat(declined.data().declinedOn()).contains(november(1));
    assertThat(declined.events())
        .endsWith(new AdmissionDeclined(november(1), "letter of 1 November"));
    assertThat(declined.owed())
        .containsEntry("admit", Due.on(november(12)))
        .containsOnlyKeys("admit", "see-start");
    assertThat(declined.after(new Complain(LOCAL_AUTHORITY, november(1))).stage())
        .isEqualTo(FoundationStage.COMPLAINED);
    assertThat(declined.after(new Admit(GOVERNING_BODY, november(2))).stage())
        .isEqualTo(FoundationStage.ON_ROLL);
  }

  @Test
  void directedSchoolMayAdmitBeforeTheDayThatWasSetForIt() {
    assertThat(given(UP_TO_NOTICE)
            .after(direct(october(30)))
            .after(new Admit(GOVERNING_BODY, november(5)))
            .data()
            .admittedOn())
        .contains(november(5));
  }

  @Test
  void restatedGroundsAreTheOnesThatTheDirectionRestsOn() {
    DirectionGrounds opened = DirectionGrounds.of(
        List.of(SchoolFinding.refusedBy(BROOK), SchoolFinding.neither(Cases.HILL)));
    Life<FoundationStage, FoundationCommand, FoundationEvent> restated =
        given(UP_TO_NOTICE).after(new RestateGrounds(LOCAL_AUTHORITY, october(22), opened));

    assertThat(restated.stage()).isEqualTo(FoundationStage.REFERENCE_WINDOW);
    assertThat(restated.owed()).containsExactly(Map.entry("refer", Due.on(october(29))));
    restated.refusesFor(direct(october(30)), EscalationReasons.NOT_REFUSED_EVERYWHERE);
  }

  @Test
  void caseMayBeClosedInEveryStageBeforeTheRoll() {
    for (FoundationStage stage : FoundationStage.values()) {
      assertThat(FoundationRoute.PROCEDURE.allowed(stage).contains("close"))
          .as(stage.code())
          .isEqualTo(!FoundationRoute.PROCEDURE.ends().contains(stage));
    }
    Life<FoundationStage, FoundationCommand, FoundationEvent> closed = given(UP_TO_NOTICE)
        .after(new Close(LOCAL_AUTHORITY, october(20), ClosingReason.MOVED_AWAY));
    assertThat(closed.stage()).isEqualTo(FoundationStage.CLOSED);
    assertThat(closed.data().closed()).contains(ClosingReason.MOVED_AWAY);
  }

  @Test
  void onlyADirectCommandLeadsToDirected() {
    assertThat(FoundationRoute.PROCEDURE.table())
        .filteredOn(row -> row.leadsTo() == FoundationStage.DIRECTED
            && row.leadsFrom() != FoundationStage.DIRECTED)
        .allSatisfy(row -> {
          assertThat(row.command()).contains("direct");
          assertThat(row.who()).containsExactly(LOCAL_AUTHORITY);
        })
        .hasSize(1);
  }

  @Test
  void headTeacherAloneIsNoGoverningBody() {
    given(UP_TO_NOTICE)
        .refusesFor(new Refer(HEAD_TEACHER, october(20)), ProcedureReasons.NOT_ENTITLED);
  }

  @Test
  void directionWithAFirstDayBeforeItIsRefused() {
    given(UP_TO_NOTICE)
        .refusesFor(
            new Direct(LOCAL_AUTHORITY, october(30), Optional.of(october(29))),
            EscalationReasons.START_IN_THE_PAST);
    assertThat(given(UP_TO_NOTICE)
            .after(new Direct(LOCAL_AUTHORITY, october(30), Optional.of(october(30))))
            .stage())
        .isEqualTo(FoundationStage.DIRECTED);
  }
}
