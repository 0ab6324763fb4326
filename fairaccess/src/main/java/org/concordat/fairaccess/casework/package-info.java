/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * One child's case under a protocol, from the referral to the roll.
 *
 * <p>{@link org.concordat.fairaccess.casework.FairAccessCases} holds the procedure. It begins with a referral and
 * moves by {@link org.concordat.fairaccess.casework.CaseCommand commands}, which become {@link
 * org.concordat.fairaccess.casework.CaseEvent events} or are refused; what is kept is a {@link
 * org.concordat.fairaccess.casework.FairAccessCase}. The outside facts are a {@link
 * org.concordat.fairaccess.casework.CaseContext}. A panel names a school by a {@link
 * org.concordat.fairaccess.casework.PlacementDecision}, which carries the ranking and the reasons for leaving
 * it.
 * Who owns what of a case when the child moves home is said by {@link
 * org.concordat.fairaccess.casework.CaseOwners}.
 */
@NullMarked
package org.concordat.fairaccess.casework;

import org.jspecify.annotations.NullMarked;
