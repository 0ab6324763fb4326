/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The infant classes that the child would join: the pupils in them now and their school teachers.
 *
 * <p>With a limit of thirty to a teacher, 29 pupils and one teacher leave room for one more; 59 pupils
 * and two teachers do too; 60 do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pupils how many pupils are in the classes, without the child
 * @param teachers how many school teachers there are for them
 */
public record InfantClasses(int pupils, int teachers) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are fewer than no pupils or less than one teacher
   */
  public InfantClasses {
    checkArgument(pupils >= 0, "InfantClasses pupils: must not be negative, but was %s", pupils);
    checkArgument(teachers >= 1, "InfantClasses teachers: must be positive, but was %s", teachers);
  }

  /**
   * Classes by their numbers.
   *
   * @param pupils how many pupils are in the classes, without the child
   * @param teachers how many school teachers there are for them
   * @return the classes
   * @throws IllegalArgumentException if there are fewer than no pupils or less than one teacher
   */
  public static InfantClasses of(int pupils, int teachers) {
    return new InfantClasses(pupils, teachers);
  }

  /**
   * Whether one more pupil stays within a limit.
   *
   * @param limit how many pupils a teacher may have
   * @return true if the pupils with one more are at most the limit for each teacher
   */
  public boolean hasRoomUnder(int limit) {
    return pupils + 1L <= (long) limit * teachers;
  }

  @Override
  public String toString() {
    return pupils + " pupils to " + teachers + (teachers == 1 ? " teacher" : " teachers");
  }
}
