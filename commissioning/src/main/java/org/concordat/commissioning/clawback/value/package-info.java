/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What capital at risk is worth: the basis, how it drifts, and what limits it.
 *
 * <p>A {@link org.concordat.commissioning.clawback.value.Basis} says what is taken back of a {@link
 * org.concordat.commissioning.clawback.value.Stake}: the original amount with its {@link
 * org.concordat.commissioning.clawback.value.Drift}, a fixed price, a share of the market value, or the
 * greater or lesser of several. {@link org.concordat.commissioning.clawback.value.Limits} bound it. What
 * changes with the world, index figures, valuations, repayments and parts that were lost, are {@link
 * org.concordat.commissioning.clawback.value.CapitalFacts}.
 */
@NullMarked
package org.concordat.commissioning.clawback.value;

import org.jspecify.annotations.NullMarked;
