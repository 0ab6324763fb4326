/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Which deadlines run, in the order in which they started.
 *
 * <p>Where several run, it keeps the packed dates on which they started. Where one runs, the state keeps its date,
 * and all states in which just this deadline runs may share one object.
 */
final class Running {

  static final Running NONE = new Running(ImmutableList.of(), new int[0]);

  private final ImmutableList<String> codes;
  private final int[] started;
  private final int count;

  private Running(ImmutableList<String> codes, int[] started) {
    this.codes = codes;
    this.started = started;
    this.count = codes.size();
  }

  /** Just one deadline. */
  static Running only(String code) {
    return new Running(ImmutableList.of(code), NONE.started);
  }

  /** The deadlines of some codes, each with the date on which it started. */
  static Running of(ImmutableMap<String, LocalDate> days) {
    return switch (days.size()) {
      case 0 -> NONE;
      case 1 -> only(days.keySet().asList().get(0));
      default -> new Running(ImmutableList.copyOf(days.keySet()), packed(days));
    };
  }

  /** The packed date that the state keeps: that of the only deadline, or 0. */
  static int only(ImmutableMap<String, LocalDate> days) {
    return days.size() == 1 ? packed(days)[0] : 0;
  }

  private static int[] packed(ImmutableMap<String, LocalDate> days) {
    return days.values().stream().mapToInt(PackedDate::of).toArray();
  }

  /** The deadlines of some codes, of which no date is known yet. */
  static Running of(ImmutableList<String> codes) {
    return new Running(codes, new int[codes.size()]);
  }

  /** The same deadlines, all started on one packed date. */
  Running allOn(int day) {
    if (count < 2) {
      return this;
    }
    int[] days = new int[count];
    Arrays.fill(days, day);
    return new Running(codes, days);
  }

  boolean isEmpty() {
    return count == 0;
  }

  ImmutableList<String> codes() {
    return codes;
  }

  /** The date on which the deadline at an index started, given the packed date of the only one. */
  LocalDate started(int index, int only) {
    return PackedDate.toDate(count == 1 ? only : started[index]);
  }

  /** The date on which each started, given the packed date of the only one. */
  ImmutableMap<String, LocalDate> days(int only) {
    ImmutableMap.Builder<String, LocalDate> days = ImmutableMap.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      days.put(codes.get(i), started(i, only));
    }
    return days.buildOrThrow();
  }
}
