/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;

/**
 * What sort of partnership it is.
 *
 * <p>{@link PartnershipKinds} holds the common ones; an area may have one of its own. Where a kind pairs
 * funding with responsibility, an agreement that brings money must make the partners answer together for
 * every excluded pupil.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, such as {@code area-behaviour}
 * @param title how it is spoken of
 * @param pairsFundingWithResponsibility whether money comes only with collective responsibility
 */
public record PartnershipKind(String code, String title, boolean pairsFundingWithResponsibility) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   * @throws NullPointerException if a component is null
   */
  public PartnershipKind {
    requireNonNull(code, "code");
    requireNonNull(title, "title");
    Reason.checkCode(code);
    checkArgument(
        !title.isBlank(), "PartnershipKind title: must not be blank, but was '%s'", title);
  }

  /**
   * A kind of partnership.
   *
   * @param code its stable code
   * @param title how it is spoken of
   * @param pairsFundingWithResponsibility whether money comes only with collective responsibility
   * @return the kind
   * @throws IllegalArgumentException if the code is not of the form of a code, or the title is blank
   */
  public static PartnershipKind of(
      String code, String title, boolean pairsFundingWithResponsibility) {
    return new PartnershipKind(code, title, pairsFundingWithResponsibility);
  }

  @Override
  public String toString() {
    return title;
  }
}
