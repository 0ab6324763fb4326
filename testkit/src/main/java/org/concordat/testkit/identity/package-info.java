/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Identifiers to test with, and what holds for every identifier.
 *
 * <p>{@link org.concordat.testkit.identity.IdentityArbitraries} makes the identifiers of schools,
 * authorities, providers and pupils, and links between schools; no number it makes is a pupil's. {@link
 * org.concordat.testkit.identity.IdentifierLaws} holds the laws of an identifier that is written as text.
 */
@NullMarked
package org.concordat.testkit.identity;

import org.jspecify.annotations.NullMarked;
