/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

class StaticArray {

  static final int[] WEIGHTS = {3, 2, 1};
}
