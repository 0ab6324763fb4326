/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import org.concordat.core.rule.Citation;

/** Where the rows of the table are written. */
final class ContractSources {

  /** Thurrock's formal contracts: contribution, outcomes owed, reviews, and the school's withdrawal. */
  static final Citation THURROCK = Citation.of("DFE-RR224", "part 4, Thurrock");

  private ContractSources() {}

  /** A clause that every contract for a base has, whatever its number. */
  static Citation clause(String place) {
    return Citation.of("Support base contract", place);
  }
}
