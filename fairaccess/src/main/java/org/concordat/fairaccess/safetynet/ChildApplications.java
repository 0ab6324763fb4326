/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.core.identity.Urn;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildFact.Withdrawn;

/** What the applications of one child come to: those that wait, the offers that stand, the refusals and the offers declined. */
final class ChildApplications {

  private final SameSchools same;
  private final OwedTerms terms;
  private final ClosedSchools closed;
  private final Oddities oddities;
  private final TreeSet<Urn> applied = new TreeSet<>();
  private final TreeSet<Urn> everApplied = new TreeSet<>();
  private final TreeSet<Urn> sought = new TreeSet<>();
  private final TreeSet<Urn> offers = new TreeSet<>();
  private final TreeSet<Urn> refusals = new TreeSet<>();
  private final TreeSet<Urn> declined = new TreeSet<>();
  private final Set<Applied> fromRegister = new LinkedHashSet<>();
  private final Set<Applied> staying = new LinkedHashSet<>();

  ChildApplications(SameSchools same, SafetyNetContext context, Oddities oddities) {
    this.same = same;
    this.terms = new OwedTerms(context);
    this.closed = context.closed();
    this.oddities = oddities;
  }

  /**
   * Enters an application, of a child whom the school has on its register perhaps. One that is made after the closing of its
   * school waits for nothing.
   */
  void apply(Applied application, boolean isOnRegister) {
    everApplied.add(application.school());
    if (closed.ended(application.school(), application.on()).isPresent()) {
      oddities.appliedAfterClosing(application);
      return;
    }
    same.put(application.school(), applied, application.on());
    sought.add(application.school());
    if (isOnRegister) {
      fromRegister.add(application);
      staying.add(application);
    }
  }

  /** Enters an offer; one that is made after the closing of its school is none. */
  void offer(Offered offer) {
    if (closed.ended(offer.school(), offer.on()).isPresent()) {
      oddities.offeredAfterClosing(offer);
      return;
    }
    answer(offer.school(), offer.on());
    same.take(offer.school(), refusals, offer.on());
    same.put(offer.school(), offers, offer.on());
  }

  /** Enters a refusal; one that is made after the closing of its school answers nothing. */
  void refuse(Refused refusal) {
    if (closed.ended(refusal.school(), refusal.on()).isPresent()) {
      oddities.refusedAfterClosing(refusal);
      refusals.add(refusal.school());
      return;
    }
    answer(refusal.school(), refusal.on());
    same.take(refusal.school(), offers, refusal.on());
    same.put(refusal.school(), refusals, refusal.on());
  }

  private void answer(Urn school, LocalDate on) {
    same.take(school, applied, on);
    to(school, staying, on).forEach(staying::remove);
  }

  private ImmutableList<Applied> to(Urn school, Set<Applied> some, LocalDate on) {
    ImmutableSortedSet<Urn> schools = same.in(school, everApplied, on);
    return some.stream()
        .filter(application -> schools.contains(application.school()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Enters a leaving, by which a register had answered, or else the applications from it wait. */
  void leave(Left leaving) {
    ImmutableList<Applied> left = to(leaving.school(), staying, leaving.on());
    ImmutableList<Applied> waiting = left.stream()
        .filter(application -> !terms.isAnsweredBefore(leaving, application))
        .collect(ImmutableList.toImmutableList());
    left.forEach(staying::remove);
    waiting.forEach(fromRegister::remove);
    if (waiting.isEmpty()) {
      left.forEach(application -> applied.remove(application.school()));
    }
  }

  /** Whether an application was made from the register of its school, and that has answered it. */
  boolean isAnsweredByRegister(Applied application) {
    return fromRegister.contains(application);
  }

  /**
   * Enters that an offer is declined.
   *
   * @return whether one stood
   */
  boolean decline(Declined decline) {
    boolean stood = !same.take(decline.school(), offers, decline.on()).isEmpty();
    same.put(decline.school(), declined, decline.on());
    return stood;
  }

  void withdraw(Withdrawn withdrawal) {
    same.take(withdrawal.school(), applied, withdrawal.on());
    same.take(withdrawal.school(), offers, withdrawal.on());
  }

  /** Enters a joining, which answers the application to the school and ends what came of all others. */
  void join(Joined join) {
    answer(join.school(), join.on());
    sought.clear();
    offers.clear();
    refusals.clear();
    declined.clear();
  }

  /** Takes the offer back of a school that deletes a child that never came. */
  void takeOfferBack(Left leaving) {
    same.take(leaving.school(), offers, leaving.on());
  }

  /** Whether an application to the school of a fact of a day was ever known. */
  boolean isKnown(Urn school, LocalDate on) {
    return !same.in(school, everApplied, on).isEmpty();
  }

  /** Whether an offer stands on a date, its school having not closed before. */
  boolean hasOffer(LocalDate date) {
    return offers.stream().anyMatch(school -> closed.ended(school, date).isEmpty());
  }

  /** Asks about what fell by a date with the closing of its school. */
  void askAboutClosings(LocalDate date) {
    offers.stream()
        .flatMap(school -> closed.ended(school, date).stream())
        .forEach(oddities::offerOfClosedSchool);
    applied.stream()
        .filter(sought::contains)
        .flatMap(school -> closed.ended(school, date).stream())
        .forEach(oddities::applicationToClosedSchool);
  }

  /** The schools that are yet to answer on a date, but for the answer that a register may be. */
  ImmutableSortedSet<Urn> waiting(LocalDate date) {
    return applied.stream()
        .filter(school -> closed.ended(school, date).isEmpty())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  ImmutableSortedSet<Urn> refusedBy() {
    return ImmutableSortedSet.copyOf(refusals);
  }

  ImmutableSortedSet<Urn> declined() {
    return ImmutableSortedSet.copyOf(declined);
  }
}
