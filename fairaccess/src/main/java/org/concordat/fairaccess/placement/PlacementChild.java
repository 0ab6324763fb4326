/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.share.ChildNeed;
import org.concordat.fairaccess.share.LeftOut;
import org.immutables.value.Value;

/**
 * A child of the list, with the schools it could go to.
 *
 * <pre>{@code
 * PlacementChild child = PlacementChild.builder()
 *     .reference(PupilReference.of("case-17"))
 *     .need(ChildNeed.of(YearGroup.of(9), Set.of(Urn.of(144044))))
 *     .priority("urgent")
 *     .addOption(PlacementOption.of(Urn.of(105268), 12))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlacementChild {

  PlacementChild() {}

  /**
   * Begins a child.
   *
   * @return a builder that lacks the reference, the need and the priority
   */
  public static Builder builder() {
    return ImmutablePlacementChild.builder();
  }

  /**
   * The caller's key for the child.
   *
   * @return the reference
   */
  public abstract PupilReference reference();

  /**
   * The year group and what rules schools out for the child. Of this a problem looks at the year group, for
   * limits, and at {@link ChildNeed#excludedBy()}: such a school is never an option. At {@link ChildNeed#sex()} it
   * looks only if {@link PlacementFilters#singleSex} is added.
   *
   * @return the need
   */
  public abstract ChildNeed need();

  /**
   * The priority class, one of those of the problem.
   *
   * @return its name
   */
  public abstract String priority();

  /**
   * As what the child comes, for a ranking rule; {@link WholeListPlanner} does not look at it.
   *
   * @return the type, or empty if it is not given
   */
  public abstract Optional<PlacementType> type();

  /**
   * The schools the child could go to.
   *
   * @return them, in the order given, which decides nothing
   */
  public abstract ImmutableList<PlacementOption> options();

  /**
   * The schools that were ruled out before, with their reasons.
   *
   * @return them, in the order given
   */
  public abstract ImmutableList<LeftOut> ruledOut();

  /** Collects the attributes of a {@link PlacementChild}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another child.
     *
     * @param child the child to copy
     * @return this builder
     */
    Builder from(PlacementChild child);

    /**
     * Sets {@link PlacementChild#reference()}.
     *
     * @param reference the reference
     * @return this builder
     */
    Builder reference(PupilReference reference);

    /**
     * Sets {@link PlacementChild#need()}.
     *
     * @param need the need
     * @return this builder
     */
    Builder need(ChildNeed need);

    /**
     * Sets {@link PlacementChild#priority()}.
     *
     * @param priority the name of the class
     * @return this builder
     */
    Builder priority(String priority);

    /**
     * Sets {@link PlacementChild#type()}.
     *
     * @param type the type
     * @return this builder
     */
    Builder type(PlacementType type);

    /**
     * Adds to {@link PlacementChild#options()}.
     *
     * @param option a school the child could go to
     * @return this builder
     */
    Builder addOption(PlacementOption option);

    /**
     * Sets {@link PlacementChild#options()}.
     *
     * @param options the schools the child could go to
     * @return this builder
     */
    Builder options(Iterable<? extends PlacementOption> options);

    /**
     * Sets {@link PlacementChild#ruledOut()}.
     *
     * @param ruledOut the schools that were ruled out before
     * @return this builder
     */
    Builder ruledOut(Iterable<? extends LeftOut> ruledOut);

    /**
     * Makes the child.
     *
     * @return the child
     * @throws IllegalStateException if the reference, the need or the priority is missing
     */
    PlacementChild build();
  }
}
