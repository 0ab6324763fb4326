/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

class ThreadByThread {

  Thread start(Runnable work) {
    return new Thread(work);
  }
}
