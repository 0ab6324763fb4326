/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules, applied to the compiled classes of one published module.
 *
 * <p>A module's test extends this class and says what the module is and which packages it may see
 * besides the libraries that all of them share:
 *
 * <pre>{@code
 * class FairaccessArchitectureTest extends ModuleArchitectureTest {
 *   FairaccessArchitectureTest() {
 *     super("org.concordat.fairaccess", "org.concordat.core..", "org.slf4j..");
 *   }
 * }
 * }</pre>
 *
 * <p>The name ends in {@code Test} so that Surefire opens this package to JUnit on the module path.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleArchitectureTest {

  private static final Path CLASSES = Path.of("target", "classes");

  private static final Set<String> SHARED = Set.of(
      "java..",
      "com.google.common..",
      "com.google.errorprone.annotations..",
      "org.immutables.value..",
      "org.joda.money..",
      "org.jspecify.annotations..",
      "org.threeten.extra..");

  private final String root;
  private final Set<String> visible;
  private final JavaClasses classes;

  /**
   * Names the module under test.
   *
   * @param root the package that all of its packages start with
   * @param alsoVisible the patterns of the packages it may use besides its own and the shared libraries
   */
  protected ModuleArchitectureTest(String root, String... alsoVisible) {
    this.root = root;
    this.visible = Stream.of(SHARED.stream(), Stream.of(alsoVisible), Stream.of(root + ".."))
        .flatMap(patterns -> patterns)
        .collect(Collectors.toUnmodifiableSet());
    this.classes = new ClassFileImporter().importPath(CLASSES);
  }

  @Test
  void hasClassesInItsOwnPackagesOnly() {
    assertThat(classes)
        .isNotEmpty()
        .allSatisfy(type -> assertThat(type.getPackageName() + ".").startsWith(root + "."));
  }

  @Test
  void doesNoInputOrOutput() {
    check(ModuleRules.doesNoInputOrOutput());
  }

  @Test
  void readsNoClock() {
    check(ModuleRules.readsNoClock());
  }

  @Test
  void usesNoRandomness() {
    check(ModuleRules.usesNoRandomness());
  }

  @Test
  void startsNoThreads() {
    check(ModuleRules.startsNoThreads());
  }

  @Test
  void printsNothing() {
    check(ModuleRules.printsNothing());
  }

  @Test
  void remembersNothing() {
    check(ModuleRules.remembersNothing());
  }

  @Test
  void countsExactly() {
    check(ModuleRules.countsExactly());
  }

  @Test
  void hasNoPackageCycle() {
    check(ModuleRules.hasNoPackageCycle(root));
  }

  @Test
  void usesOnlyWhatItMaySee() {
    check(ModuleRules.usesOnly(visible));
  }

  @Test
  void publishesOnlyWhatItExports() throws IOException {
    check(ModuleRules.publishesOnly(exportedPackages()));
  }

  private void check(ArchRule rule) {
    rule.check(classes);
  }

  private static Set<String> exportedPackages() throws IOException {
    try (InputStream descriptor = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
