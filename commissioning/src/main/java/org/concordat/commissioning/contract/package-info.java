/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Contracts for support bases, and what becomes of them.
 *
 * <p>A {@link org.concordat.commissioning.contract.SupportBaseContract} is the text: the parties, the term,
 * the contributions and the outcomes owed in return. A {@link
 * org.concordat.commissioning.contract.SupportBase} owns it together with two histories: that of the
 * contract, whose table is {@link org.concordat.commissioning.contract.ContractLife}, and that of the
 * building's use, whose table is {@link org.concordat.commissioning.contract.UseLife}. From both it answers
 * on any date how the contract stands, who owes what, what is at risk and what may be claimed.
 */
@NullMarked
package org.concordat.commissioning.contract;

import org.jspecify.annotations.NullMarked;
