/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CompulsorySchoolAge;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Considered;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.PassedSchoolAge;
import org.junit.jupiter.api.Test;

/** Edge 44: a child passes compulsory school age while waiting, on 30 June 2023; the children are invented. */
class PastSchoolAgeTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final Urn B = Urn.of(100002);
  private static final LocalDate LAST = LocalDate.of(2023, 6, 30);
  private static final LocalDate FROM = LocalDate.of(2023, 7, 1);
  private static final LocalDate YEAR_AFTER = LocalDate.of(2024, 6, 14);
  private static final PassedSchoolAge PASSED = new PassedSchoolAge(CHILD, FROM);
  private static final Joined JOINED = new Joined(CHILD, A, LocalDate.of(2018, 9, 3));
  private static final Left GONE = new Left(CHILD, A, LocalDate.of(2023, 5, 12), Optional.empty());

  private static SafetyNet net(ChildFact... facts) {
    return TestNets.net(TestNets.T23, YEAR_AFTER, facts);
  }

  private static ChildStanding standing(LocalDate date, ChildFact... facts) {
    return net(facts).childOn(CHILD, date).standing();
  }

  private static Applied applied(LocalDate on) {
    return new Applied(CHILD, B, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  @Test
  void theFactIsOfTheDayAfterTheLastOfThatAge() {
    assertThat(PassedSchoolAge.of(CHILD, CompulsorySchoolAge.of(LocalDate.of(2007, 8, 31))))
        .isEqualTo(PASSED);
    assertThat(PassedSchoolAge.of(CHILD, CompulsorySchoolAge.of(LocalDate.of(2007, 9, 1)))
            .on())
        .isEqualTo("2024-06-29");
  }

  @Test
  void theDayBeforeTheChildIsWithoutAPlaceAndFromTheDayOnPastThatAge() {
    SafetyNet net = net(JOINED, GONE, PASSED);

    assertThat(net.outOn(LAST))
        .extracting(ChildPicture::standing, ChildPicture::outSince)
        .containsExactly(
            tuple(ChildStanding.WITHOUT_PLACE, Optional.of(LocalDate.of(2023, 5, 13))));
    for (LocalDate date : ImmutableList.of(FROM, FROM.plusDays(1), YEAR_AFTER)) {
      ChildPicture picture = net.childOn(CHILD, date);
      assertThat(picture.standing()).isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
      assertThat(picture.standing().isOut()).isFalse();
      assertThat(picture.outSince()).isEmpty();
      assertThat(picture.oddities()).isEmpty();
      assertThat(net.outOn(date)).isEmpty();
    }
  }

  @Test
  void aLeaverOfYear11IsNotWithoutAPlaceAYearLater() {
    Left leaver = new Left(CHILD, A, LAST, Optional.of(LocalDate.of(2023, 7, 21)));

    SafetyNet net = net(JOINED, leaver, PASSED);
    assertThat(net.childOn(CHILD, LAST).standing()).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(net.childOn(CHILD, LocalDate.of(2023, 7, 20)).standing())
        .isEqualTo(ChildStanding.LEFT_ON_ROLL);
    assertThat(net.childOn(CHILD, LocalDate.of(2023, 7, 21)).standing())
        .isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
    assertThat(net.childOn(CHILD, YEAR_AFTER).standing()).isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
  }

  @Test
  void oneOnARegisterStandsAsBefore() {
    assertThat(standing(FROM, JOINED, PASSED)).isEqualTo(ChildStanding.ON_ROLL);
    assertThat(standing(FROM, JOINED, new NeverCame(CHILD, A, LocalDate.of(2023, 5, 15)), PASSED))
        .isEqualTo(ChildStanding.NOT_SEEN);
    assertThat(standing(YEAR_AFTER, GONE, PASSED, new Joined(CHILD, B, FROM.plusMonths(2))))
        .isEqualTo(ChildStanding.ON_ROLL);
  }

  @Test
  void anOfferKeepsNobodyWaitingWhoIsPastThatAge() {
    Offered offer = new Offered(CHILD, B, LocalDate.of(2023, 6, 5));

    assertThat(standing(LAST, GONE, applied(LocalDate.of(2023, 6, 1)), offer, PASSED))
        .isEqualTo(ChildStanding.OFFERED);
    assertThat(standing(FROM, GONE, applied(LocalDate.of(2023, 6, 1)), offer, PASSED))
        .isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
  }

  @Test
  void oneAtHomePassesThatAgeAndOneElsewhereIsElsewhere() {
    HomeEducated atHome = new HomeEducated(CHILD, LocalDate.of(2023, 5, 15));

    assertThat(standing(LAST, GONE, atHome, PASSED)).isEqualTo(ChildStanding.HOME_EDUCATED);
    assertThat(standing(FROM, GONE, atHome, PASSED)).isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
    MovedAway away = new MovedAway(CHILD, LocalDate.of(2023, 6, 1));
    assertThat(standing(FROM, GONE, away, PASSED)).isEqualTo(ChildStanding.MOVED_AWAY);
    assertThat(standing(YEAR_AFTER, GONE, away, new MovedIn(CHILD, FROM.plusDays(30)), PASSED))
        .isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
  }

  @Test
  void oneOfWhomNothingElseIsKnownIsNotKnownUntilThen() {
    SafetyNet net = net(new Considered(CHILD, LocalDate.of(2023, 6, 1)), PASSED);

    assertThat(net.notKnownOn(LAST)).hasSize(1);
    assertThat(net.notKnownOn(FROM)).isEmpty();
    assertThat(net.childOn(CHILD, FROM).standing()).isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
  }

  @Test
  void whatIsOwedDoesNotAskForTheAge() {
    ImmutableList<ChildFact> facts = ImmutableList.of(
        JOINED, GONE, applied(LocalDate.of(2023, 6, 1)), applied(LocalDate.of(2023, 9, 4)));
    ImmutableList<ChildFact> passed =
        ImmutableList.<ChildFact>builder().addAll(facts).add(PASSED).build();

    ImmutableList<OwedNotice> owed =
        SafetyNet.of(passed, ImmutableList.of(), TestNets.T23).owedBy(YEAR_AFTER);
    assertThat(owed)
        .isEqualTo(SafetyNet.of(facts, ImmutableList.of(), TestNets.T23).owedBy(YEAR_AFTER));
    assertThat(owed).extracting(OwedNotice::kind).contains(NoticeKind.LEAVER, NoticeKind.ANSWER);
    assertThat(owed)
        .extracting(one -> one.obligation().started())
        .contains(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 9, 4));
  }

  @Test
  void ofTwoDaysTheLaterCountsAndFromTheEarlierOnWhichIsSoIsAskedAbout() {
    LocalDate later = LocalDate.of(2024, 6, 29);
    SafetyNet net = net(GONE, PASSED, new PassedSchoolAge(CHILD, later));

    assertThat(net.childOn(CHILD, LAST).oddities()).isEmpty();
    ChildPicture between = net.childOn(CHILD, FROM);
    assertThat(between.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(between.oddities())
        .extracting(Reason::code, Reason::message)
        .containsExactly(tuple(
            "safety-net.school-age-reports-differ",
            "a child is reported to be over compulsory school age from 2023-07-01 on, and from"
                + " 2024-06-29 on"));
    assertThat(net.childOn(CHILD, later.minusDays(1)).standing())
        .isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(net.childOn(CHILD, later).standing()).isEqualTo(ChildStanding.PAST_SCHOOL_AGE);
    assertThat(net.childOn(CHILD, later).oddities()).hasSize(1);
  }

  @Test
  void oneDayReportedTwiceIsAskedAboutByNobody() {
    assertThat(net(GONE, PASSED, PASSED).childOn(CHILD, FROM).oddities()).isEmpty();
  }
}
