/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.money;

import java.util.Locale;

/** How closely a stated figure is meant: the word that its source puts before it. */
public enum Precision {
  /** The figure itself; no word. */
  EXACT,
  /** Near the figure, on either side: about, approximately, around. */
  ABOUT,
  /** More than the figure, by a little. */
  JUST_OVER,
  /** Less than the figure, by a little. */
  JUST_UNDER,
  /** The figure or more. */
  AT_LEAST,
  /** The figure or less: at most, up to. */
  AT_MOST;

  /**
   * The word as it stands before an amount.
   *
   * @return such as {@code just over}; empty for an exact figure
   */
  public String word() {
    return this == EXACT ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
