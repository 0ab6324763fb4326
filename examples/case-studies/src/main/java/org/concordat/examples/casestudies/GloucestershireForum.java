/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.Autumn2023.CALENDARS;
import static org.concordat.examples.casestudies.Autumn2023.december;
import static org.concordat.examples.casestudies.Autumn2023.november;
import static org.concordat.examples.casestudies.Autumn2023.october;
import static org.concordat.examples.casestudies.Autumn2023.september;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.evaluation.StatementNumber;
import org.concordat.core.evaluation.SurveyResult;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Seat;
import org.concordat.core.governance.SeatStanding;
import org.concordat.core.governance.recommendation.RecommendationCommand;
import org.concordat.core.governance.recommendation.RecommendationLife;
import org.concordat.core.governance.recommendation.RecommendationRoles;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.Phase;
import org.concordat.core.school.SchoolRegister;
import org.concordat.examples.casestudies.data.LinkExtract;
import org.concordat.examples.casestudies.data.SchoolExtract;
import org.concordat.examples.casestudies.data.Survey;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.AdviceStep;
import org.concordat.fairaccess.advice.ChoiceAdvice;
import org.concordat.fairaccess.advice.ChoiceQuestion;
import org.concordat.fairaccess.advice.CriterionResult;
import org.concordat.fairaccess.advice.Distance;
import org.concordat.fairaccess.advice.DraftRecommendation;
import org.concordat.fairaccess.advice.HomeFacts;
import org.concordat.fairaccess.advice.PastRound;
import org.concordat.fairaccess.advice.Pattern;
import org.concordat.fairaccess.advice.PatternRules;
import org.concordat.fairaccess.advice.Patterns;
import org.concordat.fairaccess.advice.SchoolAdvice;
import org.concordat.fairaccess.information.InformationContext;
import org.concordat.fairaccess.information.InformationEditions;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.information.InformationRules;
import org.concordat.fairaccess.information.OwedReturn;
import org.concordat.fairaccess.information.ReceivedReturn;
import org.concordat.fairaccess.information.ReportedFigure;
import org.concordat.fairaccess.information.ReturnKinds;
import org.concordat.fairaccess.information.ReturnRule;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.safetynet.ChildFact;
import org.concordat.fairaccess.safetynet.SafetyNet;
import org.concordat.fairaccess.safetynet.SafetyNetContext;
import org.threeten.extra.LocalDateRange;

/**
 * A forum that champions families: it advises one, sees what keeps happening, and recommends.
 *
 * <p>The forum's shape is Gloucestershire's (DFE-RR224, part 4, Gloucestershire), and the schools are real. The
 * family, the past rounds, the returns and the refusals are invented, and so are the figures made of them.
 */
final class GloucestershireForum implements CaseStudy {

  private static final LocalAuthorityCode GLOUCESTERSHIRE = LocalAuthorityCode.parse("916");
  private static final Urn CHOSEN_HILL = Urn.of(136623);
  private static final Urn CHURCHDOWN = Urn.of(137634);
  private static final LocalDate FORUM_DAY = november(16);
  private static final LocalDateRange OCTOBER = LocalDateRange.of(october(1), november(1));

  private final SchoolExtract extract = SchoolExtract.read();
  private final SchoolRegister register = SchoolRegister.builder()
      .addAllSchools(extract.all())
      .successions(LinkExtract.read(extract).successions())
      .build();

  @Override
  public String title() {
    return "Gloucestershire: a forum that champions families, and recommends";
  }

  @Override
  public void tell(Story story) {
    story.line(
        "The forum's shape and the schools are real. The family, the past rounds, the returns");
    story.line("and the refusals are invented, and so is every figure made of them.");
    story.heading("Who sits on it, and whom it asks");
    forum(story);
    story.heading("What it tells an invented family");
    family(story);
    story.heading("What the schools told, and how far that can be trusted");
    InformationPicture picture = picture();
    returns(story, picture);
    story.heading("What keeps happening, and what the forum recommends");
    recommendation(story, picture);
  }

