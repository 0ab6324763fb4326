/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Partnerships and allocations to test with, and what holds for each.
 *
 * <p>{@link org.concordat.testkit.partnership.PartnershipArbitraries} makes them; {@link
 * org.concordat.testkit.partnership.MembershipLaws} says that who belongs is a function of the date, {@link
 * org.concordat.testkit.partnership.AllocationLaws} that what the law reserves stays where it is, whatever an
 * agreement says.
 */
@NullMarked
package org.concordat.testkit.partnership;

import org.jspecify.annotations.NullMarked;
