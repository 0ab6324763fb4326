/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.panel.PanelMeeting;

/** The cases of the year as they stand, and what happens to them between two panels. Not thread-safe. */
final class BoltonCases {

  private static final ImmutableSet<CaseStage> WAITING = Sets.immutableEnumSet(
      CaseStage.RECEIVED,
      CaseStage.ACCEPTED,
      CaseStage.LISTED,
      CaseStage.CONSIDERED,
      CaseStage.DEFERRED,
      CaseStage.NOT_READY,
      CaseStage.BACK_TO_PANEL);

  private final CaseContext context;
  private final SortedMap<String, PanelCase> cases = new TreeMap<>();

  BoltonCases(CaseContext context) {
    this.context = context;
  }

  CaseContext context() {
    return context;
  }

  ImmutableList<PanelCase> all() {
    return ImmutableList.copyOf(cases.values());
  }

  /** How many children have no school named for them. */
  int waiting() {
    return (int) cases.values().stream()
        .filter(one -> WAITING.contains(one.state().stage()))
        .count();
  }

  /** How many children are at a stage. */
  int at(CaseStage stage) {
    return (int)
        cases.values().stream().filter(one -> one.state().stage() == stage).count();
  }

  void accept(PanelCase one, LocalDate on) {
    cases.put(one.key(), one);
    step(one.key(), new CaseCommand.Assess(LOCAL_AUTHORITY, on));
  }

  void after(PanelMeeting meeting) {
    cases.putAll(meeting.cases());
  }

  /** The school that was named for a child. */
  Optional<Urn> named(String key) {
    return one(key).state().data().decision().map(decision -> decision.school());
  }

  /** A child who was not ready is, and goes to the next panel. */
  void readyFor(String key, LocalDate on, LocalDate panel) {
    step(key, new CaseCommand.ListForPanel(LOCAL_AUTHORITY, on, panel));
  }

  /** The school agrees, and the child comes on roll. */
  void comesOnRoll(String key, LocalDate agreed, LocalDate starts) {
    step(key, new CaseCommand.Agree(ADMISSION_AUTHORITY, agreed, starts));
    step(key, new CaseCommand.Admit(ADMISSION_AUTHORITY, starts));
  }

  /** The school refuses, and the case goes back to the panel with what nobody knew. */
  void isRefused(String key, LocalDate refused, LocalDate brought, String news) {
    step(key, new CaseCommand.Refuse(ADMISSION_AUTHORITY, refused, ImmutableList.of(news)));
    step(key, new CaseCommand.BringInformation(LOCAL_AUTHORITY, brought, news, false));
  }

  private PanelCase one(String key) {
    return Optional.ofNullable(cases.get(key)).orElseThrow();
  }

  private void step(String key, CaseCommand command) {
    PanelCase one = one(key);
    cases.put(
        key,
        one.movedTo(
            FairAccessCases.PROCEDURE.decide(one.state(), command, context).orElseThrow()));
  }
}
