/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Amounts and weights to test with, and what holds for every method of dividing units by weights.
 *
 * <p>{@link org.concordat.testkit.money.MoneyArbitraries} makes amounts in pence and weights. A method of
 * one's own keeps {@link org.concordat.testkit.money.ApportionmentLaws}; one that says it is the largest
 * remainder or Webster's keeps {@link org.concordat.testkit.money.LargestRemainderLaws} or {@link
 * org.concordat.testkit.money.WebsterLaws} as well.
 */
@NullMarked
package org.concordat.testkit.money;

import org.jspecify.annotations.NullMarked;
