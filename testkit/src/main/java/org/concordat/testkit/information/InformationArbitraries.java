/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.information;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Phase;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.information.InformationContext;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.information.OwedReturn;
import org.concordat.fairaccess.information.ReceivedReturn;
import org.concordat.fairaccess.information.ReturnSubject;
import org.threeten.extra.LocalDateRange;

/** Schools of an invented area, and what came of their returns. */
public final class InformationArbitraries {

  /** The area in which all schools are. */
  public static final LocalAuthorityCode AREA = LocalAuthorityCode.of("916");

  private static final int FIRST_URN = 100_001;
  private static final int CONVERTED = 100;
  private static final int SAME_TYPE = 2;
  private static final int OTHER_TYPE = 3;
  private static final Urn STRANGER = Urn.of(199_999);
  private static final int EARLIEST = -9;
  private static final int LATEST = 60;
  private static final ImmutableList<SchoolType> TYPES = ImmutableList.of(
      SchoolTypes.COMMUNITY_SCHOOL,
      SchoolTypes.FOUNDATION_SCHOOL,
      SchoolTypes.ACADEMY_CONVERTER,
      SchoolTypes.ACADEMY_SPECIAL_CONVERTER,
      SchoolTypes.ACADEMY_16_TO_19_CONVERTER,
      SchoolTypes.OTHER_INDEPENDENT_SCHOOL);

  private InformationArbitraries() {}

  /**
   * An area, what came of its returns, and a date.
   *
   * @param register the schools
   * @param received what came, no two submissions about the same school on one day
   * @param date a date in the span or up to a hundred days after it
   */
  public record Returns(
      SchoolRegister register, ImmutableList<ReceivedReturn> received, LocalDate date) {

    /**
     * The picture of the area.
     *
     * @param span the span
     * @param context the calendars and the rules
     * @return the picture
     */
    public InformationPicture picture(LocalDateRange span, InformationContext context) {
      return InformationPicture.of(register, AREA, span, received, context);
    }

    /**
     * The same area, where something else came.
     *
     * @param others what came
     * @return a copy
     */
    public Returns with(List<ReceivedReturn> others) {
      return new Returns(register, ImmutableList.copyOf(others), date);
    }
  }

  /**
   * Registers of one to four schools, each under one number or two.
   *
   * @param span in which some of them close or convert
   * @return schools, maintained, academies and independent ones, of some of which the type is not known
   */
  public static Arbitrary<SchoolRegister> registers(LocalDateRange span) {
    Arbitrary<Integer> lives = Arbitraries.integers().between(0, 3 * span.lengthInDays());
    return Combinators.combine(
            Arbitraries.of(TYPES).optional(0.9).list().ofMinSize(1).ofMaxSize(4),
            lives.list().ofSize(4),
            Arbitraries.integers().between(1, 900).list().ofSize(4),
            Arbitraries.integers().between(0, OTHER_TYPE).list().ofSize(4))
        .as((types, days, rolls, ends) -> {
          ImmutableList.Builder<School> schools = ImmutableList.builder();
          ImmutableList.Builder<Succession> links = ImmutableList.builder();
          for (int index = 0; index < types.size(); index++) {
            Urn urn = Urn.of(FIRST_URN + index);
            School.Builder school = School.builder()
                .urn(urn)
                .name("School " + urn)
                .localAuthority(AREA)
                .phase(Phase.SECONDARY)
                .opened(span.getStart().minusYears(5))
                .roll(Roll.of(rolls.get(index), span.getStart().minusMonths(8)));
            types.get(index).ifPresent(school::type);
            if (days.get(index) < span.lengthInDays()) {
              LocalDate next = span.getStart().plusDays(days.get(index) + 1L);
              school.closed(next.minusDays(1));
              if (ends.get(index) >= SAME_TYPE) {
                Optional<SchoolType> type = ends.get(index) == OTHER_TYPE
                    ? Optional.of(TYPES.get(index))
                    : types.get(index);
                schools.add(convertedFrom(school.build(), next, type));
                links.add(Succession.of(urn, other(urn), next));
              }
            }
            schools.add(school.build());
          }
          return SchoolRegister.builder()
              .addAllSchools(schools.build())
              .successions(Successions.of(links.build()))
              .build();
        });
  }

