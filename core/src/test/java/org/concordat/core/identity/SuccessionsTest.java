/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;

class SuccessionsTest {

  private static final LocalDate CONVERSION = LocalDate.of(2017, 12, 1);
  private static final Urn MAINTAINED = Urn.of(105_267);
  private static final Urn ACADEMY = Urn.of(144_044);
  private static final Successions CANON_SLADE =
      Successions.of(List.of(Succession.of(MAINTAINED, ACADEMY, CONVERSION)));

  private static final Urn A = Urn.of(100_001);
  private static final Urn B = Urn.of(100_002);
  private static final Urn C = Urn.of(100_003);
  private static final Urn D = Urn.of(100_004);
  private static final LocalDate D2010 = LocalDate.of(2010, 9, 1);
  private static final LocalDate D2012 = LocalDate.of(2012, 9, 1);

  @Test
  void canonSladeIsOneSchoolUnderTwoNumbers() {
    assertThat(CANON_SLADE.sameSchool(MAINTAINED, ACADEMY)).isTrue();
    assertThat(CANON_SLADE.sameSchool(ACADEMY, MAINTAINED)).isTrue();
    assertThat(CANON_SLADE.successorsOf(MAINTAINED)).containsExactly(ACADEMY);
    assertThat(CANON_SLADE.predecessorsOf(ACADEMY)).containsExactly(MAINTAINED);
    assertThat(CANON_SLADE.line(ACADEMY)).containsExactly(MAINTAINED, ACADEMY);
  }

  @Test
  void theSuccessorStandsFromTheDayOfConversion() {
    assertThat(CANON_SLADE.current(MAINTAINED, CONVERSION.minusDays(1)))
        .isEqualTo(known(MAINTAINED));
    assertThat(CANON_SLADE.current(MAINTAINED, CONVERSION)).isEqualTo(known(ACADEMY));
    assertThat(CANON_SLADE.current(ACADEMY, CONVERSION)).isEqualTo(known(ACADEMY));
  }

  @Test
  void aSchoolSpeaksUnderTheUrnOfTheDay() {
    LocalDate before = CONVERSION.minusDays(1);

    assertThat(CANON_SLADE.speaksFor(MAINTAINED, MAINTAINED, before)).isTrue();
    assertThat(CANON_SLADE.speaksFor(ACADEMY, MAINTAINED, before)).isFalse();
    assertThat(CANON_SLADE.speaksFor(MAINTAINED, MAINTAINED, CONVERSION)).isFalse();
    assertThat(CANON_SLADE.speaksFor(ACADEMY, MAINTAINED, CONVERSION)).isTrue();
    assertThat(CANON_SLADE.speaksFor(MAINTAINED, ACADEMY, CONVERSION)).isFalse();
    assertThat(CANON_SLADE.speaksFor(A, MAINTAINED, CONVERSION)).isFalse();
  }

  @Test
  void bothUrnsOfASchoolSpeakWhereTheDayOfConversionIsNotKnown() {
    Successions undated = Successions.of(List.of(Succession.undated(A, B)));

    assertThat(undated.speaksFor(A, A, D2010)).isTrue();
    assertThat(undated.speaksFor(B, A, D2010)).isTrue();
    assertThat(undated.speaksFor(C, A, D2010)).isFalse();
  }

  @Test
  void bothUrnsAreOneSchoolFromTheDayOfConversion() {
    LocalDate before = CONVERSION.minusDays(1);

    assertThat(CANON_SLADE.sameSchool(MAINTAINED, ACADEMY, before)).isFalse();
    assertThat(CANON_SLADE.sameSchool(ACADEMY, MAINTAINED, before)).isFalse();
    assertThat(CANON_SLADE.sameSchool(MAINTAINED, ACADEMY, CONVERSION)).isTrue();
    assertThat(CANON_SLADE.sameSchool(ACADEMY, MAINTAINED, CONVERSION)).isTrue();
    assertThat(CANON_SLADE.sameSchool(MAINTAINED, MAINTAINED, before)).isTrue();
    assertThat(CANON_SLADE.sameSchool(A, ACADEMY, CONVERSION)).isFalse();
  }

