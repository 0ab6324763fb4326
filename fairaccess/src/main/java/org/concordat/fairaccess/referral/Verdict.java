/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.core.reason.Reason;

/** What became of one criterion, with the reasons; joined as truth values of three kinds. */
record Verdict(Finding finding, ImmutableList<Reason> reasons) {

  static Verdict met(Reason... reasons) {
    return new Verdict(Finding.MET, ImmutableList.copyOf(reasons));
  }

  static Verdict notMet(Reason... reasons) {
    return new Verdict(Finding.NOT_MET, ImmutableList.copyOf(reasons));
  }

  static Verdict notKnown(Reason... reasons) {
    return new Verdict(Finding.NOT_KNOWN, ImmutableList.copyOf(reasons));
  }

  /** All must be met: one that is not decides, then one that is not known. */
  static Verdict all(List<Verdict> parts) {
    return first(parts, Finding.NOT_MET, Finding.NOT_KNOWN, Finding.MET);
  }

  /** One must be met: one that is decides, then one that is not known. */
  static Verdict any(List<Verdict> parts) {
    return first(parts, Finding.MET, Finding.NOT_KNOWN, Finding.NOT_MET);
  }

  private static Verdict first(List<Verdict> parts, Finding... order) {
    Finding decides = Stream.of(order)
        .filter(finding -> parts.stream().anyMatch(part -> part.finding() == finding))
        .findFirst()
        .orElse(order[order.length - 1]);
    return new Verdict(
        decides,
        parts.stream()
            .filter(part -> part.finding() == decides)
            .flatMap(part -> part.reasons().stream())
            .collect(toImmutableList()));
  }
}
