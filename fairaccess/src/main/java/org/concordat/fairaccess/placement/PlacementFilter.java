/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import java.util.Optional;
import org.concordat.core.reason.Reason;

/**
 * Rules a school out for a child, whatever it would cost or save.
 *
 * <p>A filter is a pure function of its arguments, and it is asked again whenever the reasons are. Those in
 * common use are in {@link PlacementFilters}.
 */
@FunctionalInterface
public interface PlacementFilter {

  /**
   * What stands against an option.
   *
   * @param child the child
   * @param option one of its options
   * @return the reason, or empty if nothing does; nothing that identifies the child
   */
  Optional<Reason> against(PlacementChild child, PlacementOption option);
}
