/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Contracts and support bases to test with, and what holds of the lives that a base joins.
 *
 * <p>{@link org.concordat.testkit.contract.ContractArbitraries} makes contracts, and bases with something
 * recorded in every one of their lives. {@link org.concordat.testkit.contract.SupportBaseLaws} holds the laws:
 * every date has one stage, and none of the other lives changes that of the contract.
 */
@NullMarked
package org.concordat.testkit.contract;

import org.jspecify.annotations.NullMarked;
