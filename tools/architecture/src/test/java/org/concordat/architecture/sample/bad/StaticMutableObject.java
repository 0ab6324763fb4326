/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

class StaticMutableObject {

  static final Counter COUNTER = new Counter();

  static final class Counter {
    int count;
  }
}
