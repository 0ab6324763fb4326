/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Pupils to test with, none of them anybody, and what holds for their histories.
 *
 * <p>{@link org.concordat.testkit.pupil.PupilArbitraries} makes pupils, needs and exclusions; {@link
 * org.concordat.testkit.pupil.ExclusionHistoryLaws} holds the laws of being excluded twice.
 */
@NullMarked
package org.concordat.testkit.pupil;

import org.jspecify.annotations.NullMarked;
