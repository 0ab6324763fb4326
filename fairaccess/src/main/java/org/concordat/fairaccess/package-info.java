/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Fair access: protocols, cases, fair share, exclusions and escalation. */
@ConcordatStyle
@NullMarked
package org.concordat.fairaccess;

import org.jspecify.annotations.NullMarked;
