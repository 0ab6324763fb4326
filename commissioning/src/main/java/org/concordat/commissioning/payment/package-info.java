/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Payments under a contract for a support base: instalments, and what is withheld and released.
 *
 * <p>{@link org.concordat.commissioning.payment.PaymentTerms} say into how many instalments a year's
 * contribution is cut and when each is paid. Each instalment is a life of its own, whose table is {@link
 * org.concordat.commissioning.payment.PaymentLife}; it begins with an {@link
 * org.concordat.commissioning.payment.Instalment}. Whether something may be withheld is known from the
 * remedy, which is another life: its {@link org.concordat.commissioning.payment.DefaultSpell}s come in
 * through the {@link org.concordat.commissioning.payment.PaymentContext}. Withholding is not clawback.
 */
@NullMarked
package org.concordat.commissioning.payment;

import org.jspecify.annotations.NullMarked;
