/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of an agreement's life: its text as it now reads, signatures, reviews and end.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgreementStanding {

  AgreementStanding() {}

  static AgreementStanding of(AgreementTerms terms) {
    return ImmutableAgreementStanding.builder().terms(terms).reviewsHeld(0).build();
  }

  /**
   * The text as it now reads.
   *
   * @return the terms
   */
  public abstract AgreementTerms terms();

  /**
   * Who has signed the text that was negotiated.
   *
   * @return the parties
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Party> signedBy();

  /**
   * When the last party signed.
   *
   * @return the day from which all are bound; empty before it
   */
  public abstract Optional<LocalDate> boundOn();

  /**
   * How many reviews ended with the agreement going on.
   *
   * @return the number
   */
  public abstract int reviewsHeld();

  /**
   * When it ended.
   *
   * @return the first day on which nobody is bound; empty while it goes on
   */
  public abstract Optional<LocalDate> endedOn();

  final boolean isLastSignature(Party party) {
    return terms().parties().stream()
        .allMatch(one -> one.equals(party) || signedBy().contains(one));
  }

  final AgreementStanding redrafted(AgreementTerms terms) {
    return of(terms);
  }

  final AgreementStanding signed(Party party) {
    return copy().addSignedBy(party).build();
  }

  final AgreementStanding bound(Party party, LocalDate on) {
    return copy().addSignedBy(party).boundOn(on).build();
  }

  final AgreementStanding varied(AgreementTerms terms) {
    return copy().terms(terms).build();
  }

  final AgreementStanding reviewed() {
    return copy().reviewsHeld(reviewsHeld() + 1).build();
  }

  final AgreementStanding ended(LocalDate on) {
    return copy().endedOn(on).build();
  }

  private ImmutableAgreementStanding.Builder copy() {
    return ImmutableAgreementStanding.builder().from(this);
  }
}
