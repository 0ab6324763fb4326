/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.school.AdmissionAuthority;

/**
 * One thing that somebody reported of a child.
 *
 * <p>Facts may arrive in any order and twice: what is concluded from them depends on neither. Each is immutable
 * and thread-safe.
 */
public sealed interface ChildFact {

  /**
   * The child.
   *
   * @return the reference
   */
  PupilReference pupil();

  /**
   * The day that the fact is about.
   *
   * @return the day
   */
  LocalDate on();

  /**
   * The child came to live in the area.
   *
   * @param pupil the child
   * @param on the first day there
   */
  record MovedIn(PupilReference pupil, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public MovedIn {
      requireNonNull(pupil, "pupil");
      requireNonNull(on, "on");
    }
  }

  /**
   * The child went to live elsewhere.
   *
   * @param pupil the child
   * @param on the first day elsewhere
   */
  record MovedAway(PupilReference pupil, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public MovedAway {
      requireNonNull(pupil, "pupil");
      requireNonNull(on, "on");
    }
  }

  /**
   * A parent applied for a place in-year.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param decidedBy who decides on the application
   * @param on the day of the application
   */
  record Applied(PupilReference pupil, Urn school, AdmissionAuthority decidedBy, LocalDate on)
      implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Applied {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(decidedBy, "decidedBy");
      requireNonNull(on, "on");
    }
  }

  /**
   * The school offered a place. A refusal of an earlier day by the same school is taken back.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the day of the offer
   */
  record Offered(PupilReference pupil, Urn school, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Offered {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The school refused a place. An offer that it made before, or on the same day, no longer stands: offered on 10
   * September 2012 and refused by the same school on the 17th, the child is without a place again from the 17th on.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the day of the refusal
   */
  record Refused(PupilReference pupil, Urn school, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The parent declined an offer.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the day
   */
  record Declined(PupilReference pupil, Urn school, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Declined {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is on the school's register from a day, whether or not it appears.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the first day on the register
   */
  record Joined(PupilReference pupil, Urn school, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Joined {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is on the register and has not appeared.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the first day missed
   */
  record NeverCame(PupilReference pupil, Urn school, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public NeverCame {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The child left a school.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the last day attended
   * @param deletedOn the day of deletion from the register, or empty for the day after the last attended
   */
  record Left(PupilReference pupil, Urn school, LocalDate on, Optional<LocalDate> deletedOn)
      implements ChildFact {

    /**
     * Checks the days.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the deletion is before the last day attended
     */
    public Left {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
      requireNonNull(deletedOn, "deletedOn");
      checkArgument(
          deletedOn.filter(day -> day.isBefore(on)).isEmpty(),
          "Left deletedOn: must not be before the last day attended, %s, but was %s",
          on,
          deletedOn.map(LocalDate::toString).orElse(""));
    }
  }

  /**
   * The child is educated at home by its parents.
   *
   * @param pupil the child
   * @param on the first day
   */
  record HomeEducated(PupilReference pupil, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public HomeEducated {
      requireNonNull(pupil, "pupil");
      requireNonNull(on, "on");
    }
  }

  /**
   * A panel considered the child.
   *
   * @param pupil the child
   * @param on the day of the panel
   */
  record Considered(PupilReference pupil, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Considered {
      requireNonNull(pupil, "pupil");
      requireNonNull(on, "on");
    }
  }
}
