/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolStatus;
import org.concordat.core.school.SchoolType;
import org.concordat.core.school.SchoolTypes;
import org.concordat.examples.casestudies.data.LinkExtract;
import org.concordat.examples.casestudies.data.SchoolExtract;

/**
 * The secondary schools that Bolton had in the school year 2012/13, by the register.
 *
 * <p>Names, dates and links are real. The file has no roll of that year, so the roll of January 2019 stands in,
 * of the school itself or of the one that took over from it; and where the file has no type, one is assumed.
 */
record BoltonSchools(ImmutableList<School> all, Successions successions, int assumedTypes) {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.parse("350");

  static BoltonSchools openOn(LocalDate date) {
    SchoolExtract extract = SchoolExtract.read();
    Successions links = LinkExtract.read(extract).successions();
    ImmutableList<School> found = extract.all().stream()
        .filter(school -> school.localAuthority().filter(BOLTON::equals).isPresent())
        .filter(school -> school.phase().filter(Phase.SECONDARY::equals).isPresent())
        .filter(school -> school
            .statusOn(date)
            .find()
            .filter(status -> status != SchoolStatus.OPEN)
            .isEmpty())
        .collect(toImmutableList());
    return new BoltonSchools(
        found.stream().map(school -> filled(school, extract, links)).collect(toImmutableList()),
        links,
        (int) found.stream().filter(school -> school.type().isEmpty()).count());
  }

  String name(Urn urn) {
    return named(school -> school.urn().equals(urn)).name();
  }

  Urn urn(String name) {
    return named(school -> school.name().equals(name)).urn();
  }

  private School named(Predicate<School> which) {
    return all.stream().filter(which).findFirst().orElseThrow();
  }

  private static School filled(School school, SchoolExtract extract, Successions links) {
    School.Builder copy =
        School.builder().from(school).type(school.type().orElseGet(() -> assumed(school)));
    Stream.concat(
            Stream.of(school),
            extract.all().stream().filter(other -> links.sameSchool(school.urn(), other.urn())))
        .flatMap(other -> other.roll().stream())
        .findFirst()
        .ifPresent(copy::roll);
    return copy.build();
  }

  private static SchoolType assumed(School school) {
    Optional<String> character = school
        .religiousCharacter()
        .filter(words -> !words.equals("Does not apply") && !words.equals("None"));
    if (school.name().endsWith("Academy")) {
      return SchoolTypes.ACADEMY_SPONSOR_LED;
    }
    return character.isPresent()
        ? SchoolTypes.VOLUNTARY_AIDED_SCHOOL
        : SchoolTypes.COMMUNITY_SCHOOL;
  }
}
