/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/** The codes of pupil-level returns: short words in capitals. */
final class CodeTexts {

  private CodeTexts() {}

  static String canonical(String type, String code) {
    String stripped = code.strip();
    checkArgument(!stripped.isEmpty(), "%s code: must not be blank, but was '%s'", type, code);
    return stripped.toUpperCase(Locale.ROOT);
  }
}
