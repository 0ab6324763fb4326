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
  requires org.slf4j;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.concordat.fairaccess.advice;
  exports org.concordat.fairaccess.casework;
  exports org.concordat.fairaccess.challenge;
  exports org.concordat.fairaccess.escalation;
  exports org.concordat.fairaccess.exclusion;
  exports org.concordat.fairaccess.information;
  exports org.concordat.fairaccess.ledger;
  exports org.concordat.fairaccess.managedmove;
  exports org.concordat.fairaccess.panel.record;
  exports org.concordat.fairaccess.panel;
  exports org.concordat.fairaccess.participation;
  exports org.concordat.fairaccess.placement;
  exports org.concordat.fairaccess.protocol;
  exports org.concordat.fairaccess.referral;
  exports org.concordat.fairaccess.reintegration;
  exports org.concordat.fairaccess.report.suppression;
  exports org.concordat.fairaccess.report;
  exports org.concordat.fairaccess.safetynet;
  exports org.concordat.fairaccess.share;
  exports org.concordat.fairaccess;
}
