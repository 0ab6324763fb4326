/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.reason;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/**
 * Why something is refused, unknown or noted.
 *
 * <p>The code is stable: portals translate it and stores keep it. The message is English, built from a
 * template whose names stand in braces and are filled from the arguments:
 *
 * <pre>{@code
 * Reason late = Reason.coded("procedure.out-of-time")
 *     .with("last", LocalDate.of(2012, 10, 29))
 *     .under(Citation.of("SSFA 1998", "s.97(3)"))
 *     .saying("the last day was {last}");
 * late.message();   // "the last day was 2012-10-29"
 * }</pre>
 *
 * <p>Immutable and thread-safe. Nothing that identifies a pupil belongs in an argument.
 *
 * @param code lower-case words joined by hyphens, in groups joined by full stops
 * @param template the message with the names of arguments in braces
 * @param arguments the values, by name, in the order in which they were given
 * @param source the rule that the reason rests on, where there is one
 */
public record Reason(
    String code,
    String template,
    ImmutableMap<String, Datum> arguments,
    Optional<Citation> source) {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

  /**
   * Checks the code and the template.
   *
   * @throws IllegalArgumentException if the code is not of its form, or if the template names an
   *     argument that is not given
   * @throws NullPointerException if a component is null
   */
  public Reason {
    requireNonNull(code, "code");
    requireNonNull(template, "template");
    requireNonNull(arguments, "arguments");
    requireNonNull(source, "source");
    checkCode(code);
    Matcher names = NAME.matcher(template);
    while (names.find()) {
      checkArgument(
          arguments.containsKey(names.group(1)),
          "Reason %s: the template names only given arguments, but was '%s'",
          code,
          template);
    }
  }

  /**
   * Checks that a text has the form of a stable code.
   *
   * @param code lower-case letters and digits joined by full stops and hyphens
   * @return the code
   * @throws IllegalArgumentException if it has another form
   */
  public static String checkCode(String code) {
    checkArgument(
        CODE.matcher(code).matches(),
        "Code: must be lower-case words joined by '.' or '-', but was '%s'",
        code);
    return code;
  }

  /**
   * Begins a reason.
   *
   * @param code its stable code
   * @return a builder, to be ended with {@link Builder#saying(String)}
   */
  public static Builder coded(String code) {
    return new Builder(code);
  }

  /**
   * The message with the arguments filled in.
   *
   * @return English text, the same in every locale
   */
  public String message() {
    return NAME.matcher(template)
        .replaceAll(name -> Matcher.quoteReplacement(
            arguments.getOrDefault(name.group(1), Datum.of("")).text()));
  }

  /**
   * Whether this reason has a code.
   *
   * @param expected the code
   * @return true if the codes are the same
   */
  public boolean is(String expected) {
    return code.equals(expected);
  }

  /**
   * Code, message and source on one line.
   *
   * @return for instance {@code procedure.out-of-time: the last day was 2012-10-29 [SSFA 1998 s.97(3)]}
   */
  @Override
  public String toString() {
    return code + ": " + message() + source.map(place -> " [" + place + "]").orElse("");
  }

  /** Collects the arguments of a reason; see {@link Reason#coded(String)}. Not thread-safe. */
  public static final class Builder {

    private final String code;
    private final ImmutableMap.Builder<String, Datum> arguments = ImmutableMap.builder();
    private Optional<Citation> source = Optional.empty();

    private Builder(String code) {
      this.code = requireNonNull(code, "code");
    }

    /**
     * Gives an argument.
     *
     * @param name its name in the template
     * @param value its value
     * @return this builder
     */
    public Builder with(String name, Datum value) {
      arguments.put(name, value);
      return this;
    }

    /**
     * Gives all the arguments of another reason.
     *
     * @param others values by name
     * @return this builder
     */
    public Builder with(Map<String, Datum> others) {
      arguments.putAll(others);
      return this;
    }

    /**
     * Gives words.
     *
     * @param name the argument's name in the template
     * @param value the words
     * @return this builder
     */
    public Builder with(String name, String value) {
      return with(name, Datum.of(value));
    }

    /**
     * Gives a number.
     *
     * @param name the argument's name in the template
     * @param value the number
     * @return this builder
     */
    public Builder with(String name, long value) {
      return with(name, Datum.of(value));
    }

    /**
     * Gives a date.
     *
     * @param name the argument's name in the template
     * @param value the date
     * @return this builder
     */
    public Builder with(String name, LocalDate value) {
      return with(name, Datum.of(value));
    }

    /**
     * Gives an amount.
     *
     * @param name the argument's name in the template
     * @param value the amount
     * @return this builder
     */
    public Builder with(String name, Money value) {
      return with(name, Datum.of(value));
    }

    /**
     * Names the rule that the reason rests on.
     *
     * @param citation where it is written
     * @return this builder
     */
    public Builder under(Citation citation) {
      source = Optional.of(citation);
      return this;
    }

    /**
     * Ends the reason with its message.
     *
     * @param template the message, with names of arguments in braces
     * @return the reason
     * @throws IllegalArgumentException if the code is not of its form, if an argument was given twice, or
     *     if the template names one that was not given
     */
    public Reason saying(String template) {
      return new Reason(code, template, arguments.buildOrThrow(), source);
    }
  }
}
