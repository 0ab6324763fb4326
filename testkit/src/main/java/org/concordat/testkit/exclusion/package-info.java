/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Exclusions to test with.
 *
 * <p>{@link org.concordat.testkit.exclusion.ExclusionArbitraries} makes periods out of school, a pupil's records of
 * them, and permanent exclusions.
 */
@NullMarked
package org.concordat.testkit.exclusion;

import org.jspecify.annotations.NullMarked;
