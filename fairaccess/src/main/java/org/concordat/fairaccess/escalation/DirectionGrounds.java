/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.identity.Urn;

/**
 * The facts on which an authority rests a direction.
 *
 * <p>They are the authority's findings, given once when it opens a direction and restated when they
 * change; the direction itself is tested against the latest. Immutable and thread-safe.
 *
 * @param schools a finding for each school that is a reasonable distance from home and gives suitable
 *     education, the named school among them
 * @param infantClasses the infant classes of the named school; empty where the child would join none
 * @param selection whether the named school selects, and whether the child meets its criteria
 */
public record DirectionGrounds(
    ImmutableList<SchoolFinding> schools,
    Optional<InfantClasses> infantClasses,
    Selection selection) {

  /** Whether a school selects by ability, and whether the child meets the criteria. */
  public enum Selection {
    /** The school does not select. */
    NOT_SELECTIVE,
    /** The school selects and the child meets the criteria. */
    MET,
    /** The school selects and the child does not meet the criteria. */
    NOT_MET
  }

  /**
   * Checks the findings.
   *
   * @throws IllegalArgumentException if a school comes twice
   * @throws NullPointerException if a component is null
   */
  public DirectionGrounds {
    requireNonNull(schools, "schools");
    requireNonNull(infantClasses, "infantClasses");
    requireNonNull(selection, "selection");
    ImmutableList<Urn> urns =
        schools.stream().map(SchoolFinding::school).collect(ImmutableList.toImmutableList());
    checkArgument(
        urns.stream().distinct().count() == urns.size(),
        "DirectionGrounds schools: must be distinct, but were %s",
        urns);
  }

  /**
   * Grounds for a school that does not select and a child beyond infant classes.
   *
   * @param schools a finding for each school in question
   * @return the grounds
   * @throws IllegalArgumentException if a school comes twice
   * @throws NullPointerException if the list or a finding is null
   */
  public static DirectionGrounds of(List<SchoolFinding> schools) {
    return new DirectionGrounds(
        ImmutableList.copyOf(requireNonNull(schools, "schools")),
        Optional.empty(),
        Selection.NOT_SELECTIVE);
  }

  /**
   * The same grounds with infant classes.
   *
   * @param classes the infant classes of the named school
   * @return a copy
   * @throws NullPointerException if the classes are null
   */
  public DirectionGrounds with(InfantClasses classes) {
    return new DirectionGrounds(
        schools, Optional.of(requireNonNull(classes, "classes")), selection);
  }

  /**
   * The same grounds with the answer about selection.
   *
   * @param answer whether the named school selects and the child meets its criteria
   * @return a copy
   * @throws NullPointerException if the answer is null
   */
  public DirectionGrounds with(Selection answer) {
    return new DirectionGrounds(schools, infantClasses, answer);
  }

  /** The same grounds after the exclusion from a school has ended: what is found of it in its place. */
  DirectionGrounds withoutExclusionFrom(Urn school, Function<Urn, SchoolFinding> instead) {
    return new DirectionGrounds(
        schools.stream()
            .map(one -> one.standing() == SchoolFinding.Standing.PERMANENTLY_EXCLUDED
                    && one.school().equals(school)
                ? instead.apply(one.school())
                : one)
            .collect(ImmutableList.toImmutableList()),
        infantClasses,
        selection);
  }

  /**
   * The same findings about the schools, for another named school.
   *
   * @param classes its infant classes, where the child would join one
   * @param answer whether it selects and the child meets its criteria
   * @return a copy
   */
  DirectionGrounds forOther(Optional<InfantClasses> classes, Selection answer) {
    return new DirectionGrounds(schools, classes, answer);
  }

  /**
   * The schools that are still open to the child.
   *
   * @return those that neither refused nor excluded, in the order in which they were given
   */
  public ImmutableList<Urn> open() {
    return schools.stream()
        .filter(finding -> !finding.standing().isClosed())
        .map(SchoolFinding::school)
        .collect(ImmutableList.toImmutableList());
  }
}
