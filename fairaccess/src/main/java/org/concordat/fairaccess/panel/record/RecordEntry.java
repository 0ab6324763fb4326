/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;

/**
 * Something that is put on the record.
 *
 * <p>An entry holds words, so that it reads the same in twenty years. A pupil appears by reference alone.
 * Immutable and thread-safe.
 */
public sealed interface RecordEntry {

  /**
   * The minutes of a meeting.
   *
   * @param on when they were recorded
   * @param by who recorded them
   * @param body the code of the body that met
   * @param heldOn the day of the meeting
   * @param lines what they say
   */
  record MinutesTaken(
      LocalDate on, Role by, String body, LocalDate heldOn, ImmutableList<RecordLine> lines)
      implements RecordEntry {

    /**
     * Checks the body.
     *
     * @throws IllegalArgumentException if it is blank, or cannot be written in UTF-8
     * @throws NullPointerException if a component is null
     */
    public MinutesTaken {
      requireNonNull(heldOn, "heldOn");
      check(on, by, lines);
      checkSubject("MinutesTaken body", body);
    }

    @Override
    public String kind() {
      return MINUTES;
    }

    @Override
    public ImmutableList<String> subject() {
      return ImmutableList.of(body, heldOn.toString());
    }
  }

  /**
   * A decision on one child.
   *
   * @param on when it was recorded
   * @param by who recorded it
   * @param caseKey the key of the case
   * @param pupil the child
   * @param lines what was decided and why
   */
  record DecisionTaken(
      LocalDate on, Role by, String caseKey, PupilReference pupil, ImmutableList<RecordLine> lines)
      implements RecordEntry {

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if it is blank, or if it or the reference cannot be written in UTF-8
     * @throws NullPointerException if a component is null
     */
    public DecisionTaken {
      requireNonNull(pupil, "pupil");
      check(on, by, lines);
      checkSubject("DecisionTaken caseKey", caseKey);
      Texts.checkWritable("DecisionTaken pupil", pupil.value());
    }

    @Override
    public String kind() {
      return DECISION;
    }

    @Override
    public ImmutableList<String> subject() {
      return ImmutableList.of(caseKey, pupil.value());
    }
  }

  /**
   * The correction of an earlier entry, which stays as it is.
   *
   * @param on when it was recorded
   * @param by who recorded it
   * @param corrected the number of the entry that it corrects, from 1
   * @param reason why
   * @param lines what is to be read in place of what stands there
   */
  record Corrected(
      LocalDate on, Role by, int corrected, String reason, ImmutableList<RecordLine> lines)
      implements RecordEntry {

    /**
     * Checks the number and the reason.
     *
     * @throws IllegalArgumentException if the number is below one, or if the reason is blank or cannot be
     *     written in UTF-8
     * @throws NullPointerException if a component is null
     */
    public Corrected {
      check(on, by, lines);
      checkArgument(
          corrected > 0, "Corrected corrected: must be one or more, but was %s", corrected);
      checkSubject("Corrected reason", reason);
    }

    @Override
    public String kind() {
      return CORRECTION;
    }

    @Override
    public ImmutableList<String> subject() {
      return ImmutableList.of(Integer.toString(corrected), reason);
    }

    @Override
    public Optional<Integer> corrects() {
      return Optional.of(corrected);
    }
  }

  /** The kind of {@link MinutesTaken}. */
  String MINUTES = "minutes";

  /** The kind of {@link DecisionTaken}. */
  String DECISION = "decision";

  /** The kind of {@link Corrected}. */
  String CORRECTION = "correction";

  /**
   * When the entry was recorded.
   *
   * @return the date
   */
  LocalDate on();

  /**
   * Who recorded it.
   *
   * @return the capacity in which they acted
   */
  Role by();

  /**
   * What the entry says.
   *
   * @return the lines, in their order
   */
  ImmutableList<RecordLine> lines();

  /**
   * The stable code of the kind.
   *
   * @return {@link #MINUTES}, {@link #DECISION} or {@link #CORRECTION}
   */
  String kind();

  /**
   * What the entry is about, as it stands in its bytes.
   *
   * @return two texts, as the kind has them
   */
  ImmutableList<String> subject();

  /**
   * The entry that this one corrects.
   *
   * @return its number, from 1; empty for what is no correction
   */
  default Optional<Integer> corrects() {
    return Optional.empty();
  }

  private static void check(LocalDate on, Role by, ImmutableList<RecordLine> lines) {
    requireNonNull(on, "on");
    requireNonNull(by, "by");
    requireNonNull(lines, "lines");
    Texts.checkWritable("RecordEntry by", by.title());
  }

  private static void checkSubject(String what, String text) {
    requireNonNull(text, what);
    checkArgument(!text.isBlank(), "%s: must not be blank, but was '%s'", what, text);
    Texts.checkWritable(what, text);
  }
}
