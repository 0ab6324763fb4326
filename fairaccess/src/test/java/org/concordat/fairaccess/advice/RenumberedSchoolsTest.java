/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.advice.Families.BROOK;
import static org.concordat.fairaccess.advice.Families.HILL;
import static org.concordat.fairaccess.advice.Families.HILL_BEFORE;
import static org.concordat.fairaccess.advice.Families.MOOR;
import static org.concordat.fairaccess.advice.Families.askedInYear;
import static org.concordat.fairaccess.advice.Families.offer;
import static org.concordat.fairaccess.advice.Families.refuse;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceEvent.AppealAllowed;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.junit.jupiter.api.Test;

/**
 * A school that got another number is one school in all that follows, whichever number a fact names and in whatever order
 * it is learned.
 *
 * <p>The family asks on 12 October 2023. Hill School, 100092, converts on 23 October and is 100002 from then on.
 */
class RenumberedSchoolsTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2023, 11, 30);
  private static final LocalDate CONVERTED = october(23);
  private static final AdviceContext CONVERTING =
      context(Succession.of(HILL_BEFORE, HILL, CONVERTED));

  private static LocalDate october(int day) {
    return LocalDate.of(2023, 10, day);
  }

  private static AdviceContext context(Succession... links) {
    return AdviceContext.of(
        SchoolRegister.builder().successions(Successions.of(List.of(links))).build(),
        TestCalendars.T23);
  }

  private static School.Builder school(Urn urn) {
    return School.builder()
        .urn(urn)
        .name("School " + urn)
        .localAuthority(LocalAuthorityCode.of("916"))
        .opened(CONVERTED.minusYears(9));
  }

  private static Apply apply(int day, Urn... schools) {
    return new Apply(PARENT, october(day), ImmutableList.copyOf(schools));
  }

  private static RecordedLife<
          AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
      learned(AdviceContext context, AdviceCommand... commands) {
    var life = RecordedLife.begin(ChoiceAdviceCases.PROCEDURE, askedInYear());
    for (AdviceCommand command : commands) {
      life = life.after(command, context);
    }
    return life;
  }

  private static ChoiceAdviceCase known(AdviceCommand... commands) {
    return learned(CONVERTING, commands).on(NOVEMBER, CONVERTING).data();
  }

  private static void refusesAfter(
      AdviceCommand command, String code, AdviceContext context, AdviceCommand... before) {
    assertThat(learned(context, before).decide(command, context).reasons())
        .extracting(Reason::code)
        .containsExactly(code);
  }

  @Test
  void schoolIsNotRefusedAndOnOfferAtOnceUnderTwoNumbers() {
    ChoiceAdviceCase data = known(
        apply(12, BROOK, HILL_BEFORE), refuse(october(25), HILL), offer(october(20), HILL_BEFORE));

    assertThat(data.offer().map(OfferedPlace::school)).contains(HILL_BEFORE);
    assertThat(data.refused()).isEmpty();
    assertThat(data.overtaken()).singleElement().isInstanceOf(SchoolRefused.class);
  }

  @Test
  void schoolIsNotHeldAndOnOfferBesideItselfUnderTwoNumbers() {
    ChoiceAdviceCase data = known(
        apply(12, BROOK, HILL_BEFORE),
        offer(october(26), HILL),
        new Accept(PARENT, october(28), Optional.empty()),
        offer(october(20), HILL_BEFORE));

    assertThat(data.offer())
        .contains(new OfferedPlace(
            HILL_BEFORE,
            october(20),
            Optional.of(october(20).plusDays(14)),
            Optional.of(october(28)),
            Optional.empty()));
    assertThat(data.further()).isEmpty();
    assertThat(data.declined()).isEmpty();
  }

  @Test
  void refusalIsOfTheLastApplicationToTheSchoolUnderWhicheverNumberThatWas() {
    ChoiceAdviceCase data = known(
        apply(12, HILL_BEFORE),
        apply(16, BROOK),
        refuse(october(25), HILL),
        apply(24, HILL),
        refuse(october(27), HILL_BEFORE));

    assertThat(data.refused()).containsOnlyKeys(HILL);
    assertThat(data.refused().get(HILL).on()).isEqualTo(october(25));
    assertThat(data.refused().get(HILL).application().on()).isEqualTo(october(24));
    assertThat(known(apply(12, HILL_BEFORE), apply(16, BROOK), refuse(october(25), HILL))
            .refused()
            .get(HILL_BEFORE)
            .application()
            .on())
        .isEqualTo(october(12));
  }

  @Test
  void placeIsTakenDeclinedGivenADayAndBegunOnUnderEitherNumber() {
    ChoiceAdviceCase placed = known(
        apply(12, BROOK, HILL_BEFORE),
        offer(october(18), BROOK),
        offer(october(20), HILL_BEFORE),
        new TakeInstead(PARENT, october(24), HILL, Optional.empty()),
        new SetStart(LOCAL_AUTHORITY, october(25), HILL_BEFORE, october(31)),
        new Admit(ADMISSION_AUTHORITY, october(31), HILL));

    assertThat(placed.admittedTo()).contains(HILL_BEFORE);
    assertThat(placed.offer().flatMap(OfferedPlace::startOn)).contains(october(31));
    assertThat(placed.declined()).containsOnlyKeys(BROOK);
    assertThat(placed.overtaken()).isEmpty();
    ChoiceAdviceCase declined = known(
        apply(12, BROOK, HILL_BEFORE),
        offer(october(18), BROOK),
        offer(october(20), HILL_BEFORE),
        new DeclineFurther(PARENT, october(24), HILL));
    assertThat(declined.further()).isEmpty();
    assertThat(declined.declined()).containsOnlyKeys(HILL_BEFORE);
  }

  @Test
  void applicationNamesASchoolOnceUnderWhicheverNumberBeforeItsConversionAndAfter() {
    for (int day : new int[] {12, 25}) {
      assertThat(learned(CONVERTING)
              .decide(apply(day, HILL_BEFORE, BROOK, HILL), CONVERTING)
              .reasons())
          .extracting(Reason::toString)
          .containsExactly("advice.named-twice: an application names a school once, and 100002 is"
              + " 100092 [School Admissions Code 2021 (second-hand, from practice; the text was not"
              + " read)]");
    }
  }

  @Test
  void letterThatRefusesUnderBothNumbersRefusesOnce() {
    ChoiceAdviceCase data = known(apply(12, HILL_BEFORE), refuse(october(25), HILL, HILL_BEFORE));

    assertThat(data.refused()).containsOnlyKeys(HILL_BEFORE);
    assertThat(data.asked().answers()).hasSize(1);
  }

  @Test
  void schoolIsSilentOnceAndAsItWasLastAsked() {
    ChoiceAdviceCase data = known(apply(12, HILL_BEFORE), apply(24, HILL));

    assertThat(data.silentOn(NOVEMBER, CONVERTING))
        .containsOnlyKeys(HILL)
        .containsEntry(HILL, LocalDate.of(2023, 11, 18));
    assertThat(ChoiceAdviceCases.awaited(data, CONVERTING))
        .extracting(AwaitedAnswer::school)
        .containsExactly(HILL);
  }

  @Test
  void placeThatIsHeldOrOnOfferIsNotOneWonOnAppealAnyMore() {
    AdviceCommand[] won = {
      apply(12, BROOK, HILL_BEFORE),
      refuse(october(18), HILL_BEFORE),
      new AllowAppeal(APPEAL_PANEL, october(24), HILL, october(18))
    };
    assertThat(known(won).wonOnAppeal()).containsExactly(HILL_BEFORE);
    var offered = learned(CONVERTING, won).after(offer(october(25), HILL), CONVERTING);
    assertThat(offered.on(NOVEMBER, CONVERTING).data().wonOnAppeal()).isEmpty();
    var held = offered.after(new Accept(PARENT, october(26), Optional.empty()), CONVERTING);
    assertThat(held.on(NOVEMBER, CONVERTING).data().wonOnAppeal()).isEmpty();
    var gone = held.after(new Decline(PARENT, october(27)), CONVERTING);
    assertThat(gone.on(NOVEMBER, CONVERTING).data().wonOnAppeal()).isEmpty();
    assertThat(gone.on(NOVEMBER, CONVERTING).data().allowed()).isEmpty();
  }

  @Test
  void appealIsAgainstTheRefusalOfItsDayThoughTheSchoolRefusedAgain() {
    AdviceCommand[] twice = {
      apply(12, HILL_BEFORE),
      refuse(october(18), HILL_BEFORE),
      apply(24, HILL),
      refuse(october(27), HILL)
    };
    AllowAppeal first = new AllowAppeal(APPEAL_PANEL, NOVEMBER, HILL, october(18));
    AllowAppeal second = new AllowAppeal(APPEAL_PANEL, NOVEMBER, HILL_BEFORE, october(27));

    refusesAfter(
        new AllowAppeal(APPEAL_PANEL, NOVEMBER, HILL, october(19)),
        AdviceReasons.NOT_REFUSED,
        CONVERTING,
        twice);
    var life = learned(CONVERTING, twice).after(first, CONVERTING);
    assertThat(life.decide(first, CONVERTING).reasons())
        .extracting(Reason::code)
        .containsExactly(AdviceReasons.APPEAL_ALLOWED_BEFORE);
    assertThat(life.decide(second, CONVERTING).isAccepted()).isTrue();
  }

  @Test
  void appealAgainstARefusalThatCameAfterTheOfferIsTold() {
    ChoiceAdviceCase data = known(
        apply(12, BROOK, HILL_BEFORE),
        refuse(october(25), HILL),
        new AllowAppeal(APPEAL_PANEL, NOVEMBER, HILL, october(25)),
        offer(october(20), HILL_BEFORE));

    assertThat(data.overtaken())
        .hasSize(2)
        .last()
        .isEqualTo(new AppealAllowed(
            NOVEMBER,
            HILL,
            october(25),
            SchoolNumbers.of(ImmutableList.of(HILL), NOVEMBER, CONVERTING.register())));
    assertThat(data.allowed()).isEmpty();
  }

  @Test
  void whatIsRecordedStandsWithoutTheRegister() {
    var life = learned(
        CONVERTING,
        apply(12, BROOK, HILL_BEFORE),
        refuse(october(18), HILL),
        new AllowAppeal(APPEAL_PANEL, october(24), HILL, october(18)),
        offer(october(25), HILL),
        new Accept(PARENT, october(26), Optional.empty()));
    AdviceContext empty = context();

    assertThat(life.on(NOVEMBER, empty).data())
        .isEqualTo(life.on(NOVEMBER, CONVERTING).data());
    assertThat(life.on(NOVEMBER, empty).stage()).isEqualTo(AdviceStage.ACCEPTED);
  }

  @Test
  void schoolThatTookOverFromTwoAnswersForBothAndNeitherForTheOther() {
    AdviceContext merging =
        context(Succession.of(BROOK, MOOR, CONVERTED), Succession.of(HILL, MOOR, CONVERTED));
    AdviceCommand asked = apply(12, BROOK, HILL);

    ChoiceAdviceCase merged =
        learned(merging, asked, refuse(october(25), MOOR)).on(NOVEMBER, merging).data();
    assertThat(merged.refused()).containsOnlyKeys(BROOK, HILL);
    ChoiceAdviceCase one = learned(merging, asked, refuse(october(18), BROOK))
        .on(october(19), merging)
        .data();
    assertThat(one.refused()).containsOnlyKeys(BROOK);
    assertThat(ChoiceAdviceCases.awaited(one, merging))
        .extracting(AwaitedAnswer::school)
        .containsExactly(HILL);
    ChoiceAdviceCase offered = learned(
            merging, asked, offer(october(18), BROOK), refuse(october(19), HILL))
        .on(NOVEMBER, merging)
        .data();
    assertThat(offered.refused()).containsOnlyKeys(HILL);
    assertThat(offered.overtaken()).isEmpty();
  }

  @Test
  void partsOfASchoolThatWasSplitAnswerForWhatItWasAskedAndNotForEachOther() {
    AdviceContext split =
        context(Succession.of(MOOR, BROOK, CONVERTED), Succession.of(MOOR, HILL, CONVERTED));

    assertThat(learned(split, apply(12, MOOR), refuse(october(25), BROOK))
            .on(NOVEMBER, split)
            .data()
            .refused())
        .containsOnlyKeys(MOOR);
    refusesAfter(refuse(october(26), HILL), AdviceReasons.NOT_APPLIED_FOR, split, apply(24, BROOK));
  }

  @Test
  void furtherOfferOfOneOfTwoThatMergedIsNamedByItsOwnNumber() {
    AdviceContext merging =
        context(Succession.of(BROOK, MOOR, CONVERTED), Succession.of(HILL, MOOR, CONVERTED));
    AdviceCommand[] offered = {
      apply(12, BROOK, HILL), offer(october(18), BROOK), offer(october(19), HILL)
    };

    refusesAfter(
        new DeclineFurther(PARENT, october(25), MOOR),
        AdviceReasons.NO_OPEN_OFFER,
        merging,
        offered);
    ChoiceAdviceCase data = learned(merging, offered)
        .after(new DeclineFurther(PARENT, october(25), HILL), merging)
        .on(october(26), merging)
        .data();
    assertThat(data.offer().map(OfferedPlace::school)).contains(BROOK);
    assertThat(data.further()).isEmpty();
    assertThat(data.declined()).containsOnlyKeys(HILL);
  }

  @Test
  void offerOfASchoolThatHasTakenOverFromTheOneThatIsHeldIsItsOwn() {
    AdviceContext joining = AdviceContext.of(
        SchoolRegister.builder()
            .addSchool(school(HILL).closed(CONVERTED.minusDays(1)).build())
            .addSchool(school(MOOR).build())
            .successions(Successions.of(List.of(Succession.of(HILL, MOOR, CONVERTED))))
            .build(),
        TestCalendars.T23);
    AdviceCommand[] offered = {
      apply(12, HILL, MOOR), offer(october(18), HILL), offer(october(19), MOOR)
    };

    ChoiceAdviceCase declined = learned(joining, offered)
        .after(new DeclineFurther(PARENT, october(25), MOOR), joining)
        .on(october(26), joining)
        .data();
    assertThat(declined.offer().map(OfferedPlace::school)).contains(HILL);
    assertThat(declined.declined()).containsOnlyKeys(MOOR);
    ChoiceAdviceCase taken = learned(joining, offered)
        .after(new TakeInstead(PARENT, october(25), MOOR, Optional.empty()), joining)
        .on(october(26), joining)
        .data();
    assertThat(taken.offer().map(OfferedPlace::school)).contains(MOOR);
    assertThat(taken.declined()).containsOnlyKeys(HILL);
  }

  @Test
  void whatIsKnownOfASchoolThatTookOverFromTwoStandsForBoth() {
    AdviceContext merging =
        context(Succession.of(BROOK, MOOR, CONVERTED), Succession.of(HILL, MOOR, CONVERTED));
    AdviceCommand[] refused = {apply(12, BROOK, HILL), refuse(october(18), BROOK, HILL)};

    ChoiceAdviceCase anew = learned(merging, refused)
        .after(apply(24, MOOR), merging)
        .after(refuse(october(25), MOOR), merging)
        .on(october(26), merging)
        .data();
    assertThat(anew.refused()).containsOnlyKeys(MOOR);
    ChoiceAdviceCase had = learned(merging, refused)
        .after(new AllowAppeal(APPEAL_PANEL, october(20), BROOK, october(18)), merging)
        .after(new AllowAppeal(APPEAL_PANEL, october(20), HILL, october(18)), merging)
        .after(offer(october(25), MOOR), merging)
        .after(new Accept(PARENT, october(26), Optional.empty()), merging)
        .on(october(26), merging)
        .data();
    assertThat(had.allowed()).isEmpty();
  }

  @Test
  void refusalIsOfTheApplicationThatItAnswersAndOfNoOtherOnceTimeHasToldOfIt() {
    AdviceContext merging =
        context(Succession.of(BROOK, MOOR, CONVERTED), Succession.of(HILL, MOOR, CONVERTED));

    ChoiceAdviceCase data = learned(
            merging, apply(12, MOOR), apply(13, BROOK), refuse(october(14), HILL))
        .on(NOVEMBER, merging)
        .data();
    assertThat(data.refused()).containsOnlyKeys(MOOR);
    assertThat(data.asked().answers()).hasSize(1);
  }

  @Test
  void refusalByOnePartOfASplitSchoolIsNotDroppedWhileTheOtherOffersItsPlace() {
    AdviceContext split =
        context(Succession.of(MOOR, BROOK, CONVERTED), Succession.of(MOOR, HILL, CONVERTED));

    refusesAfter(
        refuse(october(26), BROOK),
        AdviceReasons.ALREADY_OFFERED,
        split,
        apply(12, MOOR),
        offer(october(25), HILL));
    ChoiceAdviceCase late = learned(
            split, apply(12, MOOR), refuse(october(26), BROOK), offer(october(25), HILL))
        .on(NOVEMBER, split)
        .data();
    assertThat(late.refused()).isEmpty();
    assertThat(late.overtaken()).singleElement().isInstanceOf(SchoolRefused.class);
  }
}
