/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.Autumn2023.CALENDARS;
import static org.concordat.examples.casestudies.Autumn2023.november;
import static org.concordat.examples.casestudies.Autumn2023.october;
import static org.concordat.examples.casestudies.Autumn2023.september;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.APPEAL_PANEL;
import static org.concordat.fairaccess.FairAccessRoles.CHOICE_ADVISER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.SchoolRegister;
import org.concordat.examples.casestudies.data.LinkExtract;
import org.concordat.examples.casestudies.data.SchoolExtract;
import org.concordat.fairaccess.advice.AdmissionAppeal;
import org.concordat.fairaccess.advice.AdmissionAppeals;
import org.concordat.fairaccess.advice.AdviceCommand;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.Advise;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.AdviceCommand.Refuse;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.AdviceEvent;
import org.concordat.fairaccess.advice.AdviceStage;
import org.concordat.fairaccess.advice.AdviceStep;
import org.concordat.fairaccess.advice.AppealCommand;
import org.concordat.fairaccess.advice.AwaitedAnswer;
import org.concordat.fairaccess.advice.ChoiceAdvice;
import org.concordat.fairaccess.advice.ChoiceAdviceCase;
import org.concordat.fairaccess.advice.ChoiceAdviceCases;
import org.concordat.fairaccess.advice.ChoiceQuestion;
import org.concordat.fairaccess.advice.ChoiceQuestion.Route;
import org.concordat.fairaccess.advice.CriterionResult;
import org.concordat.fairaccess.advice.Distance;
import org.concordat.fairaccess.advice.HomeFacts;
import org.concordat.fairaccess.advice.PastRound;
import org.concordat.fairaccess.advice.SchoolAdvice;

/**
 * A family that has moved to Bolton asks for advice, is refused by one school and hears nothing of another, appeals,
 * holds one offer while it waits, and takes the place that it wins.
 *
 * <p>The schools are real. The family, the past rounds and everything that a school does here are invented.
 */
final class FamilyInBolton implements CaseStudy {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.parse("350");
  private static final Urn TURTON = Urn.of(105253);
  private static final Urn RIVINGTON = Urn.of(143773);
  private static final Urn RIVINGTON_BEFORE = Urn.of(105261);
  private static final Urn SMITHILLS = Urn.of(140500);
  private static final LocalDate ASKED = september(18);
  private static final ImmutableSortedSet<Urn> NONE = ImmutableSortedSet.of();
  private static final Rule<TimeLimit> FIVE_DAYS = Rule.agreed(
      "time to advise a family",
      TimeLimit.schoolDaysAfter(5),
      Citation.of("Invented standard of the advice service"));

  private final SchoolExtract extract = SchoolExtract.read();
  private final AdviceContext context = AdviceContext.of(
      SchoolRegister.builder()
          .addAllSchools(extract.all())
          .successions(LinkExtract.read(extract).successions())
          .build(),
      CALENDARS);

  @Override
  public String title() {
    return "Bolton: an invented family chooses, waits, appeals and has a place";
  }

  @Override
  public void tell(Story story) {
    story.line("The schools are real. The family, the past rounds and what every school does here");
    story.line("are invented.");
    story.heading("What it asks, and what it is told");
    ChoiceQuestion question = question();
    advice(story, ChoiceAdvice.of(question, history(), context));
    story.heading("One school refuses, and another keeps silent");
    Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> refused =
        walk(ChoiceAdviceCases.begin(
                ChoiceAdviceCase.of(PupilReference.of("invented-9"), question, FIVE_DAYS)))
            .owed(story)
            .along(
                story,
                ImmutableList.of(
                    new Advise(
                        CHOICE_ADVISER,
                        september(20),
                        ImmutableList.of(TURTON, RIVINGTON, SMITHILLS)),
                    new Apply(PARENT, september(21), ImmutableList.of(TURTON, RIVINGTON_BEFORE)),
                    new Refuse(LOCAL_AUTHORITY, september(29), ImmutableSortedSet.of(TURTON))));
    State<AdviceStage, ChoiceAdviceCase> silent =
        ChoiceAdviceCases.PROCEDURE.advance(refused.state(), october(13), context);
    story.line(
        "  %s  nobody has answered for the other: now %s",
        silent.since(), silent.stage().code());
    walk(silent).owed(story);
    for (AwaitedAnswer one : ChoiceAdviceCases.awaited(silent.data(), context)) {
      story.line(
          "  awaited: %s, asked on %s, by %s",
          name(one.school()), one.appliedOn(), one.term().due());
    }
    Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> seeking =
        walk(silent)
            .along(
                story,
                ImmutableList.of(
                    new Advise(CHOICE_ADVISER, october(16), ImmutableList.of(TURTON, SMITHILLS))));
    story.heading("The appeal runs beside it");
    appeal(story, silent.data().appealAgainst(TURTON, context).orElseThrow());
    story.heading("It holds one place while it waits, and takes the one that it wins");
    Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> won =
        place(story, seeking);
    story.line(
        "  held on the way and given up: %s",
        won.state().data().declined().keySet().stream().map(this::name).toList());
    story.heading("Had there been no place");
    seeking.along(story, ImmutableList.of(new ReferToProtocol(LOCAL_AUTHORITY, november(6))));
  }

