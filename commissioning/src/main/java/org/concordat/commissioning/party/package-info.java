/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The two parties of a contract for a support base, and what they agree to.
 *
 * <p>{@link org.concordat.commissioning.party.Parties} names the authority and the host school as they act
 * and owe in every life of a base; {@link org.concordat.commissioning.party.PartyAgreement} is one party's
 * agreement to something, with its date.
 */
@NullMarked
package org.concordat.commissioning.party;

import org.jspecify.annotations.NullMarked;
