/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Identifiers of schools, authorities, providers and pupils.
 *
 * <p>A legal establishment is known by its {@link org.concordat.core.identity.Urn}; the {@link
 * org.concordat.core.identity.DfeNumber}, made of a {@link
 * org.concordat.core.identity.LocalAuthorityCode} and an establishment number, passes from one
 * establishment to the next. {@link org.concordat.core.identity.Successions} links the URNs of one
 * school, so that a rule about "the same school" follows it through a conversion, and {@link
 * org.concordat.core.identity.SchoolLines} finds its line in a list. {@link
 * org.concordat.core.identity.LocalAuthorities} says which {@link
 * org.concordat.core.identity.LocalAuthority}, with which {@link
 * org.concordat.core.identity.GssCode}, bore a code on a date. A provider has a {@link
 * org.concordat.core.identity.Ukprn}. A pupil has a {@link org.concordat.core.identity.Upn} or a
 * {@link org.concordat.core.identity.NoUpnReason}.
 *
 * <p>All of them are made with {@code of} or {@code parse}. {@code toString} gives back a text that
 * {@code parse} reads, except that a UPN masks itself: its text is {@link
 * org.concordat.core.identity.Upn#value()}. Code lists are open: an authority that nobody has listed
 * is still an authority.
 */
@NullMarked
package org.concordat.core.identity;

import org.jspecify.annotations.NullMarked;
