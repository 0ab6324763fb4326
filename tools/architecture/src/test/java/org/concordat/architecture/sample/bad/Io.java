/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.nio.file.Path;

class Io {

  Path file() {
    return Path.of("pupils.csv");
  }
}
