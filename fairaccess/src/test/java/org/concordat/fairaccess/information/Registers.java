/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/** Registers of invented schools. */
final class Registers {

  private Registers() {}

  static SchoolRegister of(List<School> schools, List<Succession> links) {
    return SchoolRegister.builder()
        .addAllSchools(schools)
        .successions(Successions.of(links))
        .build();
  }
}
