/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.AllocationTerm.Move;
import org.concordat.core.partnership.AllocationTerm.OwnAct;
import org.concordat.core.partnership.AllocationTerm.Removal;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.threeten.extra.LocalDateRange;

/**
 * Powers and duties, and what an agreement says of each.
 *
 * <p>Those that the law reserves, {@link PowersAndDuties#RESERVED}, are in every allocation and cannot be
 * restated. A term that moves, removes or ties one of them is reported by {@link #breaches()} and has no effect
 * on any answer. In Warwickshire a partnership acts and the authority answers (DFE-RR224, part 4):
 *
 * <pre>{@code
 * Allocation allocation = Allocation.reserved().with(
 *     new Delegation("day-six-provision", PARTNERSHIP, term, Citation.of("Agreement", "4")));
 * allocation.whoActs("day-six-provision", date);      // the partnership
 * allocation.whoAnswers("day-six-provision", date);   // the local authority
 * }</pre>
 *
 * <p>A holder acts itself unless the agreement names who acts. Once it names somebody, the days for which it
 * names nobody are a gap, and those for which it names several an overlap: {@link #check(LocalDateRange)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Allocation {

  private static final Allocation RESERVED = of(ImmutableList.of(), ImmutableList.of());

  private final ImmutableSortedMap<String, PowerOrDuty> subjects;
  private final ImmutableList<AllocationTerm> terms;

  private Allocation(
      ImmutableSortedMap<String, PowerOrDuty> subjects, ImmutableList<AllocationTerm> terms) {
    this.subjects = subjects;
    this.terms = terms;
  }

  /**
   * The reserved powers and duties, of which an agreement says nothing.
   *
   * @return an allocation without terms
   */
  public static Allocation reserved() {
    return RESERVED;
  }

  /**
   * The reserved powers and duties and some more, with what an agreement says of them.
   *
   * @param more powers and duties besides the reserved ones
   * @param terms what the agreement says, in its order
   * @return the allocation
   * @throws IllegalArgumentException if two powers or duties have one code, if a reserved one is restated, if
   *     a term speaks of one that is not there, or if two terms move one from the same day
   */
  public static Allocation of(List<PowerOrDuty> more, List<? extends AllocationTerm> terms) {
    TreeMap<String, PowerOrDuty> subjects = new TreeMap<>();
    PowersAndDuties.RESERVED.forEach(one -> subjects.put(one.code(), one));
    for (PowerOrDuty one : more) {
      checkArgument(
          subjects.put(one.code(), one) == null,
          "Allocation powers and duties: must have distinct codes, but %s came twice or is reserved",
          one.code());
    }
    ImmutableList<AllocationTerm> copy = ImmutableList.copyOf(terms);
    for (AllocationTerm term : copy) {
      checkArgument(
          subjects.containsKey(term.subject()),
          "Allocation term: must speak of one of %s, but %s spoke of '%s'",
          subjects.keySet(),
          term.clause(),
          term.subject());
    }
    List<Move> moves = only(copy, Move.class);
    long days =
        moves.stream().map(move -> move.subject() + move.from()).distinct().count();
    checkArgument(
        days == moves.size(),
        "Allocation moves: must be from different days for one power or duty, but were %s",
        moves);
    return new Allocation(ImmutableSortedMap.copyOfSorted(subjects), copy);
  }

  /**
   * The allocation with one more term.
   *
   * @param term what the agreement says besides
   * @return a copy; this allocation stays as it is
   * @throws IllegalArgumentException as {@link #of} does
   */
  public Allocation with(AllocationTerm term) {
    return of(
        subjects.values().stream()
            .filter(one -> !PowersAndDuties.RESERVED.contains(one))
            .collect(toImmutableList()),
        ImmutableList.<AllocationTerm>builder().addAll(terms).add(term).build());
  }

  /**
   * The powers and duties.
   *
   * @return them, by code
   */
  public ImmutableSortedMap<String, PowerOrDuty> powersAndDuties() {
    return subjects;
  }

  /**
   * A power or duty by its code.
   *
   * @param code the code
   * @return the power or duty
   * @throws IllegalArgumentException if the code is not in the allocation
   */
  public PowerOrDuty subject(String code) {
    PowerOrDuty subject = subjects.get(code);
    if (subject == null) {
      throw new IllegalArgumentException(
          "Allocation code: must be one of " + subjects.keySet() + ", but was '" + code + "'");
    }
    return subject;
  }

  /**
   * What the agreement says.
   *
   * @return the terms, in its order
   */
  public ImmutableList<AllocationTerm> terms() {
    return terms;
  }

  /**
   * What the agreement says and may not.
   *
   * @return for each term that touches what is reserved a reason: {@link PartnershipReasons#RESERVED_MOVED},
   *     {@link PartnershipReasons#RESERVED_REMOVED}, {@link PartnershipReasons#RESERVED_TIED} or {@link
   *     PartnershipReasons#ACT_RESERVED}; empty if the agreement is sound
   */
  public ImmutableList<Reason> breaches() {
    return terms.stream().flatMap(term -> breach(term).stream()).collect(toImmutableList());
  }

  /**
   * Who answers for a power or duty on a date.
   *
   * @param code its code
   * @param date the date
   * @return the holder; unknown for the reason {@link PartnershipReasons#REMOVED} where the agreement took
   *     away what it might
   * @throws IllegalArgumentException if the code is not in the allocation
   */
  public Answer<Role> whoAnswers(String code, LocalDate date) {
    PowerOrDuty subject = subject(code);
    if (isRemoved(subject)) {
      return Answer.unknown(PartnershipReasons.removed(subject));
    }
    return Answer.known(effective(Move.class, subject)
        .filter(move -> !move.from().isAfter(date))
        .max(Comparator.comparing(Move::from))
        .map(Move::holder)
        .orElse(subject.holder()));
  }

  /**
   * Who acts on a date.
   *
   * @param code the code of the power or duty
   * @param date the date
   * @return the one who acts; unknown for the reason {@link PartnershipReasons#NOBODY_ACTS}, {@link
   *     PartnershipReasons#SEVERAL_ACT} or {@link PartnershipReasons#REMOVED}
   * @throws IllegalArgumentException if the code is not in the allocation
   */
  public Answer<Role> whoActs(String code, LocalDate date) {
    PowerOrDuty subject = subject(code);
    if (isRemoved(subject)) {
      return Answer.unknown(PartnershipReasons.removed(subject));
    }
    ImmutableSortedSet<Role> actors = actorsOn(code, date);
    if (actors.size() == 1) {
      return Answer.known(actors.first());
    }
    return Answer.unknown(
        actors.isEmpty()
            ? PartnershipReasons.nobodyActs(subject, date.toString())
            : PartnershipReasons.severalAct(subject, date.toString(), actors));
  }

  /**
   * All who are named to act on a date.
   *
   * @param code the code of the power or duty
   * @param date the date
   * @return the holder where the agreement names nobody for any day; otherwise those whom it names for this
   *     one
   * @throws IllegalArgumentException if the code is not in the allocation
   */
  public ImmutableSortedSet<Role> actorsOn(String code, LocalDate date) {
    PowerOrDuty subject = subject(code);
    if (isRemoved(subject)) {
      return ImmutableSortedSet.of();
    }
    List<Delegation> delegations = effective(Delegation.class, subject).toList();
    List<OwnAct> own = effective(OwnAct.class, subject).toList();
    Role holder = whoAnswers(code, date).orElseThrow();
    if (delegations.isEmpty() && own.isEmpty()) {
      return ImmutableSortedSet.of(holder);
    }
    ImmutableSortedSet.Builder<Role> actors = ImmutableSortedSet.naturalOrder();
    delegations.stream()
        .filter(term -> term.period().contains(date))
        .forEach(term -> actors.add(term.actor()));
    if (own.stream().anyMatch(term -> term.period().contains(date))) {
      actors.add(holder);
    }
    return actors.build();
  }

  /**
   * The days of a period on which a duty has no actor, or a power or duty more than one.
   *
   * @param period the period, end-exclusive, with a first and a last day
   * @return the gaps and overlaps, by code, then by day; empty if each has one actor throughout
   * @throws IllegalArgumentException if the period is empty or has no first or last day
   */
  public ImmutableList<AllocationFinding> check(LocalDateRange period) {
    checkArgument(
        !period.isUnboundedStart() && !period.isUnboundedEnd() && !period.isEmpty(),
        "Allocation period: must have a first and a last day, but was %s",
        period);
    return subjects.values().stream()
        .filter(subject -> !isRemoved(subject))
        .flatMap(subject -> findings(subject, period).stream())
        .collect(toImmutableList());
  }

  /**
   * Who acts and who answers on a date, and why.
   *
   * @param code the code of the power or duty
   * @param date the date
   * @return who acts, over who answers and the clauses that name an actor for the date
   * @throws IllegalArgumentException if the code is not in the allocation
   */
  public Explanation explain(String code, LocalDate date) {
    PowerOrDuty subject = subject(code);
    ImmutableList<Explanation> clauses = effective(Delegation.class, subject)
        .filter(term -> term.period().contains(date))
        .map(term ->
            Explanation.given("delegated to", Datum.of(term.actor().title())).under(term.clause()))
        .collect(toImmutableList());
    return Explanation.of(
        "who acts on " + date + " to " + subject.what(),
        words(whoActs(code, date)),
        ImmutableList.<Explanation>builder()
            .add(Explanation.given("who answers", words(whoAnswers(code, date)))
                .under(subject.source()))
            .addAll(clauses)
            .build());
  }

  private static Datum words(Answer<Role> who) {
    return who.match(role -> Datum.of(role.title()), reason -> Datum.of(reason.message()));
  }

  private ImmutableList<AllocationFinding> findings(PowerOrDuty subject, LocalDateRange period) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    turns.add(period.getStart());
    terms.stream()
        .filter(term -> term.subject().equals(subject.code()))
        .flatMap(term -> turnsOf(term).stream())
        .filter(period::contains)
        .forEach(turns::add);
    ImmutableList.Builder<AllocationFinding> findings = ImmutableList.builder();
    AllocationFinding last = null;
    for (LocalDate turn : turns) {
      LocalDate next = Optional.ofNullable(turns.higher(turn)).orElse(period.getEnd());
      ImmutableSortedSet<Role> actors = actorsOn(subject.code(), turn);
      boolean isFound = actors.isEmpty() ? subject.isDuty() : actors.size() > 1;
      if (last != null && isFound && last.actors().equals(actors)) {
        last =
            new AllocationFinding(subject, LocalDateRange.of(last.days().getStart(), next), actors);
        continue;
      }
      if (last != null) {
        findings.add(last);
      }
      last = isFound ? new AllocationFinding(subject, LocalDateRange.of(turn, next), actors) : null;
    }
    if (last != null) {
      findings.add(last);
    }
    return findings.build();
  }

  private static ImmutableList<LocalDate> turnsOf(AllocationTerm term) {
    return term.match(new AllocationTerm.Cases<>() {
      @Override
      public ImmutableList<LocalDate> delegation(Delegation delegation) {
        return ImmutableList.of(
            delegation.period().getStart(), delegation.period().getEnd());
      }

      @Override
      public ImmutableList<LocalDate> ownAct(OwnAct own) {
        return ImmutableList.of(own.period().getStart(), own.period().getEnd());
      }

      @Override
      public ImmutableList<LocalDate> move(Move move) {
        return ImmutableList.of(move.from());
      }

      @Override
      public ImmutableList<LocalDate> removal(Removal removal) {
        return ImmutableList.of();
      }

      @Override
      public ImmutableList<LocalDate> condition(AllocationTerm.Condition condition) {
        return ImmutableList.of();
      }
    });
  }

  private Optional<Reason> breach(AllocationTerm term) {
    PowerOrDuty subject = subject(term.subject());
    boolean isKept = subject.reservation().keepsHolder();
    return term.match(new AllocationTerm.Cases<>() {
      @Override
      public Optional<Reason> delegation(Delegation delegation) {
        return reasonIf(
            subject.reservation() == Reservation.ACT
                && !delegation.actor().equals(subject.holder()),
            () -> PartnershipReasons.actReserved(subject, delegation));
      }

      @Override
      public Optional<Reason> ownAct(OwnAct own) {
        return Optional.empty();
      }

      @Override
      public Optional<Reason> move(Move move) {
        return reasonIf(
            isKept && !move.holder().equals(subject.holder()),
            () -> PartnershipReasons.reservedMoved(subject, move));
      }

      @Override
      public Optional<Reason> removal(Removal removal) {
        return reasonIf(isKept, () -> PartnershipReasons.reservedRemoved(subject, removal));
      }

      @Override
      public Optional<Reason> condition(AllocationTerm.Condition condition) {
        return reasonIf(isKept, () -> PartnershipReasons.reservedTied(subject, condition));
      }
    });
  }

  /** Makes a reason when it is needed. */
  @FunctionalInterface
  private interface Breach {
    Reason reason();
  }

  private static Optional<Reason> reasonIf(boolean isBreach, Breach breach) {
    return isBreach ? Optional.of(breach.reason()) : Optional.empty();
  }

  private boolean isRemoved(PowerOrDuty subject) {
    return effective(Removal.class, subject).findAny().isPresent();
  }

  private <T extends AllocationTerm> Stream<T> effective(Class<T> kind, PowerOrDuty subject) {
    return only(terms, kind).stream()
        .filter(term -> term.subject().equals(subject.code()) && breach(term).isEmpty());
  }

  private static <T extends AllocationTerm> ImmutableList<T> only(
      List<AllocationTerm> terms, Class<T> kind) {
    return terms.stream().filter(kind::isInstance).map(kind::cast).collect(toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Allocation that
        && subjects.equals(that.subjects)
        && terms.equals(that.terms);
  }

  @Override
  public int hashCode() {
    return 31 * subjects.hashCode() + terms.hashCode();
  }

  @Override
  public String toString() {
    return "Allocation" + subjects.keySet() + terms;
  }
}
