/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Lives as procedures. */
@NullMarked
package org.concordat.core.procedure;

import org.jspecify.annotations.NullMarked;
