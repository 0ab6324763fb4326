/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Reviews of a support base, and the remedial action that may follow.
 *
 * <p>{@link org.concordat.commissioning.monitoring.ReviewTerms} are what a contract says of reviews: the
 * interval, the written report, the {@link org.concordat.commissioning.monitoring.Standard}s that must hold
 * and the {@link org.concordat.commissioning.monitoring.PerformanceIndicator}s that are measured. A {@link
 * org.concordat.commissioning.monitoring.ReviewCycle} dates the reviews. Each review is a life of its own,
 * whose table is {@link org.concordat.commissioning.monitoring.ReviewLife}; its {@link
 * org.concordat.commissioning.monitoring.ReviewEvidence} is judged by a {@link
 * org.concordat.commissioning.monitoring.ReviewAssessment}. Where the outcome asks for it, a remedy begins,
 * whose table is {@link org.concordat.commissioning.monitoring.RemedyLife}. Neither life knows that of the
 * contract: a contract under remedial action is in force.
 */
@NullMarked
package org.concordat.commissioning.monitoring;

import org.jspecify.annotations.NullMarked;
