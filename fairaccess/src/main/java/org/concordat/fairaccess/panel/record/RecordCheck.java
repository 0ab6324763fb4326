/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.core.reason.Reason;

/** Finds what was done to stored entries. */
final class RecordCheck {

  private final String opening;
  private final ImmutableList<SealedEntry> stored;
  private final ImmutableList.Builder<Reason> faults = ImmutableList.builder();

  private RecordCheck(String opening, ImmutableList<SealedEntry> stored) {
    this.opening = opening;
    this.stored = stored;
  }

  static ImmutableList<Reason> faults(
      String opening, ImmutableList<SealedEntry> stored, RecordHead kept) {
    RecordCheck check = new RecordCheck(opening, stored);
    check.order();
    check.links();
    check.head(kept);
    return check.faults.build();
  }

  private void order() {
    Set<Integer> present = new TreeSet<>();
    stored.forEach(one -> present.add(one.number()));
    Set<Integer> seen = new HashSet<>();
    int highest = 0;
    for (SealedEntry one : stored) {
      int number = one.number();
      if (!seen.add(number)) {
        faults.add(RecordReasons.inserted(number));
      } else if (number < highest) {
        faults.add(RecordReasons.reordered(number, highest));
      }
      highest = Math.max(highest, number);
    }
    missing(present);
  }

  private void missing(Set<Integer> present) {
    int expected = 1;
    for (int number : present) {
      if (number > expected) {
        faults.add(RecordReasons.dropped(expected, number - 1));
      }
      expected = number + 1;
    }
  }

  private void links() {
    String before = opening;
    int numberBefore = 0;
    LocalDate last = LocalDate.MIN;
    for (SealedEntry one : stored) {
      String digest = one.trueDigest();
      if (!digest.equals(one.digest())) {
        faults.add(RecordReasons.changed(one.number()));
      }
      if (!one.previous().equals(before)) {
        faults.add(RecordReasons.unlinked(one.number(), numberBefore));
      }
      int number = one.number();
      one.entry()
          .corrects()
          .filter(corrected -> corrected >= number)
          .ifPresent(corrected -> faults.add(RecordReasons.correctsNothing(number, corrected)));
      if (one.entry().corrects().isPresent() && one.entry().lines().isEmpty()) {
        faults.add(RecordReasons.nothingCorrected(number, one.entry().corrects().get()));
      }
      if (number > numberBefore && one.entry().on().isBefore(last)) {
        faults.add(RecordReasons.beforeLast(number, one.entry().on(), last));
      }
      before = digest;
      numberBefore = number;
      last = one.entry().on();
    }
  }

  private void head(RecordHead kept) {
    if (stored.size() < kept.length()) {
      faults.add(RecordReasons.cut(stored.size(), kept.length()));
      return;
    }
    String digest = kept.length() == 0 ? opening : stored.get(kept.length() - 1).trueDigest();
    if (!digest.equals(kept.digest())) {
      faults.add(RecordReasons.otherHead(kept.length(), digest, kept.digest()));
    }
  }
}
