/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.cycle.first;

import org.concordat.architecture.sample.cycle.second.Second;

public record First(Second second) {}