  private static ChoiceQuestion question() {
    return ChoiceQuestion.builder()
        .on(ASKED)
        .route(Route.IN_YEAR)
        .yearGroup(YearGroup.of(7))
        .addArea(BOLTON)
        .addPreferences(TURTON, RIVINGTON_BEFORE)
        .addHomeFacts(home(TURTON, "2.1"), home(RIVINGTON_BEFORE, "4.8"))
        .build();
  }

  private static HomeFacts home(Urn school, String miles) {
    return HomeFacts.of(school, Distance.miles(miles), ImmutableSet.of("distance"));
  }

  private static ImmutableList<PastRound> history() {
    return ImmutableList.of(
        round(TURTON, 2021, "2.4"), round(TURTON, 2022, "2.0"), round(RIVINGTON, 2022, "6.5"));
  }

  private static PastRound round(Urn school, int entry, String last) {
    return PastRound.builder()
        .school(school)
        .entry(AcademicYear.of(entry))
        .yearGroup(YearGroup.of(7))
        .addCriteria(
            CriterionResult.all("looked-after", 3),
            CriterionResult.all("sibling", 60),
            CriterionResult.upTo("distance", 150, Distance.miles(last)))
        .build();
  }

  private void advice(Story story, ChoiceAdvice advice) {
    for (SchoolAdvice school : advice.schools().subList(0, 2)) {
      story.line(
          "  preference %d: %s (%s); decides: %s",
          school.preference().orElseThrow(), school.name(), school.school(), school.decidedBy());
      for (PastRound round : school.pastRounds()) {
        story.line(
            "      for %s places went up to %s",
            round.entry(), round.criteria().get(2).lastDistance().orElseThrow());
      }
      story.line("      %s", school.estimate().statement().message());
      story.line("      %s", school.estimate().caution().message());
    }
    for (AdviceStep step : advice.steps()) {
      story.line("  %s", step.obligation());
    }
  }

  private Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> walk(
      State<AdviceStage, ChoiceAdviceCase> from) {
    return Walk.of(ChoiceAdviceCases.PROCEDURE, from, context);
  }

  private void appeal(Story story, AdmissionAppeal appeal) {
    Walk.of(AdmissionAppeals.PROCEDURE, AdmissionAppeals.begin(appeal), context)
        .owed(story)
        .along(
            story,
            ImmutableList.of(
                new AppealCommand.Lodge(PARENT, october(9)),
                new AppealCommand.Allow(APPEAL_PANEL, november(9))));
  }

  private Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> place(
      Story story,
      Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> seeking) {
    Walk<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext> held =
        seeking.along(
            story,
            ImmutableList.of(
                new Offer(ADMISSION_AUTHORITY, november(6), SMITHILLS, NONE, Optional.empty()),
                new SetAnswerDay(ADMISSION_AUTHORITY, november(7), SMITHILLS, november(20))));
    held.refused(story, new TakeInstead(PARENT, november(8), TURTON, Optional.empty()));
    return held.along(
        story,
        ImmutableList.of(
            new AllowAppeal(APPEAL_PANEL, november(9), TURTON, september(29)),
            new Offer(LOCAL_AUTHORITY, november(10), TURTON, NONE, Optional.of(november(24))),
            new TakeInstead(PARENT, november(13), TURTON, Optional.empty()),
            new SetStart(LOCAL_AUTHORITY, november(14), TURTON, november(20)),
            new Admit(ADMISSION_AUTHORITY, november(20), TURTON)));
  }

  private String name(Urn urn) {
    return extract.find(urn).orElseThrow().name();
  }
}
