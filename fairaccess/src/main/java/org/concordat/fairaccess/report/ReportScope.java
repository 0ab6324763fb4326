/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.school.Phase;

/**
 * For whom a report is made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param authority the local authority
 * @param phase the phase of its schools
 * @param panel the panel or the area, by the name it has there
 */
public record ReportScope(LocalAuthorityCode authority, Phase phase, String panel) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank
   * @throws NullPointerException if a component is null
   */
  public ReportScope {
    requireNonNull(authority, "authority");
    requireNonNull(phase, "phase");
    requireNonNull(panel, "panel");
    checkArgument(!panel.isBlank(), "ReportScope panel: must not be blank, but was '%s'", panel);
  }
}
