/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import org.concordat.architecture.ModuleArchitectureTest;

class FairaccessArchitectureTest extends ModuleArchitectureTest {

  FairaccessArchitectureTest() {
    super("org.concordat.fairaccess", "org.concordat.core..", "org.slf4j..");
  }
}
