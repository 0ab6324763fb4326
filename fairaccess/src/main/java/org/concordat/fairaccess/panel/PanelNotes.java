/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolSexes;
import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;

/** What is noted with a decision and stands against nothing. */
record PanelNotes(FairAccessPanel panel, PanelFacts facts, PanelCase subject, LocalDate on) {

  private static final YearGroup YEAR_11 = YearGroup.of(11);
  private static final MonthDay END_OF_YEAR = MonthDay.of(Month.AUGUST, 31);
  private static final ImmutableSet<String> ONE_SEX =
      ImmutableSet.of(SchoolSexes.BOYS, SchoolSexes.GIRLS);
  private static final ImmutableSet<String> NO_FAITH =
      ImmutableSet.of("00", "06", "99", "Does not apply", "None");

  /** The notes, those on siblings last. */
  ImmutableList<Reason> of(PanelProposal proposal, ImmutableList<Reason> siblings) {
    ImmutableList.Builder<Reason> notes = ImmutableList.builder();
    proposal.missing().forEach(kind -> notes.add(unweighed(kind)));
    proposal.proposed().proposedSchool().flatMap(facts::school).ifPresent(school -> {
      if (facts.isHomeOf(subject, school.urn())) {
        notes.add(PanelReasons.homeSchoolNamed(school.urn()));
      }
      sex(school).ifPresent(notes::add);
      faith(school).ifPresent(notes::add);
      year(proposal.proposed(), notes);
    });
    return notes.addAll(siblings).build();
  }

  private Reason unweighed(EvidenceKind kind) {
    ImmutableList<EvidenceItem> brought = subject.evidence().stream()
        .filter(item -> item.kind() == kind && !item.dated().isAfter(on))
        .collect(toImmutableList());
    return brought.stream().anyMatch(EvidenceItem::present)
        ? PanelReasons.evidenceNotWeighed(kind)
        : brought.stream()
            .findFirst()
            .map(PanelReasons::evidenceNone)
            .orElseGet(() -> PanelReasons.evidenceMissing(kind));
  }

  private Optional<Reason> sex(School school) {
    if (subject.sex().isEmpty() && school.sex().filter(ONE_SEX::contains).isPresent()) {
      return Optional.of(PanelReasons.sexNotKnown(school.urn()));
    }
    return school
        .sex()
        .filter(code -> !SchoolSexes.isKnown(code))
        .map(code -> PanelReasons.schoolSexNotKnown(school.urn(), code));
  }

  private static Optional<Reason> faith(School school) {
    Urn urn = school.urn();
    return school
        .religiousCharacter()
        .filter(code -> !NO_FAITH.contains(code))
        .map(code -> PanelReasons.faith(urn, code));
  }

  private void year(Proposed proposed, ImmutableList.Builder<Reason> notes) {
    YearGroup own = subject.state().data().referral().pupil().yearGroup();
    MonthDay day = MonthDay.from(on);
    if (own.equals(YEAR_11)
        && !day.isBefore(panel.lateYear11().value())
        && !day.isAfter(END_OF_YEAR)) {
      notes.add(PanelReasons.lateYear11(on, panel.lateYear11()));
    }
    Optional<YearGroup> year =
        proposed.match(Proposed.Place::year, defer -> Optional.empty(), none -> Optional.empty());
    year.filter(other -> !other.equals(own))
        .ifPresent(other -> notes.add(PanelReasons.otherYear(other, own)));
  }
}
