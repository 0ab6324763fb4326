/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

class TextOfFields {

  private final String effectiveName = "name";

  String effectiveName() {
    return effectiveName;
  }

  @Override
  public String toString() {
    return "TextOfFields{effectiveName=" + effectiveName + "}";
  }
}
