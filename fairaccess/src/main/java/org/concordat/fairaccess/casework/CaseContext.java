/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.SchoolRegister;
import org.concordat.fairaccess.escalation.EscalationContext;
import org.concordat.fairaccess.managedmove.MoveContext;
import org.concordat.fairaccess.protocol.FairAccessProtocol;

/**
 * The outside facts of a case: whose days count, which protocol holds when, and which school became which.
 *
 * <p>The school days of a panel's limit are those of the calendar given here. Schools of one area keep
 * different calendars, so it is to be said whose they are; by default they are the authority's own.
 *
 * <p>What runs beside the case takes what was agreed from here, so that it says the same as the case:
 *
 * <pre>{@code
 * FairAccessProtocol agreed = context.protocolOn(day);
 * FairAccessPanel panel = FairAccessPanel.of(body, agreed);               // orders, frequency, interests
 * PanelFacts facts = PanelFacts.builder(context, day).schools(schools).ledger(ledger).build();
 * ShareTable shares = ShareTable.of(agreed.sharing().basis(), ledger, pool, exemptions, day);
 * MoveContext moves = context.movesOn(day, calendarsOfTheReceivingSchool);
 * EscalationContext refusals = context.escalationsOn(day, register);
 * SuppressionRule published = SuppressionRule.of(agreed.publication());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the authority's calendars
 * @param protocols the area's protocols by the date on which each began to hold
 * @param successions the links between establishments
 */
public record CaseContext(
    Calendars calendars, Editions<FairAccessProtocol> protocols, Successions successions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public CaseContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(protocols, "protocols");
    requireNonNull(successions, "successions");
  }

  /**
   * The context of one protocol that holds from the day on which its Code came into force, and holds nothing before:
   *
   * <pre>{@code
   * CaseContext.of(calendars, FairAccessProtocol.of(AdmissionsCodes.CODE_2021));   // from 1 September 2021
   * }</pre>
   *
   * <p>What such a protocol does not say is a default, and its points are of the example tariff, to which no area has agreed; see
   * {@link FairAccessProtocol#of(Edition)}.
   *
   * <p>A child checked in October 2012 is not accepted under it, since no protocol held then; what counts the days of a
   * case that was accepted before, such as {@code obligations}, throws {@link IllegalArgumentException}, and a monthly
   * report leaves it out and says so. An area whose protocols followed each other, or held from another day, gives them with
   * their days to the constructor.
   *
   * @param calendars the authority's calendars
   * @param protocol the protocol; where its Code has no date it never holds
   * @return the context, with no links between establishments
   */
  public static CaseContext of(Calendars calendars, FairAccessProtocol protocol) {
    Edition<FairAccessProtocol> sinceItsCode = new Edition<>(
        protocol.name(), protocol.code().commencement(), protocol, Citation.of(protocol.name()));
    return new CaseContext(
        calendars, Editions.of(ImmutableList.of(sinceItsCode)), Successions.none());
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links
   * @return a copy
   */
  public CaseContext withSuccessions(Successions links) {
    return new CaseContext(calendars, protocols, links);
  }

  /**
   * The protocol in force on a date, which governs what was accepted on it.
   *
   * <p>A case keeps the protocol of the day on which it was accepted, with its limits and deferrals, when a later one
   * comes in; how often the panel meets and by which orders it decides is that of the day of the panel. A case that was
   * accepted on 12 October, under a protocol that leaves a school seven days to reply, and is decided on 9 November, when
   * one of five days has come in, leaves the school seven.
   *
   * @param date the date of acceptance, of the panel, or of what else is governed
   * @return the protocol
   * @throws IllegalArgumentException if none held on the date
   */
  public FairAccessProtocol protocolOn(LocalDate date) {
    return protocols.on(date).rules();
  }

  /**
   * The context of the managed moves that are agreed on a date.
   *
   * @param date the day on which the move is agreed
   * @param receiving the calendars of the receiving school, in whose weeks a trial is counted
   * @return the context, with what the protocol of the date agrees on managed moves and the links held here
   * @throws IllegalArgumentException if no protocol held on the date
   */
  public MoveContext movesOn(LocalDate date, Calendars receiving) {
    return MoveContext.of(receiving)
        .withRules(protocolOn(date).moves())
        .withSuccessions(successions);
  }

  /**
   * The context of the refusals that are taken further.
   *
   * @param date the day of the refusal
   * @param register the schools
   * @return the context, with what the protocol of the date agrees on directions, the calendars held here, and the
   *     register's schools and links
   * @throws IllegalArgumentException if no protocol held on the date
   */
  public EscalationContext escalationsOn(LocalDate date, SchoolRegister register) {
    return EscalationContext.of(calendars, register).with(protocolOn(date).directions());
  }
}
