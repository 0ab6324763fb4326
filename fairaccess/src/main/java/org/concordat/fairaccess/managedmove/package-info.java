/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Moves of a pupil from one school to another that everybody agrees to.
 *
 * <p>A {@link org.concordat.fairaccess.managedmove.ManagedMove} is proposed, consented to, perhaps tried and
 * extended, and ends in a transfer or back at the home school. {@link
 * org.concordat.fairaccess.managedmove.ManagedMoves} holds its procedure, {@link
 * org.concordat.fairaccess.managedmove.ManagedMoveEditions} what is allowed when: trials under the first
 * edition, an off-site direction in their place under the second.
 */
@NullMarked
package org.concordat.fairaccess.managedmove;

import org.jspecify.annotations.NullMarked;
