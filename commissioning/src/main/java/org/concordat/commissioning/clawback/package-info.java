/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Capital at risk on a scale that falls over time.
 *
 * <p>{@link org.concordat.commissioning.clawback.ClawbackTerms} hold the {@link
 * org.concordat.commissioning.clawback.CapitalTranche tranches}, each with a {@link
 * org.concordat.commissioning.clawback.scale.DiminishingScale}. On any date they give an {@link
 * org.concordat.commissioning.clawback.Exposure}: what is at risk, tranche by tranche, and why.
 */
@NullMarked
package org.concordat.commissioning.clawback;

import org.jspecify.annotations.NullMarked;
