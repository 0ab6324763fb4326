/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

/** The codes of the reasons that this package gives. */
public final class ProtocolReasons {

  /** No number of days is set for allocating a place; argument: wording. */
  public static final String NO_LIMIT_SET = AllocationLimit.NO_LIMIT_SET;

  /** A school is neither primary nor secondary; arguments: school, phase. */
  public static final String NO_PHASE = "protocol.no-phase";

  /**
   * A protocol that was adopted binds the school; arguments: school, protocol, adopted; and where the school took over
   * from an elector: elector.
   */
  public static final String BOUND = "protocol.bound";

  /** A school signed up to a protocol that is not adopted yet; arguments: school, protocol, signed. */
  public static final String PARTY = "protocol.party";

  /** No protocol binds the school; arguments: school, phase, on. */
  public static final String FREE = "protocol.free";

  /** A protocol that was replaced stays in force until the next is adopted; arguments: protocol, on. */
  public static final String STANDS = "protocol.stands-until-replaced";

  /** The school must send somebody who can decide for it; argument: edition. */
  public static final String SENDS_DECIDER = "protocol.sends-decider";

  private ProtocolReasons() {}
}
