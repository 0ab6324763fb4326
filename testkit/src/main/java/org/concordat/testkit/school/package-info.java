/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schools to test with, and what holds for every register of them.
 *
 * <p>{@link org.concordat.testkit.school.SchoolArbitraries} makes establishments, histories and registers with
 * links, gaps and groups. {@link org.concordat.testkit.school.RegisterLaws} holds the laws of a register, and
 * {@link org.concordat.testkit.school.SchoolHistoryLaws} those of one school's history.
 */
@NullMarked
package org.concordat.testkit.school;

import org.jspecify.annotations.NullMarked;
