/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;

/** Schools by their URN. */
final class Schools {

  private Schools() {}

  /** Sorts schools by URN, of which each may have one only. */
  static ImmutableMap<Urn, School> byUrn(Collection<School> schools) {
    Map<Urn, School> sorted = new TreeMap<>();
    for (School school : schools) {
      School other = sorted.put(school.urn(), school);
      checkArgument(
          other == null,
          "SchoolRegister schools: must have distinct URNs, but %s is both %s and %s",
          school.urn(),
          other == null ? "" : other.name(),
          school.name());
    }
    return ImmutableMap.copyOf(sorted);
  }
}
