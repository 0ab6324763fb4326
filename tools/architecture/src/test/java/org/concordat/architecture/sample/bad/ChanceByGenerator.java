/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.Random;

class ChanceByGenerator {

  int draw(Random random) {
    return random.nextInt(6);
  }
}
