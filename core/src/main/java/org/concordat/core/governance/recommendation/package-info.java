/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What an advisory body recommends, and the answer of the one who decides.
 *
 * <p>A {@link org.concordat.core.governance.recommendation.Recommendation} has points and a limit for its
 * answer; its life is {@link org.concordat.core.governance.recommendation.RecommendationLife}, and what is
 * known of it a {@link org.concordat.core.governance.recommendation.RecommendationStanding}.
 */
@NullMarked
package org.concordat.core.governance.recommendation;

import org.jspecify.annotations.NullMarked;
