/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Lives to test with, and what holds for every procedure.
 *
 * <p>A test class implements {@link org.concordat.testkit.procedure.ProcedureLaws}: it says which procedure
 * there is, how its lives begin, and which command is given on an {@link
 * org.concordat.testkit.procedure.Occasion}. {@link org.concordat.testkit.procedure.ProcedureWalks} makes
 * random lives from that, each a {@link org.concordat.testkit.procedure.Life} of one {@link
 * org.concordat.testkit.procedure.Turn} after another, along the rows of the published table; the laws are
 * asked of every such life, in four parts: {@link org.concordat.testkit.procedure.TableLaws}, {@link
 * org.concordat.testkit.procedure.DecisionLaws}, {@link org.concordat.testkit.procedure.HistoryLaws} and
 * {@link org.concordat.testkit.procedure.TimeLaws}.
 */
@NullMarked
package org.concordat.testkit.procedure;

import org.jspecify.annotations.NullMarked;
