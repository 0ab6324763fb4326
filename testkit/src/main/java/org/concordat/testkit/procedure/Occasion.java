/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;

/**
 * When somebody gives a command in a random life, and what is drawn for the rest of the command.
 *
 * <p>Nine times in ten the command is one that the stage allows and the role one that may give it; otherwise
 * both are any. The rest is for the test to choose, such as whether a consent is there or how long
 * a notice is, so that the life goes on often and is refused sometimes:
 *
 * <pre>{@code
 * new ServeNotice(when.by(), when.on(), when.on().plusDays(when.between(100, 700)));
 * new Cancel(when.by(), when.on(), when.oneOf(consent, consent, noConsent));
 * }</pre>
 *
 * <p>{@link #oneOf} and {@link #between} draw apart from each other, each the same however often it is
 * asked. Immutable and thread-safe when the data is.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param code the stable code of the command that is to be given
 * @param by who gives it
 * @param on when
 * @param state where the life stands on that day, with what time has brought by then
 * @param draw what is drawn for the rest of the command
 */
public record Occasion<G extends Enum<G> & Stage, D>(
    String code, Role by, LocalDate on, State<G, D> state, Draw draw) {

  /**
   * What is drawn for a command.
   *
   * @param choice chooses one of several; not negative
   * @param number chooses a number; not negative
   */
  public record Draw(int choice, int number) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Draw {
      checkArgument(
          choice >= 0 && number >= 0,
          "Draw: must not be negative, but was %s and %s",
          choice,
          number);
    }
  }

  /**
   * Draws one of several values; one that is given twice is drawn twice as often.
   *
   * @param <T> the type of the values
   * @param values the values, the simplest first
   * @return one of them
   * @throws IllegalArgumentException if there is none
   */
  @SafeVarargs
  public final <T> T oneOf(T... values) {
    checkArgument(values.length > 0, "Occasion values: must be some, but were %s", values.length);
    return values[draw.choice() % values.length];
  }

  /**
   * Draws a number.
   *
   * @param least the least
   * @param most the most, itself included
   * @return a number from the least to the most
   * @throws IllegalArgumentException if the most is less than the least
   */
  public int between(int least, int most) {
    checkArgument(
        most >= least, "Occasion most: must not be less than %s, but was %s", least, most);
    return least + draw.number() % (most - least + 1);
  }
}
