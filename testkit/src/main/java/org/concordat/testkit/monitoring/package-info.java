/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Review terms and cycles to test with, and what holds of every cycle of reviews.
 *
 * <p>{@link org.concordat.testkit.monitoring.MonitoringArbitraries} makes them. {@link
 * org.concordat.testkit.monitoring.ReviewCycleLaws} holds the laws of a cycle, for anything that can be seen
 * as {@link org.concordat.testkit.monitoring.DueDates}.
 */
@NullMarked
package org.concordat.testkit.monitoring;

import org.jspecify.annotations.NullMarked;
