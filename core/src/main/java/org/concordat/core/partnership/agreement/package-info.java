/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The agreement by which a partnership and its authority bind themselves.
 *
 * <p>{@link org.concordat.core.partnership.agreement.AgreementTerms} are the text: {@link
 * org.concordat.core.partnership.agreement.Party parties}, {@link
 * org.concordat.core.partnership.agreement.FundingLevel funding}, {@link
 * org.concordat.core.partnership.agreement.Undertaking rights and responsibilities}, {@link
 * org.concordat.core.partnership.agreement.CollectiveResponsibility} and who acts on which duty. {@link
 * org.concordat.core.partnership.agreement.AgreementLife} is the table of what becomes of it: {@link
 * org.concordat.core.partnership.agreement.AgreementCommand commands}, {@link
 * org.concordat.core.partnership.agreement.AgreementEvent events} and {@link
 * org.concordat.core.partnership.agreement.AgreementStage stages}. {@link
 * org.concordat.core.partnership.agreement.PartnershipAgreement} owns text and history and answers by date:
 * whether it binds, whether money may move or a charge be made under it, who acts and who answers.
 */
@NullMarked
package org.concordat.core.partnership.agreement;

import org.jspecify.annotations.NullMarked;
