/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;

/** What may be done in the life of choice advice. Immutable and thread-safe. */
public sealed interface AdviceCommand extends Command {

  /**
   * Advise the family, at first, once a place was refused, or at any time between.
   *
   * @param by who does: the choice adviser
   * @param on when
   * @param schools the schools it was told of, in the order of the advice; may be empty
   */
  record Advise(Role by, LocalDate on, ImmutableList<Urn> schools) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Advise {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
    }
  }

  /**
   * Apply for places, beside one that is held too.
   *
   * @param by who does: the parent
   * @param on when
   * @param schools the schools, the most preferred first
   */
  record Apply(Role by, LocalDate on, ImmutableList<Urn> schools) implements AdviceCommand {

    /**
     * Checks that nothing is missing, and what belongs together.
     *
     * @throws IllegalArgumentException if no school is named or one is named twice
     * @throws NullPointerException if a component is null
     */
    public Apply {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(schools, "schools");
      checkArgument(!schools.isEmpty(), "Apply schools: must name a school, but were %s", schools);
      checkArgument(
          ImmutableSet.copyOf(schools).size() == schools.size(),
          "Apply schools: must be distinct, but were %s",
          schools);
    }
  }

  /**
   * Offer a place, beside one that is held too.
   *
   * @param by who does: whoever answers the application: the authority that co-ordinates, or the admission authority
   * @param on when
   * @param school the school
   * @param refused the schools that refuse one with the same letter
   * @param answerBy by when the letter asks for an answer, if it names a day
   */
  record Offer(
      Role by,
      LocalDate on,
      Urn school,
      ImmutableSortedSet<Urn> refused,
      Optional<LocalDate> answerBy)
      implements AdviceCommand {

    /**
     * Checks that nothing is missing, and what belongs together.
     *
     * @throws IllegalArgumentException if the school that is offered also refuses
     * @throws NullPointerException if a component is null
     */
    public Offer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(refused, "refused");
      requireNonNull(answerBy, "answerBy");
      checkArgument(
          !refused.contains(school),
          "Offer refused: must not hold the school that is offered, but %s was in both",
          school);
    }
  }

  /**
   * Refuse places that were asked for, whether all at once or one school by itself.
   *
   * @param by who does: whoever answers the application: the authority that co-ordinates, or the admission authority
   * @param on when
   * @param refused the schools that refuse
   */
  record Refuse(Role by, LocalDate on, ImmutableSortedSet<Urn> refused) implements AdviceCommand {

    /**
     * Checks that nothing is missing, and what belongs together.
     *
     * @throws IllegalArgumentException if no school is named
     * @throws NullPointerException if a component is null
     */
    public Refuse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(refused, "refused");
      checkArgument(!refused.isEmpty(), "Refuse refused: must name a school, but were %s", refused);
    }
  }

  /**
   * Accept the place that is offered.
   *
   * @param by who does: the parent
   * @param on when
   * @param startOn the first day on which the child is to attend, if one is set
   */
  record Accept(Role by, LocalDate on, Optional<LocalDate> startOn) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Accept {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Take another place, such as one from a waiting list or after an appeal, for the one that is offered or accepted.
   *
   * @param by who does: the parent
   * @param on when
   * @param school the other school
   * @param startOn the first day on which the child is to attend, if one is set
   */
  record TakeInstead(Role by, LocalDate on, Urn school, Optional<LocalDate> startOn)
      implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TakeInstead {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Take back the offer that is held, since the family did not answer in time.
   *
   * @param by who does: whoever answers the application: the authority that co-ordinates, or the admission authority
   * @param on when
   */
  record WithdrawOffer(Role by, LocalDate on) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WithdrawOffer {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Decline the place that is held as an offer, or give up one that was accepted.
   *
   * @param by who does: the parent
   * @param on when
   */
  record Decline(Role by, LocalDate on) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Decline {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Record that the panel allowed the appeal against a school's refusal, which the appeal's own life tells; see {@link
   * AdmissionAppeals}. A school may have refused several applications, one after the other: the day tells which refusal
   * the appeal was against, the last of that day.
   *
   * @param by who does: the panel that hears appeals
   * @param on when
   * @param school the school that refused
   * @param refusedOn the day of its refusal
   */
  record AllowAppeal(Role by, LocalDate on, Urn school, LocalDate refusedOn)
      implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public AllowAppeal {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(refusedOn, "refusedOn");
    }
  }

  /**
   * Set a day for the answer to an offer whose letter named none, or a later one than it named.
   *
   * @param by who does: whoever answers the application: the authority that co-ordinates, or the admission authority
   * @param on when
   * @param school the school whose offer waits for an answer
   * @param answerBy the last day to answer
   */
  record SetAnswerDay(Role by, LocalDate on, Urn school, LocalDate answerBy)
      implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SetAnswerDay {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(answerBy, "answerBy");
    }
  }

  /**
   * Set the first day for a place that was accepted without one, or another while the first has not come.
   *
   * @param by who does: whoever answers the application: the authority that co-ordinates, or the admission authority
   * @param on when
   * @param school the school whose place the family accepted
   * @param startOn the first day on which the child is to attend
   */
  record SetStart(Role by, LocalDate on, Urn school, LocalDate startOn) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SetStart {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Decline an offer that stands beside the place that is held.
   *
   * @param by who does: the parent
   * @param on when
   * @param school the school whose offer is declined
   */
  record DeclineFurther(Role by, LocalDate on, Urn school) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DeclineFurther {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
    }
  }

  /**
   * Take back an offer that stands beside the place that is held, since the family did not answer it in time.
   *
   * @param by who does: whoever answers the application: the authority that co-ordinates, or the admission authority
   * @param on when
   * @param school the school whose offer is taken back
   */
  record WithdrawFurther(Role by, LocalDate on, Urn school) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WithdrawFurther {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
    }
  }

  /**
   * Put the child on the roll.
   *
   * @param by who does: the admission authority
   * @param on when
   * @param school the school whose roll it is
   */
  record Admit(Role by, LocalDate on, Urn school) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
    }
  }

  /**
   * Refer the child to the fair access protocol. A child with a stronger route is not referred: one who is looked
   * after, one whose plan names a school and, until the Code of 2021, one who was looked after before; see {@link
   * org.concordat.fairaccess.referral.StrongerRoute}. What the family did not tell keeps no child out, since the
   * protocol's own check asks again.
   *
   * @param by who does: the local authority
   * @param on when
   */
  record ReferToProtocol(Role by, LocalDate on) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReferToProtocol {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * End the advice without a place.
   *
   * @param by who does: the choice adviser
   * @param on when
   * @param reason why
   */
  record Close(Role by, LocalDate on, AdviceClosing reason) implements AdviceCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Close {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }
}
