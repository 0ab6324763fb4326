/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.TestCalendars;

/** Safety nets of facts alone, which say the same when the facts are put in from the last to the first. */
final class TestNets {

  static final SafetyNetContext T23 = SafetyNetContext.of(TestCalendars.T23);

  private TestNets() {}

  /** The net of some facts, of which a date is asked in both orders. */
  static SafetyNet net(SafetyNetContext context, LocalDate date, ChildFact... facts) {
    ImmutableList<ChildFact> given = ImmutableList.copyOf(facts);
    SafetyNet net = SafetyNet.of(given, ImmutableList.of(), context);
    SafetyNet turned = SafetyNet.of(given.reverse(), ImmutableList.of(), context);
    net.children()
        .forEach(
            child -> assertThat(turned.childOn(child, date)).isEqualTo(net.childOn(child, date)));
    assertThat(turned.owedBy(date)).isEqualTo(net.owedBy(date));
    return net;
  }

  /** What is owed of a kind, at any date. */
  static List<OwedNotice> owed(SafetyNet net, NoticeKind kind) {
    return net.owedBy(LocalDate.MAX).stream().filter(one -> one.kind() == kind).toList();
  }

  /** A context in which a school closes and links lead from somewhere. */
  static SafetyNetContext closing(Urn school, LocalDate last, Succession... links) {
    return T23.withClosings(ImmutableMap.of(school, last))
        .withSuccessions(Successions.of(ImmutableList.copyOf(links)));
  }
}
