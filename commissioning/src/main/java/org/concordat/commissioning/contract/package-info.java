/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Contracts for support bases, and what becomes of them.
 *
 * <p>A {@link org.concordat.commissioning.contract.SupportBaseContract} is the text: the parties, the term,
 * the contributions, the outcomes owed in return, and what each party may expect of the other. A {@link
 * org.concordat.commissioning.contract.SupportBase} owns it together with the {@link
 * org.concordat.commissioning.contract.BaseHistories} of the lives that run side by side: the contract's own
 * ({@link org.concordat.commissioning.contract.ContractLife}), that of the building's use ({@link
 * org.concordat.commissioning.contract.UseLife}), that of the {@linkplain
 * org.concordat.commissioning.clawback.claim.ClaimLife claim}, that of the needs it serves ({@link
 * org.concordat.commissioning.contract.FocusLife}), and those of its reviews, remedies and payments. From
 * them it answers on any date how the contract stands, who owes what, what is at risk and what may be
 * claimed. A {@link org.concordat.commissioning.contract.Portfolio} asks many bases at once.
 */
@NullMarked
package org.concordat.commissioning.contract;

import org.jspecify.annotations.NullMarked;
