/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.immutables.value.Value;

/**
 * What changed about an establishment on one day, while it kept its URN.
 *
 * <p>What is not given stays as it was. A school that only takes another name has
 *
 * <pre>{@code
 * SchoolChange renamed = SchoolChange.builder().name("Bolton St Catherine's Academy").build();
 * }</pre>
 *
 * <p>A change of category is a change of type and stands with {@link School#typeChanges()}. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class SchoolChange {

  SchoolChange() {}

  /**
   * Begins a change.
   *
   * @return a builder of no change at all
   */
  public static Builder builder() {
    return ImmutableSchoolChange.builder();
  }

  /**
   * The new name.
   *
   * @return the name, or empty if it stays
   */
  public abstract Optional<String> name();

  /**
   * The authority in whose area the school is from then on, as after a reorganisation.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the code; where it is not given, the one in the new DfE number; empty if it stays
   */
  public final Optional<LocalAuthorityCode> localAuthority() {
    return effectiveLocalAuthority();
  }

  /** What was given as {@link #localAuthority()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<LocalAuthorityCode> givenLocalAuthority();

  /** The answer of {@link #localAuthority()}, by which two values are compared. */
  @Value.Derived
  Optional<LocalAuthorityCode> effectiveLocalAuthority() {
    return givenLocalAuthority().or(() -> dfeNumber().map(DfeNumber::authority));
  }

  /**
   * The new number within the authority.
   *
   * @return the number; empty if it stays, or if the authority changes and the new number is not known
   */
  public abstract Optional<DfeNumber> dfeNumber();

  /**
   * The new phase.
   *
   * @return the phase, or empty if it stays
   */
  public abstract Optional<Phase> phase();

  /**
   * The new ages.
   *
   * @return the ages, or empty if they stay
   */
  public abstract Optional<AgeRange> ages();

  /**
   * The new code for boys, girls or both, such as {@link SchoolSexes#MIXED}.
   *
   * @return the register's code, or empty if it stays
   */
  public abstract Optional<String> sex();

  /**
   * The new religious character.
   *
   * @return the register's code, or empty if it stays
   */
  public abstract Optional<String> religiousCharacter();

  @Value.Check
  void check() {
    sex().ifPresent(code -> SchoolSexes.check("SchoolChange", code));
    checkArgument(
        Stream.of(name(), localAuthority(), phase(), ages(), sex(), religiousCharacter())
            .anyMatch(Optional::isPresent),
        "SchoolChange: must change something, but was %s",
        "empty");
    checkArgument(
        !name().map(String::isBlank).orElse(false),
        "SchoolChange name: must not be blank, but was '%s'",
        name().orElse(""));
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("SchoolChange")
        .omitNullValues()
        .add("name", name().orElse(null))
        .add("localAuthority", localAuthority().orElse(null))
        .add("dfeNumber", dfeNumber().orElse(null))
        .add("phase", phase().orElse(null))
        .add("ages", ages().orElse(null))
        .add("sex", sex().orElse(null))
        .add("religiousCharacter", religiousCharacter().orElse(null))
        .toString();
  }

  /** Collects the attributes of a {@link SchoolChange}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another change. Unless it was given there, {@link SchoolChange#localAuthority()}
     * follows from what the copy has.
     *
     * @param change the change to copy
     * @return this builder
     */
    Builder from(SchoolChange change);

    /**
     * Sets {@link SchoolChange#name()}.
     *
     * @param name the new name
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets {@link SchoolChange#localAuthority()}.
     *
     * @param localAuthority the code
     * @return this builder
     */
    Builder localAuthority(LocalAuthorityCode localAuthority);

    /**
     * Sets {@link SchoolChange#dfeNumber()}.
     *
     * @param dfeNumber the new number
     * @return this builder
     */
    Builder dfeNumber(DfeNumber dfeNumber);

    /**
     * Sets {@link SchoolChange#phase()}.
     *
     * @param phase the new phase
     * @return this builder
     */
    Builder phase(Phase phase);

    /**
     * Sets {@link SchoolChange#ages()}.
     *
     * @param ages the new ages
     * @return this builder
     */
    Builder ages(AgeRange ages);

    /**
     * Sets {@link SchoolChange#sex()}.
     *
     * @param sex the register's code in digits; {@link #build} refuses a word
     * @return this builder
     */
    Builder sex(String sex);

    /**
     * Sets {@link SchoolChange#religiousCharacter()}.
     *
     * @param religiousCharacter the register's code
     * @return this builder
     */
    Builder religiousCharacter(String religiousCharacter);

    /**
     * Makes the change.
     *
     * @return the change
     * @throws IllegalArgumentException if nothing is given, or if the name is blank
     */
    SchoolChange build();
  }
}
