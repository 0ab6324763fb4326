/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who takes how many, and who is next.
 *
 * <p>{@link org.concordat.fairaccess.share.Candidates} rules schools out beforehand, each with its reasons.
 * A {@link org.concordat.fairaccess.share.ShareRule} divides a number of children among the {@link
 * org.concordat.fairaccess.share.Candidate candidates}; a {@link org.concordat.fairaccess.share.RankingRule} says for
 * one child which of them is next, by the {@link org.concordat.fairaccess.ledger.PlacementLedger} of what they
 * took so far, and answers with a {@link org.concordat.fairaccess.share.Ranking} that shows its arithmetic.
 * Both go by a {@link org.concordat.fairaccess.share.SchoolMeasure} of size. A {@link
 * org.concordat.fairaccess.share.ShareTable} shows what each school has taken against what is due from it.
 */
@NullMarked
package org.concordat.fairaccess.share;

import org.jspecify.annotations.NullMarked;
