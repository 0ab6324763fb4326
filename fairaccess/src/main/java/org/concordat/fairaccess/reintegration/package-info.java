/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The way back into a mainstream school, by way of alternative provision.
 *
 * <p>A {@link org.concordat.fairaccess.reintegration.Reintegration} is kept of each child: an {@link
 * org.concordat.fairaccess.reintegration.ApPlacement} in a pupil referral unit or other alternative provision, an
 * assessment of a limited number of school weeks, {@link
 * org.concordat.fairaccess.reintegration.ReadinessReview}s, the referral back into fair access in the category that
 * the edition of the Code names, and {@link org.concordat.fairaccess.reintegration.BesideSupport} for a time in the
 * new school. {@link org.concordat.fairaccess.reintegration.ReintegrationLife} is its life, from placement to
 * sustained or broken down; a local {@link org.concordat.fairaccess.reintegration.ReintegrationRules} sets the
 * limits.
 */
@NullMarked
package org.concordat.fairaccess.reintegration;

import org.jspecify.annotations.NullMarked;
