/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One line of an entry: what it is about, and what is said of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the line is about, such as {@code school}; several lines may have one label
 * @param value what is said; may be empty
 */
public record RecordLine(String label, String value) {

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if the label is blank, or one of them cannot be written in UTF-8
   * @throws NullPointerException if a component is null
   */
  public RecordLine {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
    checkArgument(!label.isBlank(), "RecordLine label: must not be blank, but was '%s'", label);
    Texts.checkWritable("RecordLine label", label);
    Texts.checkWritable("RecordLine value", value);
  }

  /**
   * A line.
   *
   * @param label what it is about
   * @param value what is said
   * @return the line
   * @throws IllegalArgumentException if the label is blank, or one of them cannot be written in UTF-8
   */
  public static RecordLine of(String label, String value) {
    return new RecordLine(label, value);
  }

  @Override
  public String toString() {
    return label + ": " + value;
  }
}
