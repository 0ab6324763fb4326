/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Ukprn;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.AgeRange;
import org.concordat.core.school.Phase;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;

/** The schools of four authorities, read from the file: a join of several dates, with gaps. */
public final class SchoolExtract {

  /** The day of the register copy from which names, phases and statuses come. */
  public static final LocalDate REGISTER_DATE = LocalDate.of(2024, 6, 17);

  /** The census day of the rolls: the third Thursday of January 2019. */
  public static final LocalDate CENSUS_DATE = LocalDate.of(2019, 1, 17);

  private static final String DATES = "dd-MM-yyyy";

  private static final ImmutableMap<String, Phase> PHASES = Phase.known().stream()
      .collect(ImmutableMap.toImmutableMap(phase -> phase.name().orElseThrow(), phase -> phase));

  private static final ImmutableMap<String, SchoolType> TYPES =
      ImmutableMap.<String, SchoolType>builder()
          .put("Community School", SchoolTypes.COMMUNITY_SCHOOL)
          .put("Voluntary Aided School", SchoolTypes.VOLUNTARY_AIDED_SCHOOL)
          .put("Voluntary Controlled School", SchoolTypes.VOLUNTARY_CONTROLLED_SCHOOL)
          .put("Foundation School", SchoolTypes.FOUNDATION_SCHOOL)
          .put("Academy Converter", SchoolTypes.ACADEMY_CONVERTER)
          .put("Academy Sponsor Led", SchoolTypes.ACADEMY_SPONSOR_LED)
          .put("Other Independent School", SchoolTypes.OTHER_INDEPENDENT_SCHOOL)
          .put("Free Schools", SchoolTypes.FREE_SCHOOL)
          .put("Community Special School", SchoolTypes.COMMUNITY_SPECIAL_SCHOOL)
          .put("Academy Special Sponsor Led", SchoolTypes.ACADEMY_SPECIAL_SPONSOR_LED)
          .put("Other Independent Special School", SchoolTypes.OTHER_INDEPENDENT_SPECIAL_SCHOOL)
          .put("LA Nursery School", SchoolTypes.LOCAL_AUTHORITY_NURSERY_SCHOOL)
          .put("University Technical College", SchoolTypes.UNIVERSITY_TECHNICAL_COLLEGE)
          .put(
              "Academy Alternative Provision Converter",
              SchoolTypes.ACADEMY_ALTERNATIVE_PROVISION_CONVERTER)
          .put("Pupil Referral Unit", SchoolTypes.PUPIL_REFERRAL_UNIT)
          .put(
              "Free Schools - Alternative Provision", SchoolTypes.FREE_SCHOOL_ALTERNATIVE_PROVISION)
          .buildOrThrow();

  private static final ImmutableMap<String, SchoolStatus> STATUSES = ImmutableMap.of(
      "Open", SchoolStatus.OPEN,
      "Open, but proposed to close", SchoolStatus.OPEN,
      "Closed", SchoolStatus.CLOSED,
      "Proposed to open", SchoolStatus.NOT_YET_OPEN);

  private static final ImmutableMap<String, String> SEXES =
      ImmutableMap.of("Not applicable", "0", "Boys", "1", "Girls", "2", "Mixed", "3");

  private final ImmutableSortedMap<Urn, School> byUrn;

  private SchoolExtract(ImmutableSortedMap<Urn, School> byUrn) {
    this.byUrn = byUrn;
  }

  /**
   * Reads the schools.
   *
   * @return the schools, with what the file does not say left unknown
   */
  public static SchoolExtract read() {
    return new SchoolExtract(Table.rows("schools-four-authorities.csv").stream()
        .map(SchoolExtract::school)
        .collect(toImmutableSortedMap(naturalOrder(), School::urn, school -> school)));
  }

  /**
   * Every school.
   *
   * @return them, by URN
   */
  public ImmutableList<School> all() {
    return byUrn.values().asList();
  }

  /**
   * A school by its URN.
   *
   * @param urn the URN
   * @return the school, or empty if the file has none
   */
  public Optional<School> find(Urn urn) {
    return Optional.ofNullable(byUrn.get(urn));
  }

  /**
   * The schools of an authority and a phase that are open on a date and whose roll the file knows.
   *
   * @param authority the authority
   * @param phase the phase
   * @param date the date
   * @return them, by URN
   */
  public ImmutableList<School> open(LocalAuthorityCode authority, Phase phase, LocalDate date) {
    return all().stream()
        .filter(school -> school.localAuthority().filter(authority::equals).isPresent())
        .filter(school -> school.phase().filter(phase::equals).isPresent())
        .filter(school ->
            school.statusOn(date).find().filter(SchoolStatus.OPEN::equals).isPresent())
        .filter(school -> school.roll().isPresent())
        .collect(toImmutableList());
  }

  private static School school(CSVRecord row) {
    LocalAuthorityCode authority = LocalAuthorityCode.parse(row.get("LA (code)"));
    School.Builder school = School.builder()
        .urn(Urn.parse(row.get("URN")))
        .name(row.get("EstablishmentName"))
        .localAuthority(authority);
    Table.number(row, "EstablishmentNumber")
        .ifPresent(number -> school.dfeNumber(DfeNumber.of(authority, number)));
    Table.text(row, "UKPRN", Ukprn::parse).ifPresent(school::ukprn);
    Table.text(row, "TypeOfEstablishment", TYPES::get).ifPresent(school::type);
    Table.text(row, "PhaseOfEducation", PHASES::get).ifPresent(school::phase);
    Table.date(row, "OpenDate", DATES).ifPresent(school::opened);
    Table.date(row, "CloseDate", DATES).ifPresent(school::closed);
    Table.text(row, "EstablishmentStatus", STATUSES::get)
        .ifPresent(status -> school.putStatusReport(REGISTER_DATE, status));
    Table.number(row, "NumberOfPupils")
        .ifPresent(pupils -> school.roll(Roll.of(pupils, CENSUS_DATE)));
    Table.number(row, "StatutoryLowAge")
        .flatMap(low -> Table.number(row, "StatutoryHighAge").map(high -> AgeRange.of(low, high)))
        .ifPresent(school::ages);
    Table.text(row, "ReligiousCharacter").ifPresent(school::religiousCharacter);
    Table.text(row, "Gender", SEXES::get).ifPresent(school::sex);
    return school.build();
  }
}
