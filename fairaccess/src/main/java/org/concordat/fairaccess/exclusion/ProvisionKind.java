/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

/** Where a pupil is educated who is out of a mainstream school. */
public enum ProvisionKind {
  /** A pupil referral unit. */
  PUPIL_REFERRAL_UNIT,
  /** An academy or other school for alternative provision. */
  ALTERNATIVE_PROVISION_SCHOOL,
  /** A package from another provider. */
  PACKAGE,
  /** Another mainstream school, for a time. */
  OTHER_SCHOOL,
  /** Education otherwise than at school, such as tuition. */
  OTHERWISE
}
