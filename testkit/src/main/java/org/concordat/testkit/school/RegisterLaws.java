/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.school;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Membership;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolFilter;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolSelection;
import org.concordat.core.school.SchoolStatus;
import org.concordat.testkit.calendar.DateArbitraries;

/**
 * The laws of a register of schools.
 *
 * <p>On each date a school has one status or an unknown one; what is asked for, what surely is not and what is
 * undecided make up the register; answers do not depend on the order of what the register was made of; chains
 * of successors end; and a school is in one group of a kind at a time. A test class implements this
 * interface with registers from its own import:
 *
 * <pre>{@code
 * class OurRegisterProperties implements RegisterLaws {
 *   public Arbitrary<SchoolRegister> registers() {
 *     return Arbitraries.of(OurImport.read());
 *   }
 * }
 * }</pre>
 */
public interface RegisterLaws {

  /**
   * The registers to test.
   *
   * @return any register
   */
  @Provide
  Arbitrary<SchoolRegister> registers();

  /**
   * The dates to ask for.
   *
   * @return any date; unless this is overridden, from 1 September 1990 to 31 August 2060
   */
  @Provide
  default Arbitrary<LocalDate> dates() {
    return DateArbitraries.dates();
  }

  /**
   * Another way to make the same register.
   *
   * @param schools its schools, in another order
   * @param register the register
   * @param memberships its memberships, in another order
   * @return a register of the same parts
   */
  default SchoolRegister remade(
      List<School> schools, SchoolRegister register, List<Membership> memberships) {
    return SchoolRegister.builder()
        .addAllSchools(schools)
        .addAllMemberships(memberships)
        .successions(register.successions())
        .build();
  }

  /**
   * The schools of each status and those of none known are the register's, each once.
   *
   * @param register any register
   * @param date any date
   */
  @Property(tries = 200)
  default void eachSchoolHasOneStatusOrAnUnknownOne(
      @ForAll("registers") SchoolRegister register, @ForAll("dates") LocalDate date) {
    Set<Urn> seen = new HashSet<>();
    Set<Urn> undecided = new HashSet<>();
    for (SchoolStatus status : SchoolStatus.values()) {
      SchoolSelection found = register.select(SchoolFilter.having(status), date);
      for (School school : found.schools()) {
        holds(
            seen.add(school.urn()) && school.statusOn(date).find().equals(Optional.of(status)),
            "A school has one status on a date, but on %s %s had another than %s",
            date,
            school.urn(),
            status);
      }
      undecided.addAll(found.undecided().keySet());
    }
    holds(
        seen.stream().noneMatch(undecided::contains)
            && seen.size() + undecided.size() == register.all().size(),
        "No school is left out, but on %s there were %s of a status and %s of none known, of %s",
        date,
        seen.size(),
        undecided.size(),
        register.all().size());
  }

  /**
   * A school is found under its own attributes, or undecided where they are not known, and never under others.
   *
   * @param register any register
   * @param date any date
   */
  @Property(tries = 200)
  default void aSchoolIsFoundUnderWhatItIsAndNothingElse(
      @ForAll("registers") SchoolRegister register, @ForAll("dates") LocalDate date) {
    for (LocalAuthorityCode authority : authorities(register, date)) {
      for (Phase phase : Phase.known()) {
        SchoolSelection found =
            register.select(SchoolFilter.open().in(authority).in(phase), date);
        for (School school : register.all()) {
          Optional<Boolean> expected = and(
              and(
                  school.on(date).status().map(SchoolStatus.OPEN::equals).find(),
                  school.on(date).localAuthority().map(authority::equals).find()),
              school.on(date).phase().map(phase::equals).find());
          holds(
              found.schools().contains(school) == expected.orElse(false)
                  && found.undecided().containsKey(school.urn()) == expected.isEmpty(),
              "A school is found under what it is, but on %s %s was not judged right in %s and %s",
              date,
              school.urn(),
              authority,
              phase);
        }
      }
    }
  }

