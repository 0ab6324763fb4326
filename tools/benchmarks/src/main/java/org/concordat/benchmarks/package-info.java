/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The library against its peers.
 *
 * <p>A peer always runs beside the library, on the same data, and its answers are compared before
 * anything is timed: a figure counts only as a ratio within one run.
 */
@NullMarked
package org.concordat.benchmarks;

import org.jspecify.annotations.NullMarked;
