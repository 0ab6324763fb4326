/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules, one a method. Each passes on an empty set of classes, so that a package may still be
 * unwritten.
 */
final class ModuleRules {

  private static final Set<String> CLOCKS = Set.of(
      "java.time.Clock",
      "java.time.InstantSource",
      "java.util.Calendar",
      "java.util.Date",
      "com.google.common.base.Stopwatch",
      "com.google.common.base.Ticker");

  private static final Set<String> RANDOM_CALLS = Set.of(
      "java.lang.Math.random",
      "java.lang.StrictMath.random",
      "java.lang.System.identityHashCode",
      "java.util.Collections.shuffle",
      "java.util.UUID.randomUUID");

  private static final Set<String> FLOATING_POINT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final Set<String> PARALLEL_CALLS =
      Set.of("parallel", "parallelStream", "parallelPrefix", "parallelSetAll", "parallelSort");

  private static final Set<String> MONITOR_CALLS = Set.of("wait", "notify", "notifyAll");

  private static final Pattern ANSWER = Pattern.compile("(effective|given)[A-Z].*");

  private ModuleRules() {}

  static ArchRule doesNoInputOrOutput() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage(
                "java.io..",
                "java.net..",
                "java.nio.channels..",
                "java.nio.file..",
                "java.sql..",
                "javax.sql..",
                "com.google.common.io..")
            .and(not(type(Serializable.class))))
        .because("files, streams, sockets and databases belong to the embedder")
        .allowEmptyShould(true);
  }

  static ArchRule readsNoClock() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe("are clocks", type -> CLOCKS.contains(type.getName())))
        .orShould()
        .accessTargetWhere(describe("the current time is read", ModuleRules::readsTheTime))
        .because("a date is an argument")
        .allowEmptyShould(true);
  }

  static ArchRule usesNoRandomness() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe(
            "generate random numbers",
            type -> type.isAssignableTo("java.util.random.RandomGenerator")
                || type.getName().equals("java.util.SplittableRandom")))
        .orShould()
        .accessTargetWhere(
            describe("chance decides", access -> RANDOM_CALLS.contains(ownerAndName(access))))
        .because("the same arguments give the same answer")
        .allowEmptyShould(true);
  }

  static ArchRule startsNoThreads() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.concurrent..")
            .or(describe(
                "are threads, timers or processes",
                type -> type.isAssignableTo(Thread.class)
                    || type.isAssignableTo(ThreadLocal.class)
                    || type.getName().startsWith("java.util.Timer")
                    || type.getName().startsWith("java.lang.Process"))))
        .orShould()
        .accessTargetWhere(describe("work is shared among threads", ModuleRules::sharesWork))
        .because("the embedder decides on which thread a value is computed")
        .allowEmptyShould(true);
  }

  static ArchRule printsNothing() {
    return noClasses()
        .should()
        .accessTargetWhere(describe(
            "something is printed",
            access -> Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in")
                    .contains(ownerAndName(access))
                || access.getName().equals("printStackTrace")))
        .because("what there is to say is returned as a value")
        .allowEmptyShould(true);
  }

  static ArchRule remembersNothing() {
    return fields()
        .that()
        .areStatic()
        .and(describe("are written by hand", ModuleRules::isInSource))
        .should()
        .beFinal()
        .andShould(haveAnImmutableType())
        .because("a static that changes makes one answer depend on another")
        .allowEmptyShould(true);
  }

  static ArchRule countsExactly() {
    return noMembers()
        .should(ArchCondition.from(
            describe("involve a floating-point number", ModuleRules::involvesFloatingPoint)))
        .because("money, shares and days are exact")
        .allowEmptyShould(true);
  }

  static ArchRule namesWhatItShows() {
    return noClasses()
        .that(describe(
            "keep the answer of an accessor under another name", ModuleRules::keepsAnswers))
        .should(ArchCondition.from(
            describe("write themselves out, field by field", ModuleRules::writesItselfOut)))
        .because("a text calls an attribute what its accessor and its builder call it")
        .allowEmptyShould(true);
  }

  static ArchRule hasNoPackageCycle(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  static ArchRule usesOnly(Set<String> packages) {
    return noClasses()
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(packages.toArray(String[]::new))))
        .because("a published module brings its users nothing unexpected")
        .allowEmptyShould(true);
  }

  static ArchRule publishesOnly(Set<String> exportedPackages) {
    return classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .resideInAnyPackage(exportedPackages.toArray(String[]::new))
        .because("a public type is one that the module exports")
        .allowEmptyShould(true);
  }

  private static boolean keepsAnswers(JavaClass type) {
    return type.getFields().stream().anyMatch(ModuleRules::isBehindAnAccessor);
  }

  private static boolean writesItselfOut(JavaClass type) {
    return type.tryGetMethod("toString").isPresent();
  }

  private static boolean isBehindAnAccessor(JavaField field) {
    return ANSWER.matcher(field.getName()).matches()
        && field
            .getOwner()
            .tryGetMethod(field.getName())
            .filter(accessor -> accessor.getModifiers().contains(JavaModifier.PUBLIC))
            .isEmpty();
  }

  private static boolean readsTheTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getPackageName();
    return (access.getName().equals("now")
            && (owner.startsWith("java.time") || owner.startsWith("org.threeten.extra")))
        || Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime")
            .contains(ownerAndName(access));
  }

  private static boolean sharesWork(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return (PARALLEL_CALLS.contains(access.getName()) && owner.getPackageName().startsWith("java."))
        || (MONITOR_CALLS.contains(access.getName()) && owner.isEquivalentTo(Object.class));
  }

  private static String ownerAndName(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }

  private static boolean isInSource(JavaMember member) {
    return !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static ArchCondition<JavaField> haveAnImmutableType() {
    return new ArchCondition<>("have an immutable type") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean immutable = ImmutableTypes.contains(field.getRawType());
        String message = field.getDescription() + " has the type "
            + field.getRawType().getName() + ", which is "
            + (immutable ? "immutable" : "not known to be immutable");
        events.add(new SimpleConditionEvent(field, immutable, message));
      }
    };
  }

  private static boolean involvesFloatingPoint(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream()
        .map(type -> type.getBaseComponentType().getName())
        .anyMatch(FLOATING_POINT::contains);
  }
}
