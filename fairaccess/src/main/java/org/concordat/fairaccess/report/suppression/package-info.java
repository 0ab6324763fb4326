/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Counts made fit to be published, so that nobody finds a small number by adding and subtracting.
 *
 * <p>Counts stand in {@link org.concordat.fairaccess.report.suppression.CountTable tables} of one or two
 * dimensions; tables of one measure share their margins. {@link
 * org.concordat.fairaccess.report.suppression.Suppression} hides what a {@link
 * org.concordat.fairaccess.report.suppression.SuppressionRule} calls small, then as many other counts as the
 * totals would otherwise betray it through, and returns a {@link
 * org.concordat.fairaccess.report.suppression.Publication}, in which each count is a {@link
 * org.concordat.fairaccess.report.suppression.PublishedCount}.
 */
@NullMarked
package org.concordat.fairaccess.report.suppression;

import org.jspecify.annotations.NullMarked;
