/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.calendar.ServiceMethod;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done on the route on which the local authority directs. */
public sealed interface FoundationCommand extends Command
    permits CommonCommand,
        BreachCommand,
        FoundationCommand.OpenDirection,
        FoundationCommand.RestateGrounds,
        FoundationCommand.Consult,
        FoundationCommand.FormIntention,
        FoundationCommand.ServeNotice,
        FoundationCommand.Refer,
        FoundationCommand.TellAuthority,
        FoundationCommand.ConfirmSchool,
        FoundationCommand.NameOtherSchool,
        FoundationCommand.RejectDirection,
        FoundationCommand.Direct {

  /**
   * Begins to seek a direction.
   *
   * @param by who seeks it
   * @param on the day
   * @param grounds the facts on which it rests
   */
  record OpenDirection(Role by, LocalDate on, DirectionGrounds grounds)
      implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OpenDirection {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(grounds, "grounds");
    }
  }

  /**
   * States the facts anew, because they changed or were wrong.
   *
   * @param by who states them
   * @param on the day
   * @param grounds the facts as they are now
   */
  record RestateGrounds(Role by, LocalDate on, DirectionGrounds grounds)
      implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RestateGrounds {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(grounds, "grounds");
    }
  }

  /**
   * Records that somebody has been consulted.
   *
   * @param by who consulted
   * @param on the day on which the consultation was done
   * @param party who was consulted
   */
  record Consult(Role by, LocalDate on, Role party) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Consult {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(party, "party");
    }
  }

  /**
   * Decides, after the consultation, to give the direction.
   *
   * @param by who decides
   * @param on the day
   */
  record FormIntention(Role by, LocalDate on) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public FormIntention {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Sends the written notice of the intention.
   *
   * @param by who sends it
   * @param on the day of posting or delivery
   * @param method how it is sent
   * @param recipients to whom it is sent
   */
  record ServeNotice(
      Role by, LocalDate on, ServiceMethod method, ImmutableSortedSet<Role> recipients)
      implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ServeNotice {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(method, "method");
      requireNonNull(recipients, "recipients");
    }
  }

  /**
   * Refers the notice to whoever decides references; the governing body must tell the authority of it.
   *
   * <p>The time to refer begins with the day of service, and before it there is none: a notice that was posted on 2
   * November 2012 is taken to be served on the 6th and is not referred on the 5th ({@link
   * EscalationReasons#NOT_SERVED_YET}).
   *
   * @param by who refers it
   * @param on the day
   */
  record Refer(Role by, LocalDate on) implements FoundationCommand {

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
   * Tells the authority that served the notice that it has been referred.
   *
   * @param by who tells it for the school
   * @param on the day
   */
  record TellAuthority(Role by, LocalDate on) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TellAuthority {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Decides the reference for the authority: the named school is to admit. (The sources speak of upholding
   * the direction and of upholding the school's case against it; no word here can be read both ways.)
   *
   * <p>As with another school, none is determined whose infant class would become too large (SSFA 1998 s.97(4)-(5)), or
   * that excluded the child or does not select it, so that the direction would be refused: the latest grounds decide.
   *
   * @param by who decides: the Schools Adjudicator or the Secretary of State
   * @param on the day
   */
  record ConfirmSchool(Role by, LocalDate on) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ConfirmSchool {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Decides the reference by naming another school, as what it is on the day; {@link ConfirmSchool} is for the same.
   *
   * @param by who decides: the Schools Adjudicator or the Secretary of State
   * @param on the day
   * @param other the other school, what it shows of infant classes and selection, and whether its
   *     authority agrees
   */
  record NameOtherSchool(Role by, LocalDate on, OtherSchool other) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public NameOtherSchool {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(other, "other");
    }
  }

  /**
   * Decides the reference against the authority, and names no other school; refused while an agreed first day is still to
   * come, since nobody would owe the admission on it.
   *
   * <p>It does not wait once a first day was rejected ({@link CommonCommand.RejectFirstDay}), or the child is excluded from
   * the school: of a school that agreed to 1 September 2099, whose day the authority rejected and which then agreed to
   * 2098, the reference is decided either way.
   *
   * @param by who decides: the Schools Adjudicator or the Secretary of State
   * @param on the day
   */
  record RejectDirection(Role by, LocalDate on) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RejectDirection {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Directs the named school to admit the child. The school's power to exclude a pupil on its roll stays what it was
   * (SSFA 1998 s.96(6)).
   *
   * @param by who directs
   * @param on the day
   * @param startOn the first day on which the child is to attend, where the direction sets one
   */
  record Direct(Role by, LocalDate on, Optional<LocalDate> startOn) implements FoundationCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Direct {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }
}
