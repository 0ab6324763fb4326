/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.information.InformationContext;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.safetynet.ChildFact;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.SafetyNet;
import org.concordat.fairaccess.safetynet.SafetyNetContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class PatternsTest {

  private static final LocalAuthorityCode AREA = LocalAuthorityCode.of("916");
  private static final Urn A = Urn.of(100001);
  private static final LocalDateRange AUTUMN =
      LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));
  private static final LocalDate DAY = LocalDate.of(2012, 12, 20);
  private static final PatternRules RULES = PatternRules.EXAMPLE;
  private static final Rule<TimeLimit> LIMIT =
      Rule.agreed("time to answer", TimeLimit.calendarDaysAfter(28), Citation.of("Test terms"));

  private static Refused refused(String child, int day) {
    return new Refused(PupilReference.of(child), A, LocalDate.of(2012, 10, day));
  }

  private static PastRound round(int entry, CriterionResult result) {
    return round(A, entry, result);
  }

  private static PastRound round(Urn school, int entry, CriterionResult result) {
    return PastRound.builder()
        .school(school)
        .entry(AcademicYear.of(entry))
        .yearGroup(YearGroup.of(7))
        .addCriteria(result)
        .build();
  }

  @Test
  void thirdRefusalMakesAPatternAndARepeatedReportDoesNot() {
    ImmutableList<ChildFact> two =
        ImmutableList.of(refused("a", 1), refused("b", 2), refused("b", 2));
    ImmutableList<ChildFact> three =
        ImmutableList.of(refused("c", 3), refused("b", 2), refused("a", 1));

    assertThat(Patterns.repeatedRefusals(two, AUTUMN, RULES)).isEmpty();
    assertThat(Patterns.repeatedRefusals(three, AUTUMN, RULES))
        .extracting(Pattern::code, Pattern::figure)
        .containsExactly(tuple("repeated-refusals.100001", 3));
    assertThat(Patterns.repeatedRefusals(three.reverse(), AUTUMN, RULES))
        .isEqualTo(Patterns.repeatedRefusals(three, AUTUMN, RULES));
    assertThat(Patterns.repeatedRefusals(
            three, LocalDateRange.of(LocalDate.of(2012, 10, 1), LocalDate.of(2012, 10, 3)), RULES))
        .isEmpty();
  }

  @Test
  void areaWithAChildWithoutAPlaceIsAPattern() {
    SafetyNet net = SafetyNet.of(
        ImmutableList.of(
            new Left(PupilReference.of("a"), A, LocalDate.of(2012, 9, 14), Optional.empty())),
        ImmutableList.of(),
        SafetyNetContext.of(TestCalendars.T12));

    assertThat(Patterns.childrenWithoutPlace(AREA, net, LocalDate.of(2012, 9, 13), RULES))
        .isEmpty();
    assertThat(Patterns.childrenWithoutPlace(AREA, net, DAY, RULES))
        .extracting(Pattern::code)
        .containsExactly("children-without-place.916");
  }

  @Test
  void twoMissingReturnsAreAPattern() {
    SchoolRegister register = SchoolRegister.builder()
        .addSchool(School.builder()
            .urn(A)
            .name("School A")
            .localAuthority(AREA)
            .type(SchoolTypes.COMMUNITY_SCHOOL)
            .opened(LocalDate.of(2000, 9, 1))
            .build())
        .build();
    InformationPicture picture = InformationPicture.of(
        register, AREA, AUTUMN, ImmutableList.of(), InformationContext.of(TestCalendars.T12));

    assertThat(Patterns.returnsMissing(picture, LocalDate.of(2012, 9, 30), RULES))
        .isEmpty();
    assertThat(Patterns.returnsMissing(picture, DAY, RULES))
        .extracting(Pattern::code)
        .containsExactly("returns-missing.100001");
  }

  @Test
  void runOfOversubscribedRoundsIsBrokenByAFilledOneOrAGap() {
    CriterionResult over = CriterionResult.none("distance");
    CriterionResult filled = CriterionResult.all("distance", 60);
    YearGroup seven = YearGroup.of(7);

    assertThat(Patterns.oversubscribed(
            ImmutableList.of(round(2021, over), round(2023, over), round(2022, over)),
            seven,
            RULES))
        .extracting(Pattern::figure)
        .containsExactly(3);
    assertThat(Patterns.oversubscribed(
            ImmutableList.of(round(2021, over), round(2022, over), round(2023, filled)),
            seven,
            RULES))
        .isEmpty();
    assertThat(Patterns.oversubscribed(
            ImmutableList.of(round(2020, over), round(2022, over), round(2023, over)),
            seven,
            RULES))
        .isEmpty();
  }

  @Test
  void runThatEndedBeforeTheLatestRoundThatIsComparedIsNone() {
    CriterionResult over = CriterionResult.none("distance");
    YearGroup seven = YearGroup.of(7);
    Urn other = Urn.of(100002);
    ImmutableList<PastRound> old =
        ImmutableList.of(round(2009, over), round(2010, over), round(2011, over));

    assertThat(Patterns.oversubscribed(old, seven, RULES))
        .extracting(Pattern::figure)
        .containsExactly(3);
    assertThat(Patterns.oversubscribed(
            ImmutableList.<PastRound>builder()
                .addAll(old)
                .add(round(other, 2012, CriterionResult.all("distance", 60)))
                .build(),
            seven,
            RULES))
        .isEmpty();
  }

  @Nested
  class ConvertedSchool {

    private final Urn academy = Urn.of(200001);
    private final LocalDate converted = LocalDate.of(2012, 10, 3);
    private final Successions links =
        Successions.of(ImmutableList.of(Succession.of(A, academy, converted)));

    private Refused byTheAcademy(String child, int day) {
      return new Refused(PupilReference.of(child), academy, LocalDate.of(2012, 10, day));
    }

    @Test
    void refusalsBeforeAndAfterAreOfOneSchool() {
      ImmutableList<ChildFact> facts =
          ImmutableList.of(refused("a", 1), refused("b", 2), byTheAcademy("c", 4));

      assertThat(Patterns.repeatedRefusals(facts, AUTUMN, RULES)).isEmpty();
      assertThat(Patterns.repeatedRefusals(facts, AUTUMN, RULES, links))
          .extracting(Pattern::code, Pattern::figure)
          .containsExactly(tuple("repeated-refusals.200001", 3));
      assertThat(Patterns.repeatedRefusals(facts.reverse(), AUTUMN, RULES, links))
          .isEqualTo(Patterns.repeatedRefusals(facts, AUTUMN, RULES, links));
    }

    @Test
    void refusalReportedUnderBothNumbersCountsOnce() {
      ImmutableList<ChildFact> facts = ImmutableList.of(
          refused("a", 1), refused("b", 3), byTheAcademy("b", 3), byTheAcademy("a", 1));

      assertThat(Patterns.repeatedRefusals(facts, AUTUMN, RULES, links)).isEmpty();
    }

    @Test
    void refusalsOfTwoSchoolsThatMergedLaterStayTwo() {
      Urn other = Urn.of(100002);
      Successions merged = Successions.of(ImmutableList.of(
          Succession.of(A, academy, LocalDate.of(2012, 12, 1)),
          Succession.of(other, academy, LocalDate.of(2012, 12, 1))));
      ImmutableList<ChildFact> facts = ImmutableList.of(
          refused("a", 2),
          refused("b", 2),
          new Refused(PupilReference.of("a"), other, LocalDate.of(2012, 10, 2)),
          new Refused(PupilReference.of("b"), other, LocalDate.of(2012, 10, 2)),
          byTheAcademy("a", 2));

      assertThat(Patterns.repeatedRefusals(facts, AUTUMN, RULES, merged))
          .extracting(Pattern::code, Pattern::figure)
          .containsExactly(tuple("repeated-refusals.200001", 4));
      assertThat(Patterns.repeatedRefusals(facts.reverse(), AUTUMN, RULES, merged))
          .isEqualTo(Patterns.repeatedRefusals(facts, AUTUMN, RULES, merged));
    }

    @Test
    void conversionAfterThePeriodIsNotLookedAheadTo() {
      ImmutableList<ChildFact> facts =
          ImmutableList.of(refused("a", 1), refused("b", 1), refused("c", 2));
      LocalDateRange before = LocalDateRange.of(LocalDate.of(2012, 9, 1), converted);

      assertThat(Patterns.repeatedRefusals(facts, before, RULES, links))
          .extracting(Pattern::subject)
          .containsExactly("100001");
    }

    @Test
    void splitSchoolAndUndatedSuccessionKeepTheirOwnNumbers() {
      ImmutableList<ChildFact> facts =
          ImmutableList.of(refused("a", 1), refused("b", 2), refused("c", 3));
      Successions split = Successions.of(ImmutableList.of(
          Succession.of(A, academy, converted), Succession.of(A, Urn.of(200002), converted)));
      Successions undated =
          Successions.of(ImmutableList.of(new Succession(A, academy, Optional.empty())));

      assertThat(Patterns.repeatedRefusals(facts, AUTUMN, RULES, split))
          .extracting(Pattern::subject)
          .containsExactly("100001");
      assertThat(Patterns.repeatedRefusals(facts, AUTUMN, RULES, undated))
          .extracting(Pattern::subject)
          .containsExactly("100001");
    }

    @Test
    void returnsMissingBeforeAndAfterAreOfOneSchool() {
      SchoolRegister register = SchoolRegister.builder()
          .addSchool(School.builder()
              .urn(A)
              .name("School A")
              .localAuthority(AREA)
              .type(SchoolTypes.COMMUNITY_SCHOOL)
              .opened(LocalDate.of(2000, 9, 1))
              .closed(converted.minusDays(1))
              .build())
          .addSchool(School.builder()
              .urn(academy)
              .name("Academy A")
              .localAuthority(AREA)
              .type(SchoolTypes.ACADEMY_CONVERTER)
              .opened(converted)
              .build())
          .successions(links)
          .build();
      InformationPicture picture = InformationPicture.of(
          register, AREA, AUTUMN, ImmutableList.of(), InformationContext.of(TestCalendars.T12));

      ImmutableList<Pattern> found = Patterns.returnsMissing(picture, DAY, RULES);

      assertThat(found).extracting(Pattern::code).containsExactly("returns-missing.200001");
      assertThat(found.get(0).figure())
          .isEqualTo(picture.completenessOn(A, DAY).missing()
              + picture.completenessOn(academy, DAY).missing());
      assertThat(picture.completenessOn(A, DAY).missing()).isPositive();
      assertThat(picture.successions()).isEqualTo(links);
    }

    @Test
    void roundsBeforeAndAfterAreOneRun() {
      CriterionResult over = CriterionResult.none("distance");
      Successions later =
          Successions.of(ImmutableList.of(Succession.of(A, academy, LocalDate.of(2022, 11, 1))));
      PastRound last = round(academy, 2023, over);
      ImmutableList<PastRound> history =
          ImmutableList.of(round(2021, over), last, round(2022, over));

      assertThat(Patterns.oversubscribed(history, YearGroup.of(7), RULES)).isEmpty();
      assertThat(Patterns.oversubscribed(history, YearGroup.of(7), RULES, later))
          .extracting(Pattern::code, Pattern::figure)
          .containsExactly(tuple("oversubscribed.200001", 3));
    }

    @Test
    void schoolsThatBecameOneWereOversubscribedIfAllWere() {
      CriterionResult over = CriterionResult.none("distance");
      Urn other = Urn.of(100002);
      Successions merged = Successions.of(ImmutableList.of(
          Succession.of(A, academy, LocalDate.of(2023, 1, 1)),
          Succession.of(other, academy, LocalDate.of(2023, 1, 1))));
      PastRound full = round(other, 2022, CriterionResult.all("distance", 60));
      PastRound last = round(academy, 2023, over);
      ImmutableList<PastRound> ofOne = ImmutableList.of(round(2021, over), round(2022, over), last);
      ImmutableList<PastRound> ofBoth =
          ImmutableList.<PastRound>builder().addAll(ofOne).add(full).build();

      assertThat(Patterns.oversubscribed(ofOne, YearGroup.of(7), RULES, merged)).hasSize(1);
      assertThat(Patterns.oversubscribed(ofBoth, YearGroup.of(7), RULES, merged))
          .isEmpty();
      assertThat(Patterns.oversubscribed(ofBoth.reverse(), YearGroup.of(7), RULES, merged))
          .isEmpty();
    }
  }

  private static DraftRecommendation draft(List<Pattern> patterns) {
    return DraftRecommendation.of(
            "autumn", "admission-forum", "lead-member", patterns, LIMIT, SuppressionRule.BELOW_FIVE)
        .orElseThrow();
  }

  private static ImmutableList<Pattern> refusals(int children) {
    return Patterns.repeatedRefusals(
        IntStream.rangeClosed(1, children)
            .mapToObj(child -> refused("child-" + child, child))
            .toList(),
        AUTUMN,
        RULES);
  }

  @Test
  void draftHasOnePointForEachPatternWithItsFigures() {
    DraftRecommendation draft = draft(refusals(6));

    assertThat(draft.recommendation().points()).containsExactly("repeated-refusals.100001");
    assertThat(draft.basisOf("repeated-refusals.100001").result()).isEqualTo(Datum.of(6));
    assertThat(draft.basisOf("repeated-refusals.100001").inputs())
        .contains(Explanation.given("threshold", Datum.of(3)));
    assertThat(DraftRecommendation.of(
            "autumn",
            "admission-forum",
            "lead-member",
            ImmutableList.of(),
            LIMIT,
            SuppressionRule.BELOW_FIVE))
        .isEmpty();
    assertThatThrownBy(() -> draft.basisOf("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was 'other'");
  }

  @ParameterizedTest
  @CsvSource({"3, fewer than 5", "4, fewer than 5", "5, 5"})
  void draftDoesNotTellHowManyOfFewChildrenWereRefused(int children, String told) {
    Explanation basis = draft(refusals(children)).basisOf("repeated-refusals.100001");

    assertThat(basis.result().toString()).isEqualTo(told);
    assertThat(basis.inputs().stream().anyMatch(input -> input.label().equals("threshold")))
        .isEqualTo(children == 5);
    assertThat(refusals(children).get(0).figure()).isEqualTo(children);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "6, ", "9, ", "10, 10", "1, ", "0, 0"})
  void numberBesideAFigureIsLeftOutWhereItOrTheRestIsOfFewChildren(int beside, String told) {
    Pattern five = new Pattern(
        PatternKind.CHILDREN_WITHOUT_PLACE,
        "916",
        5,
        RULES.withoutPlace(),
        Explanation.of(
            "children without a place",
            Datum.of(5),
            Explanation.given("beside", Datum.of(beside))));

    assertThat(five.published(SuppressionRule.BELOW_FIVE).inputs())
        .extracting(input -> input.result().toString())
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void figuresOfReturnsAndRoundsStandInTheDraft() {
    ImmutableList<Pattern> rounds = Patterns.oversubscribed(
        ImmutableList.of(
            round(2021, CriterionResult.none("distance")),
            round(2022, CriterionResult.none("distance")),
            round(2023, CriterionResult.none("distance"))),
        YearGroup.of(7),
        RULES);

    assertThat(draft(rounds).basisOf("oversubscribed.100001"))
        .isEqualTo(rounds.get(0).basis());
  }

  @Test
  void roundToWhichFewChildrenAppliedIsLeftOutOfTheDraft() {
    CriterionResult over = CriterionResult.none("distance");
    ImmutableList<Pattern> rounds = Patterns.oversubscribed(
        ImmutableList.of(
            round(2021, over),
            PastRound.builder()
                .school(A)
                .entry(AcademicYear.of(2022))
                .yearGroup(YearGroup.of(7))
                .addCriteria(over)
                .applications(4)
                .build(),
            PastRound.builder()
                .school(A)
                .entry(AcademicYear.of(2023))
                .yearGroup(YearGroup.of(7))
                .addCriteria(over)
                .applications(5)
                .build()),
        YearGroup.of(7),
        RULES);
    Explanation basis = draft(rounds).basisOf("oversubscribed.100001");

    assertThat(basis.result()).isEqualTo(Datum.of(3));
    assertThat(basis.inputs())
        .extracting(input -> input.result().toString())
        .containsExactly("3", "5 applications", "applications not known");
    assertThat(rounds.get(0).basis().inputs()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 12})
  void thresholdThatWouldTellAHiddenFigureIsRefusedWhateverTheFigure(int children) {
    PatternRules four = new PatternRules(
        RULES.refusals().agreedAs(4, Citation.of("Test")),
        RULES.withoutPlace(),
        RULES.returnsMissing(),
        RULES.oversubscribed());
    ImmutableList<Pattern> patterns = Patterns.repeatedRefusals(
        IntStream.rangeClosed(1, children)
            .mapToObj(child -> refused("child-" + child, child))
            .toList(),
        AUTUMN,
        four);

    assertThatThrownBy(() -> draft(patterns))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pattern threshold: must leave more than one number below 5, which is not"
            + " published, but was 4");
  }

  @Test
  void draftOfNoCollectionOfPatternsIsRefused() {
    assertThatThrownBy(() -> DraftRecommendation.of(
            "autumn", "admission-forum", "lead-member", null, LIMIT, SuppressionRule.BELOW_FIVE))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("patterns");
  }

  @Test
  void patternBelowItsThresholdIsRefused() {
    assertThatThrownBy(() -> new Pattern(
            PatternKind.REPEATED_REFUSALS,
            "100001",
            2,
            RULES.refusals(),
            Explanation.given("refusals", Datum.of(2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be below the threshold 3, but for 100001 was 2");
    assertThatThrownBy(() -> new PatternRules(
            Rule.agreed("refusals", 0, Citation.of("Test")),
            RULES.withoutPlace(),
            RULES.returnsMissing(),
            RULES.oversubscribed()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be positive, but was 0");
  }
}
