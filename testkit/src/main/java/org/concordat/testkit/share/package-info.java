/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schools that share, and the laws of whoever divides children among them.
 *
 * <p>{@link org.concordat.testkit.share.ShareArbitraries} make candidates, ledgers and questions. A ranking rule
 * of one's own is tested by {@link org.concordat.testkit.share.RankingRuleLaws}, a share rule by {@link
 * org.concordat.testkit.share.ShareRuleLaws}, and a rule of deficits by {@link
 * org.concordat.testkit.share.DeficitLaws}.
 */
@NullMarked
package org.concordat.testkit.share;

import org.jspecify.annotations.NullMarked;
