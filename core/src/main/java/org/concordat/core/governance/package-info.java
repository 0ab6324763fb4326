/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Bodies that govern: who sits on them, for how long, and what they are for.
 *
 * <p>A {@link org.concordat.core.governance.Body} has {@link org.concordat.core.governance.Seat seats},
 * each nominated by a {@link org.concordat.core.governance.Constituency} and each with or without a vote;
 * an {@link org.concordat.core.governance.Appointment} fills a seat with a {@link
 * org.concordat.core.governance.Holder} for a term, and an {@link
 * org.concordat.core.governance.OfficeTerm} makes one of them chair or vice-chair. What the body is for
 * is its {@link org.concordat.core.governance.Remit}, which is widened with a reason. How it meets and
 * votes, and what follows, is in the packages below this one: {@code meeting}, {@code recommendation},
 * {@code approval} and {@code adoption}.
 */
@NullMarked
package org.concordat.core.governance;

import org.jspecify.annotations.NullMarked;
