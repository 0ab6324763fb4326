/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorities;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolStatus;
import org.junit.jupiter.api.Test;

class DataTest {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.parse("350");
  private static final SchoolExtract SCHOOLS = SchoolExtract.read();

  @Test
  void everySchoolOfTheExtractIsRead() {
    assertThat(SCHOOLS.all()).hasSize(1552);
    assertThat(SCHOOLS.all())
        .filteredOn(school -> school.localAuthority().equals(Optional.of(BOLTON)))
        .hasSize(241);
  }

  @Test
  void boltonsSecondarySchoolsWithAKnownRollAreEighteen() {
    assertThat(SCHOOLS.open(BOLTON, Phase.SECONDARY, SchoolExtract.REGISTER_DATE))
        .hasSize(18)
        .extracting(School::name)
        .contains("Canon Slade School", "Turton School", "Essa Academy");
  }

  @Test
  void gapsAnswerUnknown() {
    School noStatus = SCHOOLS.find(Urn.parse("135259")).orElseThrow();

    assertThat(noStatus.statusOn(LocalDate.of(2000, 1, 1)).find())
        .contains(SchoolStatus.NOT_YET_OPEN);
    assertThat(noStatus.typeOn(SchoolExtract.REGISTER_DATE).isKnown()).isFalse();
  }

  @Test
  void canonSladesTwoUrnsShareANumberAndAreOneSchool() {
    Urn maintained = Urn.parse("105267");
    Urn academy = Urn.parse("144044");
    LinkExtract links = LinkExtract.read(SCHOOLS);

    assertThat(SCHOOLS.find(maintained).orElseThrow().dfeNumber())
        .contains(DfeNumber.parse("350/5401"))
        .isEqualTo(SCHOOLS.find(academy).orElseThrow().dfeNumber());
    assertThat(links.successions().sameSchool(maintained, academy)).isTrue();
    assertThat(SCHOOLS
            .find(maintained)
            .orElseThrow()
            .statusOn(LocalDate.of(2017, 12, 1))
            .find())
        .contains(SchoolStatus.CLOSED);
    assertThat(SCHOOLS
            .find(academy)
            .orElseThrow()
            .statusOn(LocalDate.of(2017, 11, 30))
            .find())
        .contains(SchoolStatus.NOT_YET_OPEN);
  }

  @Test
  void pairsThatPointAtEachOtherAreReportedAndLeftOut() {
    LinkExtract links = LinkExtract.read(SCHOOLS);

    assertThat(links.mutual())
        .anySatisfy(ring -> assertThat(ring).contains(Urn.parse("114850"), Urn.parse("114855")));
    assertThat(links.mutual())
        .anySatisfy(ring -> assertThat(ring).contains(Urn.parse("134464"), Urn.parse("135846")));
    assertThat(links.successions().successorsOf(Urn.parse("114850")))
        .doesNotContain(Urn.parse("114855"));
  }

  @Test
  void openingDaysBeatLinkDates() {
    LinkExtract links = LinkExtract.read(SCHOOLS);

    assertThat(links.successions().all())
        .filteredOn(link -> link.successor().equals(Urn.parse("144044")))
        .hasSize(1)
        .allSatisfy(link -> assertThat(link.from()).contains(LocalDate.of(2017, 12, 1)));
  }

  @Test
  void authoritiesAreFoundByExactNameAndByDate() {
    LocalAuthorities authorities = AuthorityCodes.read();
    LocalDate today = LocalDate.of(2024, 6, 17);
    LocalAuthorityCode barnsley = LocalAuthorityCode.parse("370");

    assertThat(authorities.named("Gloucestershire", today).orElseThrow().code())
        .isEqualTo(LocalAuthorityCode.parse("916"));
    assertThat(authorities.named("South Gloucestershire", today).orElseThrow().code())
        .isEqualTo(LocalAuthorityCode.parse("803"));
    assertThat(authorities.on(barnsley, LocalDate.of(2025, 4, 30)).orElseThrow().gss())
        .isNotEqualTo(
            authorities.on(barnsley, LocalDate.of(2025, 5, 1)).orElseThrow().gss());
  }

  @Test
  void noticeCarriesEveryAttribution() throws IOException {
    try (InputStream bytes = SchoolExtract.class.getResourceAsStream("NOTICE")) {
      String notice = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(notice.replaceAll("\\s+", " "))
          .contains("Open Government Licence v3.0")
          .contains("Contains OS data (c) Crown copyright and database right")
          .contains("Royal Mail data (c) Royal Mail copyright and database right")
          .contains("National Statistics data (c) Crown copyright and database right")
          .contains("It is a join of files of several dates")
          .contains("no capacities");
    }
  }
}
