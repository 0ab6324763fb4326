/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.fairaccess.report.SumsReading.Count;
import org.concordat.fairaccess.report.SumsReading.Known;

/**
 * What a reader of one month's report after another knows of exclusions that go on: each to the same standing or a later one, the
 * last two of which are no more left, and past its sixth day but where the pupil is reinstated; and each new one of the month.
 */
final class ExclusionFlows {

  /** How one exclusion stands. */
  private record Stood(ExclusionStanding standing, DaySixStanding sixth) {}

  /** How it stood at the end of the month before, if it had begun, and how it stands. */
  private record Since(Optional<Stood> before, Stood now) {

    boolean isSo() {
      return before
          .map(then -> goesOn(then.standing(), now.standing())
              && (then.sixth() == now.sixth() || then.sixth() == DaySixStanding.NOT_DUE)
              && (now.sixth() != DaySixStanding.NOT_DUE
                  || now.standing() == ExclusionStanding.REINSTATED))
          .orElse(true);
    }

    int by(Predicate<Stood> count) {
      return (count.test(now) ? 1 : 0)
          - before.map(then -> count.test(then) ? 1 : 0).orElse(0);
    }
  }

  private static final ImmutableList<ExclusionStanding> STANDINGS = Stream.of(
          ExclusionStanding.values())
      .filter(one -> one != ExclusionStanding.CANCELLED)
      .collect(toImmutableList());
  private static final ImmutableList<DaySixStanding> SIXTH =
      ImmutableList.of(DaySixStanding.MET, DaySixStanding.LATE, DaySixStanding.NOT_DUE);

  /** By how much counts grew, beside those of the later month alone. */
  static final ImmutableSet<Known> SINCE = SumsReading.of(ways(), counts());

  private ExclusionFlows() {}

  private static boolean goesOn(ExclusionStanding then, ExclusionStanding now) {
    return then == now || (then.compareTo(ExclusionStanding.FINAL) < 0 && then.compareTo(now) < 0);
  }

  private static ImmutableList<Since> ways() {
    ImmutableList<Stood> all = STANDINGS.stream()
        .flatMap(standing -> SIXTH.stream().map(sixth -> new Stood(standing, sixth)))
        .collect(toImmutableList());
    return all.stream()
        .flatMap(now -> Stream.concat(
            Stream.of(new Since(Optional.empty(), now)),
            all.stream().map(then -> new Since(Optional.of(then), now))))
        .filter(Since::isSo)
        .collect(toImmutableList());
  }

  private static ImmutableList<Count<Since>> counts() {
    ImmutableList.Builder<Count<Since>> counts = ImmutableList.builder();
    counts.add(
        Count.onceIf("permanent exclusions[when=month]", since -> since.before().isEmpty()));
    STANDINGS.stream()
        .skip(1)
        .forEach(one -> counts.add(Count.exactly(
            "permanent exclusions[standing=" + ReportPublisher.label(one) + "]",
            since -> since.by(stood -> stood.standing() == one))));
    SIXTH.stream()
        .skip(1)
        .forEach(one -> counts.add(Count.exactly(
            "permanent exclusions[sixth day=" + ReportPublisher.label(one) + "]",
            since -> since.by(stood -> stood.sixth() == one))));
    return counts.build();
  }
}
