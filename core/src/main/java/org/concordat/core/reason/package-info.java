/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Why an answer is what it is.
 *
 * <p>A {@link org.concordat.core.reason.Reason} says why something is refused, unknown or noted: a
 * stable code, its arguments and a message. An {@link org.concordat.core.reason.Answer} is a value, or
 * unknown with its reason. An {@link org.concordat.core.reason.Explanation} is a tree that shows how a
 * result came about, and {@link org.concordat.core.reason.Explained} pairs a result with an
 * explanation that costs nothing until it is asked for. Arguments and results are {@link
 * org.concordat.core.reason.Datum}, a closed set of plain values that a portal can show in its own way.
 * {@link org.concordat.core.reason.MoneyText} writes an amount for people.
 */
@NullMarked
package org.concordat.core.reason;

import org.jspecify.annotations.NullMarked;
