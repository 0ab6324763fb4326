/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.concurrent.Executor;

class ThreadByExecutor {

  void start(Executor executor, Runnable work) {
    executor.execute(work);
  }
}
