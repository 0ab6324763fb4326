/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.PlacementDecision;

/** What is known of brothers and sisters: what was decided before, and at this meeting. */
record Siblings(Optional<PanelAgenda> agenda, ImmutableList<PanelDecision> decisions) {

  private static final ImmutableSet<CaseStage> PLACED = Sets.immutableEnumSet(
      CaseStage.PLACED,
      CaseStage.START_AGREED,
      CaseStage.ON_ROLL,
      CaseStage.MONITORING,
      CaseStage.CLOSED);

  static Siblings unknown() {
    return new Siblings(Optional.empty(), ImmutableList.of());
  }

  ImmutableList<Reason> notes(PanelCase subject) {
    ImmutableSortedSet<String> linked = agenda
        .flatMap(one -> one.find(subject.key()))
        .map(AgendaItem::linked)
        .orElse(subject.linkedTo());
    return linked.stream()
        .map(key -> school(key)
            .map(urn -> PanelReasons.siblingPlaced(key, urn))
            .orElseGet(() -> PanelReasons.siblingOpen(
                key, agenda.flatMap(one -> one.find(key)).isPresent())))
        .collect(toImmutableList());
  }

  private Optional<Urn> school(String key) {
    Stream<PlacementDecision> now = decisions.stream()
        .filter(one -> one.subject().key().equals(key) && one.isEnforceable())
        .flatMap(one -> one.placement().stream());
    Stream<PlacementDecision> before = agenda.stream()
        .flatMap(one -> one.setAside().stream())
        .map(SetAside::subject)
        .filter(one -> one.key().equals(key) && PLACED.contains(one.state().stage()))
        .map(one -> one.state().data())
        .map(FairAccessCase::decision)
        .flatMap(Optional::stream);
    return Stream.concat(now, before).map(PlacementDecision::school).findFirst();
  }
}
