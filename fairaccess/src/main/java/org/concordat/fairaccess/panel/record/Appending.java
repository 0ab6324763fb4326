/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.concordat.core.reason.Reason;

/**
 * What becomes of an entry that is to be put on a record.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Appending {

  /**
   * The entry is on the record.
   *
   * @param longer the record with the entry as its last
   */
  record Appended(PanelRecord longer) implements Appending {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Appended {
      requireNonNull(longer, "longer");
    }

    @Override
    public <R> R match(
        Function<PanelRecord, ? extends R> appended,
        Function<ImmutableList<Reason>, ? extends R> refused) {
      return appended.apply(longer);
    }
  }

  /**
   * The entry is refused, and the record stays as it is.
   *
   * @param reasons why, at least one
   */
  record Refused(ImmutableList<Reason> reasons) implements Appending {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public Refused {
      requireNonNull(reasons, "reasons");
      checkArgument(
          !reasons.isEmpty(), "Refused reasons: must hold at least one, but were %s", reasons);
    }

    @Override
    public <R> R match(
        Function<PanelRecord, ? extends R> appended,
        Function<ImmutableList<Reason>, ? extends R> refused) {
      return refused.apply(reasons);
    }
  }

  /**
   * Handles both cases.
   *
   * @param <R> the type of the outcome
   * @param appended what to do with the longer record
   * @param refused what to do with the reasons
   * @return the outcome
   */
  <R> R match(
      Function<PanelRecord, ? extends R> appended,
      Function<ImmutableList<Reason>, ? extends R> refused);

  /**
   * Why the entry is refused.
   *
   * @return the reasons; empty if it is not
   */
  default ImmutableList<Reason> reasons() {
    return match(longer -> ImmutableList.of(), reasons -> reasons);
  }

  /**
   * The longer record, for a caller who expects no refusal.
   *
   * @return the record
   * @throws IllegalStateException if the entry was refused; the message holds the reasons
   */
  default PanelRecord orElseThrow() {
    return match(longer -> longer, reasons -> {
      throw new IllegalStateException("Entry refused: " + reasons);
    });
  }
}
