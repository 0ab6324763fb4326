/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.governance.adoption.Elector;
import org.concordat.core.governance.recommendation.Recommendation;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.dispute.Dispute;
import org.concordat.core.partnership.dispute.DisputeClause;
import org.concordat.core.partnership.dispute.DisputeLife;
import org.concordat.core.partnership.dispute.DisputeMatter;
import org.concordat.core.partnership.dispute.DisputeStanding;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolHistory;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.advice.AdviceContext;
import org.concordat.fairaccess.advice.ChoiceQuestion;
import org.concordat.fairaccess.advice.PlaceApplication;
import org.concordat.fairaccess.advice.RefusedPlace;
import org.concordat.fairaccess.challenge.Challenge;
import org.concordat.fairaccess.challenge.ChallengeGround;
import org.concordat.fairaccess.escalation.Conversion;
import org.concordat.fairaccess.escalation.NamedSchool;
import org.concordat.fairaccess.escalation.NationalAgency;
import org.concordat.fairaccess.exclusion.ExclusionPeriod;
import org.concordat.fairaccess.exclusion.FixedPeriodExclusion;
import org.concordat.fairaccess.exclusion.PermanentExclusion;
import org.concordat.fairaccess.information.InformationContext;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.information.ReturnKind;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelFacts;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.PanelOutcome;
import org.concordat.fairaccess.panel.Panels;
import org.concordat.fairaccess.panel.Proposed;
import org.concordat.fairaccess.placement.Balance;
import org.concordat.fairaccess.placement.OptimalPlan;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.WholeListPlanner;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.Electorate;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.ProtocolAdoption;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.Referrals;
import org.concordat.fairaccess.report.PanelCopy;
import org.concordat.fairaccess.report.ProvisionFact;
import org.concordat.fairaccess.report.PublishedReport;
import org.concordat.fairaccess.report.PublishedSoFar;
import org.concordat.fairaccess.report.Reconciliation;
import org.concordat.fairaccess.report.ReportSamples;
import org.concordat.fairaccess.report.suppression.SuppressionRule;
import org.concordat.fairaccess.share.OrderedProximity;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.SchoolMeasure;
import org.concordat.fairaccess.share.SchoolMeasures;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.ShareTable;
import org.concordat.fairaccess.share.TurnQueue;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.LocalDateRange;

/** A value of any type that a record is made of: given here, or made of others. */
final class Samples {

  private static final LocalDate DAY = LocalDate.of(2023, 10, 12);
  private static final int MOST_PARAMETERS = 3;
  private static final Citation SOURCE = Citation.of("Test agreement");

  private static final Reason REASON = Reason.coded("a.b").saying("because");
  private static final NamedSchool NAMED = NamedSchool.of(
      Urn.of(105267), LocalAuthorityCode.of("350"), AdmissionAuthority.ACADEMY_TRUST);
  private static final ChallengeGround GROUND =
      new ChallengeGround(Urn.of(105267), DAY, Ratio.ZERO, Ratio.ONE, ImmutableList.of());

  private static final School SCHOOL =
      School.builder().urn(Urn.of(105267)).name("a school").build();
  private static final ShareBasis BASIS = ShareBasis.ofRoll(
      PointsScheme.of(PointsTariff.EXAMPLE),
      Rule.agreed("disproportionate from", Ratio.of(5, 4), SOURCE));
  private static final PlacementProblem PROBLEM =
      PlacementProblem.builder().priorities("all").build();

  private static final PlaceApplication APPLICATION =
      new PlaceApplication(DAY, ImmutableList.of(Urn.of(105267)), true, DAY);