  private static void forum(Story story) {
    Body forum = Body.builder()
        .code("admission-forum")
        .title("the admission forum")
        .isAdvisory(true)
        .addAllSeats(Seat.several(
            3, Constituency.of("member", "local-members", "local members"), SeatStanding.VOTING))
        .addAllSeats(Seat.several(
            2,
            Constituency.of("diocese", "dioceses", "diocesan representatives"),
            SeatStanding.VOTING))
        .build();
    forum.seats().stream()
        .map(seat -> seat.constituency().title())
        .distinct()
        .forEach(title -> story.line("  seats for %s", title));
    story.line("  asked before it recommends: the heads' associations, and parents");
    story.line("  it advises; the Lead Cabinet member decides");
  }

  private void family(Story story) {
    ChoiceAdvice advice = ChoiceAdvice.of(
        ChoiceQuestion.builder()
            .on(september(20))
            .route(ChoiceQuestion.Route.SECONDARY_ROUND)
            .yearGroup(YearGroup.of(7))
            .addArea(GLOUCESTERSHIRE)
            .addPreferences(CHOSEN_HILL, CHURCHDOWN)
            .addHomeFacts(home(CHOSEN_HILL, "1.2"), home(CHURCHDOWN, "2.6"))
            .build(),
        history(),
        AdviceContext.of(register, CALENDARS));
    advice.schools().stream().limit(2).forEach(school -> tell(story, school));
    story.line(
        "  and %d more schools take year 7; %d do not; of %d it is not known",
        advice.schools().size() - 2, advice.leftOut().size(), advice.undecided().size());
    for (AdviceStep step : advice.steps()) {
      story.line("  %s", step.obligation());
      step.bring().forEach(item -> story.line("      bring %s", item));
    }
  }

  private static void tell(Story story, SchoolAdvice school) {
    story.line(
        "  preference %d: %s; decides: %s; appeal to a panel arranged by %s",
        school.preference().orElseThrow(),
        school.name(),
        school.decidedBy(),
        school.appealArrangedBy());
    story.explanation(school.estimate().explanation());
  }

  private static HomeFacts home(Urn school, String miles) {
    return HomeFacts.of(school, Distance.miles(miles), ImmutableSet.of("distance"));
  }

  private static ImmutableList<PastRound> history() {
    return ImmutableList.of(
        round(CHOSEN_HILL, 2020, "1.5"),
        round(CHOSEN_HILL, 2021, "1.3"),
        round(CHOSEN_HILL, 2022, "1.1"),
        round(CHOSEN_HILL, 2023, "1.2"));
  }

  private static PastRound round(Urn school, int entry, String last) {
    return PastRound.builder()
        .school(school)
        .entry(AcademicYear.of(entry))
        .yearGroup(YearGroup.of(7))
        .addCriteria(
            CriterionResult.all("looked-after", 4),
            CriterionResult.all("sibling", 70),
            CriterionResult.upTo("distance", 140, Distance.miles(last)))
        .build();
  }

  private InformationPicture picture() {
    ReturnRule all = InformationEditions.RULES_2016.rules().find("in-year").orElseThrow();
    ReturnRule secondary = all.owedBy(all.owing().of(Phase.SECONDARY));
    InformationContext context = new InformationContext(
        CALENDARS,
        Editions.of(ImmutableList.of(InformationEditions.RULES_2016.changed(
            "invented local edition",
            rules -> new InformationRules(ImmutableList.of(secondary))))));
    LocalDateRange autumn = LocalDateRange.of(september(1), november(1));
    InformationPicture owed =
        InformationPicture.of(register, GLOUCESTERSHIRE, autumn, ImmutableList.of(), context);
    List<ReceivedReturn> received = owed.owed().stream()
        .filter(one -> !one.subject().school().equals(CHURCHDOWN))
        .map(GloucestershireForum::received)
        .toList();
    return InformationPicture.of(register, GLOUCESTERSHIRE, autumn, received, context);
  }

