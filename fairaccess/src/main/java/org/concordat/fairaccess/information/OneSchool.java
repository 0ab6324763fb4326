/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/** Whether two numbers are of one school that converted, and not of schools that merged or were divided. */
record OneSchool(SchoolRegister register) {

  boolean isOne(Urn one, Urn other) {
    return became(one, other) || became(other, one);
  }

  private boolean became(Urn before, Urn after) {
    Urn at = before;
    while (!at.equals(after)) {
      List<Succession> links = register.successions().linksFrom(at);
      if (links.size() != 1 || !isConversion(links.get(0))) {
        return false;
      }
      at = links.get(0).successor();
    }
    return true;
  }

  private boolean isConversion(Succession link) {
    return register.successions().linksTo(link.successor()).size() == 1
        && register
            .find(link.successor())
            .flatMap(School::opened)
            .flatMap(opened -> link.from().map(opened::isBefore))
            .filter(isOlder -> isOlder)
            .isEmpty();
  }
}
