/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.State;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseStage;
import org.concordat.fairaccess.casework.FairAccessCase;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.share.Proximity;
import org.concordat.fairaccess.share.Sex;
import org.concordat.fairaccess.share.YearGroupPlaces;
import org.immutables.value.Value;

/**
 * A case with what a panel needs to know of it beside its life.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class PanelCase {

  PanelCase() {}

  /**
   * Begins a case.
   *
   * @return a builder that lacks key, state and type
   */
  public static Builder builder() {
    return ImmutablePanelCase.builder();
  }

  /**
   * The caller's own key of the case, of the form of a code; nothing that identifies a pupil.
   *
   * @return the key
   */
  public abstract String key();

  /**
   * Where the case stands in its procedure.
   *
   * @return the state
   */
  public abstract State<CaseStage, FairAccessCase> state();

  /**
   * As what the child comes to a school.
   *
   * @return the type
   */
  public abstract PlacementType type();

  /**
   * The school the child comes from, under the URN it had then, where the referral does not name it.
   *
   * @return the school; empty for a child who comes from none, or from those of the referral alone
   */
  public abstract Optional<Urn> homeSchool();

  /**
   * The child's sex, where a school admits one only.
   *
   * @return it; empty if it is not given
   */
  public abstract Optional<Sex> sex();

  /**
   * The cases of brothers and sisters.
   *
   * @return their keys
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> linkedTo();

  /**
   * Where the schools lie for the child.
   *
   * @return one for each school at most
   */
  public abstract ImmutableList<Proximity> proximities();

  /**
   * How full the child's year group is.
   *
   * @return one for each school at most
   */
  public abstract ImmutableList<YearGroupPlaces> places();

  /**
   * The child.
   *
   * @return the reference
   */
  public final PupilReference pupil() {
    return state().data().referral().pupil().reference();
  }

  /**
   * The schools the child comes from: the one that is given here, and those that the referral names.
   *
   * @return the schools, each under the URN it had then
   */
  public final ImmutableSortedSet<Urn> homeSchools() {
    return ImmutableSortedSet.<Urn>naturalOrder()
        .addAll(homeSchool().stream().iterator())
        .addAll(state().data().referral().homeSchools())
        .build();
  }

  /**
   * The same case further on in its life.
   *
   * @param later where it stands now
   * @return a copy
   * @throws IllegalArgumentException if it is the life of another child
   */
  public final PanelCase movedTo(State<CaseStage, FairAccessCase> later) {
    checkArgument(
        later.data().referral().pupil().reference().equals(pupil()),
        "PanelCase state: must be of the same child, but for %s was of another",
        key());
    return builder().from(this).state(later).build();
  }

  @Value.Check
  void check() {
    Reason.checkCode(key());
    checkArgument(
        !linkedTo().contains(key()),
        "PanelCase linkedTo: must not hold the case itself, but for %s did",
        key());
  }

  @Override
  public String toString() {
    return key();
  }

  /** Collects the attributes of a {@link PanelCase}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another case.
     *
     * @param other the case to copy
     * @return this builder
     */
    Builder from(PanelCase other);

    /**
     * Sets {@link PanelCase#key()}.
     *
     * @param key the key
     * @return this builder
     */
    Builder key(String key);

    /**
     * Sets {@link PanelCase#state()}.
     *
     * @param state where the case stands
     * @return this builder
     */
    Builder state(State<CaseStage, FairAccessCase> state);

    /**
     * Sets {@link PanelCase#type()}.
     *
     * @param type as what the child comes
     * @return this builder
     */
    Builder type(PlacementType type);

    /**
     * Sets {@link PanelCase#homeSchool()}.
     *
     * @param homeSchool the school the child comes from
     * @return this builder
     */
    Builder homeSchool(Urn homeSchool);

    /**
     * Sets {@link PanelCase#sex()}.
     *
     * @param sex the child's sex
     * @return this builder
     */
    Builder sex(Sex sex);

    /**
     * Adds to {@link PanelCase#linkedTo()}.
     *
     * @param key the key of the case of a brother or sister
     * @return this builder
     */
    Builder addLinkedTo(String key);

    /**
     * Sets {@link PanelCase#proximities()}.
     *
     * @param proximities where the schools lie
     * @return this builder
     */
    Builder proximities(Iterable<? extends Proximity> proximities);

    /**
     * Sets {@link PanelCase#places()}.
     *
     * @param places how full the year group is
     * @return this builder
     */
    Builder places(Iterable<? extends YearGroupPlaces> places);

    /**
     * Makes the case.
     *
     * @return the case
     * @throws IllegalStateException if key, state or type is missing
     * @throws IllegalArgumentException if the key is not of the form of a code, or the case is linked to
     *     itself
     */
    PanelCase build();
  }
}
