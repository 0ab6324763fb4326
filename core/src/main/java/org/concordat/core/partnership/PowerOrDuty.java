/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static java.util.Objects.requireNonNull;

import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

/**
 * What somebody may do or must do, with its holder, its source and how far it is reserved.
 *
 * <p>The holder is the value of a rule, so that strength and source stand beside it:
 *
 * <pre>{@code
 * PowerOrDuty sixthDay = PowerOrDuty.duty(
 *     "day-six-provision",
 *     Rule.statutory("have full-time education in place from the sixth day", LOCAL_AUTHORITY, source),
 *     Reservation.HOLDER);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code
 * @param isDuty whether it must be done; if not, it may be
 * @param rule what it is, beginning with a verb, who holds it, how strongly and where that is written
 * @param reservation how far it is kept from agreements
 */
public record PowerOrDuty(String code, boolean isDuty, Rule<Role> rule, Reservation reservation) {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if it is not of the form of a code
   * @throws NullPointerException if a component is null
   */
  public PowerOrDuty {
    requireNonNull(code, "code");
    requireNonNull(rule, "rule");
    requireNonNull(reservation, "reservation");
    Reason.checkCode(code);
  }

  /**
   * A power.
   *
   * @param code its stable code
   * @param rule what may be done, and by whom
   * @param reservation how far it is kept from agreements
   * @return the power
   * @throws IllegalArgumentException if the code is not of the form of a code
   */
  public static PowerOrDuty power(String code, Rule<Role> rule, Reservation reservation) {
    return new PowerOrDuty(code, false, rule, reservation);
  }

  /**
   * A duty.
   *
   * @param code its stable code
   * @param rule what must be done, and by whom
   * @param reservation how far it is kept from agreements
   * @return the duty
   * @throws IllegalArgumentException if the code is not of the form of a code
   */
  public static PowerOrDuty duty(String code, Rule<Role> rule, Reservation reservation) {
    return new PowerOrDuty(code, true, rule, reservation);
  }

  /**
   * What it is.
   *
   * @return words that begin with a verb
   */
  public String what() {
    return rule.name();
  }

  /**
   * Who holds it unless an agreement moves it.
   *
   * @return the role
   */
  public Role holder() {
    return rule.value();
  }

  /**
   * Where it is written.
   *
   * @return the source
   */
  public Citation source() {
    return rule.source();
  }

  @Override
  public String toString() {
    return (isDuty ? "duty of " : "power of ") + holder() + ": " + what();
  }
}
