/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Advice to a family that chooses a school, and advice of a forum to those who decide.
 *
 * <p>A {@link org.concordat.fairaccess.advice.ChoiceQuestion} says what a family looks for; {@link
 * org.concordat.fairaccess.advice.ChoiceAdvice} answers with the schools, what each one's {@link
 * org.concordat.fairaccess.advice.PastRound past rounds} say in an {@link
 * org.concordat.fairaccess.advice.Estimate}, who decides, and the {@link
 * org.concordat.fairaccess.advice.AdviceStep steps} with their dates. The same facts, and those of refusals,
 * children without a place and missing returns, show {@link org.concordat.fairaccess.advice.Pattern patterns},
 * of which a forum makes a {@link org.concordat.fairaccess.advice.DraftRecommendation}.
 */
@NullMarked
package org.concordat.fairaccess.advice;

import org.jspecify.annotations.NullMarked;
