/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.io.InputStream;

class IoByStream {

  boolean isMarked(InputStream in) {
    return in.markSupported();
  }
}
