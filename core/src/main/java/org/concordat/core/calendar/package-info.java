/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** School-day time. */
@NullMarked
package org.concordat.core.calendar;

import org.jspecify.annotations.NullMarked;
