/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Approvals that need several bodies.
 *
 * <p>{@link org.concordat.core.governance.approval.ApprovalTerms} name the bodies and what a refusal does;
 * the life is {@link org.concordat.core.governance.approval.ApprovalLife}, and what is known of it an
 * {@link org.concordat.core.governance.approval.ApprovalStanding}. A {@link
 * org.concordat.core.governance.approval.JointApproval} is one proposal with its history, which is asked whether
 * it is approved.
 */
@NullMarked
package org.concordat.core.governance.approval;

import org.jspecify.annotations.NullMarked;