  @Test
  void schoolsThatMergeAreTwoBeforeAndOneAfterwards() {
    Successions merged =
        Successions.of(List.of(Succession.of(A, C, D2012), Succession.of(B, C, D2012)));

    assertThat(merged.sameSchool(A, B, D2012.minusDays(1))).isFalse();
    assertThat(merged.sameSchool(A, B, D2012)).isTrue();
    assertThat(merged.sameSchool(A, C, D2012)).isTrue();
  }

  @Test
  void aPartIsAnotherSchoolAsLongAsBothStand() {
    Successions parted =
        Successions.of(List.of(Succession.of(A, B, D2010), Succession.of(A, C, D2012)));

    assertThat(parted.sameSchool(A, B, D2010)).isFalse();
    assertThat(parted.sameSchool(B, A, D2010)).isFalse();
    assertThat(parted.sameSchool(A, B, D2012)).isTrue();
    assertThat(parted.sameSchool(A, C, D2012)).isTrue();
    assertThat(parted.sameSchool(B, C, D2012)).isFalse();
  }

  @Test
  void whatCameOverAnUndatedLinkIsOneSchoolOnAnyDate() {
    Successions undated = Successions.of(
        List.of(Succession.undated(A, B), Succession.of(C, A, D2012), Succession.of(D, A, D2010)));

    assertThat(undated.sameSchool(A, B, D2010)).isTrue();
    assertThat(undated.sameSchool(B, A, D2010)).isTrue();
    assertThat(undated.sameSchool(C, B, D2010)).isFalse();
    assertThat(undated.sameSchool(D, B, D2010)).isTrue();
  }

  @Test
  void anEstablishmentWithoutLinksIsASchoolOfItsOwn() {
    assertThat(Successions.none().sameSchool(A, A)).isTrue();
    assertThat(Successions.none().sameSchool(A, B)).isFalse();
    assertThat(Successions.none().current(A, D2010)).isEqualTo(known(A));
    assertThat(Successions.none().line(A)).containsExactly(A);
    assertThat(Successions.none().successorsOf(A)).isEmpty();
    assertThat(Successions.none().predecessorsOf(A)).isEmpty();
  }

  @Test
  void chainsAreFollowedToTheEnd() {
    Successions chain =
        Successions.of(List.of(Succession.of(B, C, D2012), Succession.of(A, B, D2010)));

    assertThat(chain.sameSchool(C, A)).isTrue();
    assertThat(chain.current(A, D2010)).isEqualTo(known(B));
    assertThat(chain.current(A, D2012)).isEqualTo(known(C));
    assertThat(chain.line(B)).containsExactly(A, B, C);
  }

  @Test
  void schoolsThatMergeAreTheSameAsTheMergedOneButNotAsEachOther() {
    Successions merger =
        Successions.of(List.of(Succession.of(A, C, D2012), Succession.of(B, C, D2012)));

    assertThat(merger.predecessorsOf(C)).containsExactly(A, B);
    assertThat(merger.sameSchool(A, C)).isTrue();
    assertThat(merger.sameSchool(B, C)).isTrue();
    assertThat(merger.sameSchool(A, B)).isFalse();
    assertThat(merger.current(B, D2012)).isEqualTo(known(C));
  }

  @Test
  void partsOfASplitSchoolAreTheSameAsItButNotAsEachOther() {
    Successions split =
        Successions.of(List.of(Succession.of(A, B, D2012), Succession.of(A, C, D2012)));

    assertThat(split.sameSchool(A, B)).isTrue();
    assertThat(split.sameSchool(B, C)).isFalse();
    assertThat(split.current(A, D2012.minusDays(1))).isEqualTo(known(A));
    assertThat(split.current(A, D2012)).isEqualTo(known(B, C));
    assertThat(split.current(B, D2012)).isEqualTo(known(B));
  }

  @Test
  void aSchoolThatLosesAPartFirstStandsUntilItsLastSuccessorTakesOver() {
    Successions split =
        Successions.of(List.of(Succession.of(A, B, D2010), Succession.of(A, C, D2012)));

    assertThat(split.current(A, D2010)).isEqualTo(known(A, B));
    assertThat(split.current(A, D2012)).isEqualTo(known(B, C));
  }