  private static School convertedFrom(School before, LocalDate opened, Optional<SchoolType> type) {
    School.Builder after = School.builder()
        .urn(other(before.urn()))
        .name(before.name())
        .localAuthority(AREA)
        .phase(Phase.SECONDARY)
        .opened(opened)
        .roll(before.roll().orElseThrow());
    type.ifPresent(after::type);
    return after.build();
  }

  /** The other number of a school that has two. */
  private static Urn other(Urn urn) {
    return Urn.of(
        urn.value() < FIRST_URN + CONVERTED ? urn.value() + CONVERTED : urn.value() - CONVERTED);
  }

  /**
   * Areas with what came of their returns.
   *
   * @param span the span in which the periods of the returns end
   * @param context the calendars and the rules
   * @return returns that came in time, late, before the period was over, in part, with nothing to report, again, out of
   *     turn, under either number of a school or for both, or of nobody who owes one
   */
  public static Arbitrary<Returns> returns(LocalDateRange span, InformationContext context) {
    return registers(span).flatMap(register -> {
      InformationPicture empty =
          InformationPicture.of(register, AREA, span, ImmutableList.of(), context);
      ImmutableList<ReturnSubject> subjects = ImmutableList.<ReturnSubject>builder()
          .addAll(empty.owed().stream().map(OwedReturn::subject).iterator())
          .addAll(empty.undecided().keySet())
          .add(new ReturnSubject(STRANGER, "in-year", span))
          .build();
      return Combinators.combine(
              received(subjects, empty, register).list().ofMaxSize(12),
              Arbitraries.integers().between(0, span.lengthInDays() + 100))
          .as((came, day) -> new Returns(register, once(came), span.getStart().plusDays(day)));
    });
  }

  private static Arbitrary<ReceivedReturn> received(
      ImmutableList<ReturnSubject> subjects, InformationPicture picture, SchoolRegister register) {
    return Combinators.combine(
            Arbitraries.of(subjects),
            Arbitraries.integers().between(EARLIEST, LATEST),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(false, true),
            Arbitraries.of(false, false, false, true))
        .as((owed, days, count, kept, version, underOther, forAll) -> {
          ReturnSubject subject =
              underOther && register.find(other(owed.school())).isPresent()
                  ? new ReturnSubject(other(owed.school()), owed.kind(), owed.period())
                  : owed;
          LocalDate asked = subject.period().getEndInclusive().plusDays(days);
          LocalDate first = subject.period().getStart();
          LocalDate on = asked.isBefore(first) ? first : asked;
          ReceivedReturn came = kept == 0
              ? ReceivedReturn.nil(subject, on)
              : ReceivedReturn.of(subject, on, figures(items(owed, picture), count, kept));
          return (forAll ? came.forAllNumbers() : came).asVersion(version);
        });
  }

  private static ImmutableSet<String> items(ReturnSubject subject, InformationPicture picture) {
    return picture.owed().stream()
        .filter(one -> one.subject().equals(subject))
        .findFirst()
        .map(one -> ImmutableSet.<String>copyOf(one.kind().items()))
        .orElse(ImmutableSet.of("applications"));
  }

  /** Mostly all items; those whose place is not below the number kept are missing. */
  private static ImmutableMap<String, Integer> figures(
      ImmutableSet<String> items, int count, int kept) {
    ImmutableMap.Builder<String, Integer> figures = ImmutableMap.builder();
    items
        .asList()
        .subList(0, Math.min(kept, items.size()))
        .forEach(item -> figures.put(item, count));
    return figures.buildOrThrow();
  }

  private static ImmutableList<ReceivedReturn> once(List<ReceivedReturn> came) {
    Set<List<Object>> seen = new HashSet<>();
    return came.stream()
        .filter(one -> seen.add(List.of(
            one.subject().school().value() % CONVERTED,
            one.subject().kind(),
            one.subject().period(),
            one.receivedOn())))
        .collect(ImmutableList.toImmutableList());
  }
}
