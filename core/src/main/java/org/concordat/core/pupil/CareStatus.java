/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

/** Whether a local authority looks after a child, or did. */
public enum CareStatus {
  /** The child is not and was not looked after; so too one that was adopted from state care abroad. */
  NOT_LOOKED_AFTER,
  /** A local authority looks after the child now. */
  LOOKED_AFTER,
  /** The child was looked after and left care for adoption or another permanent home. */
  PREVIOUSLY_LOOKED_AFTER
}
