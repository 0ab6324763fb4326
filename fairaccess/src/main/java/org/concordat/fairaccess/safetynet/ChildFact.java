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
import org.concordat.core.pupil.CompulsorySchoolAge;
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

  /** A fact of a school. */
  sealed interface AtSchool extends ChildFact {

    /**
     * The school.
     *
     * @return it, under the number by which the fact names it
     */
    Urn school();
  }

  /**
   * The child came to live in the area. One who is reported to have gone to live elsewhere on the same day lives in the area,
   * and which of the two is so is asked about.
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
   * A parent applied for a place in-year. Applications of one day to one school are one; if they differ in who decides, that
   * is asked about.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param decidedBy who decides on the application
   * @param on the day of the application
   */
  record Applied(PupilReference pupil, Urn school, AdmissionAuthority decidedBy, LocalDate on)
      implements AtSchool {

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
   * @param decidedBy who decided on that day, or empty if it was who decided when the parent applied
   * @param on the day of the offer
   */
  record Offered(
      PupilReference pupil, Urn school, Optional<AdmissionAuthority> decidedBy, LocalDate on)
      implements AtSchool {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Offered {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(decidedBy, "decidedBy");
      requireNonNull(on, "on");
    }

    /**
     * An offer by whoever decided when the parent applied.
     *
     * @param pupil the child
     * @param school the school, under the URN it has then
     * @param on the day of the offer
     * @throws NullPointerException if an argument is null
     */
    public Offered(PupilReference pupil, Urn school, LocalDate on) {
      this(pupil, school, Optional.empty(), on);
    }
  }

  /**
   * The school refused a place. An offer that it made before, or on the same day, no longer stands: offered on 10
   * September 2012 and refused by the same school on the 17th, the child is without a place again from the 17th on.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param decidedBy who decided on that day, or empty if it was who decided when the parent applied
   * @param on the day of the refusal
   */
  record Refused(
      PupilReference pupil, Urn school, Optional<AdmissionAuthority> decidedBy, LocalDate on)
      implements AtSchool {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(decidedBy, "decidedBy");
      requireNonNull(on, "on");
    }

    /**
     * A refusal by whoever decided when the parent applied.
     *
     * @param pupil the child
     * @param school the school, under the URN it has then
     * @param on the day of the refusal
     * @throws NullPointerException if an argument is null
     */
    public Refused(PupilReference pupil, Urn school, LocalDate on) {
      this(pupil, school, Optional.empty(), on);
    }
  }

  /**
   * The parent declined an offer.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the day
   */
  record Declined(PupilReference pupil, Urn school, LocalDate on) implements AtSchool {

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
   * The parent withdrew an application, so that nobody waits for an answer to it any more; an offer that was made on
   * it no longer stands. A place elsewhere or a move withdraws nothing by itself: the parent may still hope for the
   * place.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the day
   */
  record Withdrawn(PupilReference pupil, Urn school, LocalDate on) implements AtSchool {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdrawn {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is on the school's register from a day, whether or not it appears. It does not show that the child came: one
   * who is missed is so until it {@linkplain Came came}, though its joining is reported again or the school converts and
   * enters it under a new URN.
   *
   * <p>A joining that is reported again before the child {@linkplain Left left} is one joining, of the earliest day, on which
   * alone the school has to tell of it. If the same URN gives another day, that is asked about.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the first day on the register
   */
  record Joined(PupilReference pupil, Urn school, LocalDate on) implements AtSchool {

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
   * The child was at the school on a day, such as one who was missed and came after all: joined and missed on 4 September
   * 2012 and come on 1 October, it is on roll from 1 October on. One who is not known to have joined is taken to be on the
   * register since that day, and that is asked about.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the day
   */
  record Came(PupilReference pupil, Urn school, LocalDate on) implements AtSchool {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public Came {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
    }
  }

  /**
   * The child is on the register and has not appeared. One missed from its first school day on the register on has been
   * out since it was last at a school; one missed later only from that day on, and whether it came before is asked
   * about, unless it is known that it {@linkplain Came came}. Until it comes or leaves, it is missed.
   *
   * <p>One who is not known to have joined, nor to have left that school, is taken to be on the register since that day, and
   * that is asked about.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the first day missed
   */
  record NeverCame(PupilReference pupil, Urn school, LocalDate on) implements AtSchool {

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
   * The child left a school. It is out of school from the day after the last attended, though it may be on the register
   * until a later day: attended last on 15 September 2023 and deleted on 20 October, it is out since 16 September. A child
   * that all its schools have missed for longer stays out since then, and which of the two is so is asked about.
   *
   * <p>What a school reports again is one leaving where the child attended last no later than on the day of deletion that
   * was reported before, and in between joined no school and came to none, left no other, moved neither in nor away and had
   * no answer of that
   * school. If the days differ, those of the report of the earliest last day count, of these the earliest deletion, for the
   * wait, the register and the notice that is owed, and the difference is asked about: deleted on 20 October and reported
   * as of 8 September and as of 15 September, the child is out since 9 September.
   *
   * <p>Any other later report is of another leaving: deleted on 9 September and reported as of 20 March too, the child came
   * back, is out since 21 March, and both leavings have to be told, unless they are of one day of deletion: a register is
   * deleted from once a day. Where it is not known to have joined in between, that
   * is asked about as well.
   *
   * @param pupil the child
   * @param school the school, under the URN it has then
   * @param on the last day attended
   * @param deletedOn the day of deletion from the register, or empty for the day after the last attended
   */
  record Left(PupilReference pupil, Urn school, LocalDate on, Optional<LocalDate> deletedOn)
      implements AtSchool {

    /**
     * Checks the days.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the deletion is before the last day attended, or that is the last of all days
     */
    public Left {
      requireNonNull(pupil, "pupil");
      requireNonNull(school, "school");
      requireNonNull(on, "on");
      requireNonNull(deletedOn, "deletedOn");
      checkArgument(
          on.isBefore(LocalDate.MAX), "Left on: must be followed by a day, but was %s", on);
      checkArgument(
          deletedOn.filter(day -> day.isBefore(on)).isEmpty(),
          "Left deletedOn: must not be before the last day attended, %s, but was %s",
          on,
          deletedOn.map(LocalDate::toString).orElse(""));
    }

    /**
     * The day of the deletion.
     *
     * @return the day given, or the day after the last attended
     */
    public LocalDate deletion() {
      return deletedOn.orElseGet(() -> on.plusDays(1));
    }
  }

  /**
   * The child is educated at home by its parents, until they apply for a place or it joins a school. From an application
   * on they look for a school, and the child is out; one made before the first day at home changes nothing, whenever it
   * is answered. An answer where no application is known shows that they applied, and counts from its own day.
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

  /**
   * The child is over compulsory school age, which ends with the last Friday in June of the school year in which it becomes
   * sixteen (EA 1996 s.8(3), as {@link CompulsorySchoolAge} has it). One that is then on no register waits for no place any
   * more: deleted on 12 May 2023 and over that age from 1 July 2023 on, it is without a place until 30 June and {@link
   * ChildStanding#PAST_SCHOOL_AGE} from 1 July on, whatever is applied for, offered or refused. One that is on a register
   * stands as before until it is deleted.
   *
   * <p>The day is that of the child's age and is known beforehand: of two that differ the later counts on every date, so
   * that nobody loses sight of a child too early, and from the earlier on which of them is so is asked about. What was owed
   * stays owed, and so is what is owed of an application after the day, since the rules on notices do not ask for the age.
   *
   * @param pupil the child
   * @param on the first day on which the child is over compulsory school age, inclusive
   */
  record PassedSchoolAge(PupilReference pupil, LocalDate on) implements ChildFact {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public PassedSchoolAge {
      requireNonNull(pupil, "pupil");
      requireNonNull(on, "on");
    }

    /**
     * The fact, found from the days between which the child is of compulsory school age.
     *
     * @param pupil the child
     * @param age the days; a child born on 31 August 2007 is of that age to 30 June 2023, inclusive
     * @return the fact, of the day after the last, 1 July 2023
     * @throws java.time.DateTimeException if the last day of that age is the last of all days
     * @throws NullPointerException if an argument is null
     */
    public static PassedSchoolAge of(PupilReference pupil, CompulsorySchoolAge age) {
      requireNonNull(pupil, "pupil");
      return new PassedSchoolAge(pupil, requireNonNull(age, "age").last().plusDays(1));
    }
  }
}
