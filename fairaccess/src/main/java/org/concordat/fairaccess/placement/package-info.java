/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who goes where, for a whole list of children at once or case by case.
 *
 * <p>A {@link org.concordat.fairaccess.placement.PlacementProblem} holds the {@link
 * org.concordat.fairaccess.placement.PlacementSchool schools} and the {@link
 * org.concordat.fairaccess.placement.PlacementChild children} with their options, less what a {@link
 * org.concordat.fairaccess.placement.PlacementFilter} rules out. The {@link
 * org.concordat.fairaccess.placement.WholeListPlanner} finds the best {@link
 * org.concordat.fairaccess.placement.PlacementPlan} for a {@link org.concordat.fairaccess.placement.Balance} of
 * evenness and suitability, as an {@link org.concordat.fairaccess.placement.OptimalPlan} with its reasons and a {@link
 * org.concordat.fairaccess.placement.Certificate}; {@link org.concordat.fairaccess.placement.Frontier} shows
 * what one costs the other. The {@link org.concordat.fairaccess.placement.SequentialPlanner} goes case by
 * case by a protocol's own ranking rule.
 *
 * <p>Both propose and the panel decides. No planner knows the type of a school.
 */
@NullMarked
package org.concordat.fairaccess.placement;

import org.jspecify.annotations.NullMarked;
