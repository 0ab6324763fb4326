/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.panel;

import net.jqwik.api.Group;

/** The records and agendas of the library keep the laws. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class PanelProperties {

  @Group
  class Records implements RecordLaws {}

  @Group
  class Agendas implements AgendaLaws {}
}
