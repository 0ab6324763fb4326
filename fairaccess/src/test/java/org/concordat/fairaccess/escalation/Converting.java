/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.fairaccess.escalation.Cases.BROOK;
import static org.concordat.fairaccess.escalation.Cases.HOME;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;

/** An invented child whom no authority looks after, and an invented foundation school that becomes an academy. */
final class Converting {

  static final Urn BROOK_AS_ACADEMY = Urn.of(200001);

  static final EscalatedChild CHILD = EscalatedChild.of(
      Pupil.builder()
          .reference(PupilReference.of("case-17"))
          .yearGroup(YearGroup.of(9))
          .careStatus(CareStatus.NOT_LOOKED_AFTER)
          .build(),
      HOME);

  private Converting() {}

  /** The outside facts, where the named school opens as an academy on a day. */
  static EscalationContext on(LocalDate day) {
    return Cases.CONTEXT
        .with(Successions.of(ImmutableList.<Succession>builder()
            .addAll(Cases.SUCCESSIONS.all())
            .add(Succession.of(BROOK, BROOK_AS_ACADEMY, day))
            .build()))
        .withSchools(List.of(
            school(BROOK, SchoolTypes.FOUNDATION_SCHOOL).build(),
            school(BROOK_AS_ACADEMY, SchoolTypes.ACADEMY_CONVERTER).build()));
  }

  /** A school in the area of the child's home. */
  static School.Builder school(Urn urn, SchoolType type) {
    return School.builder().urn(urn).name("Brook School").localAuthority(HOME).type(type);
  }
}
