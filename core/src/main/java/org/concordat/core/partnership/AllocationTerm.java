/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;
import org.concordat.core.rule.Citation;
import org.threeten.extra.LocalDateRange;

/**
 * What an agreement says of one power or duty.
 *
 * <p>A delegation says who acts from day to day; the holder goes on to answer. Whether a term may say what it
 * says depends on how far the power or duty is reserved: see {@link Allocation#breaches()}. Handle the kinds
 * with {@link #match(Cases)}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface AllocationTerm {

  /**
   * Somebody acts for the holder.
   *
   * @param subject the code of the power or duty
   * @param actor who acts
   * @param period the days on which they do, end-exclusive
   * @param clause where the agreement says so
   */
  record Delegation(String subject, Role actor, LocalDateRange period, Citation clause)
      implements AllocationTerm {

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it holds no day
     * @throws NullPointerException if a component is null
     */
    public Delegation {
      requireNonNull(subject, "subject");
      requireNonNull(actor, "actor");
      requireNonNull(period, "period");
      requireNonNull(clause, "clause");
      checkPeriod(subject, period);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.delegation(this);
    }
  }

  /**
   * The holder acts itself.
   *
   * @param subject the code of the power or duty
   * @param period the days on which it does, end-exclusive
   * @param clause where the agreement says so
   */
  record OwnAct(String subject, LocalDateRange period, Citation clause) implements AllocationTerm {

    /**
     * Checks the period.
     *
     * @throws IllegalArgumentException if it holds no day
     * @throws NullPointerException if a component is null
     */
    public OwnAct {
      requireNonNull(subject, "subject");
      requireNonNull(period, "period");
      requireNonNull(clause, "clause");
      checkPeriod(subject, period);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ownAct(this);
    }
  }

  /**
   * Somebody else holds the power or duty from a day on.
   *
   * @param subject the code of the power or duty
   * @param holder who is to hold it
   * @param from the first day
   * @param clause where the agreement says so
   */
  record Move(String subject, Role holder, LocalDate from, Citation clause)
      implements AllocationTerm {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Move {
      requireNonNull(subject, "subject");
      requireNonNull(holder, "holder");
      requireNonNull(from, "from");
      requireNonNull(clause, "clause");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.move(this);
    }
  }

  /**
   * Nobody is to hold the power or duty any more.
   *
   * @param subject the code of the power or duty
   * @param clause where the agreement says so
   */
  record Removal(String subject, Citation clause) implements AllocationTerm {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Removal {
      requireNonNull(subject, "subject");
      requireNonNull(clause, "clause");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.removal(this);
    }
  }

  /**
   * The holder may act, or must, only on a condition.
   *
   * @param subject the code of the power or duty
   * @param condition the condition, such as {@code the partnership consents}
   * @param clause where the agreement says so
   */
  record Condition(String subject, String condition, Citation clause) implements AllocationTerm {

    /**
     * Checks the condition.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public Condition {
      requireNonNull(subject, "subject");
      requireNonNull(condition, "condition");
      requireNonNull(clause, "clause");
      checkArgument(
          !condition.isBlank(), "Condition condition: must not be blank, but was '%s'", condition);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.condition(this);
    }
  }

  /**
   * What to do with each kind of term.
   *
   * @param <R> the type of the outcome
   */
  interface Cases<R> {

    /**
     * Handles a delegation.
     *
     * @param term the term
     * @return the outcome
     */
    R delegation(Delegation term);

    /**
     * Handles an act of the holder's own.
     *
     * @param term the term
     * @return the outcome
     */
    R ownAct(OwnAct term);

    /**
     * Handles a move.
     *
     * @param term the term
     * @return the outcome
     */
    R move(Move term);

    /**
     * Handles a removal.
     *
     * @param term the term
     * @return the outcome
     */
    R removal(Removal term);

    /**
     * Handles a condition.
     *
     * @param term the term
     * @return the outcome
     */
    R condition(Condition term);
  }

  /**
   * The power or duty it speaks of.
   *
   * @return its code
   */
  String subject();

  /**
   * Where the agreement says so.
   *
   * @return the clause
   */
  Citation clause();

  /**
   * Handles this term by its kind.
   *
   * @param <R> the type of the outcome
   * @param cases what to do with each kind
   * @return the outcome
   */
  <R> R match(Cases<R> cases);

  private static void checkPeriod(String subject, LocalDateRange period) {
    checkArgument(
        !period.isEmpty(),
        "AllocationTerm period: must hold a day, but for %s was %s",
        subject,
        period);
  }
}
