/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The money that follows an excluded child, and local charges beside it.
 *
 * <p>{@link org.concordat.commissioning.funding.PupilMoney} is the statutory formula: what the budget of the
 * excluding school loses, what the admitting school gains of it, and what comes back on reinstatement; {@link
 * org.concordat.commissioning.funding.AdjustmentRoute} tells to which types of school it applies. {@link
 * org.concordat.commissioning.funding.CostRecovery} charges a school a flat cost that a pot may share, and
 * {@link org.concordat.commissioning.funding.DailyContribution} bounds what an authority adds to a day of
 * provision; both end in a {@link org.concordat.commissioning.funding.CostShare}. {@link
 * org.concordat.commissioning.funding.PartTimeCharge} charges a week's days at alternative provision. A local
 * charge binds a school only under an agreement that it has entered. A pot goes to partnerships by {@link
 * org.concordat.core.money.Split}.
 */
@NullMarked
package org.concordat.commissioning.funding;

import org.jspecify.annotations.NullMarked;
