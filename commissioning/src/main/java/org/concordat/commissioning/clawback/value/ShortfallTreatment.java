/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.value;

/**
 * What becomes of the part of a claim that the proceeds of a sale do not cover.
 *
 * <p>Of a claim of £336,000.00 against net proceeds of £150,000.00, £150,000.00 are payable and £186,000.00
 * are short.
 */
public enum ShortfallTreatment {
  /** It stays owing until there is something to pay it from. */
  DEFERRED("stays owing"),
  /** It is given up. */
  WRITTEN_OFF("is written off");

  private final String words;

  ShortfallTreatment(String words) {
    this.words = words;
  }

  /**
   * The treatment as a clause says it.
   *
   * @return a whole sentence
   */
  public String wording() {
    return "Where the asset is sold, no more is payable than the net proceeds of the sale; the rest of"
        + " the claim " + words + ".";
  }

  /**
   * The treatment in words.
   *
   * @return {@code stays owing} or {@code is written off}
   */
  @Override
  public String toString() {
    return words;
  }
}
