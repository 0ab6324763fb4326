/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Lists of children to be placed, and what holds for whatever places them.
 *
 * <p>{@link org.concordat.testkit.placement.PlacementArbitraries} makes problems. {@link
 * org.concordat.testkit.placement.PlacementLaws} holds for every planner; {@link
 * org.concordat.testkit.placement.WholeListLaws} for one that looks at a whole list at once.
 */
@NullMarked
package org.concordat.testkit.placement;

import org.jspecify.annotations.NullMarked;
