/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schools that act together, and who holds which power and duty when they do.
 *
 * <p>A {@link org.concordat.core.partnership.Partnership} is of a {@link
 * org.concordat.core.partnership.PartnershipKind} and has {@link
 * org.concordat.core.partnership.Membership}s over time. Each {@link
 * org.concordat.core.partnership.PowerOrDuty} has a holder and a source; {@link
 * org.concordat.core.partnership.PowersAndDuties} names those that no agreement may move. An {@link
 * org.concordat.core.partnership.Allocation} holds them with the {@link
 * org.concordat.core.partnership.AllocationTerm}s of an agreement, says who answers and who acts on a date,
 * and reports what a term may not do, and the days on which nobody or more than one acts as {@link
 * org.concordat.core.partnership.AllocationFinding}s.
 *
 * <p>How the parties bind themselves is told in {@code partnership.agreement}, how an authority devolves money
 * to partnerships in {@code partnership.programme}, what follows when members disagree in {@code
 * partnership.dispute}, and how one partnership learns from another in {@code partnership.practice}.
 */
@NullMarked
package org.concordat.core.partnership;

import org.jspecify.annotations.NullMarked;
