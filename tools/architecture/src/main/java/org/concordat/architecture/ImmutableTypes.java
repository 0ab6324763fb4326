/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/**
 * The types that a static field may have.
 *
 * <p>Known: primitives, enums, records, the immutable types of the libraries in use, and this
 * project's own types when every instance field, inherited ones included, is final. Arrays are not
 * among them, whatever they hold. Nor is a supplier: a static one has no use but to remember.
 */
final class ImmutableTypes {

  private static final Set<String> NAMES = Set.of(
      "java.lang.Boolean",
      "java.lang.Byte",
      "java.lang.Character",
      "java.lang.Class",
      "java.lang.Integer",
      "java.lang.Long",
      "java.lang.Short",
      "java.lang.String",
      "java.math.BigDecimal",
      "java.math.BigInteger",
      "java.math.MathContext",
      "java.util.Comparator",
      "java.util.Currency",
      "java.util.Locale",
      "java.util.Optional",
      "java.util.OptionalInt",
      "java.util.OptionalLong",
      "java.util.UUID",
      "java.util.regex.Pattern",
      "java.util.stream.Collector",
      "com.google.common.base.CharMatcher",
      "com.google.common.base.Joiner",
      "com.google.common.base.Splitter",
      "com.google.common.collect.Ordering",
      "com.google.common.collect.Range",
      "org.slf4j.Logger");

  private static final Set<String> PACKAGES = Set.of(
      "java.time",
      "java.time.format",
      "java.util.function",
      "org.joda.money",
      "org.threeten.extra");

  private ImmutableTypes() {}

  static boolean contains(JavaClass type) {
    return type.isPrimitive()
        || type.isEnum()
        || type.isRecord()
        || NAMES.contains(type.getName())
        || (PACKAGES.contains(type.getPackageName()) && !type.getSimpleName().endsWith("Supplier"))
        || isImmutableByName(type)
        || isOwnAndFinal(type);
  }

  private static boolean isImmutableByName(JavaClass type) {
    return type.getPackageName().startsWith("com.google.common")
        && type.getSimpleName().startsWith("Immutable");
  }

  private static boolean isOwnAndFinal(JavaClass type) {
    return type.getPackageName().startsWith("org.concordat.")
        && !type.isArray()
        && type.getAllFields().stream()
            .map(field -> field.getModifiers())
            .allMatch(modifiers ->
                modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.FINAL));
  }
}
