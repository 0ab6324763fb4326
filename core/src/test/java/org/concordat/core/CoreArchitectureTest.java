/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core;

import org.concordat.architecture.ModuleArchitectureTest;

class CoreArchitectureTest extends ModuleArchitectureTest {

  CoreArchitectureTest() {
    super("org.concordat.core");
  }
}
