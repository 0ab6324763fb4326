/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess;

import java.io.IOException;
import java.util.stream.Stream;
import org.concordat.architecture.ModuleArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FairaccessArchitectureTest {

  @TestFactory
  Stream<DynamicTest> architecture() throws IOException {
    return ModuleArchitecture.of("org.concordat.fairaccess", "org.concordat.core..", "org.slf4j..");
  }
}
