/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning;

import org.concordat.architecture.ModuleArchitectureTest;

class CommissioningArchitectureTest extends ModuleArchitectureTest {

  CommissioningArchitectureTest() {
    super("org.concordat.commissioning", "org.concordat.core..", "org.slf4j..");
  }
}
