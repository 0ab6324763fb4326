/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import org.concordat.core.rule.Citation;

/** Where the rows of the tables are written. */
final class MonitoringSources {

  /** Thurrock's reviews: the meeting, the report, and remedial action in an agreed period. */
  static final Citation THURROCK = Citation.of("DFE-RR224", "part 4, Thurrock");

  /** The clause on reviews that every contract for a base has, whatever its number. */
  static final Citation REVIEWS = Citation.of("Support base contract", "reviews");

  /** The clause on remedial action that every contract for a base has, whatever its number. */
  static final Citation REMEDY = Citation.of("Support base contract", "remedial action");

  private MonitoringSources() {}
}
