/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.recommendation;

import org.concordat.core.procedure.Role;

/** Who recommends and who answers. */
public final class RecommendationRoles {

  /** The body that advises. */
  public static final Role ADVISER = Role.of("advisory-body", "the advisory body");

  /** The one who decides, such as a Lead Member. */
  public static final Role DECIDER = Role.of("decision-maker", "the one who decides");

  private RecommendationRoles() {}
}
