/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.examples.casestudies.YearTo2013.CALENDARS;
import static org.concordat.examples.casestudies.YearTo2013.in2012;
import static org.concordat.examples.casestudies.YearTo2013.in2013;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.HEAD_TEACHER;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.PARENT;
import static org.concordat.fairaccess.FairAccessRoles.PROVIDER;
import static org.concordat.fairaccess.FairAccessRoles.SCHOOL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.exclusion.DaySixProvision;
import org.concordat.fairaccess.exclusion.EducationCommand.Confirm;
import org.concordat.fairaccess.exclusion.EducationCommand.GiveNotice;
import org.concordat.fairaccess.exclusion.EducationCommand.Start;
import org.concordat.fairaccess.exclusion.EducationNotice;
import org.concordat.fairaccess.exclusion.ExclusionCase;
import org.concordat.fairaccess.exclusion.ExclusionContext;
import org.concordat.fairaccess.exclusion.ExclusionTimetable;
import org.concordat.fairaccess.exclusion.InterventionChecklist;
import org.concordat.fairaccess.exclusion.Interventions;
import org.concordat.fairaccess.exclusion.Notice;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.exclusion.ProvisionKind;
import org.concordat.fairaccess.exclusion.ReviewCommand;
import org.concordat.fairaccess.exclusion.ReviewCommand.Exclude;
import org.concordat.fairaccess.exclusion.ReviewCommand.Reinstate;
import org.concordat.fairaccess.exclusion.ReviewCommand.RemoveFromRoll;
import org.concordat.fairaccess.exclusion.ReviewCommand.Tell;
import org.concordat.fairaccess.exclusion.ReviewCommand.Uphold;
import org.concordat.fairaccess.reintegration.ApPlacement;
import org.concordat.fairaccess.reintegration.BesideSupport;
import org.concordat.fairaccess.reintegration.ReintegrationCommand;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.BeginAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.EndAssessment;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Place;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Refer;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Return;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Review;
import org.concordat.fairaccess.reintegration.ReintegrationCommand.Sustain;
import org.concordat.fairaccess.reintegration.ReintegrationContext;
import org.concordat.fairaccess.reintegration.ReintegrationLife;
import org.concordat.fairaccess.report.ExclusionFact;
import org.concordat.fairaccess.report.ExclusionFact.End;
import org.concordat.fairaccess.report.ExclusionStanding;
import org.concordat.fairaccess.report.SenStanding;
import org.threeten.extra.LocalDateRange;

/** Two permanent exclusions of invented pupils, and the way back of the one whose exclusion stands. */
final class BoltonExclusions {

  static final PupilReference RETURNING = PupilReference.of("excluded-1");
  static final String EXCLUDER = "Little Lever School";
  static final LocalDate REFERRED = in2013(1, 8);

  private static final String UNIT = "the referral unit";
  private static final LocalDate DAY_SIX = in2012(10, 1);
  private static final LocalDate LAST_SUPPORT = in2013(5, 24);
  private static final ExclusionContext CONTEXT = ExclusionContext.of(CALENDARS);

  private BoltonExclusions() {}

  /** Tells both, and gives what a report is to know of them. */
  static ImmutableList<ExclusionFact> tell(Story story, BoltonSchools schools) {
    story.line("  excluded-1, invented: from %s", EXCLUDER);
    ExclusionCase upheld = excluded(story, RETURNING, schools.urn(EXCLUDER), in2012(9, 24))
        .after(
            new Confirm(
                LOCAL_AUTHORITY,
                in2012(9, 26),
                DaySixProvision.fullTime(ProvisionKind.PUPIL_REFERRAL_UNIT, UNIT, DAY_SIX),
                EducationNotice.inTheMorning(in2012(9, 26))),
            CONTEXT)
        .after(new Start(LOCAL_AUTHORITY, DAY_SIX), CONTEXT);
    story.line("  %s  full-time education begins at %s", DAY_SIX, UNIT);
    ExclusionCase offRoll = reviewed(
        story,
        upheld,
        new Uphold(GOVERNING_BODY, in2012(10, 10), Notice.delivered(in2012(10, 10))),
        new RemoveFromRoll(HEAD_TEACHER, in2012(11, 12)));
    story.line("  excluded-2, invented: from Harper Green School");
    ExclusionCase reinstated = reviewed(
        story,
        excluded(
            story,
            PupilReference.of("excluded-2"),
            schools.urn("Harper Green School"),
            in2013(2, 4)),
        new Reinstate(GOVERNING_BODY, in2013(2, 13), in2013(2, 14)));
    return ImmutableList.of(
        new ExclusionFact(
            offRoll.exclusion().orElseThrow(),
            YearGroup.of(8),
            SenStanding.SUPPORT,
            Optional.of(DAY_SIX),
            Optional.of(new End(ExclusionStanding.FINAL, in2012(11, 12)))),
        new ExclusionFact(
            reinstated.exclusion().orElseThrow(),
            YearGroup.of(10),
            SenStanding.NONE,
            Optional.empty(),
            Optional.of(new End(ExclusionStanding.REINSTATED, in2013(2, 13)))));
  }

