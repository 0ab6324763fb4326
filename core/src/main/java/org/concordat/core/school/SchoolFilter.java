/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.identity.LocalAuthorityCode;

/**
 * Which schools are asked for.
 *
 * <p>Every condition that is given must hold on the date of the question: {@code
 * SchoolFilter.open().in(BOLTON).in(Phase.SECONDARY)} asks for the secondary schools of Bolton that are open
 * then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status, or empty for any
 * @param authority the authority in whose area the school is, or empty for any
 * @param phase the phase, or empty for any
 * @param group the group, or empty for any or none
 */
public record SchoolFilter(
    Optional<SchoolStatus> status,
    Optional<LocalAuthorityCode> authority,
    Optional<Phase> phase,
    Optional<SchoolGroup> group) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolFilter {
    requireNonNull(status, "status");
    requireNonNull(authority, "authority");
    requireNonNull(phase, "phase");
    requireNonNull(group, "group");
  }

  /**
   * Every school, open or not.
   *
   * @return no condition
   */
  public static SchoolFilter all() {
    return new SchoolFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Every open school.
   *
   * @return the condition that the school is open
   */
  public static SchoolFilter open() {
    return having(SchoolStatus.OPEN);
  }

  /**
   * Every school of a status.
   *
   * @param status the status
   * @return that condition
   */
  public static SchoolFilter having(SchoolStatus status) {
    return new SchoolFilter(
        Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same, in an authority's area.
   *
   * @param required the authority
   * @return a copy
   */
  public SchoolFilter in(LocalAuthorityCode required) {
    return new SchoolFilter(status, Optional.of(required), phase, group);
  }

  /**
   * The same, of a phase.
   *
   * @param required the phase
   * @return a copy
   */
  public SchoolFilter in(Phase required) {
    return new SchoolFilter(status, authority, Optional.of(required), group);
  }

  /**
   * The same, in a group.
   *
   * @param required the group
   * @return a copy
   */
  public SchoolFilter in(SchoolGroup required) {
    return new SchoolFilter(status, authority, phase, Optional.of(required));
  }
}
