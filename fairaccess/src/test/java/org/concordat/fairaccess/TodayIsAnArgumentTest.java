/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** No date is taken from a clock: whoever asks says which day it is. */
class TodayIsAnArgumentTest {

  private static final ImmutableSet<String> NOW =
      ImmutableSet.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

  @Test
  void edge45_nothingReadsAClock() {
    assertThat(new ClassFileImporter()
            .importPath(Path.of("target", "classes")).stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> isClock(call.getTarget()))
                .map(Object::toString))
        .isEmpty();
  }

  private static boolean isClock(AccessTarget target) {
    String owner = target.getOwner().getName();
    return NOW.contains(target.getName())
        && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
  }
}