  private static final ImmutableMap<Class<?>, Object> GIVEN =
      ImmutableMap.<Class<?>, Object>builder()
          .put(boolean.class, true)
          .put(int.class, 1)
          .put(long.class, 1L)
          .put(Integer.class, 1)
          .put(Long.class, 1L)
          .put(Boolean.class, true)
          .put(String.class, "text")
          .put(LocalDate.class, DAY)
          .put(MonthDay.class, MonthDay.of(7, 31))
          .put(YearMonth.class, YearMonth.of(2023, 10))
          .put(LocalDateRange.class, LocalDateRange.of(DAY, DAY.plusDays(1)))
          .put(Optional.class, Optional.empty())
          .put(List.class, ImmutableList.of())
          .put(Set.class, ImmutableSet.of())
          .put(Collection.class, ImmutableList.of())
          .put(Map.class, ImmutableMap.of())
          .put(ImmutableList.class, ImmutableList.of())
          .put(ImmutableSet.class, ImmutableSet.of())
          .put(ImmutableSortedSet.class, ImmutableSortedSet.of())
          .put(ImmutableMap.class, ImmutableMap.of())
          .put(ImmutableSortedMap.class, ImmutableSortedMap.of())
          .put(ImmutableListMultimap.class, ImmutableListMultimap.of())
          .put(ImmutableSetMultimap.class, ImmutableSetMultimap.of())
          .put(Urn.class, Urn.of(105267))
          .put(LocalAuthorityCode.class, LocalAuthorityCode.of("350"))
          .put(Role.class, FairAccessRoles.PANEL)
          .put(Ratio.class, Ratio.ONE)
          .put(Money.class, Money.of(CurrencyUnit.GBP, 1))
          .put(Citation.class, SOURCE)
          .put(Rule.class, Rule.agreed("rule", TimeLimit.calendarDaysAfter(1), SOURCE))
          .put(Reason.class, REASON)
          .put(Answer.class, Answer.known("answer"))
          .put(Due.class, Due.on(DAY))
          .put(YearGroup.class, YearGroup.of(9))
          .put(PupilReference.class, PupilReference.of("case-17"))
          .put(Pupil.class, Referrals.PUPIL)
          .put(Calendars.class, TestCalendars.T23)
          .put(Successions.class, Successions.none())
          .put(Editions.class, NationalAgency.EDITIONS)
          .put(
              FairAccessReferral.class, Referrals.with(DAY, Circumstances.CARER).build())
          .put(PanelCase.class, Panels.listed("one").build())
          .put(PanelMeeting.class, Panels.meeting(Panels.listed("one").build()))
          .put(PanelFacts.class, Panels.meeting(Panels.listed("one").build()).facts())
          .put(
              PanelDecision.class,
              Panels.meeting(Panels.listed("one").build())
                  .decide(Panels.proposal("one", Proposed.defer("later")).build())
                  .outcome()
                  .orElseThrow())
          .put(
              PanelOutcome.class,
              new PanelOutcome.Refused(ImmutableList.of(REASON), Optional.empty()))
          .put(PermanentExclusion.class, permanent())
          .put(FixedPeriodExclusion.class, fixedPeriod())
          .put(Conversion.class, new Conversion(NAMED, DAY, ImmutableSortedSet.of(NAMED.urn())))
          .put(PanelCopy.class, ReportSamples.november())
          .put(
              PublishedReport.class,
              ReportSamples.november().publish(SuppressionRule.BELOW_FIVE, PublishedSoFar.none()))
          .put(PublishedSoFar.class, PublishedSoFar.none())
          .put(Reconciliation.class, Reconciliation.builder().build())
          .put(ProvisionFact.Leavers.class, new ProvisionFact.Leavers(0, 0, 0, 0))
          .put(
              ManagedMove.class,
              ManagedMove.of(PupilReference.of("case-17"), Urn.of(105267), Urn.of(105268)))
          .put(ReturnKind.class, ReturnKind.of("kind", "title", "item"))
          .put(ChallengeGround.class, GROUND)
          .put(
              Challenge.class,
              new Challenge(
                  Urn.of(105268),
                  DAY,
                  GROUND,
                  Rule.agreed("rule", TimeLimit.calendarDaysAfter(1), SOURCE)))
          .put(
              RankingRequest.class,
              RankingRequest.of(
                  PlacementTypes.NEW_ARRIVAL, DAY, ImmutableList.of(), PlacementLedger.empty()))
          .put(RankingRule.class, OrderedProximity.ONE_IN_THIRTY)
          .put(PlacementProblem.class, PROBLEM)
          .put(OptimalPlan.class, WholeListPlanner.of(Balance.evennessFirst()).plan(PROBLEM))
          .put(AdoptionStanding.class, standing())
          .put(
              Recommendation.class,
              Recommendation.of(
                  "advice",
                  "forum",
                  "member",
                  ImmutableSet.of("point"),
                  Rule.agreed("rule", TimeLimit.calendarDaysAfter(1), SOURCE)))
          .put(DisputeStanding.class, dispute())
          .put(PlaceApplication.class, APPLICATION)
          .put(RefusedPlace.class, new RefusedPlace(DAY, APPLICATION))
          .put(School.class, SCHOOL)
          .put(SchoolHistory.class, SchoolHistory.of(ImmutableList.of(SCHOOL)))
          .put(SchoolRegister.class, SchoolRegister.builder().build())
          .put(
              Explained.class, Explained.of(Ratio.ONE, () -> Explanation.given("one", Datum.of(1))))
          .put(
              ChoiceQuestion.class,
              ChoiceQuestion.builder()
                  .on(DAY)
                  .route(ChoiceQuestion.Route.SECONDARY_ROUND)
                  .yearGroup(YearGroup.of(7))
                  .addArea(LocalAuthorityCode.of("350"))
                  .build())
          .put(
              AdviceContext.class,
              AdviceContext.of(SchoolRegister.builder().build(), TestCalendars.T23))
          .put(SchoolMeasure.class, SchoolMeasures.ROLL)
          .put(TurnQueue.class, TurnQueue.of(ImmutableList.of(Urn.of(105267))))
          .put(ShareBasis.class, BASIS)
          .put(
              ShareTable.class,
              ShareTable.of(
                  BASIS, PlacementLedger.empty(), ImmutableList.of(), ImmutableList.of(), DAY))
          .put(
              InformationPicture.class,
              InformationPicture.of(
                  SchoolRegister.builder().build(),
                  LocalAuthorityCode.of("350"),
                  LocalDateRange.of(DAY, DAY.plusDays(1)),
                  ImmutableList.of(),
                  InformationContext.of(TestCalendars.T23)))
          .put(FairAccessProtocol.class, FairAccessProtocol.of(AdmissionsCodes.CODE_2021))
          .buildOrThrow();

