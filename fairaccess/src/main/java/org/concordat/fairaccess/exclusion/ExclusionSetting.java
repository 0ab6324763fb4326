/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.procedure.Role;
import org.concordat.fairaccess.FairAccessRoles;

/** The kind of school that excludes, which says who considers, who arranges and who educates. */
public enum ExclusionSetting {
  /** A school that an authority maintains. */
  MAINTAINED_SCHOOL,
  /** An academy. */
  ACADEMY,
  /** A pupil referral unit, whose pupils the authority educates. */
  PUPIL_REFERRAL_UNIT;

  /**
   * Who considers reinstatement.
   *
   * @return the governing body, the trust or the management committee
   */
  public Role responsibleBody() {
    return switch (this) {
      case MAINTAINED_SCHOOL -> FairAccessRoles.GOVERNING_BODY;
      case ACADEMY -> FairAccessRoles.ACADEMY_TRUST;
      case PUPIL_REFERRAL_UNIT -> FairAccessRoles.MANAGEMENT_COMMITTEE;
    };
  }

  /**
   * Who arranges a review, wherever the child lives.
   *
   * @return the school's authority, or the trust of an academy
   */
  public Role arrangingAuthority() {
    return this == ACADEMY ? FairAccessRoles.ACADEMY_TRUST : FairAccessRoles.SCHOOL_AUTHORITY;
  }

  /**
   * Who owes education from the sixth day of a fixed period.
   *
   * @return the governing body, the trust or, for a pupil referral unit, the authority
   */
  public Role educator() {
    return this == PUPIL_REFERRAL_UNIT ? FairAccessRoles.LOCAL_AUTHORITY : responsibleBody();
  }
}
