/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How a body meets and decides.
 *
 * <p>{@link org.concordat.core.governance.meeting.StandingOrders} hold the rules as data: the {@link
 * org.concordat.core.governance.meeting.Quorum}, the {@link
 * org.concordat.core.governance.meeting.Majority}, the casting vote, what a conflict of interest takes
 * away and what follows when somebody was not invited. A {@link
 * org.concordat.core.governance.meeting.Meeting} of a body holds who was invited and who came; it resolves
 * an {@link org.concordat.core.governance.meeting.Item}, which is a motion with its ballots, into an
 * explained {@link org.concordat.core.governance.meeting.Resolution}, and keeps them all as {@link
 * org.concordat.core.governance.meeting.Minutes}. Between meetings a {@link
 * org.concordat.core.governance.meeting.ChairAction} may stand in, and is reported to the next.
 */
@NullMarked
package org.concordat.core.governance.meeting;

import org.jspecify.annotations.NullMarked;
