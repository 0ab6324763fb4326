/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;
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
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.State;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseEvent;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.casework.FairAccessCases;
import org.concordat.fairaccess.casework.InterimKind;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.report.CaseFile;

/** The cases of the year as they stand, and what happens to them between two panels. Not thread-safe. */
final class BoltonCases {

  private static final ImmutableSet<CaseStage> WAITING = Sets.immutableEnumSet(
      CaseStage.RECEIVED,
      CaseStage.ACCEPTED,
      CaseStage.LISTED,
      CaseStage.CONSIDERED,
      CaseStage.DEFERRED,
      CaseStage.NOT_READY,
      CaseStage.IN_PROVISION,
      CaseStage.BACK_TO_PANEL);

  private final CaseContext context;
  private final SortedMap<String, PanelCase> cases = new TreeMap<>();
  private final SortedMap<
          String, RecordedLife<CaseStage, FairAccessCase, CaseCommand, CaseEvent, CaseContext>>
      lives = new TreeMap<>();

  BoltonCases(CaseContext context) {
    this.context = context;
  }

  CaseContext context() {
    return context;
  }

  ImmutableList<PanelCase> all() {
    return ImmutableList.copyOf(cases.values());
  }

  /** The cases with what was recorded of them. */
  ImmutableList<CaseFile> files() {
    return lives.values().stream()
        .map(life -> new CaseFile(life.begun().data().referral(), life.history()))
        .collect(toImmutableList());
  }

  /** Where a case stands on a day by what was recorded of it. */
  State<CaseStage, FairAccessCase> recorded(String key, LocalDate on) {
    return Optional.ofNullable(lives.get(key)).orElseThrow().on(on, context);
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
    lives.put(one.key(), FairAccessCases.life(one.state().data().referral()));
    step(one.key(), new CaseCommand.Assess(LOCAL_AUTHORITY, on));
  }

  void after(PanelMeeting meeting) {
    cases.putAll(meeting.cases());
    meeting
        .decisions()
        .forEach(decision ->
            decision.commands().forEach(command -> record(decision.subject().key(), command)));
  }

  /** The school that was named for a child. */
  Optional<Urn> named(String key) {
    return one(key).state().data().decision().map(decision -> decision.school());
  }

  /** A child who is not ready goes to the referral unit. */
  void goesToUnit(String key, LocalDate on, LocalDate reviewOn) {
    step(
        key,
        new CaseCommand.EnterProvision(
            LOCAL_AUTHORITY, on, InterimKind.PUPIL_REFERRAL_UNIT, "the referral unit", reviewOn));
  }

  /** A child who was not ready is, and goes to the next panel. */
  void readyFor(String key, LocalDate on, LocalDate panel) {
    step(key, new CaseCommand.FindReady(LOCAL_AUTHORITY, on));
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
    record(key, command);
  }

  private void record(String key, CaseCommand command) {
    lives.computeIfPresent(key, (one, life) -> life.after(command, context));
  }
}
