/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.function.Supplier;

class StaticSupplier {

  static final Supplier<String> CACHE = () -> "";
}
