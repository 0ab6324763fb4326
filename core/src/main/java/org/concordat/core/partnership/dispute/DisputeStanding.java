/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.dispute.DisputeEvent.Challenged;
import org.concordat.core.partnership.dispute.DisputeEvent.Escalated;
import org.immutables.value.Value;

/**
 * What is known of a dispute: what it is about, what peers said, and how it ended.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class DisputeStanding {

  DisputeStanding() {}

  static DisputeStanding of(Dispute dispute, DisputeClause clause) {
    return ImmutableDisputeStanding.builder().dispute(dispute).clause(clause).build();
  }

  /**
   * What it is about.
   *
   * @return the dispute
   */
  public abstract Dispute dispute();

  /**
   * The clause that governs it.
   *
   * @return the clause in force on the day it was raised
   */
  public abstract DisputeClause clause();

  /**
   * What peers said to the school that must act.
   *
   * @return the challenges, in the order in which they were made
   */
  public abstract ImmutableList<Challenged> challenges();

  /**
   * What was agreed or decided.
   *
   * @return the outcome; empty unless it was settled
   */
  public abstract Optional<String> outcome();

  /**
   * The school whose type decides the statutory route.
   *
   * @return its URN on the day on which the dispute left the clause for that route; empty unless it did
   */
  public abstract Optional<Urn> escalatedAgainst();

  /**
   * When the dispute left the clause for the statutory route.
   *
   * @return the day; empty unless it did
   */
  public abstract Optional<LocalDate> escalatedOn();

  final DisputeStanding challenged(Challenged challenge) {
    return copy().addChallenge(challenge).build();
  }

  final DisputeStanding settled(String outcome) {
    return copy().outcome(outcome).build();
  }

  final DisputeStanding escalated(Escalated event) {
    return copy().escalatedAgainst(event.mustAct()).escalatedOn(event.on()).build();
  }

  private ImmutableDisputeStanding.Builder copy() {
    return ImmutableDisputeStanding.builder().from(this);
  }
}
