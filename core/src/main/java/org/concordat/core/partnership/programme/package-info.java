/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How an authority devolves money to partnerships: proposed, approved, tried, committed.
 *
 * <p>A {@link org.concordat.core.partnership.programme.Proposal} names the money and the partnerships. {@link
 * org.concordat.core.partnership.programme.ProgrammeLife} is the table of what becomes of it: it begins only
 * once all bodies have approved, which is a {@link org.concordat.core.governance.approval.JointApproval}; the elected
 * members commit the council for long and close the unit. {@link
 * org.concordat.core.partnership.programme.DevolutionProgramme} owns the proposal, its approval, its history and the
 * partnerships' agreements, and says whether a payment may be made. Each {@link
 * org.concordat.core.partnership.programme.FundingRelease} takes the place of the one before; they are never added
 * up.
 */
@NullMarked
package org.concordat.core.partnership.programme;

import org.jspecify.annotations.NullMarked;
