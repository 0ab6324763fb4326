/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.junit.jupiter.api.Test;

class RegisterLinksTest {

  private static final Urn OLD = Urn.of(105_267);
  private static final Urn NEW = Urn.of(144_044);
  private static final LocalDate OPENED = LocalDate.of(2017, 12, 1);
  private static final LocalDate STATED = LocalDate.of(2017, 4, 1);
  private static final School MAINTAINED =
      school(OLD).closed(OPENED.minusDays(1)).build();
  private static final School ACADEMY = school(NEW).opened(OPENED).build();
  private static final StatedLink FROM_OLD =
      StatedLink.ofPredecessor(OLD, NEW, Optional.of(STATED.minusDays(1)));
  private static final StatedLink FROM_NEW = StatedLink.ofSuccessor(OLD, NEW, Optional.of(STATED));

  @Test
  void theDaysOfTheSchoolsBeatTheDatesOfTheLink() {
    RegisterLinks links =
        RegisterLinks.reconcile(List.of(FROM_OLD, FROM_NEW), List.of(ACADEMY, MAINTAINED));

    assertThat(links.successions().all()).containsExactly(Succession.of(OLD, NEW, OPENED));
    assertThat(links.compared()).containsExactly(FROM_NEW, FROM_OLD);
    assertThat(links.differing()).containsExactly(FROM_NEW, FROM_OLD);
    assertThat(links.rings()).isEmpty();
    assertThat(links.refused()).isEmpty();
  }

  @Test
  void datesThatAgreeAreComparedAndDoNotDiffer() {
    StatedLink right = StatedLink.ofSuccessor(OLD, NEW, Optional.of(OPENED));
    RegisterLinks links = RegisterLinks.reconcile(List.of(right), List.of(ACADEMY, MAINTAINED));

    assertThat(links.compared()).containsExactly(right);
    assertThat(links.differing()).isEmpty();
  }

  @Test
  void aSchoolThatWasOpenAlreadyTakesOverTheDayAfterTheOtherCloses() {
    School early = school(NEW).opened(OPENED.minusYears(3)).build();

    assertThat(RegisterLinks.reconcile(List.of(FROM_NEW), List.of(early, MAINTAINED))
            .successions()
            .all())
        .containsExactly(Succession.of(OLD, NEW, OPENED));
  }

  @Test
  void withoutAnOpeningTheLinkStaysUndatedWhateverItStates() {
    RegisterLinks links = RegisterLinks.reconcile(List.of(FROM_NEW), List.of(MAINTAINED));

    assertThat(links.successions().all()).containsExactly(Succession.undated(OLD, NEW));
    assertThat(links.compared()).isEmpty();
  }

  @Test
  void schoolsThatPointAtEachOtherAreReportedAndLeftOut() {
    RegisterLinks links = RegisterLinks.reconcile(
        List.of(FROM_NEW, StatedLink.ofSuccessor(NEW, OLD, Optional.empty())), List.of());

    assertThat(links.rings()).hasSize(1).allMatch(ring -> ring.contains(OLD) && ring.contains(NEW));
    assertThat(links.successions().all()).isEmpty();
  }

  @Test
  void aLinkThatTheDaysContradictIsReportedAndLeftOut() {
    School openedTogether = school(OLD).opened(OPENED).build();
    RegisterLinks links =
        RegisterLinks.reconcile(List.of(FROM_NEW), List.of(openedTogether, ACADEMY));

    assertThat(links.successions().all()).isEmpty();
    assertThat(links.refused().values())
        .extracting(Reason::code)
        .containsExactly("school.took-over-before-opening");
  }

  @Test
  void refusesTwoSchoolsWithOneUrn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegisterLinks.reconcile(List.of(), List.of(ACADEMY, ACADEMY)))
        .withMessageStartingWith("SchoolRegister schools: must have distinct URNs, but 144044");
  }

  private static School.Builder school(Urn urn) {
    return School.builder().urn(urn).name("School " + urn);
  }
}
