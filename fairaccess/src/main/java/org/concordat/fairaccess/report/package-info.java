/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Reports. */
@NullMarked
package org.concordat.fairaccess.report;

import org.jspecify.annotations.NullMarked;
