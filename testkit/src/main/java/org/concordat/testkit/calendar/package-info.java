/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Dates and periods to test with.
 *
 * <p>{@link org.concordat.testkit.calendar.DateArbitraries} makes both; what it makes lies in the
 * years that the rules of the library govern.
 */
@NullMarked
package org.concordat.testkit.calendar;

import org.jspecify.annotations.NullMarked;
