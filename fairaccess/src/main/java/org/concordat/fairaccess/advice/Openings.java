/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolStatus;

/** Which schools are open on the day of the advice, and when a child would enter. */
record Openings(SchoolRegister register, LocalDate on, LocalDate entering) {

  /** Whether a school has not opened by the day of the advice. */
  boolean isComing(School school) {
    return is(school, on, SchoolStatus.NOT_YET_OPEN);
  }

  /** The first day of a school that is to open, for what holds of it then; the entry if that is not known. */
  LocalDate firstDay(School school) {
    return school.opened().orElse(entering);
  }

  Opening of(School school) {
    if (isComing(school)) {
      return coming(school);
    }
    return register
        .standing(school.urn(), entering)
        .match(
            standing ->
                standing.contains(school.urn()) ? staying(school) : handedOver(school, standing),
            reason -> is(school, entering, SchoolStatus.CLOSED)
                ? Opening.notKnown(reason)
                : staying(school));
  }

  private Opening coming(School school) {
    Answer<SchoolStatus> status = school.statusOn(entering);
    return status.match(
        known -> switch (known) {
          case OPEN ->
            Opening.open(ImmutableList.<Reason>builder()
                .add(opens(AdviceReasons.OPENS_BY_ENTRY, school)
                    .saying("school {school} is not open yet: it opens on {opens}, by the entry of"
                        + " {entry}"))
                .addAll(staying(school).cautions())
                .build());
          case NOT_YET_OPEN ->
            Opening.not(opens(AdviceReasons.OPENS_AFTER_ENTRY, school)
                .saying("school {school} opens on {opens}, and the child would enter on {entry}"));
          case CLOSED -> closed(school);
        },
        Opening::notKnown);
  }

  private Opening staying(School school) {
    if (is(school, entering, SchoolStatus.CLOSED)) {
      return closed(school);
    }
    return Opening.open(school
        .closed()
        .filter(last -> isEndOfAll(school, last))
        .map(last -> ImmutableList.of(closes(AdviceReasons.CLOSES_AFTER_ENTRY, school)
            .saying("school {school} closes on {closes}, after the entry of {entry}")))
        .orElse(ImmutableList.of()));
  }

  /** Whether nobody takes over from a school on the day after its last. */
  private boolean isEndOfAll(School school, LocalDate last) {
    return register
        .standing(school.urn(), last.plusDays(1))
        .find()
        .map(standing -> standing.contains(school.urn()))
        .orElse(true);
  }

  private Opening handedOver(School school, ImmutableSortedSet<Urn> heirs) {
    boolean allClosed = heirs.stream()
        .allMatch(heir -> register
            .find(heir)
            .filter(one -> is(one, entering, SchoolStatus.CLOSED))
            .isPresent());
    return allClosed
        ? closed(school)
        : Opening.open(ImmutableList.of(Reason.coded(AdviceReasons.TAKEN_OVER_BY_ENTRY)
            .with("school", school.urn().toString())
            .with("heir", heirs.toString())
            .with("entry", entering)
            .saying(
                "by the entry of {entry} school {school} is {heir}, which decides for itself")));
  }

  private Opening closed(School school) {
    return Opening.not(closes(AdviceReasons.CLOSES_BEFORE_ENTRY, school)
        .saying("school {school} closes on {closes}, and the child would enter on {entry}"));
  }

  private Reason.Builder closes(String code, School school) {
    return Reason.coded(code)
        .with("school", school.urn().toString())
        .with("closes", text(school.closed()))
        .with("entry", entering);
  }

  private Reason.Builder opens(String code, School school) {
    return Reason.coded(code)
        .with("school", school.urn().toString())
        .with("opens", text(school.opened()))
        .with("entry", entering);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("a day that is not known");
  }

  private static boolean is(School school, LocalDate date, SchoolStatus status) {
    return school.statusOn(date).find().filter(status::equals).isPresent();
  }
}
