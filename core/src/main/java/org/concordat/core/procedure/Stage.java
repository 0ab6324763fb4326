/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import java.util.Locale;

/**
 * A stage in a life; implemented by an enum for each procedure.
 *
 * <p>The code is what embedders store and portals translate. It comes from the constant's name: {@code
 * REFERENCE_WINDOW} has the code {@code reference-window}.
 */
public interface Stage {

  /**
   * The constant's name.
   *
   * @return the name, as {@link Enum#name()} gives it
   */
  String name();

  /**
   * The stable code.
   *
   * @return the name in lower case with hyphens
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
