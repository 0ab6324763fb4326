/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One respondent's answers to a questionnaire, as far as they are given.
 *
 * <p>An authority takes a blank sheet, answers what it can, and sees where it stands:
 *
 * <pre>{@code
 * AnswerSheet own = AnswerSheet.blank(Respondent.of(LocalAuthorityCode.of("350")), survey.instrument())
 *     .answering(StatementNumber.of(4, 14), Response.AGREE);
 * survey.standing(own, StatementNumber.of(4, 14));   // 1 more favourable, 3 the same, 3 less, of 7 answers
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswerSheet {

  private final Respondent respondent;
  private final Instrument instrument;
  private final ImmutableSortedMap<StatementNumber, Response> answers;

  private AnswerSheet(
      Respondent respondent,
      Instrument instrument,
      ImmutableSortedMap<StatementNumber, Response> answers) {
    this.respondent = requireNonNull(respondent, "respondent");
    this.instrument = requireNonNull(instrument, "instrument");
    this.answers = answers;
  }

  /**
   * A sheet without answers.
   *
   * @param respondent who is to answer
   * @param instrument the questionnaire
   * @return the blank sheet
   */
  public static AnswerSheet blank(Respondent respondent, Instrument instrument) {
    return of(respondent, instrument, Map.of());
  }

  /**
   * A sheet with answers.
   *
   * @param respondent who answered
   * @param instrument the questionnaire
   * @param answers the answers given, by number; a statement that is left out has none
   * @return the sheet
   * @throws IllegalArgumentException if the questionnaire has no statement of one of the numbers
   */
  public static AnswerSheet of(
      Respondent respondent, Instrument instrument, Map<StatementNumber, Response> answers) {
    ImmutableSortedMap<StatementNumber, Response> sorted = ImmutableSortedMap.copyOf(answers);
    sorted.keySet().forEach(instrument::statement);
    return new AnswerSheet(respondent, instrument, sorted);
  }

  /**
   * The same sheet with one more answer, or another answer to a statement that had one.
   *
   * @param number the number of the statement
   * @param response the answer
   * @return a copy; this sheet stays as it is
   * @throws IllegalArgumentException if the questionnaire has no such statement
   */
  public AnswerSheet answering(StatementNumber number, Response response) {
    TreeMap<StatementNumber, Response> more = new TreeMap<>(answers);
    more.put(number, response);
    return of(respondent, instrument, more);
  }

  /**
   * Who answers.
   *
   * @return the respondent
   */
  public Respondent respondent() {
    return respondent;
  }

  /**
   * The questionnaire.
   *
   * @return the questionnaire
   */
  public Instrument instrument() {
    return instrument;
  }

  /**
   * The answers given.
   *
   * @return the answers, by number
   */
  public ImmutableSortedMap<StatementNumber, Response> answers() {
    return answers;
  }

  /**
   * The answer to one statement.
   *
   * @param number the number of the statement
   * @return the answer, or empty if none was given
   * @throws IllegalArgumentException if the questionnaire has no such statement
   */
  public Optional<Response> answerTo(StatementNumber number) {
    return Optional.ofNullable(answers.get(instrument.statement(number).number()));
  }

  /**
   * The statements without an answer.
   *
   * @return their numbers
   */
  public ImmutableSortedSet<StatementNumber> unanswered() {
    return instrument.statements().stream()
        .map(Statement::number)
        .filter(number -> !answers.containsKey(number))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The respondent's own answers in a section, counted.
   *
   * @param section the number of the section
   * @return the tally; each statement of the section is asked once
   * @throws IllegalArgumentException if the questionnaire has no such section
   */
  public Tally sectionTally(int section) {
    return Tally.counting(instrument.statementsIn(section).stream()
        .map(statement -> answerTo(statement.number()))
        .collect(toImmutableList()));
  }

  /** The answers of these sheets to one statement, counted. */
  static Tally tally(List<AnswerSheet> sheets, StatementNumber number) {
    return Tally.counting(
        sheets.stream().map(sheet -> sheet.answerTo(number)).collect(toImmutableList()));
  }

  /** Refuses sheets of another questionnaire, and a respondent that answers twice. */
  static ImmutableList<AnswerSheet> checked(Instrument instrument, List<AnswerSheet> sheets) {
    ImmutableList<AnswerSheet> sorted =
        ImmutableList.sortedCopyOf(Comparator.comparing(AnswerSheet::respondent), sheets);
    for (int index = 0; index < sorted.size(); index++) {
      AnswerSheet sheet = sorted.get(index);
      instrument.checkSame("AnswerSheet", sheet.instrument);
      checkArgument(
          index == 0 || !sorted.get(index - 1).respondent.equals(sheet.respondent),
          "AnswerSheet respondents: must answer once each, but %s answered twice",
          sheet.respondent);
    }
    return sorted;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnswerSheet that
        && respondent.equals(that.respondent)
        && instrument.equals(that.instrument)
        && answers.equals(that.answers);
  }

  @Override
  public int hashCode() {
    return 31 * respondent.hashCode() + answers.hashCode();
  }

  @Override
  public String toString() {
    return respondent + " on " + instrument.name() + ": " + answers;
  }
}
