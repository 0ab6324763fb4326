/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Permanent exclusions and the days that follow from them.
 *
 * <p>{@link org.concordat.fairaccess.exclusion.ExclusionEditions} holds the rules by the date of the exclusion. A
 * {@link org.concordat.fairaccess.exclusion.PermanentExclusion} gives an {@link
 * org.concordat.fairaccess.exclusion.ExclusionTimetable}: education from the sixth day, the day from which money
 * follows, and the limits of the governors and of the review.
 */
@NullMarked
package org.concordat.fairaccess.exclusion;

import org.jspecify.annotations.NullMarked;
