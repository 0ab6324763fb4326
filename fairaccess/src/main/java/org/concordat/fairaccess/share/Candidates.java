/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AgeRange;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolOnDate;
import org.concordat.core.school.SchoolSexes;
import org.concordat.core.school.SchoolStatus;

/**
 * The schools that may be asked to take a child, and those ruled out beforehand.
 *
 * <p>A school that permanently excluded the child is never a candidate, whatever its URN is now, and neither
 * is one that on the day of the decision is for the other sex or other ages, or is not open. What is not known
 * of a school does not rule it out; its roll is that of the last census on or before the day, its admission number that
 * of the day. A year group is within a school's ages if the school takes both ages that its pupils have in the
 * course of the year: a school for 11 to 16 takes years 7 to 11.
 *
 * <p>Immutable and thread-safe.
 *
 * @param candidates the schools that may be asked, in the order given
 * @param ruledOut the others with their reasons, in the order given
 */
public record Candidates(ImmutableList<Candidate> candidates, ImmutableList<LeftOut> ruledOut) {

  private static final int AGE_AT_START_OF_YEAR_0 = 4;

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Candidates {
    requireNonNull(candidates, "candidates");
    requireNonNull(ruledOut, "ruledOut");
  }

  /**
   * Rules schools out.
   *
   * @param schools the schools of the area
   * @param child the child
   * @param successions the links between establishments
   * @param on the day of the decision
   * @return the candidates and the others
   */
  public static Candidates among(
      List<School> schools, ChildNeed child, Successions successions, LocalDate on) {
    requireNonNull(child, "child");
    requireNonNull(successions, "successions");
    requireNonNull(on, "on");
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    ImmutableList.Builder<LeftOut> ruledOut = ImmutableList.builder();
    for (School school : schools) {
      ImmutableList<Reason> against = against(school, child, successions, on);
      if (against.isEmpty()) {
        candidates.add(Candidate.from(school, on));
      } else {
        ruledOut.add(new LeftOut(school.urn(), against));
      }
    }
    return new Candidates(candidates.build(), ruledOut.build());
  }

  private static ImmutableList<Reason> against(
      School school, ChildNeed child, Successions successions, LocalDate on) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Urn excluder : child.excludedBy()) {
      if (successions.sameSchool(excluder, school.urn())) {
        reasons.add(ShareReasons.about(ShareReasons.EXCLUDED_THE_CHILD, school.urn())
            .with("excluder", excluder.toString())
            .saying(
                excluder.equals(school.urn())
                    ? "school {school} excluded the child"
                    : "school {school} excluded the child, as {excluder}"));
      }
    }
    SchoolOnDate then = school.on(on);
    then.ages()
        .find()
        .filter(ages -> !takes(ages, child.yearGroup()))
        .ifPresent(ages -> reasons.add(ShareReasons.about(ShareReasons.OTHER_AGES, school.urn())
            .with("year", child.yearGroup().code())
            .with("ages", ages.toString())
            .saying("school {school} is for ages {ages}, and the child is in year {year}")));
    if (otherSex(child)
        .filter(other -> then.sex().find().equals(Optional.of(other)))
        .isPresent()) {
      reasons.add(ShareReasons.about(ShareReasons.OTHER_SEX, school.urn())
          .saying("school {school} is for children of the other sex"));
    }
    if (then.status().find().filter(status -> status != SchoolStatus.OPEN).isPresent()) {
      reasons.add(ShareReasons.about(ShareReasons.NOT_OPEN, school.urn())
          .with("on", on)
          .saying("school {school} is not open on {on}"));
    }
    return reasons.build();
  }

  private static boolean takes(AgeRange ages, YearGroup year) {
    OptionalInt number = year.equals(YearGroup.RECEPTION) ? OptionalInt.of(0) : year.number();
    if (number.isEmpty()) {
      return true;
    }
    int age = number.getAsInt() + AGE_AT_START_OF_YEAR_0;
    return ages.contains(age) && ages.contains(age + 1);
  }

  private static Optional<String> otherSex(ChildNeed child) {
    return child.sex().map(sex -> sex == Sex.FEMALE ? SchoolSexes.BOYS : SchoolSexes.GIRLS);
  }
}
