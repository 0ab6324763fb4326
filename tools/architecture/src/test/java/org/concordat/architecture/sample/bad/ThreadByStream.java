/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.List;

class ThreadByStream {

  long count(List<String> names) {
    return names.parallelStream().count();
  }
}
