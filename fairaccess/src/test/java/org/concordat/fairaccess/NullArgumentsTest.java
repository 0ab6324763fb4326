/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.governance.adoption.Elector;
import org.concordat.core.governance.adoption.ProposedText;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.Phase;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseReasons;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.Owner;
import org.concordat.fairaccess.casework.PlacementDecision;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.AllocationLimit;
import org.concordat.fairaccess.protocol.Circumstance;
import org.concordat.fairaccess.protocol.Circumstances;
import org.concordat.fairaccess.protocol.Criterion;
import org.concordat.fairaccess.protocol.Electorate;
import org.concordat.fairaccess.protocol.FairAccessCategory;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.ProtocolAdoption;
import org.concordat.fairaccess.referral.Eligibility;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;
import org.concordat.fairaccess.referral.FairAccessReferral;
import org.concordat.fairaccess.referral.Referrals;
import org.concordat.fairaccess.share.Candidates;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.Ranking;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.threeten.extra.LocalDateRange;

/** Every public constructor and static factory of these packages refuses null where the value is made. */
class NullArgumentsTest {

  private static final ImmutableSet<String> PACKAGES =
      ImmutableSet.of("protocol", "referral", "casework");

  private static final LocalDate DAY = LocalDate.of(2021, 10, 15);
  private static final Citation SOURCE = Citation.of("Test protocol");
  private static final Urn SCHOOL = Urn.of(105267);
  private static final FairAccessProtocol PROTOCOL =
      FairAccessProtocol.of(AdmissionsCodes.CODE_2021);
  private static final FairAccessReferral REFERRAL =
      Referrals.with(DAY, Circumstances.CARER).build();
  private static final Electorate ELECTORATE = new Electorate(
      ImmutableSortedSet.of(Elector.of("105267", "secondary")), ImmutableSortedMap.of());
  private static final ProposedText TEXT = ProtocolAdoption.text("text", PROTOCOL, ELECTORATE);
  private static final Reason REASON = Reason.coded(CaseReasons.OWNS_DAY_SIX).saying("because");
  private static final Candidates CANDIDATES =
      new Candidates(ImmutableList.of(), ImmutableList.of());
  private static final Ranking RANKING = Ranking.of("rule", ImmutableList.of(), ImmutableList.of());

  @TestFactory
  Stream<DynamicTest> nullIsRefused() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .filter(NullArgumentsTest::isOurs)
            .map(type -> dynamicTest(type.getFullName(), () -> {
              tester().testConstructors(type.reflect(), Visibility.PUBLIC);
              tester().testStaticMethods(type.reflect(), Visibility.PUBLIC);
            }));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && !type.getSimpleName().startsWith("Immutable")
        && PACKAGES.stream().anyMatch(name -> type.getPackageName().endsWith("." + name));
  }

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(String.class, "text")
        .setDefault(LocalDate.class, DAY)
        .setDefault(MonthDay.class, MonthDay.of(7, 31))
        .setDefault(LocalDateRange.class, LocalDateRange.of(DAY, DAY.plusDays(1)))
        .setDefault(ImmutableList.class, ImmutableList.of(REASON))
        .setDefault(ImmutableSortedSet.class, ImmutableSortedSet.of(Circumstances.CARER))
        .setDefault(Circumstance.class, Circumstances.CARER)
        .setDefault(Circumstance[].class, new Circumstance[] {Circumstances.CARER})
        .setDefault(Criterion.class, Criterion.withoutPlan())
        .setDefault(Criterion[].class, new Criterion[] {Criterion.withoutPlan()})
        .setDefault(Rule.class, Rule.agreed("rule", TimeLimit.calendarDaysAfter(1), SOURCE))
        .setDefault(Citation.class, SOURCE)
        .setDefault(Edition.class, AdmissionsCodes.CODE_2021)
        .setDefault(
            Editions.class,
            Editions.of(ImmutableList.of(Edition.of("test", DAY.minusYears(1), PROTOCOL, SOURCE))))
        .setDefault(AdmissionsCode.class, AdmissionsCodes.CODE_2021.rules())
        .setDefault(FairAccessProtocol.class, PROTOCOL)
        .setDefault(CaseContext.class, CaseContext.of(TestCalendars.T23, PROTOCOL))
        .setDefault(FairAccessCategory.class, PROTOCOL.categories().get(0))
        .setDefault(AllocationLimit.class, PROTOCOL.allocationLimit())
        .setDefault(Electorate.class, ELECTORATE)
        .setDefault(AdoptionStanding.class, standing())
        .setDefault(Exemption.Scope.class, Exemption.Scope.ALL)
        .setDefault(Phase.class, Phase.SECONDARY)
        .setDefault(Urn.class, SCHOOL)
        .setDefault(LocalAuthorityCode.class, LocalAuthorityCode.of("350"))
        .setDefault(YearGroup.class, YearGroup.of(9))
        .setDefault(Pupil.class, Referrals.PUPIL)
        .setDefault(PupilReference.class, Referrals.PUPIL.reference())
        .setDefault(Reason.class, REASON)
        .setDefault(Role.class, FairAccessRoles.PANEL)
        .setDefault(Owner.class, owner())
        .setDefault(FairAccessReferral.class, REFERRAL)
        .setDefault(EvidenceItem.class, EvidenceItem.of(EvidenceKind.PUPIL_HISTORY, DAY, "a file"))
        .setDefault(Eligibility.Basis.class, new Eligibility.Basis("protocol", "2021", DAY))
        .setDefault(Calendars.class, TestCalendars.T23)
        .setDefault(Successions.class, Successions.none())
        .setDefault(Candidates.class, CANDIDATES)
        .setDefault(Ranking.class, RANKING)
        .setDefault(
            PlacementDecision.class,
            PlacementDecision.of(SCHOOL, AdmissionAuthority.ACADEMY_TRUST, CANDIDATES, RANKING))
        .setDefault(State.class, FairAccessCases.begin(REFERRAL))
        .setDefault(FairAccessCase.class, FairAccessCases.begin(REFERRAL).data())
        .setDefault(Stage.class, FairAccessCases.begin(REFERRAL).stage());
  }

  private static Owner owner() {
    return new Owner(FairAccessRoles.LOCAL_AUTHORITY, Optional.empty(), REASON);
  }

  private static AdoptionStanding standing() {
    return AdoptionLife.begin(
            TEXT, Remit.of(DAY, ImmutableSet.of("protocol"), "the heads asked"), DAY)
        .data();
  }
}
