/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.concordat.fairaccess.exclusion.Exclusions.BROOK;
import static org.concordat.fairaccess.exclusion.Exclusions.IN_2012;
import static org.concordat.fairaccess.exclusion.Exclusions.MON_8_OCT;
import static org.concordat.fairaccess.exclusion.Exclusions.fixed;
import static org.concordat.fairaccess.exclusion.Exclusions.permanent;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.FairAccessRoles;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.reintegration.ApPlacement;
import org.concordat.fairaccess.reintegration.BesideSupport;
import org.concordat.fairaccess.reintegration.ReadinessReview;
import org.concordat.fairaccess.reintegration.ReintegrationRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.threeten.extra.LocalDateRange;

/** Every public value of exclusion and of reintegration refuses null where it is made. */
class NullArgumentsTest {

  private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
      "org.concordat.fairaccess.exclusion", "org.concordat.fairaccess.reintegration");
  private static final LocalDate DAY = MON_8_OCT;
  private static final InterventionChecklist LIST = InterventionChecklist.of(Interventions.USUAL);

  @TestFactory
  Stream<DynamicTest> nullIsRefused() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .filter(NullArgumentsTest::isOurs)
            .map(type -> dynamicTest(type.getFullName(), () -> {
              tester().testConstructors(type.reflect(), Visibility.PUBLIC);
              if (type.isRecord()) {
                tester().testStaticMethods(type.reflect(), Visibility.PUBLIC);
              }
            }));
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedByFactories() {
    return Stream.of(ExclusionRecord.class, ExclusionCase.class, ReferenceDates.class)
        .map(type -> dynamicTest(
            type.getSimpleName(), () -> tester().testStaticMethods(type, Visibility.PUBLIC)));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && !type.isEnum()
        && !type.isInterface()
        && PACKAGES.contains(type.getPackageName())
        && !type.getSimpleName().startsWith("Immutable");
  }

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(int.class, 2000)
        .setDefault(String.class, "a-code")
        .setDefault(LocalDate.class, DAY)
        .setDefault(LocalDateRange.class, LocalDateRange.of(DAY, DAY.plusDays(1)))
        .setDefault(Optional.class, Optional.empty())
        .setDefault(Role.class, FairAccessRoles.PARENT)
        .setDefault(Urn.class, BROOK)
        .setDefault(LocalAuthorityCode.class, LocalAuthorityCode.of("350"))
        .setDefault(Calendars.class, TestCalendars.T12)
        .setDefault(CalendarsBySchool.class, IN_2012.calendars())
        .setDefault(Editions.class, ExclusionEditions.EDITIONS)
        .setDefault(ExclusionRecord.class, ExclusionRecord.none())
        .setDefault(ImmutableSortedMap.class, ImmutableSortedMap.of())
        .setDefault(ImmutableSet.class, ImmutableSet.of())
        .setDefault(ImmutableList.class, ImmutableList.of())
        .setDefault(
            Rule.class,
            Rule.agreed("a rule", TimeLimit.schoolWeeksBeginningWith(6), Citation.of("Test")))
        .setDefault(HalfDays.class, HalfDays.ZERO)
        .setDefault(Notice.class, Notice.delivered(DAY))
        .setDefault(PermanentExclusion.class, permanent(DAY).build())
        .setDefault(FixedPeriodExclusion.class, fixed(DAY, DAY).build())
        .setDefault(ExclusionPeriod.class, ExclusionPeriod.days(BROOK, DAY, DAY))
        .setDefault(Intervention.class, Interventions.MANAGED_MOVE)
        .setDefault(InterventionChecklist.class, LIST)
        .setDefault(History.class, History.empty())
        .setDefault(
            DaySixProvision.class, DaySixProvision.fullTime(ProvisionKind.PACKAGE, "unit", DAY))
        .setDefault(DaySixProvision.Terms.class, new DaySixProvision.Terms(true, true))
        .setDefault(EducationNotice.class, EducationNotice.inTheMorning(DAY))
        .setDefault(Successions.class, Successions.none())
        .setDefault(ReintegrationRules.class, ReintegrationRules.USUAL)
        .setDefault(ApPlacement.class, new ApPlacement(ProvisionKind.PACKAGE, "unit", DAY, true))
        .setDefault(
            ReadinessReview.class, new ReadinessReview(DAY, true, "found", Optional.empty()))
        .setDefault(
            BesideSupport.class,
            new BesideSupport(BesideSupport.Kind.OTHER, LocalDateRange.of(DAY, DAY.plusDays(1))));
  }
}
