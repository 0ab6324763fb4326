/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import org.concordat.core.school.Phase;

/** For which phase of education a protocol is signed: one phase may have adopted it before the other. */
public enum ProtocolPhase {
  /** Up to year 6, and middle schools that are deemed primary. */
  PRIMARY,
  /** From year 7 on, and middle schools that are deemed secondary. */
  SECONDARY;

  /**
   * The phases in which a school signs.
   *
   * @param phase the school's phase by the register
   * @return both for an all-through school; none for a nursery, for sixteen plus, or where no phase applies
   */
  public static ImmutableSortedSet<ProtocolPhase> of(Phase phase) {
    ImmutableSortedSet.Builder<ProtocolPhase> phases = ImmutableSortedSet.naturalOrder();
    boolean isThrough = phase.equals(Phase.ALL_THROUGH);
    if (isThrough || phase.equals(Phase.PRIMARY) || phase.equals(Phase.MIDDLE_DEEMED_PRIMARY)) {
      phases.add(PRIMARY);
    }
    if (isThrough || phase.equals(Phase.SECONDARY) || phase.equals(Phase.MIDDLE_DEEMED_SECONDARY)) {
      phases.add(SECONDARY);
    }
    return phases.build();
  }

  /**
   * The stable code.
   *
   * @return the name in lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
