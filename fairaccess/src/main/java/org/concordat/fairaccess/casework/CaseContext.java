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
import org.concordat.fairaccess.protocol.FairAccessProtocol;

/**
 * The outside facts of a case: whose days count, which protocol holds when, and which school became which.
 *
 * <p>The school days of a panel's limit are those of the calendar given here. Schools of one area keep
 * different calendars, so it is to be said whose they are; by default they are the authority's own.
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
   * The context of one protocol that holds throughout.
   *
   * @param calendars the authority's calendars
   * @param protocol the protocol
   * @return the context, with no links between establishments
   */
  public static CaseContext of(Calendars calendars, FairAccessProtocol protocol) {
    Edition<FairAccessProtocol> always =
        Edition.of(protocol.name(), LocalDate.MIN, protocol, Citation.of(protocol.name()));
    return new CaseContext(calendars, Editions.of(ImmutableList.of(always)), Successions.none());
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
   * The protocol that governs what was accepted on a date.
   *
   * @param date the date of acceptance
   * @return the protocol
   * @throws IllegalArgumentException if none held on the date
   */
  public FairAccessProtocol protocolOn(LocalDate date) {
    return protocols.on(date).rules();
  }
}
