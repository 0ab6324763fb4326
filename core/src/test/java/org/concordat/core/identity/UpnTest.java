/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B801200005001",
        "Q350400012001",
        "A937400112002",
        "C883400012003",
        "J916400012004",
        "E350999900999",
        "P207000016049"
      })
  void readsPermanentNumbers(String text) {
    Upn upn = Upn.parse(text);

    assertThat(upn.value()).isEqualTo(text);
    assertThat(upn.isTemporary()).isFalse();
    assertThat(upn.temporaryLetter()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X00180001701A", "P35040001201A"})
  void readsTemporaryNumbers(String text) {
    Upn upn = Upn.parse(text);

    assertThat(upn.value()).isEqualTo(text);
    assertThat(upn.isTemporary()).isTrue();
    assertThat(upn.temporaryLetter()).contains('A');
    assertThat(upn.serial()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A801200005001", "Q207000016049", "B207000016049", "Q35040001201A"})
  void refusesAWrongCheckLetterWithoutQuotingTheText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withMessage(
            "Upn value: must begin with the check letter of the other twelve characters, but"
                + " had another letter at position 1 of 13")
        .withNoCause();
  }

  @ParameterizedTest
  @CsvSource({"'',0", "Q35040001200,12", "Q3504000120011,14", "UN1,3", "'Q350 400012001',14"})
  void refusesAnotherLength(String text, int length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withMessage("Upn value: must have 13 characters, but had " + length)
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I350400012001", "O350400012001", "S350400012001", "q350400012001", "3350400012001"
      })
  void refusesAnIllegalFirstLetter(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withMessageEndingWith("did not at position 1 of 13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P35040001201I", "P35040001201O", "P35040001201S", "P35040001201a", "P35040001201-"
      })
  void refusesAnIllegalTemporaryLetter(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withMessageEndingWith("did not at position 13 of 13");
  }

  @ParameterizedTest
  @CsvSource({"QX50400012001,2", "Q350/00012001,5", "Q3504000120O1,12", "Q35040001\u0662001,10"})
  void tellsTheFirstPositionThatIsNotADigit(String text, int position) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.parse(text))
        .withMessage("Upn value: must have digits from position 2 to 12, but had something else at"
            + " position " + position + " of 13");
  }

  @Test
  void givesItsParts() {
    Upn upn = Upn.parse(" Q350400012001 ");

    assertThat(upn.authority()).isEqualTo(BOLTON);
    assertThat(upn.establishment()).isEqualTo(4000);
    assertThat(upn.year()).isEqualTo(12);
    assertThat(upn.serial()).isEqualTo(1);
  }

  @Test
  void computesTheCheckLetter() {
    assertThat(Upn.of(BOLTON, 4000, 12, 1).value()).isEqualTo("Q350400012001");
    assertThat(Upn.temporary(BOLTON, 4000, 12, 1, 'A').value()).isEqualTo("P35040001201A");
    assertThat(Upn.of(LocalAuthorityCode.of("207"), 0, 16, 49).value()).isEqualTo("P207000016049");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 12, 1, establishment, 9999",
    "10000, 12, 1, establishment, 9999",
    "4000, -1, 1, year, 99",
    "4000, 2012, 1, year, 99",
    "4000, 12, -1, serial, 999",
    "4000, 12, 1000, serial, 999"
  })
  void refusesPartsOutOfRangeWithoutShowingThem(
      int establishment, int year, int serial, String name, int last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.of(BOLTON, establishment, year, serial))
        .withMessage("Upn " + name + ": must be from 0 to " + last + ", but was outside");
  }

  @Test
  void refusesATemporarySerialOfThreeDigits() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.temporary(BOLTON, 4000, 12, 100, 'A'))
        .withMessage("Upn serial: must be from 0 to 99, but was outside");
  }

  @ParameterizedTest
  @ValueSource(chars = {'I', 'O', 'S', 'a', '1'})
  void refusesATemporaryLetterOutsideTheAlphabet(char letter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Upn.temporary(BOLTON, 4000, 12, 1, letter))
        .withMessage(
            "Upn letter: must be a capital letter other than I, O and S, but was something else");
  }

  @Test
  void masksAllButCheckLetterAndAuthority() {
    assertThat(Upn.parse("Q350400012001")).hasToString("Q350*********");
    assertThat(Upn.parse("X00180001701A")).hasToString("X001*********");
  }

  @Test
  void isReadWhateverTheAuthorityAndCheckedAgainstAListOnDemand() {
    Upn pseudo = Upn.parse("X00180001701A");
    Upn recent = Upn.of(LocalAuthorityCode.of("943"), 2000, 24, 7);

    assertThat(pseudo.hasAuthorityIn(Set.of(BOLTON, LocalAuthorityCode.of("001"))))
        .isTrue();
    assertThat(recent.hasAuthorityIn(Set.of(BOLTON, LocalAuthorityCode.of("001"))))
        .isFalse();
  }

  @Test
  void cannotTellAFinalDigitFromTheLetterWorthAsMuch() {
    assertThat(Upn.parse("Q350400012001").value().charAt(0))
        .isEqualTo(Upn.temporary(BOLTON, 4000, 12, 0, 'B').value().charAt(0));
  }
}
