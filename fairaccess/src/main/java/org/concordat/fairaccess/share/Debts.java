/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.fairaccess.ledger.SchoolPoints;

/**
 * What each school owes of something that all schools take in proportion to size: its part of the whole, less what it
 * took. The debts of all schools that have a size add up to zero.
 *
 * @param what what is taken, such as points
 * @param measure what the size of a school is called
 * @param taken how much of it a school took
 * @param arithmetic how that came about
 */
record Debts(
    String what,
    String measure,
    Function<SchoolPoints, Ratio> taken,
    Function<SchoolPoints, List<Explanation>> arithmetic)
    implements Rankings.Figures {

  private static final int SHOWN_DECIMALS = 3;

  @Override
  public ImmutableMap<Urn, Explained<Ratio>> of(
      ImmutableMap<Urn, SchoolPoints> points, SchoolSizes sizes) {
    Ratio all = points.values().stream().map(taken).reduce(Ratio.ZERO, Ratio::plus);
    Ratio total = sizes.total();
    ImmutableMap.Builder<Urn, Explained<Ratio>> debts = ImmutableMap.builder();
    for (SchoolPoints one : points.values()) {
      Explained<Ratio> size = sizes.sizeOf(one.school()).orElseThrow();
      Ratio due = all.times(size.value()).over(total);
      Ratio owed = due.minus(taken.apply(one));
      debts.put(
          one.school(),
          Explained.of(
              owed,
              () -> Explanation.of(
                  what + " owed",
                  Datum.of(owed.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString()
                      + " " + what + " owed"),
                  ImmutableList.<Explanation>builder()
                      .add(Explanation.of(
                          what + " due",
                          due.toDatum(),
                          Explanation.given(what + " of all", all.toDatum()),
                          size.explanation(),
                          Explanation.given(measure + " of all", total.toDatum())))
                      .addAll(arithmetic.apply(one))
                      .build())));
    }
    return debts.buildOrThrow();
  }
}
