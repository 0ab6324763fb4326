/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The life of a claim: from a right at rest to what is paid, deferred, waived or lapsed.
 *
 * <p>{@link org.concordat.commissioning.clawback.claim.ClaimLife} is the procedure. Its {@link
 * org.concordat.commissioning.clawback.claim.ClaimCommand commands} become {@link
 * org.concordat.commissioning.clawback.claim.ClaimEvent events}, which fold to a {@link
 * org.concordat.commissioning.clawback.claim.ClaimStanding}; each assessment keeps its inputs as an {@link
 * org.concordat.commissioning.clawback.claim.AssessedClaim}.
 */
@NullMarked
package org.concordat.commissioning.clawback.claim;

import org.jspecify.annotations.NullMarked;
