/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.information;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.rule.Edition;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.InYearTelling;
import org.concordat.fairaccess.information.Completeness;
import org.concordat.fairaccess.information.InformationContext;
import org.concordat.fairaccess.information.InformationPicture;
import org.concordat.fairaccess.information.InformationRules;
import org.concordat.fairaccess.information.OwedReturn;
import org.concordat.fairaccess.information.ReceivedReturn;
import org.concordat.fairaccess.information.ReportedFigure;
import org.concordat.fairaccess.information.ReturnStanding;
import org.concordat.testkit.information.InformationArbitraries.Returns;
import org.threeten.extra.LocalDateRange;

/**
 * The laws of the picture that is made of returns, under any editions.
 *
 * <p>The order in which returns arrive means nothing and nothing that came is lost; the numbers balance; time adds
 * to what was due, received and late and takes nothing back; what comes later changes nothing before; a copy of
 * what came changes nothing; and among schools of one admission authority the type of a school decides where its duty is
 * written and nothing else. A
 * test class implements this interface, says which editions there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurReturnsProperties implements InformationLaws {
 *   public InformationContext context() {
 *     return new InformationContext(CALENDARS, OUR_EDITIONS);
 *   }
 *
 *   public LocalDateRange span() {
 *     return LocalDateRange.of(LocalDate.of(2012, 9, 1), LocalDate.of(2013, 1, 1));
 *   }
 * }
 * }</pre>
 */
public interface InformationLaws {

  /**
   * The calendars and the editions to test.
   *
   * @return the context
   */
  InformationContext context();

  /**
   * The span of the pictures.
   *
   * @return a bounded span, from the first edition on
   */
  LocalDateRange span();

  /**
   * What came in the area.
   *
   * @return areas with their returns and a date
   */
  @Provide
  default Arbitrary<Returns> returns() {
    return InformationArbitraries.returns(span(), context());
  }

