/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.junit.jupiter.api.Test;

/** No date is taken from a clock: whoever asks says which day it is. */
class TodayIsAnArgumentTest {

  private static final ImmutableSet<String> NOW =
      ImmutableSet.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

  @Test
  void edge45_nothingReadsAClock() {
    JavaClasses all = new ClassFileImporter().importPath(Path.of("target", "classes"));

    assertThat(all.contain(FairAccessRoles.class)).isTrue();
    assertThat(all.contain(PanelMeeting.class)).isTrue();
    assertThat(clockCalls(all)).isEmpty();
  }

  @Test
  void edge45_aClockWouldBeFound() {
    assertThat(clockCalls(new ClassFileImporter().importClasses(LocalDate.class)))
        .isNotEmpty();
  }

  private static ImmutableList<String> clockCalls(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getMethodCallsFromSelf().stream())
        .filter(call -> isClock(call.getTarget()))
        .map(Object::toString)
        .collect(toImmutableList());
  }

  private static boolean isClock(AccessTarget target) {
    String owner = target.getOwner().getName();
    return NOW.contains(target.getName())
        && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
  }
}
