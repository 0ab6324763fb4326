/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which schools take part in fair access, and which opt out.
 *
 * <p>{@link org.concordat.fairaccess.participation.Participation} puts together, for a period, a share table,
 * each {@link org.concordat.fairaccess.participation.PlaceRefusal} and each {@link
 * org.concordat.fairaccess.participation.MeetingAttendance}: one {@link
 * org.concordat.fairaccess.participation.SchoolParticipation} for a school, with its {@link
 * org.concordat.fairaccess.participation.Mark}s.
 */
@NullMarked
package org.concordat.fairaccess.participation;

import org.jspecify.annotations.NullMarked;
