/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** What a protocol agrees is read by what runs, or its documentation says who reads it. */
class TermsAreReadTest {

  private static final ImmutableList<Class<?>> TERMS = ImmutableList.of(
      FairAccessProtocol.class,
      AdmissionsCode.class,
      PanelTerms.class,
      SharingTerms.class,
      PublicationTerms.class,
      ReplyLimits.class,
      MoneyTerms.class);

  private static final ImmutableSet<String> ACTS_ON_NOTHING =
      ImmutableSet.of("toString", "hashCode", "equals");

  /** Of the protocol and of its parts, for an embedder to ask: each says so. */
  private static final ImmutableSortedSet<String> FOR_THE_EMBEDDER = ImmutableSortedSet.of(
      "AdmissionsCode.annualReport",
      "AdmissionsCode.coordinatesInYear",
      "AdmissionsCode.disproportion",
      "AdmissionsCode.lookedAfterLimits",
      "AdmissionsCode.oneOutOneIn",
      "AdmissionsCode.tellsOutcome",
      "FairAccessProtocol.money",
      "FairAccessProtocol.publication",
      "MoneyTerms.adjustmentFollows",
      "MoneyTerms.leavingYearEnd",
      "SharingTerms.basis",
      "SharingTerms.proximity");

  private static final JavaClasses ALL =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void eachTermIsReadOrItsDocumentationSaysWhoReadsIt() {
    assertThat(unread(TERMS)).isEqualTo(FOR_THE_EMBEDDER);
  }

  @Test
  void termsThatNothingReadsWouldBeFound() {
    assertThat(unread(ImmutableList.of(MoneyTerms.class)))
        .containsExactly("MoneyTerms.adjustmentFollows", "MoneyTerms.leavingYearEnd");
  }

  private static ImmutableSortedSet<String> unread(ImmutableList<Class<?>> types) {
    return types.stream()
        .map(ALL::get)
        .flatMap(type -> type.getMethods().stream())
        .filter(TermsAreReadTest::isTerm)
        .filter(term ->
            term.getCallsOfSelf().stream().noneMatch(call -> isReader(call.getOrigin(), term))
                && !isComponentRead(term))
        .map(term -> term.getOwner().getSimpleName() + "." + term.getName())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean isTerm(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && method.getRawParameterTypes().isEmpty()
        && !ACTS_ON_NOTHING.contains(method.getName());
  }

  /** A record asks itself by the field and not by the accessor. */
  private static boolean isComponentRead(JavaMethod term) {
    return term.getOwner()
        .tryGetField(term.getName())
        .map(field -> field.getAccessesToSelf().stream()
            .map(JavaAccess::getOrigin)
            .anyMatch(reader -> !reader.equals(term) && isReader(reader, term)))
        .orElse(false);
  }

  /** What checks, compares, prints or copies the value reads no term; a question to it does. */
  private static boolean isReader(JavaCodeUnit reader, JavaMethod term) {
    JavaClass from = reader.getOwner();
    if (from.equals(term.getOwner())) {
      return !reader.isConstructor()
          && reader.getModifiers().contains(JavaModifier.PUBLIC)
          && !ACTS_ON_NOTHING.contains(reader.getName());
    }
    return !from.getName().contains(".Immutable" + term.getOwner().getSimpleName());
  }
}
