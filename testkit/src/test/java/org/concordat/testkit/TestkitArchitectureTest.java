/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit;

import org.concordat.architecture.ModuleArchitectureTest;

class TestkitArchitectureTest extends ModuleArchitectureTest {

  TestkitArchitectureTest() {
    super(
        "org.concordat.testkit",
        "org.concordat.core..",
        "org.concordat.commissioning..",
        "org.concordat.fairaccess..",
        "net.jqwik.api..");
  }
}
