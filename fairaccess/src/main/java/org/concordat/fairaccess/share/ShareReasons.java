/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/** The codes of the reasons for which a school is left out. */
public final class ShareReasons {

  /** The school has nobody on roll; argument: school. */
  public static final String ZERO_ROLL = "share.zero-roll";

  /** It is not known how many the school has on roll; argument: school. */
  public static final String ROLL_NOT_KNOWN = "share.roll-not-known";

  /** The school is exempt; arguments: school, ground, type, until. */
  public static final String EXEMPT = "share.exempt";

  /** The school excluded the child, under this URN or another; arguments: school, excluder. */
  public static final String EXCLUDED_THE_CHILD = "share.excluded-the-child";

  /** The school does not take the child's year group; arguments: school, year, ages. */
  public static final String OTHER_AGES = "share.other-ages";

  /** The school is for children of the other sex; argument: school. */
  public static final String OTHER_SEX = "share.other-sex";

  /** The school is not open on the day; arguments: school, on. */
  public static final String NOT_OPEN = "share.not-open";

  private ShareReasons() {}

  static Reason.Builder about(String code, Urn school) {
    return Reason.coded(code).with("school", school.toString());
  }

  static Reason zeroRoll(Urn school) {
    return about(ZERO_ROLL, school)
        .saying("school {school} has nobody on roll, so that it has no figure per pupil");
  }

  static Reason rollNotKnown(Urn school) {
    return about(ROLL_NOT_KNOWN, school)
        .saying("it is not known how many school {school} has on roll");
  }
}
