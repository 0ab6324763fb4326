/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Surveys to test with, and what holds for each.
 *
 * <p>{@link org.concordat.testkit.evaluation.EvaluationArbitraries} makes questionnaires, answers and sheets; {@link
 * org.concordat.testkit.evaluation.TallyLaws} states what every way of counting keeps.
 */
@NullMarked
package org.concordat.testkit.evaluation;

import org.jspecify.annotations.NullMarked;
