/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Identifiers of schools, authorities, providers and pupils. */
@NullMarked
package org.concordat.core.identity;

import org.jspecify.annotations.NullMarked;
