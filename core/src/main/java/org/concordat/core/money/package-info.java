/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Exact money. */
@NullMarked
package org.concordat.core.money;

import org.jspecify.annotations.NullMarked;
