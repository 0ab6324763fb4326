/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.governance.adoption.Binding;
import org.concordat.core.governance.adoption.Counting;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * One version of an area's protocol: what it lays down, and how far its adoption has come.
 *
 * <p>Immutable and thread-safe.
 *
 * @param protocol what it lays down
 * @param adoption who signed up, and so since when it is adopted
 */
public record ProtocolVersion(FairAccessProtocol protocol, AdoptionStanding adoption) {

  /**
   * Checks that the protocol was put to the schools on its own terms.
   *
   * @throws IllegalArgumentException if it was put to them on others
   * @throws NullPointerException if a component is null
   */
  public ProtocolVersion {
    requireNonNull(protocol, "protocol");
    requireNonNull(adoption, "adoption");
    checkArgument(
        adoption.text().terms().equals(protocol.adoption()),
        "ProtocolVersion adoption: must be on the protocol's terms, but %s was put to the schools on"
            + " those of %s",
        protocol.name(),
        adoption.text().terms().name());
  }

  /**
   * When a phase adopted it.
   *
   * @param phase the phase
   * @return the day of the sign-up that made the majority; empty if none did, or nobody of the phase may sign
   */
  public Optional<LocalDate> adoptedOn(ProtocolPhase phase) {
    if (!adoption.text().phases().contains(phase.code())) {
      return Optional.empty();
    }
    return adoption.adoptedOn(
        adoption.text().terms().rules().counting().value() == Counting.TOGETHER
            ? AdoptionStanding.ALL
            : phase.code());
  }

  boolean isAdoptedBy(ProtocolPhase phase, LocalDate on) {
    return adoptedOn(phase).filter(day -> !day.isAfter(on)).isPresent();
  }

  /** When a school signed for a phase, if its sign-up holds on a date. */
  Optional<LocalDate> signedOn(String school, ProtocolPhase phase, LocalDate on) {
    return adoption.signUps().stream()
        .filter(one -> one.key().equals(school) && one.phase().equals(phase.code()) && one.isOn(on))
        .map(one -> one.from())
        .findFirst();
  }

  /** The elector as which the version, once adopted, reaches a school: the school itself or whom it took over from. */
  Optional<Urn> reaches(Urn school, ProtocolPhase phase, LocalDate on, Successions links) {
    if (!carries(school, school, on, links)) {
      return Optional.empty();
    }
    if (adoption.text().isElector(school.toString(), phase.code(), on)) {
      return Optional.of(school)
          .filter(one -> bindsAll() || signedOn(one.toString(), phase, on).isPresent());
    }
    return links.ancestorsOf(school).stream()
        .filter(one -> bindsAll() && wasElector(one, phase, on) && carries(one, school, on, links))
        .findFirst();
  }

  private boolean bindsAll() {
    return adoption.text().terms().rules().binding().value() == Binding.ALL;
  }

  private boolean wasElector(Urn school, ProtocolPhase phase, LocalDate on) {
    return adoption.text().electors().stream()
        .anyMatch(one -> one.key().equals(school.toString())
            && one.phase().equals(phase.code())
            && !one.during().getStart().isAfter(on));
  }

  private static boolean carries(Urn school, Urn carrier, LocalDate on, Successions links) {
    return links.current(school, on).match(now -> now.contains(carrier), undated -> true);
  }

  /** Whether it was declared replaced by a date. */
  boolean isReplacedOn(LocalDate on) {
    return adoption.supersededOn().filter(day -> !day.isAfter(on)).isPresent();
  }
}
