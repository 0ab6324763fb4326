/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.school;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Membership;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolChange;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolHistory;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.testkit.calendar.DateArbitraries;
import org.concordat.testkit.identity.IdentityArbitraries;
import org.threeten.extra.LocalDateRange;

/**
 * Arbitrary schools, with what registers leave out left out.
 *
 * <p>Names are made up from URNs and belong to nobody. Dates lie from 1 September 1990 to 31 August 2060.
 *
 * <p>The methods keep nothing between calls.
 */
public final class SchoolArbitraries {

  private static final int LONGEST_LIFE = 12_000;

  private SchoolArbitraries() {}

  /**
   * Establishments.
   *
   * @return any establishment, often without an opening, a closure, a phase or an authority, sometimes with a
   *     change of name and phase
   */
  public static Arbitrary<School> schools() {
    return IdentityArbitraries.urns().flatMap(SchoolArbitraries::schools);
  }

  /**
   * Establishments of one URN.
   *
   * @param urn the URN
   * @return any establishment that has it
   */
  public static Arbitrary<School> schools(Urn urn) {
    return Combinators.combine(
            lives(), types().optional(0.8), phases().optional(0.8), places(), changes())
        .as((life, type, phase, place, change) -> {
          School.Builder school = School.builder().urn(urn).name("School " + urn);
          type.ifPresent(school::type);
          phase.ifPresent(school::phase);
          place.ifPresent(school::dfeNumber);
          life.opened().ifPresent(school::opened);
          life.closed().ifPresent(school::closed);
          change.ifPresent(one -> school.putChange(one.from(), one.change()));
          return school.build();
        });
  }

  /**
   * Schools of one to four establishments, one after the other.
   *
   * @return any history, of which the first opening and the last closure may not be known, with gaps and
   *     handovers late and early
   */
  public static Arbitrary<SchoolHistory> histories() {
    Arbitrary<List<LocalDate>> openings = DateArbitraries.dates()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(days -> days.stream().sorted().toList());
    return Combinators.combine(
            openings,
            IdentityArbitraries.urns().list().uniqueElements().ofSize(4),
            types().list().ofSize(4),
            Arbitraries.integers().between(-40, 40).list().ofSize(4),
            Arbitraries.of(true, false).list().ofSize(5))
        .as(SchoolArbitraries::history);
  }

  /**
   * Registers of up to eight establishments in a few authorities and groups.
   *
   * @return any register, with links that agree with the lives of its schools, and memberships of which no
   *     two in one kind overlap
   */
  public static Arbitrary<SchoolRegister> registers() {
    Arbitrary<List<School>> schools = IdentityArbitraries.urns()
        .list()
        .uniqueElements()
        .ofMaxSize(8)
        .flatMap(urns -> Combinators.combine(
                urns.stream().map(SchoolArbitraries::schools).toList())
            .as(made -> made));
    return Combinators.combine(
            schools,
            Arbitraries.integers().between(0, 63).list().ofSize(6),
            DateArbitraries.dates().optional(0.8).list().ofSize(6),
            DateArbitraries.periodsOfAtMost(LONGEST_LIFE).list().ofSize(4))
        .as(SchoolArbitraries::register);
  }

  /**
   * Groups.
   *
   * @return any of two clusters and two partnerships, so that schools often share one
   */
  public static Arbitrary<SchoolGroup> groups() {
    return Arbitraries.of(
        SchoolGroup.cluster("north"),
        SchoolGroup.cluster("south"),
        SchoolGroup.partnership("east"),
        SchoolGroup.partnership("west"));
  }

  /**
   * Authorities in which {@link #schools()} are.
   *
   * @return any of three, so that schools often share one
   */
  public static Arbitrary<LocalAuthorityCode> authorities() {
    return Arbitraries.of("350", "883", "937").map(LocalAuthorityCode::of);
  }

  /**
   * Phases.
   *
   * @return any phase that is known
   */
  public static Arbitrary<Phase> phases() {
    return Arbitraries.of(Phase.known());
  }

  /**
   * Types of school.
   *
   * @return any type that is known
   */
  public static Arbitrary<SchoolType> types() {
    return Arbitraries.of(SchoolTypes.known());
  }

  /** When an establishment opened and closed, as far as that is known. */
  private record Life(Optional<LocalDate> opened, Optional<LocalDate> closed) {}