  @Test
  void splitPartsThatMeetAgainCountOnce() {
    Successions diamond = Successions.of(List.of(
        Succession.of(A, B, D2010),
        Succession.of(A, C, D2010),
        Succession.of(B, D, D2012),
        Succession.of(C, D, D2012)));

    assertThat(diamond.current(A, D2012)).isEqualTo(known(D));
    assertThat(diamond.line(D)).containsExactly(A, B, C, D);
  }

  @Test
  void aLinkWithoutADateLeavesTheCurrentEstablishmentUnknown() {
    Successions undated =
        Successions.of(List.of(Succession.of(A, B, D2012), Succession.undated(B, C)));

    assertThat(undated.sameSchool(A, C)).isTrue();
    assertThat(undated.current(A, D2010)).isEqualTo(known(A));
    assertThat(undated.current(A, D2012))
        .hasToString("unknown: it is not known when 100003 took over from 100002");
    assertThat(undated.current(B, D2010).isKnown()).isFalse();
    assertThat(undated.current(C, D2010)).isEqualTo(known(C));
  }

  @Test
  void aLinkSeenFromBothSidesIsOneAndItsDateStands() {
    Succession dated = Succession.of(A, B, D2010);
    Succession undated = Succession.undated(A, B);

    assertThat(Successions.of(List.of(dated, undated)).all()).containsExactly(dated);
    assertThat(Successions.of(List.of(undated, dated, dated)).all()).containsExactly(dated);
  }

  @Test
  void refusesTwoDatesForOneLink() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Successions.of(List.of(
            Succession.undated(A, B), Succession.of(A, B, D2010), Succession.of(A, B, D2012))))
        .withMessage("Successions links: must have one date each, but there were"
            + " 100001 -> 100002 from 2010-09-01 and 100001 -> 100002 from 2012-09-01");
  }

  @Test
  void refusesARingWithItsUrns() {
    List<Succession> ring = List.of(
        Succession.undated(D, A),
        Succession.of(A, B, D2010),
        Succession.of(B, A, D2012),
        Succession.undated(B, C));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Successions.of(ring))
        .withMessage("Successions links: must not form a ring, but these did: [[100001, 100002]]");
    assertThat(Successions.ringsIn(ring)).containsExactly(ImmutableSortedSet.of(A, B));
  }

  @Test
  void findsEveryRing() {
    Urn e = Urn.of(100_005);
    assertThat(Successions.ringsIn(List.of(
            Succession.undated(D, e),
            Succession.undated(e, D),
            Succession.undated(A, B),
            Succession.undated(B, C),
            Succession.undated(C, A),
            Succession.undated(C, D))))
        .containsExactly(ImmutableSortedSet.of(A, B, C), ImmutableSortedSet.of(D, e));
    assertThat(Successions.ringsIn(List.of(Succession.undated(A, B)))).isEmpty();
  }

  @Test
  void longChainsAreNoTrouble() {
    List<Succession> links = new ArrayList<>();
    for (int value = 100_000; value < 150_000; value++) {
      links.add(Succession.of(Urn.of(value), Urn.of(value + 1), D2010));
    }

    assertThat(Successions.of(links).current(Urn.of(100_000), D2010))
        .isEqualTo(known(Urn.of(150_000)));
  }

  @Test
  void equalityIsThatOfTheLinks() {
    new EqualsTester()
        .addEqualityGroup(
            Successions.of(List.of(Succession.of(A, B, D2010), Succession.undated(B, C))),
            Successions.of(List.of(Succession.undated(B, C), Succession.of(A, B, D2010))))
        .addEqualityGroup(Successions.of(List.of(Succession.undated(B, C))))
        .addEqualityGroup(Successions.none(), Successions.of(List.of()))
        .testEquals();
    assertThat(CANON_SLADE).hasToString("Successions[105267 -> 144044 from 2017-12-01]");
  }

  private static Answer<ImmutableSortedSet<Urn>> known(Urn... urns) {
    return Answer.known(ImmutableSortedSet.copyOf(urns));
  }
}
