/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.escalation.Cases.HOME;
import static org.concordat.fairaccess.escalation.Cases.october;
import static org.concordat.fairaccess.escalation.Converting.CHILD;
import static org.concordat.fairaccess.escalation.Converting.school;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case begins with the school of its day, by whichever number the school is called. */
class RouteEntryTest {

  private static final Urn FOUNDATION = Urn.of(100002);
  private static final Urn OTHER = Urn.of(100005);
  private static final Urn ACADEMY = Urn.of(200002);
  private static final Urn PART = Urn.of(200005);
  private static final LocalDate CONVERSION = october(25);

  private static final Successions CONVERTED =
      Successions.of(List.of(Succession.of(FOUNDATION, ACADEMY, CONVERSION)));

  private static EscalationContext context(Successions links, School... schools) {
    return Cases.CONTEXT.with(links).withSchools(ImmutableList.copyOf(schools));
  }

  private static EscalationContext converted() {
    return context(
        CONVERTED,
        school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
        school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).opened(CONVERSION).build());
  }

  private static String code(Answer<?> answer) {
    return answer.match(value -> "known", Reason::code);
  }

  @ParameterizedTest
  @CsvSource({
    "100002, 5, 'on 2012-10-05 foundation route, 100002 in 350'",
    "200002, 5, 'on 2012-10-05 foundation route, 100002 in 350'",
    "200002, 24, 'on 2012-10-24 foundation route, 100002 in 350'",
    "100002, 25, 'on 2012-10-25 academy route, 200002 in 350'",
    "200002, 25, 'on 2012-10-25 academy route, 200002 in 350'"
  })
  void givenEitherNumberOfASchoolThatConvertedThenTheCaseIsAgainstTheSchoolOfTheDay(
      int urn, int day, String entry) {
    assertThat(RouteEntry.of(CHILD, Urn.of(urn), october(day), converted())).hasToString(entry);
    assertThat(RouteEntry.of(
            CHILD,
            Urn.of(urn),
            october(day),
            context(
                CONVERTED,
                school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
                school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build())))
        .hasToString(entry);
  }

  @Test
  void givenTheNumberOfTheAcademyAloneWhenItDidNotExistYetThenNothingIsKnownOfTheSchoolOfTheDay() {
    EscalationContext academyAlone =
        context(CONVERTED, school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build());

    assertThat(RouteEntry.of(CHILD, ACADEMY, october(5), academyAlone))
        .hasToString("unknown: nothing is known of school 100002");
  }

  @Test
  void givenADayBeforeTheRulesThatAreHeldThenNothingIsSaidOfTheLawOfThatDay() {
    LocalDate early = LocalDate.of(2011, 10, 3);

    assertThat(RouteEntry.of(CHILD, FOUNDATION, early, converted()))
        .hasToString(
            "unknown: no rules are held for 2011-10-03; the earliest held are those of 2012,"
                + " from 2012-02-01");
  }

  @Test
  void givenASchoolThatHadNotOpenedThenItHasNoRouteYet() {
    EscalationContext opening = context(
        Successions.none(),
        school(ACADEMY, SchoolTypes.FREE_SCHOOL).opened(CONVERSION).build());

    assertThat(code(RouteEntry.of(CHILD, ACADEMY, october(24), opening)))
        .isEqualTo("school.not-open");
    assertThat(RouteEntry.of(CHILD, ACADEMY, october(25), opening))
        .hasToString("on 2012-10-25 academy route, 200002 in 350");
  }

  @Test
  void givenASchoolThatTwoBecameThenBeforeThatDayItIsNeither() {
    EscalationContext merged = context(
        Successions.of(List.of(
            Succession.of(FOUNDATION, ACADEMY, CONVERSION),
            Succession.of(OTHER, ACADEMY, CONVERSION))),
        school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
        school(OTHER, SchoolTypes.COMMUNITY_SCHOOL).build(),
        school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build());

    assertThat(code(RouteEntry.of(CHILD, ACADEMY, october(24), merged)))
        .isEqualTo("school.several-establishments");
    assertThat(code(RouteEntry.of(CHILD, FOUNDATION, october(24), merged))).isEqualTo("known");
    assertThat(code(RouteEntry.of(CHILD, ACADEMY, october(25), merged))).isEqualTo("known");
  }

  @Test
  void givenASchoolThatWasSplitThenNoPartIsNamedFromThatDay() {
    EscalationContext split = context(
        Successions.of(List.of(
            Succession.of(FOUNDATION, ACADEMY, CONVERSION),
            Succession.of(FOUNDATION, PART, CONVERSION))),
        school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
        school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build(),
        school(PART, SchoolTypes.ACADEMY_CONVERTER).build());

    assertThat(code(RouteEntry.of(CHILD, FOUNDATION, october(25), split)))
        .isEqualTo(EscalationReasons.SCHOOL_SPLIT);
    assertThat(RouteEntry.of(CHILD, PART, october(24), split))
        .hasToString("on 2012-10-24 foundation route, 100002 in 350");
  }

  @Test
  void givenASuccessorOfUnknownDateThenItIsNotKnownWhichSchoolItWas() {
    EscalationContext undated = context(
        Successions.of(List.of(Succession.undated(FOUNDATION, ACADEMY))),
        school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
        school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build());

    assertThat(code(RouteEntry.of(CHILD, ACADEMY, october(5), undated)))
        .isEqualTo("identity.succession-undated");
  }

  @Test
  void givenASchoolNamedByANumberThatItHadOnlyLaterThenItIsNotAsked() {
    Escalation early =
        Escalation.of(CHILD, NamedSchool.of(ACADEMY, HOME, AdmissionAuthority.ACADEMY_TRUST));

    assertThat(AcademyRoute.PROCEDURE
            .decide(
                AcademyRoute.PROCEDURE.begin(october(5), early),
                new Ask(LOCAL_AUTHORITY, october(5)),
                converted())
            .reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "escalation.other-number: on 2012-10-05 school 200002 stands as 100002 [Academies Act"
                + " 2010 s.6 (second-hand, from general knowledge)]");
    assertThat(AcademyRoute.PROCEDURE
            .decide(
                AcademyRoute.PROCEDURE.begin(october(5), early),
                new Ask(LOCAL_AUTHORITY, october(25)),
                converted())
            .isAccepted())
        .isTrue();
  }

  @Test
  void givenAnOpenSchoolThatWillAbsorbAnotherThenItIsAskedMeanwhile() {
    Urn large = Urn.of(100009);
    Successions links =
        Successions.of(List.of(Succession.of(FOUNDATION, large, LocalDate.of(2013, 1, 1))));
    Escalation begun =
        Escalation.of(CHILD, NamedSchool.of(large, HOME, AdmissionAuthority.LOCAL_AUTHORITY));
    Ask ask = new Ask(LOCAL_AUTHORITY, october(5));

    for (EscalationContext known : List.of(
        EscalationContext.of(Cases.CALENDARS, links),
        context(
            links,
            school(large, SchoolTypes.COMMUNITY_SCHOOL)
                .opened(LocalDate.of(1990, 9, 1))
                .build()))) {
      assertThat(CommunityRoute.PROCEDURE
              .decide(CommunityRoute.PROCEDURE.begin(october(5), begun), ask, known)
              .reasons())
          .isEmpty();
    }
    assertThat(CommunityRoute.PROCEDURE
            .decide(
                CommunityRoute.PROCEDURE.begin(october(5), begun),
                ask,
                context(
                    links,
                    school(large, SchoolTypes.COMMUNITY_SCHOOL)
                        .opened(LocalDate.of(2013, 1, 1))
                        .build()))
            .reasons())
        .extracting(Reason::code)
        .containsExactly(EscalationReasons.OTHER_NUMBER);
  }

  @Test
  void givenASuccessorThatOpensAfterItTookOverThenNoCaseBeginsByItsNumberAndAStepIsStillDecided() {
    EscalationContext contradictory = context(
        CONVERTED,
        school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
        school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER)
            .opened(CONVERSION.plusDays(2))
            .build());
    Escalation early =
        Escalation.of(CHILD, NamedSchool.of(ACADEMY, HOME, AdmissionAuthority.ACADEMY_TRUST));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RouteEntry.of(CHILD, ACADEMY, october(5), contradictory))
        .withMessageStartingWith("SchoolRegister successions: ");
    assertThat(AcademyRoute.PROCEDURE
            .decide(
                AcademyRoute.PROCEDURE.begin(october(5), early),
                new Ask(LOCAL_AUTHORITY, october(5)),
                contradictory)
            .reasons())
        .extracting(Reason::code)
        .containsExactly(EscalationReasons.OTHER_NUMBER);
  }

  @Test
  void givenAPartThatLeftBeforeThenTheSchoolOfTheOtherPartIsNotCalledUnknown() {
    EscalationContext parting = context(
        Successions.of(List.of(
            Succession.of(FOUNDATION, ACADEMY, CONVERSION),
            Succession.of(FOUNDATION, PART, CONVERSION.plusDays(7)))),
        school(FOUNDATION, SchoolTypes.FOUNDATION_SCHOOL).build(),
        school(ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build(),
        school(PART, SchoolTypes.ACADEMY_CONVERTER).build());

    assertThat(code(RouteEntry.of(CHILD, PART, october(26), parting)))
        .isEqualTo("school.several-establishments");
  }
}
