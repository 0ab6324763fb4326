/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import java.util.regex.Pattern;

/**
 * A refused text as a message quotes it: whatever in it looks like a UPN is masked, since a caller may have
 * read the wrong column.
 */
record Quoted(String text) {

  private static final Pattern UPN =
      Pattern.compile("(?<![A-Za-z0-9])([A-Za-z][0-9]{3})[0-9]{8}[A-Za-z0-9](?![A-Za-z0-9])");

  @Override
  public String toString() {
    return UPN.matcher(text).replaceAll("$1*********");
  }
}
