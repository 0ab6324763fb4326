/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.concordat.core.governance.adoption.AdoptedVersions;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;
import org.concordat.core.rule.Rule;

/**
 * The register of an area's protocols: each version with its sign-ups, school by school and phase by phase.
 *
 * <p>It answers whom what binds on a date. A version binds a phase from the day on which most of the schools of
 * the phase have signed it, until a later version is adopted by that phase. Where the secondary schools have
 * all signed and the primary schools are under way, every secondary school is bound, and of the primary schools
 * those that signed are parties to an agreement.
 *
 * <p>Under the Code of 2021 a protocol that was declared replaced binds on until its successor is adopted; under
 * the Codes before it, which say nothing of this, the declaration ends it.
 *
 * <p>A protocol that binds all binds a school that took over from an elector since: BROOK was an elector in April, the
 * protocol was adopted in May, and in November BROOK became an academy under another number. With the links between
 * establishments ({@link #withSuccessions}) the academy is bound from its first day, and BROOK no longer; without
 * them each number is a school of its own. A sign-up does not pass on: an academy that takes a school's place signs
 * for itself. A school that took over from none and opened since is bound where it is an elector, which takes the
 * text with the {@linkplain Electorate electorate} of a later register.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProtocolVersions {

  private final ImmutableList<ProtocolVersion> versions;
  private final Editions<AdmissionsCode> codes;
  private final Successions successions;

  private ProtocolVersions(
      ImmutableList<ProtocolVersion> versions,
      Editions<AdmissionsCode> codes,
      Successions successions) {
    this.versions = versions;
    this.codes = codes;
    this.successions = successions;
  }

  /**
   * Collects versions under the editions of the Code.
   *
   * @param versions the versions, in the order in which they were proposed
   * @return the register
   * @throws IllegalArgumentException if two have one code, or if one replaces a version that does not come
   *     before it
   */
  public static ProtocolVersions of(List<ProtocolVersion> versions) {
    return of(versions, AdmissionsCodes.EDITIONS);
  }

  /**
   * Collects versions.
   *
   * @param versions the versions, in the order in which they were proposed
   * @param codes the editions of the Code, of which the one in force on a date says what a protocol does then
   * @return the register
   * @throws IllegalArgumentException if two have one code, or if one replaces a version that does not come
   *     before it
   */
  public static ProtocolVersions of(
      List<ProtocolVersion> versions, Editions<AdmissionsCode> codes) {
    requireNonNull(codes, "codes");
    AdoptedVersions.of(versions.stream().map(ProtocolVersion::adoption).toList());
    return new ProtocolVersions(ImmutableList.copyOf(versions), codes, Successions.none());
  }

  /**
   * The same register with links between establishments.
   *
   * @param links the links; the default is none
   * @return a copy
   */
  public ProtocolVersions withSuccessions(Successions links) {
    requireNonNull(links, "links");
    return new ProtocolVersions(versions, codes, links);
  }

  /**
   * All versions.
   *
   * @return them, in the order in which they were proposed
   */
  public ImmutableList<ProtocolVersion> all() {
    return versions;
  }

  /**
   * The version in force for a phase.
   *
   * @param phase the phase
   * @param on the date
   * @return the one that the phase adopted last, on or before the date, unless it was ended without a
   *     successor; of two adopted on one day the one proposed later
   */
  public Optional<ProtocolVersion> inForce(ProtocolPhase phase, LocalDate on) {
    return lastAdopted(phase, on).filter(one -> !one.isReplacedOn(on) || stands(on));
  }

  private Optional<ProtocolVersion> lastAdopted(ProtocolPhase phase, LocalDate on) {
    TreeMap<LocalDate, ProtocolVersion> adopted = new TreeMap<>();
    for (ProtocolVersion version : versions) {
      version
          .adoptedOn(phase)
          .filter(day -> !day.isAfter(on))
          .ifPresent(day -> adopted.put(day, version));
    }
    return Optional.ofNullable(adopted.lastEntry()).map(Map.Entry::getValue);
  }

  private boolean stands(LocalDate on) {
    return codes
        .find(on)
        .filter(code -> code.rules().standsUntilReplaced().value())
        .isPresent();
  }

  /**
   * The protocols of a phase by the day on which each was adopted, as the context of a case needs them.
   *
   * @param phase the phase
   * @return the editions, each named after its version; empty if the phase adopted none
   */
  public Optional<Editions<FairAccessProtocol>> editions(ProtocolPhase phase) {
    TreeMap<LocalDate, ProtocolVersion> adopted = new TreeMap<>();
    versions.forEach(
        version -> version.adoptedOn(phase).ifPresent(day -> adopted.put(day, version)));
    ImmutableList<Edition<FairAccessProtocol>> editions = adopted.entrySet().stream()
        .map(entry -> Edition.of(
            entry.getValue().adoption().text().code(),
            entry.getKey(),
            entry.getValue().protocol(),
            Citation.of(entry.getValue().protocol().name())))
        .collect(toImmutableList());
    return editions.isEmpty() ? Optional.empty() : Optional.of(Editions.of(editions));
  }

  /**
   * What a school owes in a phase on a date.
   *
   * @param school the school, under its number of the date
   * @param phase the phase
   * @param on the date
   * @return what binds it and what it is a party to, with the reasons; nothing binds a number that another
   *     establishment has taken over from by the date
   */
  public Participation participation(Urn school, ProtocolPhase phase, LocalDate on) {
    String key = school.toString();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    Optional<ProtocolVersion> standing = inForce(phase, on);
    Optional<Urn> elector =
        standing.flatMap(version -> version.reaches(school, phase, on, successions));
    Optional<ProtocolVersion> binding = standing.filter(version -> elector.isPresent());
    binding.ifPresent(version -> {
      reasons.add(bound(school, elector.orElse(school), version, phase));
      if (version.isReplacedOn(on)) {
        reasons.add(stillStands(version, on));
      }
    });
    Optional<Rule<Boolean>> decider = codes
        .find(on)
        .map(code -> code.rules().sendsDecider())
        .filter(rule -> rule.value() && binding.isPresent());
    decider.ifPresent(rule -> reasons.add(Reason.coded(ProtocolReasons.SENDS_DECIDER)
        .with("edition", codes.on(on).name())
        .under(rule.source())
        .saying("under the Code of {edition} a school sends somebody who can decide for it")));
    ImmutableList.Builder<FairAccessProtocol> partyTo = ImmutableList.builder();
    for (ProtocolVersion version : versions) {
      version
          .signedOn(key, phase, on)
          .filter(signed -> !version.isAdoptedBy(phase, on) && !version.isReplacedOn(on))
          .ifPresent(signed -> {
            partyTo.add(version.protocol());
            reasons.add(party(key, version, signed));
          });
    }
    ImmutableList<FairAccessProtocol> signed = partyTo.build();
    if (binding.isEmpty() && signed.isEmpty()) {
      reasons.add(Reason.coded(ProtocolReasons.FREE)
          .with("school", key)
          .with("phase", phase.code())
          .with("on", on)
          .saying("no {phase} protocol holds school {school} to anything on {on}"));
    }
    return new Participation(
        school,
        binding.map(ProtocolVersion::protocol),
        signed,
        decider.isPresent(),
        reasons.build());
  }

  private static Reason bound(
      Urn school, Urn elector, ProtocolVersion version, ProtocolPhase phase) {
    Reason.Builder reason = Reason.coded(ProtocolReasons.BOUND)
        .with("school", school.toString())
        .with("protocol", version.protocol().name())
        .with("adopted", version.adoptedOn(phase).orElseThrow())
        .under(version.adoption().text().terms().rules().binding().source());
    return elector.equals(school)
        ? reason.saying("{protocol} binds school {school}: it was adopted on {adopted}")
        : reason
            .with("elector", elector.toString())
            .saying(
                "{protocol} binds school {school}, which took over from {elector}: it was adopted"
                    + " on {adopted}");
  }

  private Reason stillStands(ProtocolVersion version, LocalDate on) {
    return Reason.coded(ProtocolReasons.STANDS)
        .with("protocol", version.protocol().name())
        .with("on", on)
        .under(codes.on(on).rules().standsUntilReplaced().source())
        .saying("{protocol} stands on {on}, since no other was adopted in its place");
  }

  private static Reason party(String school, ProtocolVersion version, LocalDate signed) {
    return Reason.coded(ProtocolReasons.PARTY)
        .with("school", school)
        .with("protocol", version.protocol().name())
        .with("signed", signed)
        .under(version.adoption().text().terms().rules().majority().source())
        .saying("school {school} signed {protocol} on {signed}, which is not adopted yet and holds"
            + " those that signed");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProtocolVersions that
        && versions.equals(that.versions)
        && codes.equals(that.codes)
        && successions.equals(that.successions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(versions, codes, successions);
  }

  @Override
  public String toString() {
    return versions.stream().map(one -> one.adoption().text().code()).toList().toString();
  }
}
