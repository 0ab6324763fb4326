/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.straight.first;

import org.concordat.architecture.sample.straight.second.Second;

public record First(Second second) {}
