/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

class PrintByStream {

  void say(String text) {
    System.out.println(text);
  }
}
