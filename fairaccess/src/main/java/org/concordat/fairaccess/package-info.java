/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Fair access: protocols, cases, fair share, exclusions and escalation.
 *
 * <p>{@link org.concordat.fairaccess.FairAccessRoles} names the bodies and people who act; the other
 * packages hold what they act on.
 */
@ConcordatStyle
@NullMarked
package org.concordat.fairaccess;

import org.jspecify.annotations.NullMarked;