  /**
   * The order in which returns arrive means nothing, nor does one that is put in twice.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void orderOfArrivalMeansNothing(@ForAll("returns") Returns returns) {
    InformationPicture picture = returns.picture(span(), context());
    InformationPicture turned = returns
        .with(ImmutableList.<ReceivedReturn>builder()
            .addAll(returns.received().reverse())
            .addAll(returns.received())
            .build())
        .picture(span(), context());
    holds(
        turned.owed().equals(picture.owed())
            && turned.undecided().equals(picture.undecided())
            && turned.cameUndecided().equals(picture.cameUndecided())
            && turned.notAskedFor().equals(picture.notAskedFor()),
        "The order of arrival means nothing, but of %s it gave %s and, turned round, %s",
        returns,
        picture.owed(),
        turned.owed());
  }

  /**
   * Everything that came is found again, once: with the return that is owed, with the undecided, or among
   * what nobody asked for.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void nothingThatCameIsLost(@ForAll("returns") Returns returns) {
    InformationPicture picture = returns.picture(span(), context());
    List<ReceivedReturn> found = new ArrayList<>();
    picture.owed().forEach(one -> found.addAll(one.submissions()));
    found.addAll(picture.cameUndecided());
    found.addAll(picture.notAskedFor());
    holds(
        found.size() == returns.received().size()
            && ImmutableSet.copyOf(found).equals(ImmutableSet.copyOf(returns.received())),
        "Nothing that came is lost, but of %s there were found %s",
        returns.received(),
        found);
  }

  /**
   * What is owed is what came, what is open, what is overdue and what has no known last day, of which what is told without
   * delay counts from the end of its period; and the numbers of the schools and of the kinds add up to those of the area.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void numbersBalance(@ForAll("returns") Returns returns) {
    InformationPicture picture = returns.picture(span(), context());
    Completeness all = picture.completenessOn(returns.date());
    long late = standing(picture, returns.date(), ReturnStanding.RECEIVED_LATE);
    long overdue = standing(picture, returns.date(), ReturnStanding.OVERDUE);
    long dueNow = picture.owed().stream()
        .flatMap(one -> one.countedFrom().find().stream())
        .filter(first -> !first.isAfter(returns.date()))
        .count();
    long notKnown = picture.owed().stream()
        .filter(one -> !one.countedFrom().isKnown())
        .filter(one -> !one.obligation().started().isAfter(returns.date()))
        .count();
    holds(
        all.due() == dueNow
            && all.due() == all.received() + all.missing()
            && all.late() == late
            && all.dueNotKnown() == notKnown
            && overdue <= all.missing()
            && all.complete() <= all.received(),
        "What was due is what came and what is missing, but on %s %s, with %s late and %s overdue",
        returns.date(),
        all,
        late,
        overdue);
    Completeness schools = picture.schools().stream()
        .map(school -> picture.completenessOn(school, returns.date()))
        .reduce(new Completeness(0, 0, 0, 0, 0), InformationLaws::sum);
    Completeness kinds = picture.owed().stream()
        .map(one -> one.subject().kind())
        .distinct()
        .map(kind -> picture.completenessOn(kind, returns.date()))
        .reduce(new Completeness(0, 0, 0, 0, 0), InformationLaws::sum);
    holds(
        schools.equals(all) && kinds.equals(all),
        "Schools and kinds add up to the area, but %s and %s do not make %s",
        schools,
        kinds,
        all);
  }

  private static long standing(
      InformationPicture picture, LocalDate date, ReturnStanding standing) {
    return picture.owed().stream()
        .filter(one -> one.standingOn(date) == standing)
        .count();
  }

  private static Completeness sum(Completeness one, Completeness other) {
    return new Completeness(
        one.due() + other.due(),
        one.received() + other.received(),
        one.late() + other.late(),
        one.complete() + other.complete(),
        one.dueNotKnown() + other.dueNotKnown());
  }

  /**
   * What comes later changes nothing that was said on a date.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void whatComesLaterChangesNothingBefore(@ForAll("returns") Returns returns) {
    LocalDate date = returns.date();
    InformationPicture picture = returns.picture(span(), context());
    InformationPicture then = returns
        .with(returns.received().stream()
            .filter(one -> !one.receivedOn().isAfter(date))
            .toList())
        .picture(span(), context());
    holds(
        then.completenessOn(date).equals(picture.completenessOn(date))
            && then.worklistOn(date).equals(picture.worklistOn(date)),
        "What comes later changes nothing before, but on %s it was %s and is %s",
        date,
        then.completenessOn(date),
        picture.completenessOn(date));
  }

  /**
   * Time adds to what was due, received and late, and takes nothing back; a return that came keeps its
   * standing, and one that is overdue is not open again.
   *
   * @param returns an area
   * @param days how many days later it is asked about again
   */
  @Property(tries = 60)
  default void timeTakesNothingBack(
      @ForAll("returns") Returns returns, @ForAll @IntRange(max = 60) int days) {
    InformationPicture picture = returns.picture(span(), context());
    LocalDate date = returns.date();
    LocalDate later = date.plusDays(days);
    Completeness now = picture.completenessOn(date);
    Completeness then = picture.completenessOn(later);
    holds(
        now.due() <= then.due() && now.received() <= then.received() && now.late() <= then.late(),
        "Time takes nothing back, but from %s to %s there were %s and then %s",
        date,
        later,
        now,
        then);
    for (OwedReturn one : picture.owed()) {
      ReturnStanding before = one.standingOn(date);
      ReturnStanding after = one.standingOn(later);
      holds(
          before.isReceived()
              ? after == before
              : before != ReturnStanding.OVERDUE
                  || after == ReturnStanding.OVERDUE
                  || after == ReturnStanding.RECEIVED_LATE,
          "A standing goes forward, but of %s it was %s on %s and %s on %s",
          one.subject(),
          before,
          date,
          after,
          later);
      Optional<Long> lateBefore = one.daysLateOn(date).find();
      holds(
          lateBefore.isEmpty() || lateBefore.get() <= one.daysLateOn(later).orElseThrow(),
          "A return is not less late than it was, but %s was %s days late on %s and then %s",
          one.subject(),
          lateBefore,
          date,
          one.daysLateOn(later));
    }
  }

  /**
   * A copy of what came, sent again later, changes neither standing nor figures, unless the first came before the period
   * was over, or is a part that replaced what came for all numbers of the school.
   *
   * @param returns an area
   * @param days how many days later it is sent again
   */
  @Property(tries = 60)
  default void aLateCopyChangesNothing(
      @ForAll("returns") Returns returns, @ForAll @IntRange(min = 1, max = 60) int days) {
    InformationPicture picture = returns.picture(span(), context());
    List<ReceivedReturn> copied = new ArrayList<>(returns.received());
    for (OwedReturn one : picture.owed()) {
      boolean isReplacedByAPart = one.submissions().stream().anyMatch(ReceivedReturn::allNumbers)
          && one.holdingOn(LocalDate.MAX).stream().noneMatch(ReceivedReturn::allNumbers);
      one.holdingOn(LocalDate.MAX).stream()
          .filter(last -> !isReplacedByAPart && !one.isEarlyOn(LocalDate.MAX))
          .forEach(last -> copied.add(new ReceivedReturn(
              last.subject(),
              last.receivedOn().plusDays(days),
              last.version(),
              last.figures(),
              last.nil(),
              last.allNumbers())));
    }
    InformationPicture again = returns.with(copied).picture(span(), context());
    holds(
        again.completenessOn(returns.date()).equals(picture.completenessOn(returns.date()))
            && again.worklistOn(returns.date()).equals(picture.worklistOn(returns.date())),
        "A late copy changes nothing, but of %s it made %s of %s",
        returns,
        again.completenessOn(returns.date()),
        picture.completenessOn(returns.date()));
  }

