/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Exact money: nothing is rounded twice, and no penny is lost.
 *
 * <p>Amounts are Joda-Money's {@link org.joda.money.Money}. A share of an amount is a {@link
 * org.concordat.core.money.Ratio}, exact until a {@link org.concordat.core.money.Rounding} turns the
 * figure into pence, once and at the end.
 *
 * <p>A pot is divided by {@link org.concordat.core.money.Weights}: a {@link
 * org.concordat.core.money.Split} divides money, {@link org.concordat.core.money.Shares} children, places or
 * anything else that is whole. Both take the {@link org.concordat.core.money.Apportionment}, which is the
 * method, and the {@link org.concordat.core.money.TieOrder}, which says who comes first where claims are
 * equal; both explain every share. {@link org.concordat.core.money.Instalments} divide a total over time.
 *
 * <p>A {@link org.concordat.core.money.StatedAmount} is a figure from a report, with the {@link
 * org.concordat.core.money.Precision} that its wording gives it.
 */
@NullMarked
package org.concordat.core.money;

import org.jspecify.annotations.NullMarked;
