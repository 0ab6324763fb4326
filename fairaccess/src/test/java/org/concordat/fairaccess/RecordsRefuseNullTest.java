/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every public record of these packages refuses null, whichever component it is, and names it. */
class RecordsRefuseNullTest {

  private static final String ROOT = "org.concordat.fairaccess.";
  private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
      "advice",
      "casework",
      "challenge",
      "escalation",
      "exclusion",
      "information",
      "ledger",
      "managedmove",
      "panel",
      "panel.record",
      "participation",
      "placement",
      "protocol",
      "referral",
      "reintegration",
      "report",
      "report.suppression",
      "safetynet",
      "share");

  @TestFactory
  Stream<DynamicTest> nullIsRefused() {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .filter(type -> PACKAGES.contains(
                type.getPackageName().startsWith(ROOT)
                    ? type.getPackageName().substring(ROOT.length())
                    : ""))
            .filter(type -> type.isRecord())
            .map(type -> type.reflect())
            .filter(Samples::isPublic)
            .map(type -> dynamicTest(type.getName(), () -> refusesNull(type)));
  }

  private static void refusesNull(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor = Samples.canonical(type);
    for (int i = 0; i < components.length; i++) {
      if (!components[i].getType().isPrimitive()) {
        int missing = i;
        Object[] arguments = IntStream.range(0, components.length)
            .mapToObj(at -> at == missing ? null : Samples.of(components[at].getGenericType()))
            .toArray();
        assertThat(thrownBy(constructor, arguments))
            .as("%s with %s", components[i].getName(), Arrays.toString(arguments))
            .isInstanceOf(NullPointerException.class)
            .hasMessageContaining(components[i].getName());
      }
    }
  }

  private static Throwable thrownBy(Constructor<?> constructor, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      return new AssertionError("it was made: " + constructor.newInstance(arguments));
    } catch (InvocationTargetException wrapped) {
      return wrapped.getCause();
    }
  }
}