  /**
   * Answers are those of the same register made in another order.
   *
   * @param register any register
   * @param date any date
   */
  @Property(tries = 100)
  default void theOrderOfThePartsChangesNothing(
      @ForAll("registers") SchoolRegister register, @ForAll("dates") LocalDate date) {
    SchoolRegister other =
        remade(Lists.reverse(register.all()), register, Lists.reverse(register.memberships()));
    holds(other.equals(register), "Registers of the same parts are equal, but %s was not", other);
    holds(
        other.select(SchoolFilter.open(), date).equals(register.select(SchoolFilter.open(), date)),
        "Answers do not depend on the order of the parts, but for %s they did",
        date);
  }

  /**
   * Whoever follows successors, or predecessors, comes to an end without meeting a school twice, and the
   * establishment of a date is one of the line.
   *
   * @param register any register
   * @param date any date
   */
  @Property(tries = 200)
  default void chainsOfSuccessorsEnd(
      @ForAll("registers") SchoolRegister register, @ForAll("dates") LocalDate date) {
    for (School school : register.all()) {
      Urn urn = school.urn();
      holds(
          !register.successions().descendantsOf(urn).contains(urn)
              && !register.successions().ancestorsOf(urn).contains(urn),
          "No school succeeds itself, but %s did",
          urn);
      holds(
          register
              .asOf(urn, date)
              .map(one -> register.successions().line(urn).contains(one.urn()))
              .find()
              .orElse(true),
          "The establishment of a date is of the school's line, but that of %s on %s was not",
          urn,
          date);
    }
  }

  /**
   * A school is in one group of a kind on a date, and is found in that and in no other.
   *
   * @param register any register
   * @param date any date
   */
  @Property(tries = 200)
  default void membershipsAreDisjoint(
      @ForAll("registers") SchoolRegister register, @ForAll("dates") LocalDate date) {
    ImmutableList<SchoolGroup> groups = register.memberships().stream()
        .map(Membership::group)
        .distinct()
        .collect(toImmutableList());
    Set<Urn> undecided = new HashSet<>();
    for (SchoolGroup group : groups) {
      SchoolSelection found = register.select(SchoolFilter.all().in(group), date);
      undecided.addAll(found.undecided().keySet());
      for (School school : register.all()) {
        Optional<Optional<SchoolGroup>> is =
            register.groupOf(school.urn(), group.kind(), date).find();
        holds(
            found.schools().contains(school) == is.equals(Optional.of(Optional.of(group)))
                && (is.isEmpty() || !found.undecided().containsKey(school.urn())),
            "A school is found in the group it is in, but on %s %s was not judged right in %s",
            date,
            school.urn(),
            group);
      }
    }
    for (SchoolGroup group : groups) {
      for (School school : register.all()) {
        holds(
            register.groupOf(school.urn(), group.kind(), date).isKnown()
                || undecided.contains(school.urn()),
            "A school whose group is not known is undecided in some group, but on %s %s was in none",
            date,
            school.urn());
      }
    }
    for (Membership one : register.memberships()) {
      holds(
          register.memberships().stream()
              .filter(other -> !other.equals(one))
              .filter(other -> other.school().equals(one.school()))
              .filter(other -> other.group().kind().equals(one.group().kind()))
              .noneMatch(other -> other.period().overlaps(one.period())),
          "Memberships of one kind do not overlap, but %s did",
          one);
    }
  }

  private static ImmutableSet<LocalAuthorityCode> authorities(
      SchoolRegister register, LocalDate date) {
    ImmutableSet.Builder<LocalAuthorityCode> authorities = ImmutableSet.builder();
    for (School school : register.all()) {
      school.on(date).localAuthority().find().ifPresent(authorities::add);
    }
    return authorities.build();
  }

  private static Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
    boolean no = !one.orElse(true) || !other.orElse(true);
    return no ? Optional.of(false) : one.isPresent() ? other : Optional.empty();
  }
}
