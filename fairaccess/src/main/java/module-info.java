/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Fair access: protocols, cases, fair share, exclusions and escalation. */
module org.concordat.fairaccess {
  requires transitive org.concordat.core;
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires transitive org.threeten.extra;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.concordat.fairaccess;
  exports org.concordat.fairaccess.advice;
  exports org.concordat.fairaccess.casework;
  exports org.concordat.fairaccess.escalation;
  exports org.concordat.fairaccess.exclusion;
  exports org.concordat.fairaccess.information;
  exports org.concordat.fairaccess.ledger;
  exports org.concordat.fairaccess.managedmove;
  exports org.concordat.fairaccess.protocol;
  exports org.concordat.fairaccess.referral;
  exports org.concordat.fairaccess.safetynet;
  exports org.concordat.fairaccess.share;
}