  /**
   * A school that is its own admission authority owes the same returns by the same days whether an authority maintains
   * it or it is an academy.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void typeOfSchoolDecidesOnlyWhereTheDutyIsWritten(@ForAll("returns") Returns returns) {
    InformationPicture picture = returns.picture(span(), context());
    SchoolRegister.Builder others =
        SchoolRegister.builder().successions(returns.register().successions());
    returns.register().all().forEach(school -> others.addSchool(turned(school)));
    InformationPicture turned =
        new Returns(others.build(), returns.received(), returns.date()).picture(span(), context());
    holds(
        whatAndWhen(turned).equals(whatAndWhen(picture))
            && turned.completenessOn(returns.date()).equals(picture.completenessOn(returns.date())),
        "The type of a school decides only where its duty is written, but %s became %s",
        whatAndWhen(picture),
        whatAndWhen(turned));
  }

  private static School turned(School school) {
    return school
        .typeOn(LocalDate.MAX)
        .match(
            type -> {
              if (type.isAcademy() && InYearTelling.isOwedBy(type)) {
                return School.builder()
                    .from(school)
                    .type(SchoolTypes.FOUNDATION_SCHOOL)
                    .build();
              }
              return type.equals(SchoolTypes.FOUNDATION_SCHOOL)
                  ? School.builder()
                      .from(school)
                      .type(SchoolTypes.ACADEMY_CONVERTER)
                      .build()
                  : school;
            },
            reason -> school);
  }

  private static ImmutableList<String> whatAndWhen(InformationPicture picture) {
    return picture.owed().stream()
        .map(one -> one.subject() + " by " + one.obligation().due() + " under " + one.edition())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A return is owed under the edition of the last day of its period, which asks for its kind.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void theEditionIsThatOfTheLastDay(@ForAll("returns") Returns returns) {
    for (OwedReturn one : returns.picture(span(), context()).owed()) {
      Edition<InformationRules> edition =
          context().editions().on(one.subject().period().getEndInclusive());
      holds(
          edition.name().equals(one.edition())
              && edition.rules().find(one.subject().kind()).isPresent(),
          "A return is owed under the edition of its last day, %s, but %s is under %s",
          edition.name(),
          one.subject(),
          one.edition());
    }
  }

  /**
   * A figure says of every school that owes it, or may, whether it rests on it.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void aFigureSaysWhatItRestsOn(@ForAll("returns") Returns returns) {
    InformationPicture picture = returns.picture(span(), context());
    for (OwedReturn one : picture.owed()) {
      String item = one.kind().items().first();
      ReportedFigure figure =
          picture.figure(one.subject().kind(), item, one.subject().period(), returns.date());
      long owing = picture.owed().stream()
          .map(OwedReturn::subject)
          .filter(other -> other.kind().equals(one.subject().kind())
              && other.period().equals(one.subject().period()))
          .count();
      long mayOwe = picture.undecided().keySet().stream()
          .filter(other -> other.kind().equals(one.subject().kind())
              && other.period().equals(one.subject().period()))
          .count();
      holds(
          figure.confidence().restsOn().size() + figure.confidence().missing().size()
              == owing + mayOwe,
          "A figure says of every school whether it rests on it, but of %s and %s it says %s",
          owing,
          mayOwe,
          figure.confidence());
    }
  }

  /**
   * Wherever a school owes a return or may, there is a figure; where of none it is known that it does, the figure is not
   * known, whatever came.
   *
   * @param returns an area
   */
  @Property(tries = 60)
  default void aFigureIsGivenWhereverASchoolMayOweIt(@ForAll("returns") Returns returns) {
    InformationPicture picture = returns.picture(span(), context());
    picture.undecided().keySet().forEach(mayOwe -> {
      InformationRules rules =
          context().editions().on(mayOwe.period().getEndInclusive()).rules();
      String item = rules.find(mayOwe.kind()).orElseThrow().kind().items().first();
      ReportedFigure figure = picture.figure(mayOwe.kind(), item, mayOwe.period(), returns.date());
      boolean isOwed = picture.owed().stream()
          .map(OwedReturn::subject)
          .anyMatch(other ->
              other.kind().equals(mayOwe.kind()) && other.period().equals(mayOwe.period()));
      holds(
          isOwed || !figure.total().isKnown(),
          "A figure that no school is known to owe is not known, but of %s it is %s",
          mayOwe,
          figure.total());
    });
  }
}
