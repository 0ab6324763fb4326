/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done in the life of an appeal against a school's refusal. Immutable and thread-safe. */
public sealed interface AppealCommand extends Command {

  /**
   * Lodge the appeal.
   *
   * @param by who does: the parent
   * @param on when
   */
  record Lodge(Role by, LocalDate on) implements AppealCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Lodge {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Leave the refusal as it is.
   *
   * @param by who does: the parent
   * @param on when
   */
  record Forgo(Role by, LocalDate on) implements AppealCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Forgo {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Allow the appeal, which binds the school.
   *
   * @param by who does: the appeal panel
   * @param on when
   */
  record Allow(Role by, LocalDate on) implements AppealCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Allow {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Dismiss the appeal.
   *
   * @param by who does: the appeal panel
   * @param on when
   */
  record Dismiss(Role by, LocalDate on) implements AppealCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Dismiss {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Withdraw the appeal.
   *
   * @param by who does: the parent
   * @param on when
   */
  record Withdraw(Role by, LocalDate on) implements AppealCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }
}
