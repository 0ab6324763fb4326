/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Arbitraries and laws for property-based tests of code that uses Concordat. */
module org.concordat.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.concordat.commissioning;
  requires transitive org.concordat.core;
  requires transitive org.concordat.fairaccess;
  requires transitive org.threeten.extra;
  requires static org.jspecify;

  exports org.concordat.testkit.calendar;
  exports org.concordat.testkit.clawback;
  exports org.concordat.testkit.contract;
  exports org.concordat.testkit.evaluation;
  exports org.concordat.testkit.exclusion;
  exports org.concordat.testkit.governance;
  exports org.concordat.testkit.identity;
  exports org.concordat.testkit.information;
  exports org.concordat.testkit.law;
  exports org.concordat.testkit.money;
  exports org.concordat.testkit.monitoring;
  exports org.concordat.testkit.panel;
  exports org.concordat.testkit.partnership;
  exports org.concordat.testkit.placement;
  exports org.concordat.testkit.procedure;
  exports org.concordat.testkit.pupil;
  exports org.concordat.testkit.report;
  exports org.concordat.testkit.school;
  exports org.concordat.testkit.share;
}
