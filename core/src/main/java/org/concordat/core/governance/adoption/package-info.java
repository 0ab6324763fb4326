/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How a text that binds many comes to be adopted: drafted, endorsed, signed up to one by one.
 *
 * <p>{@link org.concordat.core.governance.adoption.AdoptionTerms} are the rules, by edition; a {@link
 * org.concordat.core.governance.adoption.ProposedText} names the {@link
 * org.concordat.core.governance.adoption.Elector electors}; the life is {@link
 * org.concordat.core.governance.adoption.AdoptionLife}. Whether a text is adopted, and whom it binds, is
 * asked of an {@link org.concordat.core.governance.adoption.AdoptionStanding}, and which of several
 * versions is in force of {@link org.concordat.core.governance.adoption.AdoptedVersions}.
 */
@NullMarked
package org.concordat.core.governance.adoption;

import org.jspecify.annotations.NullMarked;
