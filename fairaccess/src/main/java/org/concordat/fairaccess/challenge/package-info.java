/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * One school's challenge to another about its share, and the answer.
 *
 * <p>A {@link org.concordat.fairaccess.challenge.Challenge} rests on a {@link
 * org.concordat.fairaccess.challenge.ChallengeGround}: a figure of the share table on a day. {@link
 * org.concordat.fairaccess.challenge.ChallengeLife} is its procedure: made, answered or not in time, then found
 * right, met with reasons, or withdrawn; {@link org.concordat.fairaccess.challenge.ChallengeStanding} is what is
 * known of it so far.
 */
@NullMarked
package org.concordat.fairaccess.challenge;

import org.jspecify.annotations.NullMarked;
