/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.bad;

import java.util.HashMap;
import java.util.Map;

class StaticMap {

  static final Map<String, String> CACHE = new HashMap<>();
}
