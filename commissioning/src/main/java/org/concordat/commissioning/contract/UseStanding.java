/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.UseSpell;
import org.immutables.value.Value;

/**
 * What is known of the use of a base: the capital in it, different uses, and intentions.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class UseStanding {

  UseStanding() {}

  static UseStanding of(ClawbackTerms terms) {
    return ImmutableUseStanding.builder().terms(terms).build();
  }

  /**
   * The capital in the base, and how it may be taken back.
   *
   * @return the terms
   */
  public abstract ClawbackTerms terms();

  /**
   * The times of different use.
   *
   * @return them, the earliest first; a use that lasted no whole day is left out
   */
  public abstract ImmutableList<UseSpell> differentUses();

  /**
   * The times from the notice of an intention to its end: given up, or carried out.
   *
   * @return them, the earliest first; an intention that lasted no whole day is left out
   */
  public abstract ImmutableList<UseSpell> intentions();

  final UseStanding intending(String use, LocalDate on) {
    return copy().intentions(adding(intentions(), UseSpell.from(use, on))).build();
  }

  final UseStanding givingUp(LocalDate on) {
    return copy().intentions(closed(intentions(), on)).build();
  }

  final UseStanding changed(String use, LocalDate on) {
    return copy()
        .intentions(closed(intentions(), on))
        .differentUses(adding(closed(differentUses(), on), UseSpell.from(use, on)))
        .build();
  }

  final UseStanding restored(LocalDate on) {
    return copy().differentUses(closed(differentUses(), on)).build();
  }

  private static ImmutableList<UseSpell> adding(ImmutableList<UseSpell> spells, UseSpell spell) {
    return ImmutableList.<UseSpell>builder().addAll(spells).add(spell).build();
  }

  private static ImmutableList<UseSpell> closed(ImmutableList<UseSpell> spells, LocalDate on) {
    ImmutableList.Builder<UseSpell> closed = ImmutableList.builder();
    for (UseSpell spell : spells) {
      if (spell.until().isPresent()) {
        closed.add(spell);
      } else if (spell.from().isBefore(on)) {
        closed.add(new UseSpell(spell.use(), spell.from(), Optional.of(on)));
      }
    }
    return closed.build();
  }

  private ImmutableUseStanding.Builder copy() {
    return ImmutableUseStanding.builder().from(this);
  }
}
