/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import java.util.Locale;

/**
 * A group of children whom a fair access protocol does not place, because the law gives them a stronger
 * route.
 */
public enum OutsideGroup {
  /** A child whom an authority looks after. */
  LOOKED_AFTER(
      "the authority that looks after the child asks the school to admit, and may direct it"),
  /** A child whose statement or plan names a school. */
  PLAN_NAMES_SCHOOL("the school that the plan names must admit the child"),
  /** A child who was looked after before, under the editions that do not take one in. */
  PREVIOUSLY_LOOKED_AFTER("the child has the first claim to a place through in-year admission");

  private final String route;

  OutsideGroup(String route) {
    this.route = route;
  }

  /**
   * Where the child goes instead.
   *
   * @return the route in words
   */
  public String route() {
    return route;
  }

  /**
   * The stable code.
   *
   * @return the name in lower case with hyphens
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
