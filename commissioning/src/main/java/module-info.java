/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Contracts, clawback, monitoring, funding and provision. */
module org.concordat.commissioning {
  requires transitive org.concordat.core;
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires transitive org.threeten.extra;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.concordat.commissioning.clawback;
  exports org.concordat.commissioning.clawback.claim;
  exports org.concordat.commissioning.clawback.clause;
  exports org.concordat.commissioning.clawback.outlook;
  exports org.concordat.commissioning.clawback.scale;
  exports org.concordat.commissioning.clawback.value;
  exports org.concordat.commissioning.contract;
  exports org.concordat.commissioning.funding;
  exports org.concordat.commissioning.monitoring;
  exports org.concordat.commissioning.party;
  exports org.concordat.commissioning.payment;
}
