/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.concordat.core.reason.Reason;

/**
 * A place on a body, held by one at a time.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique in its body
 * @param constituency who nominates to it
 * @param standing what its holder may do
 */
public record Seat(String code, Constituency constituency, SeatStanding standing) {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if it is not of the form of a code
   * @throws NullPointerException if a component is null
   */
  public Seat {
    requireNonNull(code, "code");
    requireNonNull(constituency, "constituency");
    requireNonNull(standing, "standing");
    Reason.checkCode(code);
  }

  /**
   * A seat.
   *
   * @param code its stable code
   * @param constituency who nominates to it
   * @param standing what its holder may do
   * @return the seat
   * @throws IllegalArgumentException if the code is not of the form of a code
   */
  public static Seat of(String code, Constituency constituency, SeatStanding standing) {
    return new Seat(code, constituency, standing);
  }

  /**
   * Several seats of one constituency: two of the constituency {@code north} are {@code north-1} and
   * {@code north-2}.
   *
   * @param number how many, one or more
   * @param constituency who nominates to them
   * @param standing what their holders may do
   * @return the seats, coded after the constituency and counted from 1
   * @throws IllegalArgumentException if the number is below one
   */
  public static ImmutableList<Seat> several(
      int number, Constituency constituency, SeatStanding standing) {
    checkArgument(number > 0, "Seat number: must be one or more, but was %s", number);
    return IntStream.rangeClosed(1, number)
        .mapToObj(n -> of(constituency.code() + "-" + n, constituency, standing))
        .collect(toImmutableList());
  }

  @Override
  public String toString() {
    return code;
  }
}
