/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Exclusions, permanent and for a fixed period: who may, who is told, who considers, and who educates meanwhile.
 *
 * <p>{@link org.concordat.fairaccess.exclusion.ExclusionEditions} holds the rules by the date of the exclusion. A
 * {@link org.concordat.fairaccess.exclusion.PermanentExclusion} gives an {@link
 * org.concordat.fairaccess.exclusion.ExclusionTimetable}. An {@link
 * org.concordat.fairaccess.exclusion.ExclusionCase} owns its two lives: the {@link
 * org.concordat.fairaccess.exclusion.ReviewTrack} from the head's decision to the roll, which begins with an {@link
 * org.concordat.fairaccess.exclusion.InterventionChecklist} that advises, and the {@link
 * org.concordat.fairaccess.exclusion.EducationTrack} from the first day out to full-time provision.
 *
 * <p>A {@link org.concordat.fairaccess.exclusion.FixedPeriodExclusion} has a {@link
 * org.concordat.fairaccess.exclusion.FixedPeriodLife}; an {@link
 * org.concordat.fairaccess.exclusion.ExclusionRecord} adds up a pupil's {@link
 * org.concordat.fairaccess.exclusion.HalfDays} between {@link
 * org.concordat.fairaccess.exclusion.ReferenceDates}. An {@link
 * org.concordat.fairaccess.exclusion.ExclusionContext} carries calendars, editions and that record to each life.
 */
@NullMarked
package org.concordat.fairaccess.exclusion;

import org.jspecify.annotations.NullMarked;
