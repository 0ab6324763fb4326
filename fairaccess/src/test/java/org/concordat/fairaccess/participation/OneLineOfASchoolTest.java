/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.DAY;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.participation.MeetingAttendance.Presence;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.ShareBasis;
import org.concordat.fairaccess.share.ShareTable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Each fact is on the line of one school: of the one that did it, as it is at the end of the period. */
class OneLineOfASchoolTest {

  private static final LocalDate END = LocalDate.of(2012, 12, 1);
  private static final LocalDateRange AUTUMN = LocalDateRange.of(LocalDate.of(2012, 9, 1), END);
  private static final LocalDate MEETING = LocalDate.of(2012, 10, 9);
  private static final Urn ACADEMY = Urn.of(200005);
  private static final Urn OTHER_PART = Urn.of(200006);
  private static final PlaceRefusal REFUSAL = PlaceRefusal.of(E, MEETING, "year group full");
  private static final MeetingAttendance AWAY = new MeetingAttendance(E, MEETING, Presence.AWAY);

  private static Participation view(
      List<Candidate> pool, LocalDate tableOn, List<MeetingAttendance> met, Succession... links) {
    ShareBasis basis = ShareBasis.ofRoll(
        PointsScheme.of(PointsTariff.EXAMPLE),
        Rule.agreed("disproportionate from", Ratio.of(5, 4), Citation.of("Test protocol", "7")));
    return Participation.of(
        AUTUMN,
        ShareTable.of(basis, PlacementLedger.empty(), pool, ImmutableList.of(), tableOn),
        List.of(REFUSAL),
        met,
        Successions.of(List.of(links)));
  }

  private static ImmutableList<Candidate> without(Urn school, Candidate... more) {
    return ImmutableList.<Candidate>builder()
        .addAll(Iterables.filter(SIX, one -> !one.school().equals(school)))
        .add(more)
        .build();
  }

  private static List<Urn> refusing(Participation view) {
    return view.with(Mark.REFUSED).stream().map(SchoolParticipation::school).toList();
  }

  @Test
  void theSchoolThatTakesAnotherOverYearsLaterIsNotShownForIt() {
    MeetingAttendance came = new MeetingAttendance(F, MEETING, Presence.PRESENT);
    Succession link = Succession.of(E, F, LocalDate.of(2014, 9, 1));

    for (List<MeetingAttendance> met :
        List.of(List.of(AWAY, came), Lists.reverse(List.of(AWAY, came)))) {
      Participation view = view(SIX, DAY, met, link);

      assertThat(view.find(E).orElseThrow().marks())
          .containsExactly(Mark.REFUSED, Mark.STAYED_AWAY);
      assertThat(view.find(F).orElseThrow().marks()).isEmpty();
      assertThat(view.find(F).orElseThrow().invited()).isEqualTo(1);
    }
    assertThat(refusing(view(without(E), DAY, List.of(), link))).containsExactly(E);
  }

  @Test
  void aTakeoverOnTheLastDayOfThePeriodCountsAndOneOnItsEndDoesNot() {
    assertThat(refusing(view(SIX, DAY, List.of(), Succession.of(E, F, END.minusDays(1)))))
        .containsExactly(F);
    assertThat(refusing(view(SIX, DAY, List.of(), Succession.of(E, F, END)))).containsExactly(E);
  }

  @Test
  void aTableThatIsMadeLaterListsTheSchoolUnderTheNumberOfThen() {
    ImmutableList<Candidate> now = without(E, Candidate.of(ACADEMY, 750));
    Succession link = Succession.of(E, ACADEMY, LocalDate.of(2014, 9, 1));

    assertThat(refusing(view(now, LocalDate.of(2014, 9, 1), List.of(AWAY), link)))
        .containsExactly(ACADEMY);
  }

  @Test
  void aSchoolListedUnderTheNumberOfBeforeKeepsWhatItDidUnderTheNew() {
    MeetingAttendance came = new MeetingAttendance(ACADEMY, MEETING, Presence.PRESENT);

    assertThat(view(SIX, DAY, List.of(came), Succession.of(E, ACADEMY, MEETING))
            .find(E)
            .orElseThrow()
            .invited())
        .isEqualTo(1);
    assertThat(refusing(view(SIX, DAY, List.of(), Succession.undated(E, ACADEMY))))
        .containsExactly(E);
  }

  @Test
  void aSchoolThatWasDividedHasALineOfItsOwn() {
    Participation view = view(
        without(E, Candidate.of(ACADEMY, 400), Candidate.of(OTHER_PART, 350)),
        DAY,
        List.of(AWAY),
        Succession.of(E, ACADEMY, LocalDate.of(2012, 11, 1)),
        Succession.of(E, OTHER_PART, LocalDate.of(2012, 11, 1)));

    assertThat(refusing(view)).containsExactly(E);
    assertThat(view.find(E).orElseThrow().away()).isEqualTo(1);
  }

  @Test
  void schoolsThatAreNotListedAndMergeHaveOneLineUnderTheNumberThatTheyHaveThen() {
    MeetingAttendance came = new MeetingAttendance(A, MEETING, Presence.PRESENT);
    Participation view = view(
        ImmutableList.of(Candidate.of(F, 600)),
        DAY,
        List.of(AWAY, came),
        Succession.of(E, ACADEMY, LocalDate.of(2012, 11, 1)),
        Succession.of(A, ACADEMY, LocalDate.of(2012, 11, 1)));

    assertThat(view.schools()).extracting(SchoolParticipation::school).containsExactly(F, ACADEMY);
    assertThat(view.find(ACADEMY).orElseThrow().invited()).isEqualTo(2);
  }
}
