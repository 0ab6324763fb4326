/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The request to place one child, and whether the child comes under the protocol.
 *
 * <p>A {@link org.concordat.fairaccess.referral.FairAccessReferral} holds what is known of the child as dated
 * facts. {@link org.concordat.fairaccess.referral.Eligibility#check(FairAccessReferral, java.time.LocalDate)
 * Eligibility.check} puts every category of an edition to them and gives an outcome with a {@link
 * org.concordat.fairaccess.referral.CategoryFinding} for each: met, not met or not known, and why.
 * What the panel weighs beside the facts is {@link org.concordat.fairaccess.referral.EvidenceItem evidence}; what is
 * missing of it is said.
 */
@NullMarked
package org.concordat.fairaccess.referral;

import org.jspecify.annotations.NullMarked;
