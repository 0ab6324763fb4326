/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Contracts, clawback, monitoring, funding and provision. */
@ConcordatStyle
@NullMarked
package org.concordat.commissioning;

import org.jspecify.annotations.NullMarked;
