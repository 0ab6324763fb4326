/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The terms that every part of Concordat shares; it knows nothing of the other modules. */
@ConcordatStyle
@NullMarked
package org.concordat.core;

import org.jspecify.annotations.NullMarked;
