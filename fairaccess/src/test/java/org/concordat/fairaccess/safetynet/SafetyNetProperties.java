/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.rule.Editions;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.protocol.AdmissionsCodes;

class SafetyNetProperties {

  private static final LocalDate FIRST = LocalDate.of(2012, 9, 3);

  /** The rules of 2016 are in force from the beginning, so that every joiner and leaver is told of. */
  private static final SafetyNetContext CONTEXT = new SafetyNetContext(
      TestCalendars.T12,
      AdmissionsCodes.EDITIONS,
      Editions.of(ImmutableList.of(
          RegisterRules.RULES_2016.commencing(LocalDate.of(2006, Month.SEPTEMBER, 1)))),
      Successions.none());

  @Provide
  Arbitrary<List<ChildFact>> facts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 6))
        .as(SafetyNetProperties::fact)
        .list()
        .ofMaxSize(14);
  }

  private static ChildFact fact(int kind, int child, int number, int offset) {
    return fact(kind, child, number, FIRST.plusDays(offset));
  }

  private static ChildFact fact(int kind, int child, int number, LocalDate on) {
    PupilReference pupil = PupilReference.of("case-" + child);
    Urn school = Urn.of(100_000 + number);
    return switch (kind) {
      case 0 -> new ChildFact.MovedIn(pupil, on);
      case 1 -> new ChildFact.MovedAway(pupil, on);
      case 2 -> new ChildFact.Applied(pupil, school, AdmissionAuthority.GOVERNING_BODY, on);
      case 3 -> new ChildFact.Offered(pupil, school, on);
      case 4 -> new ChildFact.Refused(pupil, school, on);
      case 5 -> new ChildFact.Declined(pupil, school, on);
      case 6 -> new ChildFact.Joined(pupil, school, on);
      case 7 -> new ChildFact.NeverCame(pupil, school, on);
      case 8 -> new ChildFact.Left(pupil, school, on, Optional.of(on.plusDays(number)));
      case 9 -> new ChildFact.HomeEducated(pupil, on);
      case 10 -> new ChildFact.Withdrawn(pupil, school, on);
      case 11 -> new ChildFact.Came(pupil, school, on);
      case 12 -> new ChildFact.PassedSchoolAge(pupil, on);
      default -> new ChildFact.Considered(pupil, on);
    };
  }

  @Property(tries = 300)
  void orderAndRepetitionOfTheFactsMeanNothing(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int offset) {
    assertThatOrderAndRepetitionMeanNothing(facts, seed, FIRST.plusDays(offset), CONTEXT);
  }

  private static SafetyNet assertThatOrderAndRepetitionMeanNothing(
      List<ChildFact> facts, long seed, LocalDate date, SafetyNetContext context) {
    List<ChildFact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, new Random(seed));
    SafetyNet once = SafetyNet.of(facts, ImmutableList.of(), context);
    SafetyNet again = SafetyNet.of(shuffled, ImmutableList.of(), context);

    for (PupilReference child : once.children()) {
      assertThat(again.childOn(child, date)).isEqualTo(once.childOn(child, date));
    }
    assertThat(again.outOn(date)).isEqualTo(once.outOn(date));
    assertThat(again.owedBy(date)).isEqualTo(once.owedBy(date));
    return once;
  }

  @Property(tries = 300)
  void aNoticeOfEveryReportedDeletionIsAskedFor(@ForAll("facts") List<ChildFact> facts) {
    List<Notice> notices = facts.stream()
        .filter(ChildFact.Left.class::isInstance)
        .map(ChildFact.Left.class::cast)
        .map(left -> new Notice(
            NoticeKind.LEAVER, left.pupil(), left.school(), left.deletion(), left.deletion()))
        .toList();
    SafetyNet net = SafetyNet.of(facts, notices, CONTEXT);

    assertThat(net.notAskedFor()).isEmpty();
    assertThat(leavers(net)).allMatch(one -> one.told().isPresent());
    assertThat((long) leavers(net).size())
        .isLessThanOrEqualTo(notices.stream().distinct().count());
  }

  @Property(tries = 300)
  void aChildAtASchoolAfterItsDeletionLeftItTwice(
      @ForAll @IntRange(max = 6) int first,
      @ForAll @IntRange(min = 1, max = 60) int after,
      @ForAll @IntRange(max = 30) int absent,
      @ForAll @IntRange(max = 30) int deletion) {
    LocalDate deleted = FIRST.plusDays(first + absent);
    LocalDate again = deleted.plusDays(after);
    PupilReference pupil = PupilReference.of("case-1");
    Urn school = Urn.of(100_001);
    SafetyNet net = SafetyNet.of(
        List.of(
            new ChildFact.Left(pupil, school, FIRST.plusDays(first), Optional.of(deleted)),
            new ChildFact.Left(pupil, school, again, Optional.of(again.plusDays(deletion)))),
        ImmutableList.of(),
        CONTEXT);

    assertThat(leavers(net))
        .extracting(one -> one.obligation().started())
        .containsExactly(deleted, again.plusDays(deletion));
    assertThat(net.childOn(pupil, FIRST.plusDays(200)).outSince()).contains(again.plusDays(1));
    assertThat(net.childOn(pupil, FIRST.plusDays(200)).oddities()).hasSize(1);
  }

  private static List<OwedNotice> leavers(SafetyNet net) {
    return net.owedBy(LocalDate.MAX).stream()
        .filter(one -> one.kind() == NoticeKind.LEAVER)
        .toList();
  }

  @Property(tries = 300)
  void aSecondReportOfOneLeavingNeverShortensTheWait(
      @ForAll @IntRange(max = 6) int first,
      @ForAll @IntRange(min = 1, max = 6) int later,
      @ForAll @IntRange(max = 6) int deletion,
      @ForAll boolean joined) {
    List<ChildFact> once = new ArrayList<>();
    if (joined) {
      once.add(fact(6, 1, 1, 0));
    }
    LocalDate on = FIRST.plusDays(first + later);
    PupilReference pupil = PupilReference.of("case-1");
    Urn school = Urn.of(100_001);
    once.add(new ChildFact.Left(pupil, school, FIRST.plusDays(first), Optional.of(on)));
    List<ChildFact> twice = new ArrayList<>(once);
    twice.add(new ChildFact.Left(pupil, school, on, Optional.of(on.plusDays(deletion))));
    LocalDate date = FIRST.plusDays(20);

    assertThat(SafetyNet.of(twice, ImmutableList.of(), CONTEXT).outOn(date))
        .extracting(ChildPicture::outSince)
        .isEqualTo(SafetyNet.of(once, ImmutableList.of(), CONTEXT).outOn(date).stream()
            .map(ChildPicture::outSince)
            .toList());
  }

  /** But for the days on which children pass school age, which are known beforehand. */
  @Property(tries = 300)
  void laterFactsChangeNothingOfAnEarlierDay(
      @ForAll("facts") List<ChildFact> facts, @ForAll @IntRange(max = 6) int offset) {
    LocalDate date = FIRST.plusDays(offset);
    List<ChildFact> known = facts.stream()
        .filter(fact -> !fact.on().isAfter(date) || fact instanceof ChildFact.PassedSchoolAge)
        .toList();

    SafetyNet then = SafetyNet.of(known, ImmutableList.of(), CONTEXT);
    SafetyNet now = SafetyNet.of(facts, ImmutableList.of(), CONTEXT);
    assertThat(then.outOn(date)).isEqualTo(now.outOn(date));
    assertThat(then.owedBy(date))
        .extracting(OwedNotice::kind, OwedNotice::school, one -> one.standingOn(date))
        .isEqualTo(now.owedBy(date).stream()
            .map(one -> tuple(one.kind(), one.school(), one.standingOn(date)))
            .toList());
  }

  @Provide
  Arbitrary<List<ChildFact>> factsOfAnAutumn() {
    return Combinators.combine(
            Arbitraries.of(2, 2, 3, 4, 6, 6, 7, 8, 8, 10, 11),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(0, 70))
        .as((kind, number, offset) ->
            fact(kind, 1, number, LocalDate.of(2023, Month.SEPTEMBER, 4).plusDays(offset)))
        .list()
        .ofMaxSize(10);
  }

  @Property(tries = 1000)
  void theSchoolsOfAChildThatAreYetToAnswerAreThoseThatOweAnAnswer(
      @ForAll("factsOfAnAutumn") List<ChildFact> facts) {
    LocalDate date = LocalDate.of(2024, Month.JULY, 1);
    SafetyNet net = SafetyNet.of(facts, ImmutableList.of(), TestNets.T23);

    for (PupilReference child : net.children()) {
      assertThat(net.childOn(child, date).unanswered())
          .containsExactlyInAnyOrderElementsOf(net.overdueOn(date).stream()
              .filter(one -> one.kind() == NoticeKind.ANSWER)
              .map(OwedNotice::school)
              .collect(ImmutableSet.toImmutableSet()));
    }
  }

  @Property(tries = 300)
  void childOnARegisterIsNeverWithoutAPlaceAndOneOutHasADay(
      @ForAll("facts") List<ChildFact> facts, @ForAll @IntRange(max = 12) int offset) {
    SafetyNet net = SafetyNet.of(facts, ImmutableList.of(), CONTEXT);
    for (PupilReference child : net.children()) {
      ChildPicture picture = net.childOn(child, FIRST.plusDays(offset));
      assertThat(picture.standing())
          .isNotIn(
              picture.registers().isEmpty()
                  ? List.of(
                      ChildStanding.ON_ROLL, ChildStanding.NOT_SEEN, ChildStanding.LEFT_ON_ROLL)
                  : List.of(
                      ChildStanding.WITHOUT_PLACE,
                      ChildStanding.NOT_KNOWN,
                      ChildStanding.PAST_SCHOOL_AGE));
      assertThat(picture.outSince().isPresent()).isEqualTo(picture.standing().isOut());
      assertThat(picture.outSince().filter(picture.on()::isBefore)).isEmpty();
    }
  }

  @Property(tries = 500)
  void whatIsConcludedOfASchoolDoesNotDependOnItsConversion(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll @IntRange(max = 7) int conversion,
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int offset) {
    LocalDate converts = FIRST.plusDays(conversion);
    LocalDate date = FIRST.plusDays(offset);
    List<ChildFact> told = new ArrayList<>(
        facts.stream().map(fact -> underTheUrnItHasThen(fact, converts)).toList());
    Collections.shuffle(told, new Random(seed));
    SafetyNet kept = SafetyNet.of(facts, ImmutableList.of(), CONTEXT);
    SafetyNet renamed =
        SafetyNet.of(told, ImmutableList.of(), CONTEXT.withSuccessions(conversions(converts)));

    for (PupilReference child : kept.children()) {
      assertThat(concluded(renamed.childOn(child, date)))
          .isEqualTo(concluded(kept.childOn(child, date)));
    }
    assertThat(owed(renamed, date)).isEqualTo(owed(kept, date));
  }

  @Property(tries = 300)
  void orderAndRepetitionMeanNothingOverAConversion(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll @IntRange(max = 7) int conversion,
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int offset) {
    LocalDate converts = FIRST.plusDays(conversion);
    assertThatOrderAndRepetitionMeanNothing(
        facts.stream().map(fact -> underTheUrnItHasThen(fact, converts)).toList(),
        seed,
        FIRST.plusDays(offset),
        CONTEXT.withSuccessions(conversions(converts)));
  }

  @Property(tries = 300)
  void orderAndRepetitionMeanNothingOverAClosing(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll @IntRange(max = 7) int closing,
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int offset) {
    assertThatOrderAndRepetitionMeanNothing(
        facts, seed, FIRST.plusDays(offset), closing(FIRST.plusDays(closing)));
  }

  @Property(tries = 300)
  void aClosingChangesNothingToTheLastDayAndEndsTheRegisterAfterIt(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll @IntRange(max = 7) int closing,
      @ForAll @IntRange(max = 12) int offset) {
    LocalDate last = FIRST.plusDays(closing);
    List<ChildFact> by = facts.stream()
        .filter(fact -> !fact.on().isAfter(last) && !(fact instanceof ChildFact.Left))
        .toList();
    LocalDate date = FIRST.plusDays(offset);
    SafetyNet open = SafetyNet.of(by, ImmutableList.of(), CONTEXT);
    SafetyNet closed = SafetyNet.of(by, ImmutableList.of(), closing(last));

    for (PupilReference child : open.children()) {
      ChildPicture picture = closed.childOn(child, date);
      if (date.isAfter(last)) {
        assertThat(picture.registers()).doesNotContain(Urn.of(100_001));
        assertThat(picture.outSince().isPresent()).isEqualTo(picture.standing().isOut());
      } else {
        assertThat(picture).isEqualTo(open.childOn(child, date));
      }
    }
  }

  /** A division from 100001 into 100002 and 100003, on any day about the closing. */
  private static SafetyNetContext division(LocalDate last, int offset) {
    return closing(last)
        .withSuccessions(Successions.of(IntStream.rangeClosed(2, 3)
            .mapToObj(number ->
                Succession.of(Urn.of(100_001), Urn.of(100_000 + number), last.plusDays(offset)))
            .toList()));
  }

  @Property(tries = 1000)
  void orderMeansNothingOverADivisionAndOneOutHasADay(
      @ForAll("facts") List<ChildFact> facts,
      @ForAll @IntRange(max = 7) int closing,
      @ForAll @IntRange(min = -2, max = 2) int link,
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int offset) {
    LocalDate date = FIRST.plusDays(offset);
    SafetyNet net = assertThatOrderAndRepetitionMeanNothing(
        facts, seed, date, division(FIRST.plusDays(closing), link));

    for (PupilReference child : net.children()) {
      ChildPicture picture = net.childOn(child, date);
      assertThat(picture.outSince().isPresent()).isEqualTo(picture.standing().isOut());
      assertThat(picture.outSince().filter(date::isBefore)).isEmpty();
    }
  }

  private static SafetyNetContext closing(LocalDate last) {
    return CONTEXT.withClosings(ImmutableMap.of(Urn.of(100_001), last));
  }

  private static Successions conversions(LocalDate on) {
    return Successions.of(IntStream.rangeClosed(1, 3)
        .mapToObj(number ->
            Succession.of(Urn.of(100_000 + number), Urn.of(100_000 + 100 * (4 - number)), on))
        .toList());
  }

  private static Urn then(Urn school, LocalDate on, LocalDate converts) {
    int number = Integer.parseInt(school.toString()) - 100_000;
    return on.isBefore(converts) ? school : Urn.of(100_000 + 100 * (4 - number));
  }

  private static String number(String urn) {
    int number = Integer.parseInt(urn) - 100_000;
    return String.valueOf(number < 100 ? number : 4 - number / 100);
  }

  private static ChildFact underTheUrnItHasThen(ChildFact fact, LocalDate converts) {
    LocalDate on = fact.on();
    PupilReference pupil = fact.pupil();
    if (fact instanceof ChildFact.Applied one) {
      return new ChildFact.Applied(pupil, then(one.school(), on, converts), one.decidedBy(), on);
    }
    if (fact instanceof ChildFact.Offered one) {
      return new ChildFact.Offered(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.Refused one) {
      return new ChildFact.Refused(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.Declined one) {
      return new ChildFact.Declined(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.Joined one) {
      return new ChildFact.Joined(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.NeverCame one) {
      return new ChildFact.NeverCame(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.Came one) {
      return new ChildFact.Came(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.Withdrawn one) {
      return new ChildFact.Withdrawn(pupil, then(one.school(), on, converts), on);
    }
    if (fact instanceof ChildFact.Left one) {
      return new ChildFact.Left(pupil, then(one.school(), on, converts), on, one.deletedOn());
    }
    return fact;
  }

  private static ImmutableSet<String> numbers(List<Urn> schools) {
    return schools.stream()
        .map(school -> number(school.toString()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** But for joinings reported again, which are asked about only where one number gives two days. */
  private static List<Object> concluded(ChildPicture picture) {
    return List.of(
        picture.standing(),
        picture.outSince(),
        numbers(picture.registers()),
        picture.registers().size(),
        numbers(picture.unanswered()),
        picture.unanswered().size(),
        numbers(picture.refusedBy()),
        picture.refusedBy().size(),
        numbers(picture.declined()),
        picture.declined().size(),
        picture.considered(),
        picture.oddities().stream()
            .filter(one -> !one.code().equals(SafetyNetReasons.JOINING_REPORTS_DIFFER))
            .map(one -> one.code() + " " + one.message().replaceAll("school 1\\d{5}", ""))
            .sorted()
            .toList());
  }

  private static ImmutableMultiset<List<Object>> owed(SafetyNet net, LocalDate date) {
    return net.owedBy(date).stream()
        .map(one -> List.<Object>of(
            one.pupil(),
            one.kind(),
            number(one.school().toString()),
            one.obligation().started(),
            one.obligation().due(),
            one.told(),
            one.withdrawn()))
        .collect(ImmutableMultiset.toImmutableMultiset());
  }
}
