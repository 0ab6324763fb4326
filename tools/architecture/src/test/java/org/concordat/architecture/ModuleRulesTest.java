/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule is kept by ordinary code, broken by the samples meant to break it, and by no others. */
class ModuleRulesTest {

  private static final String SAMPLE = "org.concordat.architecture.sample";
  private static final Pattern BREACH =
      Pattern.compile("^\\w+ <" + Pattern.quote(SAMPLE) + "\\.\\w+\\.(\\w+)");
  private static final JavaClasses BROKEN = imported(SAMPLE + ".bad");
  private static final JavaClasses GOOD = imported(SAMPLE + ".good");

  private static final Map<String, ArchRule> RULES = Map.of(
      "io", ModuleRules.doesNoInputOrOutput(),
      "clock", ModuleRules.readsNoClock(),
      "chance", ModuleRules.usesNoRandomness(),
      "threads", ModuleRules.startsNoThreads(),
      "printing", ModuleRules.printsNothing(),
      "statics", ModuleRules.remembersNothing(),
      "inexact", ModuleRules.countsExactly(),
      "text", ModuleRules.namesWhatItShows());

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      io       | Io, IoByStream, PrintByStream
      clock    | ClockByCall, ClockByReference, ClockByArgument, ClockBySystem
      chance   | ChanceByGenerator, ChanceByCall, ChanceByShuffle
      threads  | ThreadByThread, ThreadByExecutor, ThreadByStream, ThreadLocalState
      printing | PrintByStream, PrintByTrace
      statics  | StaticThatChanges, StaticArray, StaticMap, StaticSupplier, StaticMutableObject
      inexact  | InexactField, InexactArgument
      text     | TextOfFields
      """)
  void aRuleFindsItsBreachesAndNoOthers(String rule, String breaches) {
    assertThat(breachesOf(RULES.get(rule), BROKEN)).containsExactlyInAnyOrder(breaches.split(", "));
  }

  @Test
  void ordinaryCodeKeepsEveryRule() {
    assertThat(GOOD).isNotEmpty();
    RULES.forEach((name, rule) -> assertThat(breachesOf(rule, GOOD)).as(name).isEmpty());
  }

  @Test
  void everyRulePassesWhereNothingIsWritten() {
    JavaClasses none = new ClassFileImporter().importClasses();

    RULES.values().forEach(rule -> rule.check(none));
    ModuleRules.hasNoPackageCycle(SAMPLE).check(none);
    ModuleRules.usesOnly(Set.of("java..")).check(none);
    ModuleRules.publishesOnly(Set.of()).check(none);
  }

  @Test
  void aPackageCycleIsFound() {
    ArchRule rule = ModuleRules.hasNoPackageCycle(SAMPLE + ".cycle");

    assertThatThrownBy(() -> rule.check(imported(SAMPLE + ".cycle")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Slice first")
        .hasMessageContaining("Slice second");
  }

  @Test
  void packagesThatUseEachOtherOneWayFormNoCycle() {
    ModuleRules.hasNoPackageCycle(SAMPLE + ".straight").check(imported(SAMPLE + ".straight"));
  }

  @Test
  void aPackageThatMayNotBeSeenIsFound() {
    ArchRule rule = ModuleRules.usesOnly(Set.of("java..", SAMPLE + ".straight.first.."));

    assertThat(breachesOf(rule, imported(SAMPLE + ".straight.first"))).containsExactly("first");
  }

  @Test
  void aPublicTypeOutsideTheExportedPackagesIsFound() {
    ArchRule rule = ModuleRules.publishesOnly(Set.of(SAMPLE + ".straight.first"));

    assertThat(breachesOf(rule, imported(SAMPLE + ".straight"))).containsExactly("second");
  }

  private static JavaClasses imported(String root) {
    return new ClassFileImporter().importPackages(root);
  }

  private static Set<String> breachesOf(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails().stream()
        .flatMap(detail -> BREACH.matcher(detail).results())
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }
}
