/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * What became of a motion at a meeting: the result, the count, and what did not count.
 *
 * <p>It is what a {@link Meeting} resolves, and is made in no other way. Of a body that only advises it is a
 * recommendation, which somebody else answers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Resolution {

  Resolution() {}

  /**
   * The code of the body.
   *
   * @return the code
   */
  public abstract String body();

  /**
   * When the meeting was held.
   *
   * @return the date
   */
  public abstract LocalDate heldOn();

  /**
   * What was moved.
   *
   * @return the motion
   */
  public abstract Motion motion();

  /**
   * What became of it.
   *
   * @return carried, lost, or not put to the vote
   */
  public abstract Result result();

  /**
   * The votes that counted.
   *
   * @return the count, by member or by unit, without a casting vote; nothing if it was not put
   */
  public abstract Tally tally();

  /**
   * The casting vote that was used.
   *
   * @return for or against; empty if none was
   */
  public abstract Optional<Vote> castingVote();

  /**
   * The interests that were declared.
   *
   * @return them, by holder
   */
  public abstract ImmutableList<Conflict> conflicts();

  /**
   * The ballots that did not count.
   *
   * @return them with the reason of each, by voter
   */
  public abstract ImmutableList<RefusedBallot> refusedBallots();

  /**
   * Why the motion was not put, was lost, or cannot be enforced, and what else is to be known of it, such as an
   * interest from which nothing follows because whoever declared it is no member.
   *
   * @return the reasons; empty for a motion carried with everybody invited and interests of members alone
   */
  public abstract ImmutableList<Reason> reasons();

  /**
   * What follows where conflicts of interest removed the quorum.
   *
   * @return what the standing orders say; empty in every other case
   */
  public abstract Optional<Fallback> fallback();

  /**
   * Whether it was carried and may be enforced.
   *
   * @return false for what was lost or not put, and for what was carried without an uninvited member where
   *     the standing orders forbid that
   */
  public abstract boolean isEnforceable();

  /**
   * Whether it only advises.
   *
   * @return true if the body does
   */
  public abstract boolean isRecommendation();

  /**
   * Whether enough voted for it.
   *
   * @return true if it was carried, enforceable or not
   */
  public final boolean isCarried() {
    return result() == Result.CARRIED;
  }

  @Override
  public String toString() {
    return motion() + ": " + result() + " (" + tally() + ")";
  }
}
