/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How an authority devolves money to partnerships: proposed, approved, tried, committed.
 *
 * <p>A {@link org.concordat.core.partnership.programme.Proposal} names the money and the partnerships. {@link
 * org.concordat.core.partnership.programme.ProgrammeLife} is the table of what becomes of it: two bodies approve
 * it, in either order, before the pilot; the elected members commit the council for long and close the unit. {@link
 * org.concordat.core.partnership.programme.DevolutionProgramme} owns the proposal, its history and the partnerships'
 * agreements, and says whether a payment may be made. Each {@link
 * org.concordat.core.partnership.programme.FundingRelease} takes the place of the one before; they are never added
 * up.
 */
@NullMarked
package org.concordat.core.partnership.programme;

import org.jspecify.annotations.NullMarked;
