/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.Collections;
import java.util.List;

class ChanceByShuffle {

  void draw(List<String> names) {
    Collections.shuffle(names);
  }
}
