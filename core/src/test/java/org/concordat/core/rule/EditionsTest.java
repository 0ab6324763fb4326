/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {

  private static final LocalDate IN_2012 = LocalDate.of(2012, 2, 1);
  private static final LocalDate IN_2021 = LocalDate.of(2021, 9, 1);
  private static final Edition<Integer> FIRST =
      Edition.of("2012", IN_2012, 60, Citation.of("Code 2012"));
  private static final Edition<Integer> SECOND =
      Edition.of("2021", IN_2021, 28, Citation.of("Code 2021"));
  private static final Edition<Integer> UNDATED =
      Edition.switchedOff("2026", 7, Citation.of("Act 2026"));
  private static final Editions<Integer> EDITIONS = Editions.of(List.of(UNDATED, SECOND, FIRST));

  @Test
  void editionInForceIsTheLastThatCommenced() {
    assertThat(EDITIONS.on(IN_2012)).isEqualTo(FIRST);
    assertThat(EDITIONS.on(IN_2021.minusDays(1))).isEqualTo(FIRST);
    assertThat(EDITIONS.on(IN_2021)).isEqualTo(SECOND);
    assertThat(EDITIONS.on(LocalDate.of(2099, 1, 1))).isEqualTo(SECOND);
  }

  @Test
  void beforeTheFirstEditionThereIsNone() {
    assertThat(EDITIONS.find(IN_2012.minusDays(1))).isEmpty();
    assertThatThrownBy(() -> EDITIONS.on(IN_2012.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Editions: one must be in force on the date, but on 2012-01-31 none of [2012 (from"
                + " 2012-02-01), 2021 (from 2021-09-01), 2026 (commencement not known)] had commenced");
  }

  @Test
  void editionWithoutADateIsNeverChosenUntilItCommences() {
    assertThat(EDITIONS.switchedOff()).containsExactly(UNDATED);
    assertThat(EDITIONS.all()).containsExactly(FIRST, SECOND);

    Editions<Integer> commenced = EDITIONS.commencing("2026", LocalDate.of(2027, 1, 1));

    assertThat(commenced.on(LocalDate.of(2027, 1, 1)).rules()).isEqualTo(7);
    assertThat(EDITIONS.on(LocalDate.of(2027, 1, 1)).rules()).isEqualTo(28);
  }

  @Test
  void localCopyReplacesNothing() {
    Edition<Integer> local = SECOND.changed("2021 local", days -> days - 7);

    assertThat(local.rules()).isEqualTo(21);
    assertThat(local.source()).isEqualTo(SECOND.source());
    assertThat(EDITIONS.named("2021").rules()).isEqualTo(28);
  }

  @Test
  void withReplacesTheEditionOfThatName() {
    assertThat(EDITIONS.with(SECOND.commencing(IN_2021.plusDays(1))).on(IN_2021))
        .isEqualTo(FIRST);
  }

  @Test
  void sameNameTwiceIsRefused() {
    assertThatThrownBy(() -> Editions.of(List.of(FIRST, FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Editions: names are distinct, but 2012 came twice");
  }

  @Test
  void sameCommencementTwiceIsRefused() {
    assertThatThrownBy(() -> EDITIONS.commencing("2026", IN_2021))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Editions: commencements are distinct, but 2021-09-01 came twice");
  }

  @Test
  void givenAnEditionThatCannotCommenceBeforeADayThenItCommencesOnThatDayOrLater() {
    Edition<Integer> passed =
        Edition.switchedOff("2026", IN_2021.plusDays(10), 7, Citation.of("Act 2026"));
    Editions<Integer> editions = EDITIONS.with(passed);

    assertThat(editions.switchedOff()).containsExactly(passed);
    assertThat(passed.commencement()).hasToString("commencement not known, not before 2021-09-11");
    assertThat(editions
            .commencing("2026", IN_2021.plusDays(10))
            .on(IN_2021.plusDays(10))
            .rules())
        .isEqualTo(7);
    assertThatThrownBy(() -> editions.commencing("2026", IN_2021.plusDays(9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Edition 2026 commencement: must not be before 2021-09-11, but was 2021-09-10");
  }

  @Test
  void noEditionsAreRefused() {
    assertThatThrownBy(() -> Editions.of(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Editions: must hold at least one, but were []");
  }

  @Test
  void unknownNameIsRefused() {
    assertThatThrownBy(() -> EDITIONS.named("1998"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Editions name: must be one of")
        .hasMessageEndingWith("but was '1998'");
  }

  @Test
  void blankNameIsRefused() {
    assertThatThrownBy(() -> Edition.of(" ", IN_2012, 1, Citation.of("Code")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Edition name: must not be blank, but was ' '");
  }

  @Test
  void equality() {
    new EqualsTester()
        .addEqualityGroup(EDITIONS, Editions.of(List.of(FIRST, UNDATED, SECOND)))
        .addEqualityGroup(Editions.of(List.of(FIRST)))
        .testEquals();
  }
}
