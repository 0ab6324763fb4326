/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.concordat.commissioning.clawback.scale.LiabilityPeriod;

/**
 * What must have happened for a right to become a claim.
 *
 * <p>Conditions compose. The seed of every contract is {@link #bothLimbs()}: the school withdraws <i>and</i>
 * the base is used differently (DFE-RR224, part 4, Thurrock). A contract may name others beside it:
 *
 * <pre>{@code
 * ClawbackTrigger.anyOf(
 *     ClawbackTrigger.bothLimbs(),
 *     ClawbackTrigger.disposal(),
 *     ClawbackTrigger.notReinstatedWithin(LiabilityPeriod.ofMonths(12)),
 *     ClawbackTrigger.misrepresentation());
 * }</pre>
 *
 * <p>A condition holds from a day, some until another. The trigger date is the first day on which the whole
 * of it holds: the later of the two days where all must hold, the earlier where any suffices.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ClawbackTrigger {

  /**
   * All of several.
   *
   * @param conditions what must hold on one day
   */
  record AllOf(ImmutableList<ClawbackTrigger> conditions) implements ClawbackTrigger {

    /**
     * Checks that there are conditions.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public AllOf {
      requireNonNull(conditions, "conditions");
      checkAny("AllOf", conditions);
    }

    @Override
    public ImmutableSet<ProtectedObject> protectedObjects() {
      return objects(conditions);
    }

    @Override
    public String wording() {
      return conditions.stream().map(ClawbackTrigger::wording).collect(joining(" and "));
    }
  }

  /**
   * Any of several.
   *
   * @param conditions of which one suffices
   */
  record AnyOf(ImmutableList<ClawbackTrigger> conditions) implements ClawbackTrigger {

    /**
     * Checks that there are conditions.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public AnyOf {
      requireNonNull(conditions, "conditions");
      checkAny("AnyOf", conditions);
    }

    @Override
    public ImmutableSet<ProtectedObject> protectedObjects() {
      return objects(conditions);
    }

    @Override
    public String wording() {
      return conditions.stream()
          .map(one -> one instanceof AllOf ? "(" + one.wording() + ")" : one.wording())
          .collect(joining(", or "));
    }
  }

  /** The service ended in a way that counts as the school's decision; the policy says which do. */
  record Withdrawal() implements ClawbackTrigger {

    /** The condition, which has nothing to choose. */
    public Withdrawal {}

    @Override
    public String wording() {
      return "the school withdraws from the service";
    }
  }

  /** The base has a different use, or where the policy says so the school has given notice of one. */
  record DifferentUse() implements ClawbackTrigger {

    /** The condition, which has nothing to choose. */
    public DifferentUse {}

    @Override
    public String wording() {
      return "the base is used for something else";
    }
  }

  /**
   * The asset, or a part of it, passes to somebody else; the policy says which disposals are exempt.
   *
   * @param kinds the ways of passing that are meant
   */
  record DisposalMade(ImmutableSet<DisposalKind> kinds) implements ClawbackTrigger {

    /**
     * Checks that there is a kind.
     *
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if a component is null
     */
    public DisposalMade {
      requireNonNull(kinds, "kinds");
      checkArgument(
          !kinds.isEmpty(), "DisposalMade kinds: must hold at least one, but were %s", kinds);
    }

    @Override
    public String wording() {
      return "the asset or a part of it passes to another by "
          + kinds.stream().map(DisposalKind::toString).collect(joining(" or "));
    }
  }

  /** The outcomes were not delivered, as a review after the remedial period found. */
  record OutcomesNotDelivered() implements ClawbackTrigger {

    /** The condition, which has nothing to choose. */
    public OutcomesNotDelivered {}

    @Override
    public ImmutableSet<ProtectedObject> protectedObjects() {
      return Sets.immutableEnumSet(ProtectedObject.OUTCOMES);
    }

    @Override
    public String wording() {
      return "a review after the agreed remedial period finds that the outcomes are not delivered";
    }
  }

  /**
   * The service ended soon after it began, in a way that counts as the school's decision.
   *
   * @param period the time from the beginning of the service, end-exclusive
   */
  record CeasedWithin(LiabilityPeriod period) implements ClawbackTrigger {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public CeasedWithin {
      requireNonNull(period, "period");
    }

    @Override
    public String wording() {
      return "the school ceases to provide the service within " + period + " of its beginning";
    }
  }

  /** The capital was obtained by misrepresentation: all of it is to be repaid, whatever the scale says. */
  record Misrepresentation() implements ClawbackTrigger {

    /** The condition, which has nothing to choose. */
    public Misrepresentation {}

    @Override
    public String wording() {
      return "it is found that the capital was obtained by misrepresentation, in which case the whole is"
          + " recoverable and the scale and its end are ignored";
    }
  }

  /** The host is insolvent. */
  record Insolvency() implements ClawbackTrigger {

    /** The condition, which has nothing to choose. */
    public Insolvency {}

    @Override
    public String wording() {
      return "the school or its trust becomes insolvent";
    }
  }

  /**
   * The premises were lost and not put back in time.
   *
   * @param period the time from the loss, end-exclusive
   */
  record NotReinstatedWithin(LiabilityPeriod period) implements ClawbackTrigger {

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public NotReinstatedWithin {
      requireNonNull(period, "period");
    }

    @Override
    public String wording() {
      return "premises that were lost are not reinstated within " + period;
    }
  }

  /**
   * The school withdraws and the base is used differently.
   *
   * @return the two limbs
   */
  static ClawbackTrigger bothLimbs() {
    return allOf(withdrawal(), differentUse());
  }

  /**
   * All of several.
   *
   * @param conditions what must hold on one day
   * @return the trigger
   * @throws IllegalArgumentException if there is none
   */
  static ClawbackTrigger allOf(ClawbackTrigger... conditions) {
    return new AllOf(ImmutableList.copyOf(conditions));
  }

  /**
   * Any of several.
   *
   * @param conditions of which one suffices
   * @return the trigger
   * @throws IllegalArgumentException if there is none
   */
  static ClawbackTrigger anyOf(ClawbackTrigger... conditions) {
    return new AnyOf(ImmutableList.copyOf(conditions));
  }

  /**
   * The service ended in a way that counts as the school's decision.
   *
   * @return the condition
   */
  static ClawbackTrigger withdrawal() {
    return new Withdrawal();
  }

  /**
   * The base has a different use.
   *
   * @return the condition
   */
  static ClawbackTrigger differentUse() {
    return new DifferentUse();
  }

  /**
   * The asset is sold, let or charged.
   *
   * @return the condition
   */
  static ClawbackTrigger disposal() {
    return disposal(DisposalKind.SALE, DisposalKind.LEASE, DisposalKind.CHARGE);
  }

  /**
   * The asset passes in one of some ways.
   *
   * @param kinds the ways
   * @return the condition
   * @throws IllegalArgumentException if there is none
   */
  static ClawbackTrigger disposal(DisposalKind... kinds) {
    return new DisposalMade(Sets.immutableEnumSet(Arrays.asList(kinds)));
  }

  /**
   * The outcomes were not delivered.
   *
   * @return the condition
   */
  static ClawbackTrigger outcomesNotDelivered() {
    return new OutcomesNotDelivered();
  }

  /**
   * The service ended soon after it began.
   *
   * @param period the time from its beginning
   * @return the condition
   */
  static ClawbackTrigger ceasedWithin(LiabilityPeriod period) {
    return new CeasedWithin(period);
  }

  /**
   * The capital was obtained by misrepresentation.
   *
   * @return the condition
   */
  static ClawbackTrigger misrepresentation() {
    return new Misrepresentation();
  }

  /**
   * The host is insolvent.
   *
   * @return the condition
   */
  static ClawbackTrigger insolvency() {
    return new Insolvency();
  }

  /**
   * The premises were lost and not put back in time.
   *
   * @param period the time from the loss
   * @return the condition
   */
  static ClawbackTrigger notReinstatedWithin(LiabilityPeriod period) {
    return new NotReinstatedWithin(period);
  }

  /**
   * What it protects: the asset unless said.
   *
   * @return one or both
   */
  default ImmutableSet<ProtectedObject> protectedObjects() {
    return Sets.immutableEnumSet(ProtectedObject.ASSET);
  }

  /**
   * The condition as a clause says it.
   *
   * @return words that follow "if"
   */
  String wording();

  private static void checkAny(String type, ImmutableList<ClawbackTrigger> conditions) {
    checkArgument(
        !conditions.isEmpty(),
        "%s conditions: must hold at least one, but were %s",
        type,
        conditions);
  }

  private static ImmutableSet<ProtectedObject> objects(ImmutableList<ClawbackTrigger> conditions) {
    return Sets.immutableEnumSet(
        conditions.stream().flatMap(one -> one.protectedObjects().stream()).toList());
  }
}