  private static ReceivedReturn received(OwedReturn owed) {
    LocalDate due = owed.obligation().due().orElseThrow();
    return owed.subject().school().equals(CHOSEN_HILL)
        ? ReceivedReturn.of(
            owed.subject(), due, ImmutableMap.of("applications", 9, "offers", 5, "refusals", 4))
        : ReceivedReturn.nil(owed.subject(), due);
  }

  private static void returns(Story story, InformationPicture picture) {
    story.explanation(picture.completenessOn(FORUM_DAY).explanation());
    ReportedFigure figure =
        picture.figure(ReturnKinds.IN_YEAR.code(), "refusals", OCTOBER, FORUM_DAY);
    story.explanation(figure.explanation());
    picture
        .worklistOn(FORUM_DAY)
        .overdueOn(FORUM_DAY)
        .forEach(item -> story.line("  overdue: %s, %s", item.subject(), item.obligation()));
    SurveyResult survey = Survey.read();
    Stream.of(6, 7, 8)
        .map(item -> StatementNumber.of(4, item))
        .forEach(number -> story.line(
            "  in 2012 authorities agreed with statement %s (told enough about vulnerable pupils): %s",
            number, survey.tally(number).agreementRate()));
  }

  private void recommendation(Story story, InformationPicture picture) {
    ImmutableList<ChildFact> facts = facts();
    PatternRules rules = PatternRules.EXAMPLE;
    ImmutableList<Pattern> patterns = ImmutableList.<Pattern>builder()
        .addAll(Patterns.repeatedRefusals(facts, OCTOBER, rules))
        .addAll(Patterns.childrenWithoutPlace(
            GLOUCESTERSHIRE,
            SafetyNet.of(facts, ImmutableList.of(), SafetyNetContext.of(CALENDARS)),
            FORUM_DAY,
            rules))
        .addAll(Patterns.returnsMissing(picture, FORUM_DAY, rules))
        .addAll(Patterns.oversubscribed(history(), YearGroup.of(7), rules))
        .build();
    DraftRecommendation draft = DraftRecommendation.of(
            "autumn-2023",
            "admission-forum",
            "lead-cabinet-member",
            patterns,
            Rule.agreed(
                "time to answer the forum",
                TimeLimit.calendarDaysAfter(28),
                Citation.of("Invented terms of the forum")),
            SuppressionRule.of(FairAccessProtocol.inForceOn(FORUM_DAY).publication()))
        .orElseThrow();
    draft.recommendation().points().forEach(point -> {
      story.line("  point %s", point);
      story.explanation(draft.basisOf(point));
    });
    Walk.of(
            RecommendationLife.PROCEDURE,
            RecommendationLife.begin(draft.recommendation(), FORUM_DAY),
            CALENDARS)
        .along(
            story,
            ImmutableList.of(
                new RecommendationCommand.Make(RecommendationRoles.ADVISER, FORUM_DAY),
                new RecommendationCommand.AcceptInPart(
                    RecommendationRoles.DECIDER,
                    december(7),
                    ImmutableSortedSet.of(
                        "children-without-place.916", "returns-missing." + CHURCHDOWN),
                    "places are for the schools to review first")));
    story.line(
        "  accepted: choice advisers are put with the families whose children have no place,");
    story.line(
        "  and the missing returns are asked for; what was rejected has its reason on record");
  }

  private static ImmutableList<ChildFact> facts() {
    ImmutableList.Builder<ChildFact> facts = ImmutableList.builder();
    for (int child = 1; child <= 4; child++) {
      PupilReference pupil = PupilReference.of("invented-" + child);
      facts.add(new ChildFact.Left(pupil, CHURCHDOWN, october(2 + child), Optional.empty()));
      facts.add(
          new ChildFact.Applied(pupil, CHOSEN_HILL, AdmissionAuthority.ACADEMY_TRUST, october(9)));
      facts.add(new ChildFact.Refused(pupil, CHOSEN_HILL, october(16)));
    }
    return facts.build();
  }
}