  private static ExclusionCase excluded(
      Story story, PupilReference pupil, Urn school, LocalDate firstDay) {
    PermanentExclusion exclusion = PermanentExclusion.builder()
        .pupil(pupil)
        .school(school)
        .firstDay(firstDay)
        .build();
    ExclusionCase told = ExclusionCase.begin(
            firstDay, InterventionChecklist.of(Interventions.USUAL))
        .after(new Exclude(HEAD_TEACHER, firstDay, exclusion, true), CONTEXT)
        .after(
            new Tell(
                HEAD_TEACHER, firstDay, ImmutableSet.of(PARENT, GOVERNING_BODY, SCHOOL_AUTHORITY)),
            CONTEXT)
        .after(new GiveNotice(HEAD_TEACHER, firstDay), CONTEXT);
    ExclusionTimetable dates =
        told.reviewOn(firstDay, CONTEXT).data().exclusion().orElseThrow().timetable(CALENDARS);
    story.line(
        "  %s  excluded: sixth day %s, governors decide by %s",
        firstDay, dates.daySix().value(), dates.governorsDecideBy().value());
    return told;
  }

  private static ExclusionCase reviewed(
      Story story, ExclusionCase begun, ReviewCommand... commands) {
    ExclusionCase one = begun;
    for (ReviewCommand command : commands) {
      one = one.after(command, CONTEXT);
      story.line(
          "  %s  now %s",
          command.on(), one.reviewOn(command.on(), CONTEXT).stage().code());
    }
    return one;
  }

  /** The way from the unit to the panel. */
  static ImmutableList<ReintegrationCommand> atTheUnit() {
    return ImmutableList.of(
        new Place(
            LOCAL_AUTHORITY,
            DAY_SIX,
            new ApPlacement(ProvisionKind.PUPIL_REFERRAL_UNIT, UNIT, DAY_SIX, true)),
        new BeginAssessment(PROVIDER, in2012(11, 5), 6),
        new EndAssessment(PROVIDER, in2012(12, 14)),
        new Review(PROVIDER, in2012(12, 17), true, "settled", Optional.empty()),
        new Refer(LOCAL_AUTHORITY, REFERRED));
  }

  /** The way back of the child whose exclusion stands, which begins at the unit. */
  static void back(
      Story story, BoltonSchools schools, ImmutableList<ReintegrationCommand> commands) {
    Walk.of(
            ReintegrationLife.PROCEDURE,
            ReintegrationLife.begin(RETURNING, ImmutableList.of(schools.urn(EXCLUDER)), DAY_SIX),
            ReintegrationContext.of(CALENDARS).withSuccessions(schools.successions()))
        .along(story, commands);
  }

  /** At the school that the panel named, with the unit beside the child, until the return lasts. */
  static ImmutableList<ReintegrationCommand> atSchool(
      Urn school, LocalDate agreed, LocalDate starts) {
    return ImmutableList.of(
        new Return(
            ADMISSION_AUTHORITY,
            agreed,
            school,
            starts,
            ImmutableList.of(new BesideSupport(
                BesideSupport.Kind.REFERRAL_UNIT_OUTREACH,
                LocalDateRange.ofClosed(starts, LAST_SUPPORT)))),
        new Sustain(LOCAL_AUTHORITY, in2013(6, 3)));
  }
}
