/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit;

import java.io.IOException;
import java.util.stream.Stream;
import org.concordat.architecture.ModuleArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TestkitArchitectureTest {

  @TestFactory
  Stream<DynamicTest> architecture() throws IOException {
    return ModuleArchitecture.of(
        "org.concordat.testkit",
        "org.concordat.core..",
        "org.concordat.commissioning..",
        "org.concordat.fairaccess..",
        "net.jqwik.api..");
  }
}
