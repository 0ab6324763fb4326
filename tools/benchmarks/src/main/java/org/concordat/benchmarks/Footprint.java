/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.benchmarks.Notices.Notice;
import org.concordat.benchmarks.Notices.NoticeEvent;
import org.concordat.benchmarks.Notices.Served;
import org.concordat.core.procedure.History;
import org.openjdk.jol.info.GraphLayout;

/**
 * How many bytes a live notice keeps: served, and waiting for its answer.
 *
 * <p>What all notices share, such as the table and the names of duties, is counted once and spread over
 * them. The day of service is counted for each, as each has it.
 */
public final class Footprint {

  private static final int LIVES = 100_000;

  private Footprint() {}

  /**
   * Prints the bytes of a notice as a state of ours, and as a machine of stateless4j.
   *
   * @param args none
   */
  public static void main(String... args) {
    double ours = concordat(LIVES);
    double rival = stateless4j(LIVES);
    System.out.printf(
        Locale.ROOT,
        "bytes a live case: concordat %.1f, stateless4j %.1f, ratio %.2f%n",
        ours,
        rival,
        rival / ours);
  }

  /** The bytes of a state. */
  static double concordat(int lives) {
    return bytes(
        lives,
        served -> Notices.PROCEDURE
            .replay(
                Notices.PROCEDURE.begin(served.on(), Notice.BLANK),
                History.<NoticeEvent>empty().record(served.on(), served))
            .state());
  }

  /** The bytes of a machine. */
  static double stateless4j(int lives) {
    return bytes(lives, served -> {
      NoticeMachine machine = new NoticeMachine();
      machine.take(served);
      return machine;
    });
  }

  /** Records hide where their fields are, and the measuring library then works it out by trying. */
  private static double bytes(int lives, Function<Served, Object> live) {
    System.setProperty("jol.magicFieldOffset", "true");
    LocalDate first = SchoolYears.PUBLISHED.getStart();
    Object[] all = IntStream.range(0, lives)
        .mapToObj(i -> live.apply(new Served(first.plusDays(i % 1000))))
        .toArray();
    return (double) GraphLayout.parseInstance((Object) all).totalSize() / lives;
  }
}
