/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The rules of one kind that commence together.
 *
 * <p>An edition applies from its commencement until the next edition of the same rules commences; see
 * {@link Editions}. A local agreement copies one and changes what it agreed on with {@link
 * #changed(String, UnaryOperator)}.
 *
 * <p>Immutable and thread-safe when its rules are.
 *
 * @param <R> the type that holds the rules
 * @param name the name by which the edition is known, such as {@code 2012}
 * @param commencement when it begins to apply
 * @param rules what it lays down
 * @param source the text that lays it down
 */
public record Edition<R>(String name, Commencement commencement, R rules, Citation source) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank
   * @throws NullPointerException if a component is null
   */
  public Edition {
    requireNonNull(name, "name");
    requireNonNull(commencement, "commencement");
    requireNonNull(rules, "rules");
    requireNonNull(source, "source");
    checkArgument(!name.isBlank(), "Edition name: must not be blank, but was '%s'", name);
  }

  /**
   * An edition that applies from a date on.
   *
   * @param <R> the type that holds the rules
   * @param name its name
   * @param from the first date on which it applies, inclusive
   * @param rules what it lays down
   * @param source the text that lays it down
   * @return the edition
   * @throws IllegalArgumentException if the name is blank
   */
  public static <R> Edition<R> of(String name, LocalDate from, R rules, Citation source) {
    return new Edition<>(name, Commencement.on(from), rules, source);
  }

  /**
   * An edition that is written but has no date: it is never chosen by date.
   *
   * @param <R> the type that holds the rules
   * @param name its name
   * @param rules what it lays down
   * @param source the text that lays it down
   * @return the edition
   * @throws IllegalArgumentException if the name is blank
   */
  public static <R> Edition<R> switchedOff(String name, R rules, Citation source) {
    return new Edition<>(name, Commencement.notKnown(), rules, source);
  }

  /**
   * An edition that is written but has no date, and cannot have one before a day: it is never chosen by date.
   *
   * @param <R> the type that holds the rules
   * @param name its name
   * @param notBefore the first date on which it may commence, such as that on which the Act was passed
   * @param rules what it lays down
   * @param source the text that lays it down
   * @return the edition
   * @throws IllegalArgumentException if the name is blank
   */
  public static <R> Edition<R> switchedOff(
      String name, LocalDate notBefore, R rules, Citation source) {
    return new Edition<>(name, Commencement.notBefore(notBefore), rules, source);
  }

  /**
   * The same edition, commencing on a date.
   *
   * @param from the first date on which it applies, inclusive
   * @return a copy
   * @throws IllegalArgumentException if the edition has no date yet and cannot commence so early
   */
  public Edition<R> commencing(LocalDate from) {
    if (commencement instanceof Commencement.NotBefore earliest) {
      checkArgument(
          !from.isBefore(earliest.date()),
          "Edition %s commencement: must not be before %s, but was %s",
          name,
          earliest.date(),
          from);
    }
    return new Edition<>(name, Commencement.on(from), rules, source);
  }

  /**
   * A copy with another name and with its rules changed, for a local agreement.
   *
   * @param localName the name of the copy
   * @param change makes the local rules out of these
   * @return the copy; this edition stays as it is
   * @throws IllegalArgumentException if the name is blank
   */
  public Edition<R> changed(String localName, UnaryOperator<R> change) {
    return new Edition<>(localName, commencement, change.apply(rules), source);
  }

  /**
   * Whether the edition has a date.
   *
   * @return false if it is never chosen by date
   */
  public boolean isSwitchedOn() {
    return commencement.find().isPresent();
  }
}
