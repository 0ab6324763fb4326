/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Exposure over time and over many contracts, and what would be if.
 *
 * <p>{@link org.concordat.commissioning.clawback.outlook.Projection} follows one contract over dates, {@link
 * org.concordat.commissioning.clawback.outlook.ExposureBook} many contracts on one. {@link
 * org.concordat.commissioning.clawback.outlook.ScaleComparison} sets two scales side by side on the same
 * tranches, and {@link org.concordat.commissioning.clawback.outlook.WhatIf} asks what a withdrawal would bring.
 */
@NullMarked
package org.concordat.commissioning.clawback.outlook;

import org.jspecify.annotations.NullMarked;
