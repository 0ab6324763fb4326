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
 *
 * <p>A family's way from the question to a place is a life of its own, {@link
 * org.concordat.fairaccess.advice.ChoiceAdviceCases}: asked, advised, applied, offered or refused, until the child is on
 * a roll, the fair access protocol goes on with it, or the advice is closed. Each refusal opens an appeal, {@link
 * org.concordat.fairaccess.advice.AdmissionAppeals}, which runs beside it over the same facts.
 */
@NullMarked
package org.concordat.fairaccess.advice;

import org.jspecify.annotations.NullMarked;
