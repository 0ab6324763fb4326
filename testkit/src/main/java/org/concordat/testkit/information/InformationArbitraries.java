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
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.identity.LocalAuthorityCode;
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
   * @param received what came, no two submissions about the same on one day
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
   * Registers of one to four schools.
   *
   * @param span in which some of them close
   * @return schools, maintained, academies and independent ones, of some of which the type is not known
   */
  public static Arbitrary<SchoolRegister> registers(LocalDateRange span) {
    Arbitrary<Integer> lives = Arbitraries.integers().between(0, 3 * span.lengthInDays());
    return Combinators.combine(
            Arbitraries.of(TYPES).optional(0.9).list().ofMinSize(1).ofMaxSize(4),
            lives.list().ofSize(4),
            Arbitraries.integers().between(1, 900).list().ofSize(4))
        .as((types, days, rolls) -> {
          ImmutableList.Builder<School> schools = ImmutableList.builder();
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
              school.closed(span.getStart().plusDays(days.get(index)));
            }
            schools.add(school.build());
          }
          return SchoolRegister.builder().addAllSchools(schools.build()).build();
        });
  }

  /**
   * Areas with what came of their returns.
   *
   * @param span the span in which the periods of the returns end
   * @param context the calendars and the rules
   * @return returns that came in time, late, before the period was over, in part, with nothing to report, again, out of
   *     turn, or of nobody who owes one
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
              received(subjects, empty).list().ofMaxSize(12),
              Arbitraries.integers().between(0, span.lengthInDays() + 100))
          .as((came, day) -> new Returns(register, once(came), span.getStart().plusDays(day)));
    });
  }

  private static Arbitrary<ReceivedReturn> received(
      ImmutableList<ReturnSubject> subjects, InformationPicture picture) {
    return Combinators.combine(
            Arbitraries.of(subjects),
            Arbitraries.integers().between(EARLIEST, LATEST),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(1, 2))
        .as((subject, days, count, kept, version) -> {
          LocalDate asked = subject.period().getEndInclusive().plusDays(days);
          LocalDate first = subject.period().getStart();
          LocalDate on = asked.isBefore(first) ? first : asked;
          ReceivedReturn came = kept == 0
              ? ReceivedReturn.nil(subject, on)
              : ReceivedReturn.of(subject, on, figures(items(subject, picture), count, kept));
          return came.asVersion(version);
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
        .filter(one -> seen.add(List.of(one.subject(), one.receivedOn())))
        .collect(ImmutableList.toImmutableList());
  }
}
