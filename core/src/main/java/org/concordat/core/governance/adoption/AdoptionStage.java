/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import org.concordat.core.procedure.Stage;

/** Where a text stands on its way to adoption. */
public enum AdoptionStage implements Stage {
  /** Being drafted by the working group. */
  DRAFTING,
  /** Drafted, and before the conference. */
  DRAFTED,
  /** Before the electors, each of which signs up in its own time; a phase may have adopted it. */
  APPROVING,
  /** Adopted, in all its phases. */
  ADOPTED,
  /** Replaced by a version that was adopted after it. */
  SUPERSEDED,
  /** Given up before any phase adopted it. */
  ABANDONED
}