  private Samples() {}

  private static PermanentExclusion permanent() {
    return PermanentExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .school(Urn.of(105267))
        .firstDay(DAY)
        .build();
  }

  private static FixedPeriodExclusion fixedPeriod() {
    return FixedPeriodExclusion.builder()
        .pupil(PupilReference.of("case-17"))
        .period(ExclusionPeriod.days(Urn.of(105267), DAY, DAY))
        .build();
  }

  private static DisputeStanding dispute() {
    Partnership partnership = Partnership.of(
        "north",
        "North",
        PartnershipKinds.CLUSTER,
        ImmutableList.of(
            Membership.from(Urn.of(105267), DAY), Membership.from(Urn.of(105268), DAY)));
    return DisputeLife.begin(
            new Dispute(partnership, DAY, Urn.of(105267), Urn.of(105268), DisputeMatter.OTHER),
            DisputeClause.of(SOURCE))
        .data();
  }

  private static AdoptionStanding standing() {
    return AdoptionLife.begin(
            ProtocolAdoption.text(
                "text",
                FairAccessProtocol.of(AdmissionsCodes.CODE_2021),
                new Electorate(
                    ImmutableSortedSet.of(Elector.of("105267", "secondary")),
                    ImmutableSortedMap.of())),
            Remit.of(DAY, ImmutableSet.of("protocol"), "the heads asked"),
            DAY)
        .data();
  }

  /** A value of a type. */
  static Object of(Type type) {
    Class<?> raw = raw(type);
    Object given = GIVEN.get(raw);
    if (given != null) {
      return given;
    }
    if (raw.isEnum()) {
      return Stream.of(raw.getEnumConstants()).findFirst().orElseThrow();
    }
    return Stream.<Supplier<Optional<Object>>>of(
            () -> held(raw), () -> made(raw), () -> permitted(raw), () -> factory(raw))
        .flatMap(way -> way.get().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Samples: give one of " + raw.getName()));
  }

  /** Whether a type and all that it stands in is public. */
  static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
  }

  /** The canonical constructor of a record. */
  static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
    return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new));
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getRawType();
    }
    if (type instanceof TypeVariable<?> variable) {
      return raw(variable.getBounds()[0]);
    }
    throw new IllegalArgumentException("Samples: no class for " + type);
  }

  private static Optional<Object> held(Class<?> raw) {
    return Arrays.stream(raw.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> raw.isAssignableFrom(field.getType()))
        .flatMap(field -> tried(() -> field.get(raw)).stream())
        .findFirst();
  }

  private static Optional<Object> made(Class<?> raw) {
    return raw.isRecord()
        ? tried(() -> canonical(raw)
            .newInstance(Arrays.stream(raw.getRecordComponents())
                .map(component -> of(component.getGenericType()))
                .toArray()))
        : Optional.empty();
  }

  private static Optional<Object> permitted(Class<?> raw) {
    return raw.isSealed()
        ? Stream.of(raw.getPermittedSubclasses())
            .filter(Samples::isPublic)
            .flatMap(kind -> made(kind).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Object> factory(Class<?> raw) {
    return Arrays.stream(raw.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType().equals(raw))
        .filter(method -> method.getParameterCount() <= MOST_PARAMETERS)
        .sorted(Comparator.comparing(Method::toString))
        .flatMap(method -> tried(() -> method.invoke(
                raw,
                Arrays.stream(method.getGenericParameterTypes())
                    .map(Samples::of)
                    .toArray()))
            .stream())
        .findFirst();
  }

  private static Optional<Object> tried(Callable<Object> way) {
    try {
      return Optional.of(way.call());
    } catch (Exception unused) {
      return Optional.empty();
    }
  }
}
