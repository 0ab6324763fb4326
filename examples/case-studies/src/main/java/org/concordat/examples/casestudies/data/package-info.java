/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Real data for the case studies: the register of schools in four authorities, its links, the codes of
 * local authorities, and a survey.
 *
 * <p>{@link org.concordat.examples.casestudies.data.SchoolExtract} and {@link
 * org.concordat.examples.casestudies.data.LinkExtract} hold schools and what became of them, {@link
 * org.concordat.examples.casestudies.data.AuthorityCodes} the authorities, {@link
 * org.concordat.examples.casestudies.data.Survey} the self-evaluation of 2012. The files lie beside this
 * package with a notice of their sources and limits.
 */
@NullMarked
package org.concordat.examples.casestudies.data;

import org.jspecify.annotations.NullMarked;
