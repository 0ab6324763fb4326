/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.List;

class InexactArgument {

  int count(List<Float> shares) {
    return shares.size();
  }
}
