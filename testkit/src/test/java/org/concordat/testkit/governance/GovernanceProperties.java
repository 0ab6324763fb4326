/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import net.jqwik.api.Group;

/** The meetings and adoptions of the library keep the laws. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class GovernanceProperties {

  @Group
  class Votes implements VotingLaws {}

  @Group
  class Adoptions implements AdoptionLaws {}
}
