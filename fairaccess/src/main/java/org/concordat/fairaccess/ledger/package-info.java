/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the schools of an area have taken so far, and what it counts.
 *
 * <p>A {@link org.concordat.fairaccess.ledger.PlacementLedger} holds {@link
 * org.concordat.fairaccess.ledger.PlacementEntry entries}, one for each child a school took or was to take, and {@link
 * org.concordat.fairaccess.ledger.OwnExclusion own exclusions}, one for each child it excluded. Nothing is struck
 * out: a place that is taken back, and an exclusion that is undone, keep the days on which they counted. A {@link
 * org.concordat.fairaccess.ledger.PointsScheme} says what they count: by which {@link
 * org.concordat.fairaccess.ledger.PointsTariff}, how far back, what a {@link
 * org.concordat.fairaccess.ledger.FailedTrial} leaves and what an own exclusion costs. It answers with {@link
 * org.concordat.fairaccess.ledger.SchoolPoints}, which show their arithmetic.
 */
@NullMarked
package org.concordat.fairaccess.ledger;

import org.jspecify.annotations.NullMarked;
