/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Self-evaluation by questionnaire.
 *
 * <p>An {@link org.concordat.core.evaluation.Instrument} is a list of {@link
 * org.concordat.core.evaluation.Statement}s, each with its {@link
 * org.concordat.core.evaluation.StatementNumber}, to which every respondent gives one {@link
 * org.concordat.core.evaluation.Response} or none. A {@link org.concordat.core.evaluation.Tally} counts
 * the responses to a statement; a {@link org.concordat.core.evaluation.SurveyResult} holds the tallies of
 * all statements and adds them up by section.
 *
 * <p>Where it is known who said what, an {@link org.concordat.core.evaluation.AnswerSheet} holds one {@link
 * org.concordat.core.evaluation.Respondent}'s answers; a result is counted from the sheets, and tells each
 * respondent its {@link org.concordat.core.evaluation.Standing}. A {@link
 * org.concordat.core.evaluation.Comparison} sets two tallies side by side; two {@link
 * org.concordat.core.evaluation.Sitting}s of one questionnaire make a {@link
 * org.concordat.core.evaluation.SittingComparison}. None of them tests for significance.
 *
 * <p>A missing answer is not disagreement: an {@link org.concordat.core.evaluation.AgreementRate} is a
 * share of the answers given. The scale has an order and no distances, so its centre is an {@link
 * org.concordat.core.evaluation.OrdinalMedian} and never an average.
 */
@NullMarked
package org.concordat.core.evaluation;

import org.jspecify.annotations.NullMarked;
