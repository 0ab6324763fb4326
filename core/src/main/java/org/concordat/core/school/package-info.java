/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schools as the register of schools in England knows them, with everything that changes dated.
 *
 * <p>A {@link org.concordat.core.school.School} is one legal establishment: its identifiers, its {@link
 * org.concordat.core.school.SchoolType}, its {@link org.concordat.core.school.Phase} and what is known of
 * its opening and closing, from which its {@link org.concordat.core.school.SchoolStatus} on a date is
 * derived. A {@link org.concordat.core.school.SchoolHistory} strings together the establishments of one
 * school, so that what happened before a conversion is judged by the old type and what happens after it by
 * the new. Types tell who decides on admissions, the {@link
 * org.concordat.core.school.AdmissionAuthority}.
 *
 * <p>What changes under one URN is a {@link org.concordat.core.school.SchoolChange}; {@link
 * org.concordat.core.school.SchoolOnDate} reads all of them as of a date, with the {@link
 * org.concordat.core.school.Roll}, the {@link org.concordat.core.school.AdmissionNumber}s, what the
 * school provides beyond the ordinary, its {@link org.concordat.core.school.SpecialProvision}s, and the
 * subjects it specialises in, its {@link org.concordat.core.school.CurricularSpecialism}s.
 *
 * <p>A {@link org.concordat.core.school.SchoolRegister} holds many schools, the links between them, which
 * {@link org.concordat.core.school.RegisterLinks} reconciles with their dates, and the {@link
 * org.concordat.core.school.Membership}s that put them into a {@link org.concordat.core.school.SchoolGroup}.
 * Asked with a {@link org.concordat.core.school.SchoolFilter} and a date it gives a {@link
 * org.concordat.core.school.SchoolSelection}; asked about one school, the establishment of that date and the
 * {@link org.concordat.core.school.SchoolEvent}s of its life.
 *
 * <p>Types and phases are open code lists that use the codes of the register's download; {@link
 * org.concordat.core.school.SchoolTypes} and {@link org.concordat.core.school.Phase} name those that are
 * known, and any other code is carried unchanged.
 */
@NullMarked
package org.concordat.core.school;

import org.jspecify.annotations.NullMarked;
