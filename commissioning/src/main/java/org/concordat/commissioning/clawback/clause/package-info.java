/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The wording of a clause, made from the terms that compute the figure.
 *
 * <p>{@link org.concordat.commissioning.clawback.clause.ClawbackClause} writes the paragraphs from {@link
 * org.concordat.commissioning.clawback.ClawbackTerms}; each term says itself, so prose and sum cannot drift.
 */
@NullMarked
package org.concordat.commissioning.clawback.clause;

import org.jspecify.annotations.NullMarked;