  /** A change with its first day. */
  private record Dated(LocalDate from, SchoolChange change) {}

  private static Arbitrary<Life> lives() {
    return Combinators.combine(
            DateArbitraries.periodsOfAtMost(LONGEST_LIFE),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as((period, openedKnown, closedKnown) -> new Life(
            Optional.of(period.getStart()).filter(day -> openedKnown),
            Optional.of(period.getEndInclusive()).filter(day -> closedKnown)));
  }

  private static Arbitrary<Optional<DfeNumber>> places() {
    return Combinators.combine(authorities(), Arbitraries.integers().between(4000, 4003))
        .as(DfeNumber::of)
        .optional(0.8);
  }

  private static Arbitrary<Optional<Dated>> changes() {
    return Combinators.combine(DateArbitraries.dates(), phases(), authorities().optional(0.3))
        .as((from, phase, authority) -> {
          SchoolChange.Builder change = SchoolChange.builder().name("Renamed").phase(phase);
          authority.ifPresent(change::localAuthority);
          return new Dated(from, change.build());
        })
        .optional(0.3);
  }

  private static SchoolHistory history(
      List<LocalDate> openings,
      List<Urn> urns,
      List<SchoolType> types,
      List<Integer> lags,
      List<Boolean> known) {
    List<School> schools = new ArrayList<>();
    for (int index = 0; index < openings.size(); index++) {
      LocalDate opened = openings.get(index);
      School.Builder school = School.builder()
          .urn(urns.get(index))
          .name("School " + urns.get(index))
          .type(types.get(index));
      if (index > 0 || known.get(0)) {
        school.opened(opened);
      }
      LocalDate next =
          index + 1 < openings.size() ? openings.get(index + 1) : opened.plusDays(LONGEST_LIFE);
      LocalDate closed = next.plusDays(lags.get(index));
      if (known.get(index + 1) && !closed.isBefore(opened)) {
        school.closed(closed);
      }
      schools.add(school.build());
    }
    return SchoolHistory.of(schools);
  }

  private static SchoolRegister register(
      List<School> schools,
      List<Integer> ends,
      List<Optional<LocalDate>> dates,
      List<LocalDateRange> periods) {
    SchoolRegister.Builder register = SchoolRegister.builder().addAllSchools(schools);
    ImmutableList<SchoolGroup> groups = ImmutableList.of(
        SchoolGroup.cluster("north"),
        SchoolGroup.partnership("east"),
        SchoolGroup.cluster("south"),
        SchoolGroup.partnership("west"));
    for (int index = 0; index < periods.size() && !schools.isEmpty(); index++) {
      LocalDateRange period = periods.get(index);
      SchoolGroup group = groups.get(index);
      Urn school = schools.get(ends.get(index) % schools.size()).urn();
      boolean second = index >= 2;
      if (!second || !periods.get(index - 2).overlaps(period)) {
        register.addMembership(Membership.of(school, group, period));
      }
    }
    return register.successions(links(schools, ends, dates)).build();
  }

  private static Successions links(
      List<School> schools, List<Integer> ends, List<Optional<LocalDate>> dates) {
    List<Succession> links = new ArrayList<>();
    for (int index = 0; index < ends.size() && schools.size() > 1; index++) {
      int before = ends.get(index) / 8 % (schools.size() - 1);
      int after = before + 1 + ends.get(index) % (schools.size() - before - 1);
      Succession link =
          new Succession(schools.get(before).urn(), schools.get(after).urn(), dates.get(index));
      boolean isNew = links.stream()
          .noneMatch(one -> one.predecessor().equals(link.predecessor())
              && one.successor().equals(link.successor()));
      if (isNew && isPossible(schools.get(before), schools.get(after), link.from())) {
        links.add(link);
      }
    }
    return Successions.of(links);
  }

  /** Whether the predecessor had opened before the link and the successor is open then. */
  private static boolean isPossible(School before, School after, Optional<LocalDate> from) {
    return from.isEmpty()
        || (!isSurely(before, from.get().minusDays(1), SchoolStatus.NOT_YET_OPEN)
            && !isSurely(after, from.get(), SchoolStatus.NOT_YET_OPEN)
            && !isSurely(after, from.get(), SchoolStatus.CLOSED));
  }

  private static boolean isSurely(School school, LocalDate date, SchoolStatus status) {
    return school.statusOn(date).find().filter(status::equals).isPresent();
  }
}
