/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Rules as dated data.
 *
 * <p>A limit, a tariff or a category is a {@link org.concordat.core.rule.Rule}: a named value with
 * its {@link org.concordat.core.rule.Strength} and the {@link org.concordat.core.rule.Citation} that
 * states it. The rules that commence together form an {@link org.concordat.core.rule.Edition}; the
 * successive editions of one set of rules form {@link org.concordat.core.rule.Editions}, which
 * chooses by the date of the event that a rule governs. An edition whose {@link
 * org.concordat.core.rule.Commencement} is not known is kept but never chosen.
 */
@NullMarked
package org.concordat.core.rule;

import org.jspecify.annotations.NullMarked;
