/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.dispute;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/**
 * The outside facts of a dispute: whose days count, and which school became which.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars in which the time for a step is counted
 * @param successions the links between establishments
 */
public record DisputeContext(Calendars calendars, Successions successions) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public DisputeContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(successions, "successions");
  }

  /**
   * The context of schools that keep their identity.
   *
   * @param calendars the calendars in which the time for a step is counted
   * @return the context, with no links between establishments
   */
  public static DisputeContext of(Calendars calendars) {
    return new DisputeContext(calendars, Successions.none());
  }

  /**
   * The same context with links between establishments.
   *
   * @param links the links
   * @return a copy
   */
  public DisputeContext withSuccessions(Successions links) {
    return new DisputeContext(calendars, links);
  }

  /**
   * Why a dispute is none: the two schools were one when it was raised. Two that merge afterwards, or of which one
   * takes over the other, were two then, and so it stands.
   *
   * @param data the dispute
   * @return the reason {@link DisputeReasons#SAME_SCHOOL} where they were one school on the day; empty otherwise
   */
  Optional<Reason> sameSchool(DisputeStanding data) {
    Dispute dispute = data.dispute();
    return successions.sameSchool(dispute.raisedBy(), dispute.mustAct(), dispute.raisedOn())
        ? Optional.of(DisputeReasons.sameSchool(data))
        : Optional.empty();
  }

  /**
   * Why a school is heard as no member.
   *
   * @param data the dispute
   * @param school the school, under its URN on the day
   * @param on the day
   * @return the reason {@link DisputeReasons#SUCCEEDED} where the membership of the URN goes on but the school has
   *     another by then, {@link DisputeReasons#NOT_A_MEMBER} where it speaks for no member; empty otherwise
   */
  Optional<Reason> notAMember(DisputeStanding data, Urn school, LocalDate on) {
    if (data.dispute().partnership().membersOn(on).stream()
        .anyMatch(member -> successions.speaksFor(school, member, on))) {
      return Optional.empty();
    }
    return Optional.of(
        data.dispute().partnership().hasMember(school, on)
            ? DisputeReasons.succeeded(school, on, data)
            : DisputeReasons.notAMember(school, on, data));
  }

  /**
   * Why a school does not take a dispute up or back.
   *
   * @param data the dispute
   * @param school the school whose head speaks
   * @param on when
   * @return the reason {@link DisputeReasons#OTHER_SCHOOL} where it does not speak for the school that raised the
   *     dispute; empty otherwise
   */
  Optional<Reason> otherSchool(DisputeStanding data, Urn school, LocalDate on) {
    return successions.speaksFor(school, data.dispute().raisedBy(), on)
        ? Optional.empty()
        : Optional.of(DisputeReasons.otherSchool(school, on, data));
  }
}
