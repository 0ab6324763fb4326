/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How one partnership learns from another.
 *
 * <p>A {@link org.concordat.core.partnership.practice.Practice} is recorded in one partnership and offered to
 * others. Each {@link org.concordat.core.partnership.practice.Offer} has a life, {@link
 * org.concordat.core.partnership.practice.OfferLife}, from the offer to the result of its adoption, which {@link
 * org.concordat.core.partnership.practice.OfferStanding} holds.
 */
@NullMarked
package org.concordat.core.partnership.practice;

import org.jspecify.annotations.NullMarked;
