/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every public static method of these packages refuses null, whichever argument it is; of some packages, so does what a
 * value is asked.
 */
class FactoriesRefuseNullTest {

  private static final String ROOT = "org.concordat.fairaccess.";
  private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
      "advice",
      "challenge",
      "escalation",
      "information",
      "ledger",
      "managedmove",
      "participation",
      "reintegration",
      "safetynet",
      "share");

  private static final ImmutableSet<String> ASKED = ImmutableSet.of("escalation", "safetynet");
  private static final ImmutableSet<String> NOT_ASKED = ImmutableSet.of("equals", "match");

  @TestFactory
  Stream<DynamicTest> nullIsRefused() {
    return methods(PACKAGES)
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .map(method -> dynamicTest(method.toString(), () -> refusesNull(method, method)));
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedByWhatAValueIsAsked() {
    return methods(ASKED)
        .filter(method -> !Modifier.isStatic(method.getModifiers())
            && !Modifier.isAbstract(method.getDeclaringClass().getModifiers())
            && method.getParameterCount() > 0
            && !NOT_ASKED.contains(method.getName()))
        .map(method -> dynamicTest(
            method.toString(), () -> refusesNull(method, Samples.of(method.getDeclaringClass()))));
  }

  private static Stream<Method> methods(ImmutableSet<String> packages) {
    return new ClassFileImporter()
        .importPath(Path.of("target", "classes")).stream()
            .filter(type -> packages.contains(
                type.getPackageName().startsWith(ROOT)
                    ? type.getPackageName().substring(ROOT.length())
                    : ""))
            .filter(type -> !type.getSimpleName().startsWith("Immutable"))
            .map(type -> type.reflect())
            .filter(type -> Samples.isPublic(type) && !type.isEnum())
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .sorted(Comparator.comparing(Method::toString));
  }

  private static void refusesNull(Method method, Object asked) throws ReflectiveOperationException {
    Type[] types = method.getGenericParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (!method.getParameterTypes()[i].isPrimitive()) {
        int missing = i;
        Object[] arguments = IntStream.range(0, types.length)
            .mapToObj(
                at -> at == missing ? null : sample(method.getParameterTypes()[at], types[at]))
            .toArray();
        assertThat(thrownBy(method, asked, arguments))
            .as("argument %s of %s", i, Arrays.toString(arguments))
            .isInstanceOf(NullPointerException.class);
      }
    }
  }

  private static Object sample(Class<?> raw, Type type) {
    if (!raw.isArray()) {
      return Samples.of(type);
    }
    Object array = Array.newInstance(raw.getComponentType(), 1);
    Array.set(array, 0, Samples.of(raw.getComponentType()));
    return array;
  }

  private static Throwable thrownBy(Method method, Object asked, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      return new AssertionError("it was made: " + method.invoke(asked, arguments));
    } catch (InvocationTargetException wrapped) {
      return wrapped.getCause();
    }
  }
}
