/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.UUID;

class ChanceByCall {

  UUID draw() {
    return UUID.randomUUID();
  }
}
