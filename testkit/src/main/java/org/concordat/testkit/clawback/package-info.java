/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Scales and terms of clawback to test with, and what holds wherever capital at risk falls over time.
 *
 * <p>{@link org.concordat.testkit.clawback.ScaleLaws} are for whoever writes a {@link
 * org.concordat.commissioning.clawback.scale.DiminishingScale} of their own; {@link
 * org.concordat.testkit.clawback.ExposureLaws} are for terms that use it. {@link
 * org.concordat.testkit.clawback.ClawbackArbitraries} makes scales, tranches and terms.
 */
@NullMarked
package org.concordat.testkit.clawback;

import org.jspecify.annotations.NullMarked;
