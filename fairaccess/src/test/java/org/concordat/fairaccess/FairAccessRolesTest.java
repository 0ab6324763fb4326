/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.procedure.Role;
import org.junit.jupiter.api.Test;

class FairAccessRolesTest {

  @Test
  void codesAreStable() {
    assertThat(ImmutableList.of(
            FairAccessRoles.LOCAL_AUTHORITY,
            FairAccessRoles.PANEL,
            FairAccessRoles.PANEL_CHAIR,
            FairAccessRoles.ADMISSION_AUTHORITY,
            FairAccessRoles.GOVERNING_BODY,
            FairAccessRoles.HEAD_TEACHER,
            FairAccessRoles.ACADEMY_TRUST,
            FairAccessRoles.PARENT,
            FairAccessRoles.SCHOOLS_ADJUDICATOR,
            FairAccessRoles.SECRETARY_OF_STATE,
            FairAccessRoles.NATIONAL_AGENCY))
        .extracting(Role::code)
        .containsExactly(
            "local-authority",
            "panel",
            "panel-chair",
            "admission-authority",
            "governing-body",
            "head-teacher",
            "academy-trust",
            "parent",
            "schools-adjudicator",
            "secretary-of-state",
            "national-agency");
  }

  @Test
  void calendarsOfTheTestsHaveTheirSchoolDays() {
    assertThat(TestCalendars.T12
            .school()
            .schoolDaysBetween(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 8, 31))
            .orElseThrow())
        .isEqualTo(194);
    assertThat(TestCalendars.T23
            .school()
            .schoolDaysBetween(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 8, 31))
            .orElseThrow())
        .isEqualTo(193);
  }
}
