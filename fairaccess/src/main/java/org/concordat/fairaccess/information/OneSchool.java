/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/** Whether two numbers are of one school that converted, and not of schools that merged or were divided. */
record OneSchool(SchoolRegister register) {

  boolean isOne(Urn one, Urn other) {
    return origin(one).equals(origin(other));
  }

  /** The first number of a school, before it converted for the first time. */
  Urn origin(Urn school) {
    Urn at = school;
    Optional<Urn> before = convertedFrom(at);
    while (before.isPresent()) {
      at = before.get();
      before = convertedFrom(at);
    }
    return at;
  }

  private Optional<Urn> convertedFrom(Urn school) {
    List<Succession> links = register.successions().linksTo(school);
    return Optional.of(links)
        .filter(all -> all.size() == 1)
        .map(all -> all.get(0))
        .filter(this::isConversion)
        .map(Succession::predecessor);
  }

  private boolean isConversion(Succession link) {
    return register.successions().linksFrom(link.predecessor()).size() == 1
        && register
            .find(link.successor())
            .flatMap(School::opened)
            .flatMap(opened -> link.from().map(opened::isBefore))
            .filter(isOlder -> isOlder)
            .isEmpty();
  }
}
