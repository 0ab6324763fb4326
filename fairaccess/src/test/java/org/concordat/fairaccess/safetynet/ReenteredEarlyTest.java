/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.junit.jupiter.api.Test;

/** A successor opens before the day of its link and enters who is in the register of the school; the child is invented. */
class ReenteredEarlyTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn PRIORS = Urn.of(131055);
  private static final Urn ACADEMY = Urn.of(137488);
  private static final LocalDate OPENS = LocalDate.of(2011, 9, 1);
  private static final LocalDate LINKED = LocalDate.of(2011, 9, 5);
  private static final LocalDate NOVEMBER = LocalDate.of(2011, 11, 15);
  private static final Joined AT_THE_SCHOOL = new Joined(CHILD, PRIORS, LocalDate.of(2008, 9, 1));

  private static SafetyNet net(LocalDate linked, ChildFact... more) {
    return SafetyNet.of(
        ImmutableList.<ChildFact>builder().add(AT_THE_SCHOOL).add(more).build(),
        List.of(),
        SafetyNetContext.of(TestCalendars.T12)
            .withSuccessions(
                Successions.of(ImmutableList.of(Succession.of(PRIORS, ACADEMY, linked)))));
  }

  private static ChildPicture picture(LocalDate linked, ChildFact... more) {
    return net(linked, more).childOn(CHILD, NOVEMBER);
  }

  private static Joined entered(LocalDate on) {
    return new Joined(CHILD, ACADEMY, on);
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  @Test
  void aChildThatLeavesTheSuccessorBeforeTheLinkIsOut() {
    ChildPicture picture = picture(LINKED, entered(OPENS), left(ACADEMY, OPENS.plusDays(1)));

    assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(picture.outSince()).contains(OPENS.plusDays(2));
    assertThat(picture.registers()).isEmpty();
  }

  @Test
  void aChildThatTheSuccessorMissesBeforeTheLinkIsNotSeen() {
    ChildPicture picture =
        picture(LINKED, entered(OPENS), new NeverCame(CHILD, ACADEMY, LINKED.minusDays(1)));

    assertThat(picture.standing()).isEqualTo(ChildStanding.NOT_SEEN);
    assertThat(picture.registers()).containsExactly(ACADEMY);
  }

  @Test
  void aChildThatLeavesUnderTheOldNumberAfterItsEntryIsOut() {
    ChildPicture picture = picture(
        LocalDate.of(2011, 11, 1),
        entered(LocalDate.of(2011, 10, 23)),
        left(PRIORS, LocalDate.of(2011, 10, 25)));

    assertThat(picture.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(picture.outSince()).contains(LocalDate.of(2011, 10, 26));
  }

  @Test
  void aLinkAMonthAfterTheEntryIsOfTheSameSchoolAndOneADayLaterIsATakeover() {
    ChildFact[] facts = {entered(OPENS), left(ACADEMY, OPENS.plusDays(21))};

    assertThat(picture(OPENS.plusMonths(1), facts).standing())
        .isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(picture(OPENS.plusMonths(1).plusDays(1), facts).standing())
        .isEqualTo(ChildStanding.ON_ROLL);
  }

  @Test
  void aNumberBeforeItsMergerIsThatOfTheOneSchoolThatHasTheChild() {
    Urn merged = Urn.of(200001);
    LocalDate december = LocalDate.of(2011, 12, 20);
    SafetyNetContext context = SafetyNetContext.of(TestCalendars.T12)
        .withSuccessions(Successions.of(ImmutableList.of(
            Succession.of(PRIORS, merged, LocalDate.of(2012, 1, 1)),
            Succession.of(Urn.of(100002), merged, LocalDate.of(2012, 1, 1)))));
    ChildPicture gone = SafetyNet.of(
            List.of(AT_THE_SCHOOL, left(merged, december)), List.of(), context)
        .childOn(CHILD, december.plusDays(26));
    ChildPicture missed = SafetyNet.of(
            List.of(AT_THE_SCHOOL, new NeverCame(CHILD, merged, december)), List.of(), context)
        .childOn(CHILD, december.plusDays(26));

    assertThat(gone.standing()).isEqualTo(ChildStanding.WITHOUT_PLACE);
    assertThat(gone.outSince()).contains(december.plusDays(1));
    assertThat(gone.oddities())
        .extracting(Reason::code)
        .containsExactly("safety-net.number-of-another-day");
    assertThat(missed.standing()).isEqualTo(ChildStanding.NOT_SEEN);
    assertThat(missed.outSince()).contains(december);
    assertThat(missed.oddities())
        .extracting(Reason::code)
        .contains("safety-net.number-of-another-day");
  }
}
