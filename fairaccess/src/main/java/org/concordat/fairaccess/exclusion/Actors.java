/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.FairAccessRoles;

/** Those who may take the same rows. */
final class Actors {

  private Actors() {}

  /** Those who may exclude. */
  static Role[] heads() {
    return FairAccessRoles.HEADS.toArray(Role[]::new);
  }

  /** Those who may consider reinstatement, each at its own schools. */
  static Role[] bodies() {
    return new Role[] {
      FairAccessRoles.GOVERNING_BODY,
      FairAccessRoles.ACADEMY_TRUST,
      FairAccessRoles.MANAGEMENT_COMMITTEE
    };
  }

  /** Those who may owe education, each to its own pupils. */
  static Role[] educators() {
    return new Role[] {
      FairAccessRoles.LOCAL_AUTHORITY,
      FairAccessRoles.HOME_AUTHORITY,
      FairAccessRoles.GOVERNING_BODY,
      FairAccessRoles.ACADEMY_TRUST
    };
  }
}
