/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of one text, and which of them is in force.
 *
 * <p>A version stays in force until a later one is adopted, phase by phase: where the secondary schools have
 * adopted the second version and the primary schools have not, the first still binds the primary schools.
 * A draft, however far, replaces nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class AdoptedVersions {

  private final ImmutableList<AdoptionStanding> versions;

  private AdoptedVersions(ImmutableList<AdoptionStanding> versions) {
    this.versions = versions;
  }

  /**
   * Collects versions.
   *
   * @param versions what is known of each, in the order in which they were proposed
   * @return the collection
   * @throws IllegalArgumentException if two have one code, or if one supersedes a version that does not
   *     come before it
   */
  public static AdoptedVersions of(List<AdoptionStanding> versions) {
    Set<String> codes = new HashSet<>();
    for (AdoptionStanding version : versions) {
      version
          .text()
          .supersedes()
          .ifPresent(earlier -> checkArgument(
              codes.contains(earlier),
              "AdoptedVersions supersedes: must be an earlier version, but for %s was %s",
              version.text().code(),
              earlier));
      checkArgument(
          codes.add(version.text().code()),
          "AdoptedVersions codes: are distinct, but %s came twice",
          version.text().code());
    }
    return new AdoptedVersions(ImmutableList.copyOf(versions));
  }

  /**
   * All versions.
   *
   * @return them, in the order in which they were proposed
   */
  public ImmutableList<AdoptionStanding> all() {
    return versions;
  }

  /**
   * The version in force for a phase.
   *
   * @param phase the phase
   * @param date the date
   * @return the one adopted last on or before the date, and of two adopted on one day the later one; empty
   *     if none was
   */
  public Optional<AdoptionStanding> inForce(String phase, LocalDate date) {
    return versions.stream()
        .filter(one -> adoptedOn(one, phase).filter(day -> !day.isAfter(date)).isPresent())
        .collect(toImmutableList())
        .stream()
        .max(
            Comparator.comparing((AdoptionStanding one) -> adoptedOn(one, phase).orElseThrow())
                .thenComparing(versions::indexOf));
  }

  /**
   * Whether an elector is bound by the version in force.
   *
   * @param key the elector's key
   * @param phase the phase
   * @param date the date
   * @return true if there is one and it binds them
   */
  public boolean isBound(String key, String phase, LocalDate date) {
    return inForce(phase, date).filter(one -> one.isBound(key, phase, date)).isPresent();
  }

  private static Optional<LocalDate> adoptedOn(AdoptionStanding version, String phase) {
    if (!version.text().phases().contains(phase)) {
      return Optional.empty();
    }
    return version.adoptedOn(
        version.text().terms().rules().counting().value() == Counting.TOGETHER
            ? AdoptionStanding.ALL
            : phase);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdoptedVersions that && versions.equals(that.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }

  @Override
  public String toString() {
    return versions.stream().map(one -> one.text().code()).toList().toString();
  }
}
