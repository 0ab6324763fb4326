/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Stay;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.escalation.AcademyStage;
import org.concordat.fairaccess.escalation.Direction;
import org.concordat.fairaccess.escalation.Escalation;

/**
 * One escalation, on whichever route, with the time it spent in each stage.
 *
 * <p>It is known by the child, the school and the first day of its first stage: two children whose escalations at one school
 * went the same way are two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupil the child
 * @param school the school that is to admit the child
 * @param stays the stages it was in, the earliest first
 * @param directedOn when a formal direction was given, or empty if none was
 * @param admittedOn when the school admitted the child, or empty if it has not
 */
public record EscalationFact(
    PupilReference pupil,
    Urn school,
    ImmutableList<StageTime> stays,
    Optional<LocalDate> directedOn,
    Optional<LocalDate> admittedOn) {

  private static final String MINDED_TO_DIRECT = AcademyStage.MINDED_TO_DIRECT.code();

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public EscalationFact {
    requireNonNull(pupil, "pupil");
    requireNonNull(school, "school");
    requireNonNull(stays, "stays");
    requireNonNull(directedOn, "directedOn");
    requireNonNull(admittedOn, "admittedOn");
  }

  /**
   * What a report needs of an escalation.
   *
   * @param <G> the stages of the route
   * @param state where it stands
   * @param stays the time in each stage, see {@link Stay#of}
   * @return the fact
   */
  public static <G extends Enum<G> & Stage> EscalationFact of(
      State<G, Escalation> state, List<Stay<G>> stays) {
    Escalation escalation = state.data();
    return new EscalationFact(
        escalation.child().pupil().reference(),
        escalation.school().urn(),
        stays.stream()
            .map(
                stay -> new StageTime(stay.stage().code(), stay.from(), stay.until(), stay.ended()))
            .collect(toImmutableList()),
        escalation.direction().map(Direction::on),
        escalation.admittedOn());
  }

  /** The first day of the first stage, or empty where no stage is told. */
  Optional<LocalDate> began() {
    return stays.stream().map(StageTime::from).findFirst();
  }

  /** Whether the academy admitted on the letter alone, which is an admission and no direction. */
  boolean isAdmittedOnLetter(ReportPeriod period) {
    return admittedOn.filter(period::contains).isPresent()
        && directedOn.isEmpty()
        && stays.stream().anyMatch(stay -> stay.stage().equals(MINDED_TO_DIRECT));
  }
}
