/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.SchoolShare;
import org.concordat.fairaccess.share.ShareTable;

/**
 * The figures on which a challenge rests: what a school took, and what was due from it, on a day.
 *
 * <p>Of 20 children, a school of 750 in 6,000 owes 2.5; with one taken it is below its share by 1.5. Only a
 * school that is below its share can be challenged about it, whatever its type, and none while it is exempt from every
 * child. One that is exempt from some, such as those who come for their behaviour while it is in special measures, can
 * be, and whoever judges sees from whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the school that is challenged
 * @param on the day of the share table
 * @param taken the children it had taken, exact
 * @param due the children due from it, exact
 * @param exemptions the exemptions of the school in force on the day, none of which is from every child
 */
public record ChallengeGround(
    Urn school, LocalDate on, Ratio taken, Ratio due, ImmutableList<Exemption> exemptions) {

  /**
   * Checks the figures.
   *
   * @throws IllegalArgumentException if the school took what is due, or more, or is exempt from every child
   * @throws NullPointerException if a component is null
   */
  public ChallengeGround {
    requireNonNull(school, "school");
    requireNonNull(on, "on");
    requireNonNull(taken, "taken");
    requireNonNull(due, "due");
    requireNonNull(exemptions, "exemptions");
    checkArgument(
        taken.compareTo(due) < 0,
        "ChallengeGround taken: must be below the %s due, but was %s",
        due,
        taken);
    checkArgument(
        exemptions.stream().noneMatch(one -> one.coversEveryChild(on)),
        "ChallengeGround exemptions: must leave some children, but were %s",
        exemptions);
  }

  /**
   * The ground that a share table gives against a school.
   *
   * @param table the table
   * @param school the school
   * @return the ground; unknown for the reason {@link ChallengeReasons#NO_LINE} where the table has no line of the
   *     school, {@link ChallengeReasons#NOT_BELOW} where it is not below its share, and {@link ChallengeReasons#EXEMPT}
   *     where it is exempt from every child on the day of the table
   */
  public static Answer<ChallengeGround> of(ShareTable table, Urn school) {
    Optional<SchoolShare> line = table.lineOf(school);
    if (line.isEmpty()) {
      return Answer.unknown(Reason.coded(ChallengeReasons.NO_LINE)
          .with("school", school.toString())
          .with("on", table.on())
          .saying("the share table of {on} has no line of school {school}"));
    }
    Ratio taken = line.get().taken();
    Ratio due = line.get().due().value();
    if (taken.compareTo(due) >= 0) {
      return Answer.unknown(Reason.coded(ChallengeReasons.NOT_BELOW)
          .with("school", school.toString())
          .with("taken", taken.toString())
          .with("due", due.toString())
          .saying("school {school} took {taken} of {due} due, and is not below its share"));
    }
    ImmutableList<Exemption> exemptions = line.get().exemptions();
    return exemptions.stream()
        .filter(one -> one.coversEveryChild(table.on()))
        .findFirst()
        .map(one -> Answer.<ChallengeGround>unknown(exempt(school, table.on(), one)))
        .orElseGet(
            () -> Answer.known(new ChallengeGround(school, table.on(), taken, due, exemptions)));
  }

  private static Reason exempt(Urn school, LocalDate on, Exemption exemption) {
    Reason.Builder reason = Reason.coded(ChallengeReasons.EXEMPT)
        .with("school", school.toString())
        .with("on", on)
        .with("ground", exemption.ground());
    return exemption
        .lastDay()
        .map(last -> reason
            .with("until", last)
            .saying("on {on} school {school} is exempt until {until}: {ground}"))
        .orElseGet(() -> reason
            .with("until", "without end")
            .saying("on {on} school {school} is exempt {until}: {ground}"));
  }

  /**
   * By how much the school is below its share.
   *
   * @return the children, exact, above zero
   */
  public Ratio shortfall() {
    return due.minus(taken);
  }
}
