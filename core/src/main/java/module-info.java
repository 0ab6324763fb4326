/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The terms every part of Concordat shares. */
module org.concordat.core {
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires transitive org.threeten.extra;
  requires static org.jspecify;
  requires static org.immutables.value.annotations;

  exports org.concordat.core.calendar;
  exports org.concordat.core.evaluation;
  exports org.concordat.core.governance;
  exports org.concordat.core.governance.adoption;
  exports org.concordat.core.governance.approval;
  exports org.concordat.core.governance.meeting;
  exports org.concordat.core.governance.recommendation;
  exports org.concordat.core.identity;
  exports org.concordat.core.money;
  exports org.concordat.core.procedure;
  exports org.concordat.core.pupil;
  exports org.concordat.core.reason;
  exports org.concordat.core.rule;
  exports org.concordat.core.school;
}
