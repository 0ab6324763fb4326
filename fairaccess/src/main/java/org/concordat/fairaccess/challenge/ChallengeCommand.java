/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.challenge;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done about a peer challenge. Immutable and thread-safe. */
public sealed interface ChallengeCommand extends Command {

  /**
   * Answer the challenge.
   *
   * @param by who does: the head of the school, by any of the names of {@link org.concordat.fairaccess.FairAccessRoles#HEADS}
   * @param on when
   * @param school of which school: the one that is challenged, or what came of it
   * @param words the answer, or where it is kept; nothing that identifies a pupil
   */
  record Answer(Role by, LocalDate on, Urn school, String words) implements ChallengeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the words are blank
     * @throws NullPointerException if a component is null
     */
    public Answer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(words, "words");
      checkArgument(!words.isBlank(), "Answer words: must not be blank, but was '%s'", words);
    }
  }

  /**
   * Find the challenge right.
   *
   * @param by who does: the panel or the chair of the panel
   * @param on when
   */
  record Uphold(Role by, LocalDate on) implements ChallengeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Uphold {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Find that the answer meets the challenge.
   *
   * @param by who does: the panel or the chair of the panel
   * @param on when
   */
  record FindMet(Role by, LocalDate on) implements ChallengeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FindMet {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Take the challenge back.
   *
   * @param by who does: the head of the school, by any of the names of {@link org.concordat.fairaccess.FairAccessRoles#HEADS}
   * @param on when
   * @param school of which school: the challenger, or what came of it
   */
  record Withdraw(Role by, LocalDate on, Urn school) implements ChallengeCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
    }
  }
}
