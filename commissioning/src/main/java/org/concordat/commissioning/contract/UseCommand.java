/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done with the use of a base. Immutable and thread-safe. */
public sealed interface UseCommand extends Command {

  /**
   * Give notice of an intention to use the base differently.
   *
   * @param by who gives notice
   * @param on when
   * @param use the use intended, such as {@code sixth form centre}
   */
  record NotifyIntention(Role by, LocalDate on, String use) implements UseCommand {

    /**
     * Checks the use and strips the blanks around it.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is blank
     */
    public NotifyIntention {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(use, "use");
      checkUse("NotifyIntention", use);
      use = use.strip();
    }
  }

  /**
   * Give an intention up.
   *
   * @param by who had given notice of it
   * @param on when
   */
  record GiveUpIntention(Role by, LocalDate on) implements UseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GiveUpIntention {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Record a different use.
   *
   * @param by who records it
   * @param on the first day of the use, however late it is recorded
   * @param use the use, such as {@code sixth form centre}
   */
  record ChangeUse(Role by, LocalDate on, String use) implements UseCommand {

    /**
     * Checks the use and strips the blanks around it.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it is blank
     */
    public ChangeUse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(use, "use");
      checkUse("ChangeUse", use);
      use = use.strip();
    }
  }

  /**
   * Record that a different use is over.
   *
   * @param by who records it
   * @param on the first day on which the base is again what the capital was paid for
   */
  record RestoreUse(Role by, LocalDate on) implements UseCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RestoreUse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  private static void checkUse(String type, String use) {
    checkArgument(!use.isBlank(), "%s use: must not be blank, but was '%s'", type, use);
  }
}
