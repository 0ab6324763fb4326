/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Schools and what came of their returns, and the laws of the picture that is made of it.
 *
 * <p>{@link org.concordat.testkit.information.InformationArbitraries} make areas with returns that came in time,
 * late, in part, twice or not at all. Editions of one's own are tested by {@link
 * org.concordat.testkit.information.InformationLaws}.
 */
@NullMarked
package org.concordat.testkit.information;

import org.jspecify.annotations.NullMarked;
