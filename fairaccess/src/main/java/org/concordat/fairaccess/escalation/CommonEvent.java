/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;

/** What may happen on every route. */
public sealed interface CommonEvent extends FoundationEvent, AcademyEvent, CommunityEvent {

  /**
   * The school was asked to admit the child.
   *
   * @param on the day
   */
  record Asked(LocalDate on) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Asked {
      requireNonNull(on, "on");
    }
  }

  /**
   * The school agreed to admit.
   *
   * @param on the day of the agreement
   * @param startOn the first day on which the child is to attend
   */
  record Agreed(LocalDate on, LocalDate startOn) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Agreed {
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * The school refused.
   *
   * @param on the day
   * @param reasons the written reasons, or where they are kept
   */
  record Refused(LocalDate on, String reasons) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The school kept silent until its time was over, which counts as a refusal.
   *
   * @param on the day after the last day to answer
   */
  record RefusalDeemed(LocalDate on) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RefusalDeemed {
      requireNonNull(on, "on");
    }
  }

  /**
   * The school agreed and did not admit, which counts as a refusal.
   *
   * @param on the day on which it was reported
   */
  record AgreementBroken(LocalDate on) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AgreementBroken {
      requireNonNull(on, "on");
    }
  }

  /**
   * The authority, or the Secretary of State where the agreement held up a decision, did not accept the first day to which
   * the school agreed, and the agreement fell.
   *
   * <p>A history that is read in the order of its days may hold, before this event, what was learned of after it. While a
   * direction is sought, an agreement to another day is then left alone, and a refusal that came before stays as it is; that
   * a day was rejected is known all the same. Before that the agreement falls, whatever its day.
   *
   * @param on the day
   * @param by who did not accept it
   * @param day the first day that was not accepted
   * @param reasons the written reasons of whoever did not accept it, or where they are kept
   */
  record FirstDayRejected(LocalDate on, Role by, LocalDate day, String reasons)
      implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FirstDayRejected {
      requireNonNull(on, "on");
      requireNonNull(by, "by");
      requireNonNull(day, "day");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The case went back to the panel with something new.
   *
   * @param on the day
   */
  record ReturnedToPanel(LocalDate on) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnedToPanel {
      requireNonNull(on, "on");
    }
  }

  /**
   * The child was admitted.
   *
   * @param on the first day on roll
   */
  record Admitted(LocalDate on) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admitted {
      requireNonNull(on, "on");
    }
  }

  /**
   * It was tried to settle the refusal locally, and the school still did not agree.
   *
   * @param on the day on which it failed
   */
  record TriedLocally(LocalDate on) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TriedLocally {
      requireNonNull(on, "on");
    }
  }

  /**
   * The school stopped being what it was when it was named, which ends the case on this route.
   *
   * @param on the day of the conversion, or of the last event where that is later
   * @param conversion what the school became
   */
  record Converted(LocalDate on, Conversion conversion) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Converted {
      requireNonNull(on, "on");
      requireNonNull(conversion, "conversion");
    }
  }

  /**
   * It became known that a school has permanently excluded the child.
   *
   * @param on the day on which it became known
   * @param school the school, under the number that was said; the exclusion is known by it from now on
   * @param effective the day on which the exclusion took effect
   */
  record ExclusionRecorded(LocalDate on, Urn school, LocalDate effective) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExclusionRecorded {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(effective, "effective");
    }
  }

  /**
   * It became known that an exclusion no longer counts.
   *
   * <p>An exclusion from school 100002 that school 100001 took over on 1 November 2012 is known as 100002. Where the case
   * is against 100001 and it is said on 5 November that the exclusion from 100001 has ended, {@code school} and {@code
   * said} are 100001, and {@code knownAs} is 100002; if it is said of 100002, {@code said} is 100002.
   *
   * <p>Where several exclusions are known by one number, the one of the day that was said ends, else the last that took
   * effect by {@code effective}.
   *
   * <p>A history that is read in the order of its days may hold, at this event, what was learned of after it. If an
   * exclusion that took effect by {@code effective}, or on the day that was said, is then known by the number that was said,
   * that one ends, and the one of {@code knownAs} goes on: so no order in which things are learned lifts a bar that stands
   * in the order in which they happened. It may leave one that does not, until the end is recorded again. Where the day was
   * said, no order changes which exclusion of a number ends.
   *
   * @param on the day on which it became known
   * @param school the school: under the number under which the case is against it, if it is that school on the day, else
   *     under the number that was said
   * @param said the number that was said
   * @param knownAs the number by which the exclusion that ended was known when that was said: {@code said} itself if one
   *     was known by it, else that of the one school of those that it took over
   * @param excludedOn the day on which the exclusion that ended took effect, where it was said; else empty
   * @param effective the day from which the exclusion no longer counts
   * @param ending why it no longer counts
   */
  record ExclusionEnded(
      LocalDate on,
      Urn school,
      Urn said,
      Urn knownAs,
      Optional<LocalDate> excludedOn,
      LocalDate effective,
      ExclusionEnding ending)
      implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExclusionEnded {
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(said, "said");
      requireNonNull(knownAs, "knownAs");
      requireNonNull(excludedOn, "excludedOn");
      requireNonNull(effective, "effective");
      requireNonNull(ending, "ending");
    }

    /**
     * The end of an exclusion whose day was not said. An end that was stored with the three numbers alone, before the day
     * could be said, is read by this constructor.
     *
     * @param on the day on which it became known
     * @param school the school, as the case names it
     * @param said the number that was said
     * @param knownAs the number by which the exclusion was known
     * @param effective the day from which the exclusion no longer counts
     * @param ending why it no longer counts
     * @throws NullPointerException if an argument is null
     */
    public ExclusionEnded(
        LocalDate on,
        Urn school,
        Urn said,
        Urn knownAs,
        LocalDate effective,
        ExclusionEnding ending) {
      this(on, school, said, knownAs, Optional.empty(), effective, ending);
    }

    /**
     * The end of an exclusion that was known by the number that was said. An end that was stored with one number alone,
     * before others were told, is read by this constructor.
     *
     * @param on the day on which it became known
     * @param school the school, under the number that was said and by which the exclusion was known
     * @param effective the day from which the exclusion no longer counts
     * @param ending why it no longer counts
     * @throws NullPointerException if an argument is null
     */
    public ExclusionEnded(LocalDate on, Urn school, LocalDate effective, ExclusionEnding ending) {
      this(on, school, school, school, effective, ending);
    }
  }

  /**
   * A school that had kept silent gave reasons for what counted as its refusal.
   *
   * @param on the day
   * @param reasons the written reasons, or where they are kept
   */
  record LateReasonsGiven(LocalDate on, String reasons) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LateReasonsGiven {
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * The case ended without an admission.
   *
   * @param on the day
   * @param reason why
   */
  record Closed(LocalDate on, ClosingReason reason) implements CommonEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Closed {
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }
}
