/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.cycle.second;

import org.concordat.architecture.sample.cycle.first.First;

public record Second(First first) {}
