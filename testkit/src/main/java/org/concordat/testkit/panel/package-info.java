/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Laws of a panel's record and of its agenda.
 *
 * <p>{@link org.concordat.testkit.panel.RecordLaws} says what a record must find, {@link
 * org.concordat.testkit.panel.AgendaLaws} what an agenda must hold; {@link
 * org.concordat.testkit.panel.PanelArbitraries} makes the records and the cases that they are tried on.
 */
@NullMarked
package org.concordat.testkit.panel;

import org.jspecify.annotations.NullMarked;
