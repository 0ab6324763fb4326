/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Pupils, with only what a decision about them needs.
 *
 * <p>A {@link org.concordat.core.pupil.Pupil} is known by a {@link
 * org.concordat.core.pupil.PupilReference} that means something to the caller alone: there are no names,
 * no addresses and no national numbers. It has a {@link org.concordat.core.pupil.YearGroup}, a {@link
 * org.concordat.core.pupil.CareStatus} and, where there is one, a {@link
 * org.concordat.core.pupil.StatutorySenPlan}; what is not given is not known.
 */
@NullMarked
package org.concordat.core.pupil;

import org.jspecify.annotations.NullMarked;
