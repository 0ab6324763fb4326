/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses a body that cannot be. */
record BodyCheck(Body body) {

  void check() {
    seatsAreDistinct();
    aSeatIsHeldByOneAtATime();
    anOfficeIsHeldByOneWhoSits();
    remitsFollowEachOther();
  }

  private void seatsAreDistinct() {
    checkArgument(
        !body.seats().isEmpty(),
        "Body %s seats: must hold at least one, but were none",
        body.code());
    Set<String> codes = new HashSet<>();
    for (Seat seat : body.seats()) {
      checkArgument(
          codes.add(seat.code()),
          "Body %s seats: codes are distinct, but %s came twice",
          body.code(),
          seat.code());
    }
  }

  private void aSeatIsHeldByOneAtATime() {
    List<Appointment> all = body.appointments();
    for (int i = 0; i < all.size(); i++) {
      Appointment one = all.get(i);
      Seat seat = body.seat(one.seat());
      for (Appointment other : all.subList(0, i)) {
        checkArgument(
            !other.seat().equals(one.seat()) || !other.term().overlaps(one.term()),
            "Body %s seat %s: is held by one at a time, but %s and %s overlap",
            body.code(),
            seat,
            other,
            one);
      }
    }
  }

  private void anOfficeIsHeldByOneWhoSits() {
    List<OfficeTerm> all = body.offices();
    for (int i = 0; i < all.size(); i++) {
      OfficeTerm one = all.get(i);
      checkArgument(
          body.appointments().stream()
              .anyMatch(
                  seat -> seat.holder().equals(one.holder()) && seat.term().overlaps(one.term())),
          "Body %s office: goes with a seat, but there is none for %s",
          body.code(),
          one);
      for (OfficeTerm other : all.subList(0, i)) {
        checkArgument(
            other.office() != one.office() || !other.term().overlaps(one.term()),
            "Body %s office: is held by one at a time, but %s and %s overlap",
            body.code(),
            other,
            one);
      }
    }
  }

  private void remitsFollowEachOther() {
    for (int i = 1; i < body.remits().size(); i++) {
      Remit earlier = body.remits().get(i - 1);
      Remit later = body.remits().get(i);
      checkArgument(
          earlier.from().isBefore(later.from()),
          "Body %s remits: each begins after the one before it, but %s follows %s",
          body.code(),
          later.from(),
          earlier.from());
    }
  }
}
