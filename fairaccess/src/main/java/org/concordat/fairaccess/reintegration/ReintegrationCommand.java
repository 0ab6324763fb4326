/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.reintegration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/**
 * What somebody wants to do on a child's way back. Each is a record with who acts, and when; their codes stand in
 * the table of {@link ReintegrationLife#PROCEDURE}.
 */
public sealed interface ReintegrationCommand extends Command {

  /**
   * Places the child in alternative provision.
   *
   * @param by who acts: the local authority or the partnership
   * @param on when
   * @param placement the place
   */
  record Place(Role by, LocalDate on, ApPlacement placement) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Place {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(placement, "placement");
    }
  }

  /**
   * Begins an assessment.
   *
   * @param by who acts: the provider of alternative provision, the local authority or the partnership
   * @param on when
   * @param weeks how many school weeks it is to last, this day's being the first
   */
  record BeginAssessment(Role by, LocalDate on, int weeks) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BeginAssessment {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Lets an assessment last longer.
   *
   * @param by who acts: the provider of alternative provision, the local authority or the partnership
   * @param on when
   * @param weeks how many school weeks it is to last in all
   */
  record ExtendAssessment(Role by, LocalDate on, int weeks) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExtendAssessment {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Ends an assessment early.
   *
   * @param by who acts: the provider of alternative provision, the local authority or the partnership
   * @param on when
   */
  record EndAssessment(Role by, LocalDate on) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EndAssessment {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Says whether the child is ready to return.
   *
   * @param by who acts: the provider of alternative provision or the local authority
   * @param on when
   * @param ready whether the child is ready
   * @param findings what was found
   * @param nextReview when the child is looked at again, if not ready
   */
  record Review(
      Role by, LocalDate on, boolean ready, String findings, Optional<LocalDate> nextReview)
      implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Review {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(findings, "findings");
      requireNonNull(nextReview, "nextReview");
    }
  }

  /**
   * Refers the child to fair access.
   *
   * @param by who acts: the provider of alternative provision, the local authority or the partnership
   * @param on when
   */
  record Refer(Role by, LocalDate on) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Takes back a child for whom fair access names no school yet.
   *
   * @param by who acts: the panel or the local authority
   * @param on when
   * @param nextReview when the child is looked at again
   */
  record TakeBack(Role by, LocalDate on, LocalDate nextReview) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakeBack {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(nextReview, "nextReview");
    }
  }

  /**
   * Agrees that the child enters a school.
   *
   * @param by who acts: the admission authority of the school, the panel or the local authority
   * @param on when
   * @param school the school
   * @param starts the first day
   * @param support the support beside the child
   */
  record Return(
      Role by, LocalDate on, Urn school, LocalDate starts, ImmutableList<BesideSupport> support)
      implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Return {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(starts, "starts");
      requireNonNull(support, "support");
    }
  }

  /**
   * Gives support beside the child, or more of it.
   *
   * @param by who acts: the local authority, the panel, the partnership or the provider of alternative
   *     provision
   * @param on when
   * @param support the support
   */
  record Support(Role by, LocalDate on, BesideSupport support) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Support {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(support, "support");
    }
  }

  /**
   * Finds that the child is back to stay.
   *
   * @param by who acts: the local authority or the admission authority of the school
   * @param on when
   */
  record Sustain(Role by, LocalDate on) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Sustain {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Finds that the return has failed.
   *
   * @param by who acts: the local authority or the admission authority of the school
   * @param on when
   * @param why why, in a few words
   */
  record BreakDown(Role by, LocalDate on, String why) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public BreakDown {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }

  /**
   * Ends the way back.
   *
   * @param by who acts: the local authority or the parent
   * @param on when
   * @param why why, in a few words
   */
  record Leave(Role by, LocalDate on, String why) implements ReintegrationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Leave {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(why, "why");
    }
  }
}
