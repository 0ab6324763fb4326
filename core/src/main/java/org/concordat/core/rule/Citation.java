/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The place where a rule is written.
 *
 * <p>A citation names a source and a place in it, so that a reader can look the rule up: {@code
 * Citation.of("SSFA 1998", "s.97(3)")} reads {@code SSFA 1998 s.97(3)}. Where the source itself was
 * not read and the rule is known from somebody who quotes it, the citation says so: {@code
 * Citation.of("School Admissions Code 2012", "para 3.13").secondHand("local protocols")} reads {@code
 * School Admissions Code 2012 para 3.13 (second-hand, from local protocols)}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the Act, regulations, code, report or agreement, such as {@code SSFA 1998}
 * @param place the section, paragraph or page in it; empty when the source as a whole is meant
 * @param via where the rule was read, when that is not the source itself; empty when it is
 */
public record Citation(String source, String place, Optional<String> via) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the source or the intermediary is blank
   * @throws NullPointerException if a component is null
   */
  public Citation {
    requireNonNull(source, "source");
    requireNonNull(place, "place");
    requireNonNull(via, "via");
    checkArgument(!source.isBlank(), "Citation source: must not be blank, but was '%s'", source);
    checkArgument(
        via.map(text -> !text.isBlank()).orElse(true),
        "Citation via: must not be blank when present, but was '%s'",
        via.orElse(""));
    place = place.strip();
  }

  /**
   * Cites a place in a source that was read itself.
   *
   * @param source the source, such as {@code SI 2012/1033}
   * @param place the place in it, such as {@code r.24}; empty for the whole
   * @return the citation
   * @throws IllegalArgumentException if the source is blank
   */
  public static Citation of(String source, String place) {
    return new Citation(source, place, Optional.empty());
  }

  /**
   * Cites a source as a whole.
   *
   * @param source the source
   * @return the citation
   * @throws IllegalArgumentException if the source is blank
   */
  public static Citation of(String source) {
    return of(source, "");
  }

  /**
   * Says that this place is known only through another text that quotes it.
   *
   * @param via where the rule was read
   * @return a copy that is marked second-hand
   * @throws IllegalArgumentException if {@code via} is blank
   */
  public Citation secondHand(String via) {
    return new Citation(source, place, Optional.of(via));
  }

  /**
   * Whether the source itself was not read.
   *
   * @return true if another text stands between this citation and its source
   */
  public boolean isSecondHand() {
    return via.isPresent();
  }

  /**
   * The citation as a reader would write it.
   *
   * @return source, place and, where it is second-hand, the intermediary
   */
  @Override
  public String toString() {
    String direct = place.isEmpty() ? source : source + " " + place;
    return via.map(text -> direct + " (second-hand, from " + text + ")").orElse(direct);
  }
}
