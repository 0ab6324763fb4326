/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.partnership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.partnership.AllocationTerm;
import org.concordat.core.partnership.AllocationTerm.Condition;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.AllocationTerm.Move;
import org.concordat.core.partnership.AllocationTerm.OwnAct;
import org.concordat.core.partnership.AllocationTerm.Removal;
import org.concordat.core.partnership.Membership;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipKinds;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.partnership.PowerOrDuty;
import org.concordat.core.partnership.PowersAndDuties;
import org.concordat.core.partnership.Reservation;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.threeten.extra.LocalDateRange;

/** Partnerships with members that come and go, and allocations with terms that may and may not be. */
public final class PartnershipArbitraries {

  /** The first day of every date made here. */
  public static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

  private static final int DAYS = 1500;
  private static final Citation CLAUSE = Citation.of("Agreement", "clause");
  private static final ImmutableList<PowerOrDuty> LOOSE = ImmutableList.of(
      PowerOrDuty.duty(
          "transport",
          Rule.agreed("bring pupils to provision", PartnershipRoles.LOCAL_AUTHORITY, CLAUSE),
          Reservation.NONE),
      PowerOrDuty.power(
          "buy",
          Rule.agreed("buy places", PartnershipRoles.PARTNERSHIP, CLAUSE),
          Reservation.NONE));
  private static final ImmutableList<Role> ROLES = ImmutableList.of(
      PartnershipRoles.LOCAL_AUTHORITY,
      PartnershipRoles.PARTNERSHIP,
      PartnershipRoles.HEAD_TEACHER,
      PartnershipRoles.GOVERNING_BODY);

  private PartnershipArbitraries() {}

  /**
   * Dates around those on which members come and go and terms begin and end.
   *
   * @return dates within some five years
   */
  public static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(-100, DAYS + 100).map(FIRST::plusDays);
  }

  /**
   * Periods.
   *
   * @return end-exclusive periods that hold at least a day
   */
  public static Arbitrary<LocalDateRange> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS), Arbitraries.integers().between(1, 400))
        .as((start, length) ->
            LocalDateRange.of(FIRST.plusDays(start), FIRST.plusDays((long) start + length)));
  }

  /**
   * Partnerships whose schools come, go and come back.
   *
   * @return partnerships of up to five schools, in which no two memberships of one school overlap
   */
  public static Arbitrary<Partnership> partnerships() {
    return Combinators.combine(
            Arbitraries.of(PartnershipKinds.ALL),
            Combinators.combine(Arbitraries.integers().between(0, 4), periods())
                .as((school, period) -> Membership.of(Urn.of(125_730 + school), period))
                .list()
                .ofMaxSize(10))
        .as((kind, wanted) -> Partnership.of("north", "North", kind, apart(wanted)));
  }

  /**
   * Terms about reserved and other powers and duties, lawful or not.
   *
   * @return terms of every kind
   */
  public static Arbitrary<AllocationTerm> terms() {
    Arbitrary<String> subjects = Arbitraries.of(ImmutableList.<PowerOrDuty>builder()
            .addAll(PowersAndDuties.RESERVED)
            .addAll(LOOSE)
            .build())
        .map(PowerOrDuty::code);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9), subjects, Arbitraries.of(ROLES), periods())
        .as(PartnershipArbitraries::term);
  }

  /**
   * Allocations with terms that may and may not be.
   *
   * @return allocations of up to eight terms, of which no two move one power or duty from the same day
   */
  public static Arbitrary<Allocation> allocations() {
    return terms().list().ofMaxSize(8).map(terms -> Allocation.of(LOOSE, distinct(terms)));
  }

  private static AllocationTerm term(int kind, String subject, Role role, LocalDateRange period) {
    return switch (kind) {
      case 0 -> new Removal(subject, CLAUSE);
      case 1 -> new Condition(subject, "somebody consents", CLAUSE);
      case 2, 3 -> new Move(subject, role, period.getStart(), CLAUSE);
      case 4, 5 -> new OwnAct(subject, period, CLAUSE);
      default -> new Delegation(subject, role, period, CLAUSE);
    };
  }

  private static List<AllocationTerm> distinct(List<AllocationTerm> terms) {
    TreeMap<String, Move> moves = new TreeMap<>();
    List<AllocationTerm> kept = new ArrayList<>();
    for (AllocationTerm term : terms) {
      boolean isSecond = term instanceof Move move
          && moves.putIfAbsent(move.subject() + move.from(), move) != null;
      if (!isSecond) {
        kept.add(term);
      }
    }
    return kept;
  }

  private static List<Membership> apart(List<Membership> wanted) {
    List<Membership> kept = new ArrayList<>();
    for (Membership one : wanted) {
      if (kept.stream()
          .noneMatch(other ->
              other.school().equals(one.school()) && other.period().overlaps(one.period()))) {
        kept.add(one);
      }
    }
    return kept;
  }
}
