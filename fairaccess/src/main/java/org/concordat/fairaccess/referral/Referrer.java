/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.concordat.core.identity.Urn;

/**
 * Who referred a child.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind who it is
 * @param school the establishment, where one referred
 */
public record Referrer(Kind kind, Optional<Urn> school) {

  /** Who may refer a child. */
  public enum Kind {
    /** A school, its own pupil or one whom it refused. */
    SCHOOL,
    /** A pupil referral unit or other alternative provision. */
    PUPIL_REFERRAL_UNIT,
    /** The local authority, through any of its services. */
    LOCAL_AUTHORITY,
    /** A parent. */
    PARENT
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Referrer {
    requireNonNull(kind, "kind");
    requireNonNull(school, "school");
  }

  /**
   * Somebody other than an establishment.
   *
   * @param kind who it is
   * @return the referrer
   */
  public static Referrer of(Kind kind) {
    return new Referrer(kind, Optional.empty());
  }

  /**
   * A school.
   *
   * @param school which
   * @return the referrer
   */
  public static Referrer school(Urn school) {
    return new Referrer(Kind.SCHOOL, Optional.of(school));
  }

  /**
   * A pupil referral unit.
   *
   * @param unit which
   * @return the referrer
   */
  public static Referrer unit(Urn unit) {
    return new Referrer(Kind.PUPIL_REFERRAL_UNIT, Optional.of(unit));
  }

  @Override
  public String toString() {
    String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return school.map(urn -> words + " " + urn).orElse(words);
  }
}
