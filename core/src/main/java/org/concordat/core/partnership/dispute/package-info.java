/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What is done when members of a partnership disagree.
 *
 * <p>A {@link org.concordat.core.partnership.dispute.Dispute} goes up step by step under a {@link
 * org.concordat.core.partnership.dispute.DisputeClause}: the heads, the chair of the partnership, an officer of
 * the authority, the Director. {@link org.concordat.core.partnership.dispute.DisputeLife} is the table of {@link
 * org.concordat.core.partnership.dispute.DisputeCommand commands}, {@link
 * org.concordat.core.partnership.dispute.DisputeEvent events} and {@link
 * org.concordat.core.partnership.dispute.DisputeStage stages}, read in a {@link
 * org.concordat.core.partnership.dispute.DisputeContext} of calendars and of links between schools. A refusal to admit that no step settles leaves it
 * for the statutory route of the school that must act, which {@link
 * org.concordat.core.partnership.dispute.DisputeStanding} names.
 */
@NullMarked
package org.concordat.core.partnership.dispute;

import org.jspecify.annotations.NullMarked;
