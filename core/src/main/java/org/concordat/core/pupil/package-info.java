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
 * org.concordat.core.pupil.CareStatus}, where there is one a {@link
 * org.concordat.core.pupil.StatutorySenPlan}, an {@link org.concordat.core.pupil.ExclusionHistory} that
 * tells whether the child is twice excluded, and its {@link org.concordat.core.pupil.Mobility}; what is not
 * given is not known. A date of birth is an argument of {@link
 * org.concordat.core.pupil.YearGroup#atAge} and {@link org.concordat.core.pupil.CompulsorySchoolAge#of}
 * and is held nowhere.
 *
 * <p>A {@link org.concordat.core.pupil.SenRecord} joins a {@link org.concordat.core.pupil.SenProvision}
 * with {@link org.concordat.core.pupil.SenNeed}s. Both are open code lists that change by date: their
 * editions, each a {@link org.concordat.core.pupil.CodeList}, are in {@link
 * org.concordat.core.pupil.SenProvisions} and {@link org.concordat.core.pupil.SenNeeds}.
 */
@NullMarked
package org.concordat.core.pupil;

import org.jspecify.annotations.NullMarked;
