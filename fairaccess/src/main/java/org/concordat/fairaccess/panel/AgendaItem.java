/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.calendar.Due;

/**
 * A case in its place on an agenda.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place the place, from 1
 * @param subject the case
 * @param due by when a school is to be named; unknown where no limit runs or the calendar ends too soon
 * @param linked the cases of brothers and sisters, on the agenda or not
 */
public record AgendaItem(int place, PanelCase subject, Due due, ImmutableSortedSet<String> linked) {

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if it is below one
   * @throws NullPointerException if a component is null
   */
  public AgendaItem {
    requireNonNull(subject, "subject");
    requireNonNull(due, "due");
    requireNonNull(linked, "linked");
    checkArgument(place > 0, "AgendaItem place: must be one or more, but was %s", place);
  }

  /**
   * The key of the case.
   *
   * @return the key
   */
  public String key() {
    return subject.key();
  }

  @Override
  public String toString() {
    return place + ". " + subject + ", due " + due;
  }
}
