/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The panel that names a school: who sits on it, what is before it, and what it decides.
 *
 * <p>A {@link org.concordat.fairaccess.panel.FairAccessPanel} is a body with the rules of a fair access panel:
 * how often it meets, and who has an interest in a case. The open cases become the {@link
 * org.concordat.fairaccess.panel.PanelAgenda agenda} of a meeting. A {@link
 * org.concordat.fairaccess.panel.PanelMeeting} shows the {@link org.concordat.fairaccess.panel.CandidateList
 * candidates} for each child as they are after the decisions before, and turns a {@link
 * org.concordat.fairaccess.panel.PanelProposal} into a {@link org.concordat.fairaccess.panel.PanelDecision} with
 * the commands of the case's own procedure, or refuses it. Between meetings a {@link
 * org.concordat.fairaccess.panel.ChairAct} may stand in. What was done is kept in the package below, {@code
 * record}.
 */
@NullMarked
package org.concordat.fairaccess.panel;

import org.jspecify.annotations.NullMarked;
