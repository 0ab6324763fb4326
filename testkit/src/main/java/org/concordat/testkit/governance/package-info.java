/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Arbitrary meetings and texts, and what holds for votes and adoptions.
 *
 * <p>{@link org.concordat.testkit.governance.GovernanceArbitraries} make meetings with a motion that was voted
 * on, and texts with their sign-ups; {@link org.concordat.testkit.governance.VotingLaws} and {@link
 * org.concordat.testkit.governance.AdoptionLaws} are interfaces whose properties a test class inherits.
 */
@NullMarked
package org.concordat.testkit.governance;

import org.jspecify.annotations.NullMarked;
