/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules, applied to the compiled classes of one published module.
 *
 * <p>A module's test says what the module is, and which packages it may see besides the libraries that
 * all of them share:
 *
 * <pre>{@code
 * class FairaccessArchitectureTest {
 *
 *   @TestFactory
 *   Stream<DynamicTest> architecture() {
 *     return ModuleArchitecture.of("org.concordat.fairaccess", "org.concordat.core..", "org.slf4j..");
 *   }
 * }
 * }</pre>
 */
public final class ModuleArchitecture {

  private static final Path CLASSES = Path.of("target", "classes");

  private static final Set<String> SHARED = Set.of(
      "java..",
      "com.google.common..",
      "com.google.errorprone.annotations..",
      "org.immutables.value..",
      "org.joda.money..",
      "org.jspecify.annotations..",
      "org.threeten.extra..");

  private ModuleArchitecture() {}

  /**
   * One test for each rule.
   *
   * @param root the package that all of the module's packages start with
   * @param alsoVisible the patterns of the packages it may use besides its own and the shared libraries
   * @return the tests, each named after what the module does or does not do
   * @throws IOException if the module declares no Java module
   */
  public static Stream<DynamicTest> of(String root, String... alsoVisible) throws IOException {
    JavaClasses classes = new ClassFileImporter().importPath(CLASSES);
    Set<String> visible = Stream.of(SHARED.stream(), Stream.of(alsoVisible), Stream.of(root + ".."))
        .flatMap(patterns -> patterns)
        .collect(Collectors.toUnmodifiableSet());
    return Stream.of(
        dynamicTest(
            "has classes in its own packages only",
            () -> assertThat(classes)
                .isNotEmpty()
                .allSatisfy(
                    type -> assertThat(type.getPackageName() + ".").startsWith(root + "."))),
        rule("does no input or output", ModuleRules.doesNoInputOrOutput(), classes),
        rule("reads no clock", ModuleRules.readsNoClock(), classes),
        rule("uses no randomness", ModuleRules.usesNoRandomness(), classes),
        rule("starts no threads", ModuleRules.startsNoThreads(), classes),
        rule("prints nothing", ModuleRules.printsNothing(), classes),
        rule("remembers nothing", ModuleRules.remembersNothing(), classes),
        rule("counts exactly", ModuleRules.countsExactly(), classes),
        rule("names what it shows", ModuleRules.namesWhatItShows(), classes),
        rule("has no package cycle", ModuleRules.hasNoPackageCycle(root), classes),
        rule("uses only what it may see", ModuleRules.usesOnly(visible), classes),
        rule("publishes only what it exports", ModuleRules.publishesOnly(exports()), classes));
  }

  private static DynamicTest rule(String name, ArchRule rule, JavaClasses classes) {
    return dynamicTest(name, () -> rule.check(classes));
  }

  private static Set<String> exports() throws IOException {
    try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
