/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Capital at risk on a scale that falls over time.
 *
 * <p>{@link org.concordat.commissioning.clawback.ClawbackTerms} hold the {@link
 * org.concordat.commissioning.clawback.CapitalTranche tranches}, each with a {@link
 * org.concordat.commissioning.clawback.scale.DiminishingScale}. On any date they give an {@link
 * org.concordat.commissioning.clawback.Exposure}: what is at risk, tranche by tranche, and why. With {@link
 * org.concordat.commissioning.clawback.ClawbackFacts} and their {@link
 * org.concordat.commissioning.clawback.TriggerPolicy} they give a {@link
 * org.concordat.commissioning.clawback.ClawbackOutcome}: a claim, or what is missing for one.
 *
 * <p>The path through the packages below it: {@code scale} says how the fraction falls ({@link
 * org.concordat.commissioning.clawback.scale.DiminishingScale}), {@code value} of what it is a fraction and
 * within which limits ({@link org.concordat.commissioning.clawback.value.Basis}, {@link
 * org.concordat.commissioning.clawback.value.Limits}). This package joins the two. {@code outlook} asks it for
 * many dates, many contracts, another scale, or a withdrawal that has not happened; {@code claim} pursues what
 * it says may be claimed; {@code clause} writes it down as prose.
 */
@NullMarked
package org.concordat.commissioning.clawback;

import org.jspecify.annotations.NullMarked;
