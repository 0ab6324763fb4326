/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class LocalAuthoritiesTest {

  private static final LocalDate START = LocalDate.of(2009, 1, 1);
  private static final LocalDate REDRAWN = LocalDate.of(2025, 5, 1);
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 17);

  private static final LocalAuthorityCode BARNSLEY = LocalAuthorityCode.of("370");
  private static final LocalAuthority OLD_BARNSLEY = LocalAuthority.of(
      BARNSLEY, GssCode.of("E08000016"), "Barnsley", LocalDateRange.of(START, REDRAWN));
  private static final LocalAuthority NEW_BARNSLEY =
      LocalAuthority.since(BARNSLEY, GssCode.of("E08000038"), "Barnsley", REDRAWN);
  private static final LocalAuthority SOUTH_GLOUCESTERSHIRE = LocalAuthority.since(
      LocalAuthorityCode.of("803"), GssCode.of("E06000025"), "South Gloucestershire", START);
  private static final LocalAuthority GLOUCESTERSHIRE = LocalAuthority.since(
      LocalAuthorityCode.of("916"), GssCode.of("E10000013"), "Gloucestershire", START);
  private static final LocalAuthority PSEUDO =
      LocalAuthority.pseudo(LocalAuthorityCode.of("001"), "Pseudo-authority");

  private static final LocalAuthorities LIST = LocalAuthorities.of(
      List.of(NEW_BARNSLEY, GLOUCESTERSHIRE, SOUTH_GLOUCESTERSHIRE, OLD_BARNSLEY, PSEUDO));

  @Test
  void oneCodeStandsForTwoStatisticalCodesOverTime() {
    assertThat(LIST.on(BARNSLEY, REDRAWN.minusDays(1))).isEqualTo(Answer.known(OLD_BARNSLEY));
    assertThat(LIST.on(BARNSLEY, REDRAWN)).isEqualTo(Answer.known(NEW_BARNSLEY));
    assertThat(LIST.history(BARNSLEY)).containsExactly(OLD_BARNSLEY, NEW_BARNSLEY);
  }

  @Test
  void oneStatisticalCodeMayStandForTwoCodesOverTime() {
    GssCode gss = GssCode.of("E06000099");
    LocalAuthority before = LocalAuthority.of(
        LocalAuthorityCode.of("109"), gss, "Old", LocalDateRange.of(START, REDRAWN));
    LocalAuthority after = LocalAuthority.since(LocalAuthorityCode.of("899"), gss, "New", REDRAWN);
    LocalAuthorities list = LocalAuthorities.of(List.of(after, before));

    assertThat(list.withGss(gss, TODAY)).isEqualTo(Answer.known(before));
    assertThat(list.withGss(gss, REDRAWN)).isEqualTo(Answer.known(after));
  }

  @Test
  void beforeItsFirstEntryACodeIsNotInForce() {
    assertReason(
        LIST.on(BARNSLEY, START.minusDays(1)),
        "identity.authority-not-in-force",
        "code 370 stood for no local authority on 2008-12-31");
  }

  @Test
  void anUnlistedCodeIsUnknownAndNotRefused() {
    assertReason(
        LIST.on(LocalAuthorityCode.of("941"), TODAY),
        "identity.authority-not-listed",
        "no local authority with code 941 is listed");
    assertThat(LIST.history(LocalAuthorityCode.of("941"))).isEmpty();
  }

  @Test
  void namesAreComparedWhole() {
    assertThat(LIST.named("Gloucestershire", TODAY)).isEqualTo(Answer.known(GLOUCESTERSHIRE));
    assertThat(LIST.named("South Gloucestershire", TODAY))
        .isEqualTo(Answer.known(SOUTH_GLOUCESTERSHIRE));
    assertReason(
        LIST.named("Gloucester", TODAY),
        "identity.authority-not-found",
        "no local authority listed on 2024-06-17 is Gloucester");
  }

  @Test
  void severalOfOneNameAreReportedWithTheirCodes() {
    LocalAuthority twin = LocalAuthority.since(
        LocalAuthorityCode.of("999"), GssCode.of("E06000098"), "Gloucestershire", START);

    assertReason(
        LocalAuthorities.of(List.of(twin, GLOUCESTERSHIRE)).named("Gloucestershire", TODAY),
        "identity.authority-ambiguous",
        "on 2024-06-17 Gloucestershire is the local authorities 916, 999");
  }

  @Test
  void findsByStatisticalCode() {
    assertThat(LIST.withGss(GssCode.of("E10000013"), TODAY))
        .isEqualTo(Answer.known(GLOUCESTERSHIRE));
    assertReason(
        LIST.withGss(GssCode.of("E08000038"), TODAY),
        "identity.authority-not-found",
        "no local authority listed on 2024-06-17 is E08000038");
  }

  @Test
  void listsEntriesByCodeThenFirstDay() {
    assertThat(LIST.all())
        .containsExactly(
            PSEUDO, OLD_BARNSLEY, NEW_BARNSLEY, SOUTH_GLOUCESTERSHIRE, GLOUCESTERSHIRE);
    assertThat(LIST.codes())
        .map(LocalAuthorityCode::value)
        .containsExactly("001", "370", "803", "916");
  }

  @Test
  void entriesThatMeetDoNotOverlap() {
    assertThat(LocalAuthorities.of(List.of(OLD_BARNSLEY, NEW_BARNSLEY)).all()).hasSize(2);
  }

  @Test
  void refusesTwoEntriesOfOneCodeForOneDay() {
    LocalAuthority tooEarly =
        LocalAuthority.since(BARNSLEY, GssCode.of("E08000038"), "Barnsley", REDRAWN.minusDays(1));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalAuthorities.of(List.of(tooEarly, OLD_BARNSLEY)))
        .withMessageStartingWith(
            "LocalAuthorities validity: entries of one code must not overlap, but 370 had")
        .withMessageContaining("2009-01-01/2025-05-01")
        .withMessageContaining("2025-04-30/");
  }

  @Test
  void refusesTheSameEntryTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalAuthorities.of(List.of(PSEUDO, PSEUDO)))
        .withMessageContaining("001");
  }

  @Test
  void equalityIsThatOfTheEntries() {
    new EqualsTester()
        .addEqualityGroup(
            LocalAuthorities.of(List.of(OLD_BARNSLEY, NEW_BARNSLEY)),
            LocalAuthorities.of(List.of(NEW_BARNSLEY, OLD_BARNSLEY)))
        .addEqualityGroup(LocalAuthorities.of(List.of(NEW_BARNSLEY)))
        .addEqualityGroup(LocalAuthorities.of(List.of()))
        .testEquals();
    assertThat(LocalAuthorities.of(List.of(PSEUDO)))
        .hasToString("LocalAuthorities[" + PSEUDO + "]");
  }

  private static void assertReason(Answer<LocalAuthority> answer, String code, String message) {
    assertThat(answer.<Map<String, Datum>>match(known -> Map.of(), reason -> {
          assertThat(reason.is(code)).as(reason.code()).isTrue();
          assertThat(reason.message()).isEqualTo(message);
          return reason.arguments();
        }))
        .isNotEmpty();
  }
}
