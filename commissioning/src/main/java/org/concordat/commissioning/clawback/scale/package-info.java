/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How a liability falls over time.
 *
 * <p>A {@link org.concordat.commissioning.clawback.scale.DiminishingScale} gives the fraction at risk on a
 * date. {@link org.concordat.commissioning.clawback.scale.SteppedScale} counts days, months or years and asks
 * a {@link org.concordat.commissioning.clawback.scale.Shape}; {@link
 * org.concordat.commissioning.clawback.scale.TableScale} names dates and percentages. How long a liability
 * lasts is its {@link org.concordat.commissioning.clawback.scale.Timing}. From the day on which it starts a
 * scale is a {@link org.concordat.commissioning.clawback.scale.RunningScale}, and many of them together are
 * {@link org.concordat.commissioning.clawback.scale.ScaleColumns}.
 */
@NullMarked
package org.concordat.commissioning.clawback.scale;

import org.jspecify.annotations.NullMarked;
