/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * The body that decides on admissions to a school.
 *
 * <p>It follows from the school's type (SSFA 1998 s.88, read at second hand in local protocols): the
 * local authority for community and voluntary controlled schools, the governing body for voluntary aided and
 * foundation schools, the trust for academies. An authority may delegate its decision to a governing body;
 * nothing here knows of that.
 *
 * <p>The difference decides the route when a school will not admit a child: an authority can direct
 * only a school for which it is not the admission authority itself (SSFA 1998 s.96).
 */
public enum AdmissionAuthority {
  /** The local authority that maintains the school. */
  LOCAL_AUTHORITY,
  /** The school's own governing body. */
  GOVERNING_BODY,
  /** The trust that runs the academy. */
  ACADEMY_TRUST;

  private static final Citation SOURCE =
      Citation.of("SSFA 1998", "s.88").secondHand("local fair access protocols");

  static Answer<AdmissionAuthority> of(SchoolType type) {
    if (type.equals(SchoolTypes.COMMUNITY_SCHOOL)
        || type.equals(SchoolTypes.VOLUNTARY_CONTROLLED_SCHOOL)) {
      return Answer.known(LOCAL_AUTHORITY);
    }
    if (type.equals(SchoolTypes.VOLUNTARY_AIDED_SCHOOL)
        || type.equals(SchoolTypes.FOUNDATION_SCHOOL)) {
      return Answer.known(GOVERNING_BODY);
    }
    if (type.isAcademy()
        && !type.isSpecial()
        && !type.isAlternativeProvision()
        && !type.equals(SchoolTypes.ACADEMY_SECURE_16_TO_19)) {
      return Answer.known(ACADEMY_TRUST);
    }
    return Answer.unknown(
        type.isKnown()
            ? Reason.coded("school.no-admission-authority")
                .with("type", type.toString())
                .under(SOURCE)
                .saying("no admission authority is laid down for the type {type}")
            : notKnown(type));
  }

  private static Reason notKnown(SchoolType type) {
    return Reason.coded("school.type-not-known")
        .with("type", type.code())
        .saying("nothing is known of the school type with code {type}");
  }
}
