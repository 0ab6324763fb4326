/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import com.google.common.base.Ascii;

/** Constants as they are written in a sentence. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }
}
