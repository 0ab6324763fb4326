/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

class ThreadLocalState {

  ThreadLocal<String> state() {
    return ThreadLocal.withInitial(() -> "");
  }
}
