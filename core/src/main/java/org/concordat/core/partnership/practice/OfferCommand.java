/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.practice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done about an offered practice. Immutable and thread-safe. */
public sealed interface OfferCommand extends Command {

  /**
   * Take the practice up.
   *
   * @param by who does
   * @param on the first day
   */
  record Adopt(Role by, LocalDate on) implements OfferCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Adopt {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Not take it up.
   *
   * @param by who will not
   * @param on when
   * @param why the reason
   */
  record Decline(Role by, LocalDate on, String why) implements OfferCommand {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank
     * @throws NullPointerException if a component is null
     */
    public Decline {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      checkArgument(!why.isBlank(), "Decline why: must not be blank, but was '%s'", why);
    }
  }

  /**
   * Record what came of it.
   *
   * @param by who records it
   * @param on when it was known
   * @param result what came of it, in words
   */
  record RecordResult(Role by, LocalDate on, String result) implements OfferCommand {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank
     * @throws NullPointerException if a component is null
     */
    public RecordResult {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(result, "result");
      checkArgument(
          !result.isBlank(), "RecordResult result: must not be blank, but was '%s'", result);
    }
  }

  /**
   * Give the practice up again.
   *
   * @param by who does
   * @param on the first day without it
   * @param why the reason
   */
  record GiveUp(Role by, LocalDate on, String why) implements OfferCommand {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank
     * @throws NullPointerException if a component is null
     */
    public GiveUp {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      checkArgument(!why.isBlank(), "GiveUp why: must not be blank, but was '%s'", why);
    }
  }
}
