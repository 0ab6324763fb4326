/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What schools owe the authority about vulnerable pupils, what came, and how far the picture can be trusted.
 *
 * <p>An edition of {@link org.concordat.fairaccess.information.InformationRules} says which {@link
 * org.concordat.fairaccess.information.ReturnRule returns} are owed, how often and by when. {@link
 * org.concordat.fairaccess.information.InformationPicture} lays the {@link
 * org.concordat.fairaccess.information.ReceivedReturn returns received} beside them: each {@link
 * org.concordat.fairaccess.information.OwedReturn}, late or not, complete or not, the {@link
 * org.concordat.fairaccess.information.Completeness} of a school and of the area, and each {@link
 * org.concordat.fairaccess.information.ReportedFigure} with the {@link
 * org.concordat.fairaccess.information.Confidence} it deserves.
 */
@NullMarked
package org.concordat.fairaccess.information;

import org.jspecify.annotations.NullMarked;
