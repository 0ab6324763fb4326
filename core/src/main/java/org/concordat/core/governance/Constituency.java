/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.concordat.core.reason.Reason;

/**
 * Those who nominate to a seat: a school, a cluster of schools, the authority, a diocese.
 *
 * <p>Constituencies of one kind may be counted as units: where a majority of <em>schools</em> decides, each
 * constituency of the kind {@code school} has one vote, however many seats it nominates to.
 *
 * <p>The natural order is that of kind, then code, then title. Immutable and thread-safe.
 *
 * @param kind the code of what it is, such as {@code school} or {@code cluster}
 * @param code its stable code, unique among its kind
 * @param title how it is spoken of
 */
public record Constituency(String kind, String code, String title)
    implements Comparable<Constituency> {

  private static final Comparator<Constituency> ORDER = Comparator.comparing(Constituency::kind)
      .thenComparing(Constituency::code)
      .thenComparing(Constituency::title);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if kind or code is not of the form of a code, or the title is blank
   * @throws NullPointerException if a component is null
   */
  public Constituency {
    requireNonNull(kind, "kind");
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    Reason.checkCode(kind);
    Reason.checkCode(code);
    checkArgument(!title.isBlank(), "Constituency title: must not be blank, but was '%s'", title);
  }

  /**
   * A constituency.
   *
   * @param kind the code of what it is
   * @param code its stable code
   * @param title how it is spoken of
   * @return the constituency
   * @throws IllegalArgumentException if kind or code is not of the form of a code, or the title is blank
   */
  public static Constituency of(String kind, String code, String title) {
    return new Constituency(kind, code, title);
  }

  @Override
  public int compareTo(Constituency other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return title;
  }
}
