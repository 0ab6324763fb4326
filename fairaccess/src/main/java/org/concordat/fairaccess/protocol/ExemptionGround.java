/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.Exemption;

/**
 * On what ground a school may be passed over for a time, and for which children.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, such as {@code special-measures}
 * @param gist the ground in a few words
 * @param scope for which children
 */
public record ExemptionGround(String code, String gist, Exemption.Scope scope) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the code is not of the form of a code, or the gist is blank
   * @throws NullPointerException if a component is null
   */
  public ExemptionGround {
    requireNonNull(code, "code");
    requireNonNull(gist, "gist");
    requireNonNull(scope, "scope");
    Reason.checkCode(code);
    checkArgument(!gist.isBlank(), "ExemptionGround gist: must not be blank, but was '%s'", gist);
  }

  /**
   * A ground.
   *
   * @param code its stable code
   * @param gist the ground in a few words
   * @param scope for which children
   * @return the ground
   * @throws IllegalArgumentException if the code is not of the form of a code, or the gist is blank
   */
  public static ExemptionGround of(String code, String gist, Exemption.Scope scope) {
    return new ExemptionGround(code, gist, scope);
  }

  @Override
  public String toString() {
    return code;
  }
}
