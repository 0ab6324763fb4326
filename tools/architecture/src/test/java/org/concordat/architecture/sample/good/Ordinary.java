/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.architecture.sample.good;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a value may do, arrays and lambdas included. */
public final class Ordinary implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final LocalDate ORIGIN = LocalDate.of(2012, 9, 1);
  private static final BigDecimal RATE = new BigDecimal("0.5");
  private static final Comparator<LocalDate> ORDER = Comparator.naturalOrder();
  private static final Ordinary NONE = new Ordinary(new int[0]);
  private static final Half HALF = Half.FIRST;

  private final int[] counts;

  private Ordinary(int[] counts) {
    this.counts = counts;
  }

  /** An enum with its synthetic table of constants. */
  public enum Half {
    FIRST,
    SECOND
  }

  /** A switch over an enum makes another synthetic table. */
  public static Ordinary of(Half half) {
    return switch (half) {
      case FIRST -> new Ordinary(new int[] {1, 2});
      case SECOND -> half == HALF ? NONE : new Ordinary(new int[] {3});
    };
  }

  /** A list that is kept inside the method. */
  public List<LocalDate> dates() {
    List<LocalDate> dates = new ArrayList<>();
    Stream.iterate(ORIGIN, date -> date.plusDays(1))
        .limit(counts.length)
        .sorted(ORDER)
        .forEach(dates::add);
    return List.copyOf(dates);
  }

  /** Exact arithmetic. */
  public BigDecimal half(BigDecimal amount) {
    return amount.multiply(RATE);
  }

  /** A public component may be called so. */
  public record Entry(LocalDate effectiveOn) {}

  /** An answer that a field keeps, and a text that names it as the accessor does. */
  public abstract static class Named {

    /** The name. */
    public final String name() {
      return effectiveName();
    }

    abstract String effectiveName();

    @Override
    public String toString() {
      return "Named{name=" + name() + "}";
    }
  }

  /** The field behind it. */
  static final class Kept extends Named {

    private final String effectiveName;

    Kept(String effectiveName) {
      this.effectiveName = effectiveName;
    }

    @Override
    String effectiveName() {
      return effectiveName;
    }
  }
}
