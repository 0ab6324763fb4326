/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;

/**
 * What the respondents to a questionnaire answered, statement by statement.
 *
 * <p>In the survey of DFE-RR224, Annex B, eight authorities gave 148 answers to the nineteen statements on
 * school improvement, of which 108 agree, and 135 answers to the seventeen on vulnerable children, of which 81
 * agree:
 *
 * <pre>{@code
 * result.sectionTotal(3).agreementRate();   // 108/148, 72.97 %
 * result.sectionTotal(4).agreementRate();   // 81/135, 60.00 %
 * }</pre>
 *
 * <p>With a handful of respondents such figures describe those who answered. They support no claim of
 * significance.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyResult {

  private final Instrument instrument;
  private final ImmutableSortedMap<StatementNumber, Tally> tallies;

  private SurveyResult(Instrument instrument, ImmutableSortedMap<StatementNumber, Tally> tallies) {
    this.instrument = instrument;
    this.tallies = tallies;
  }

  /**
   * The result of a questionnaire.
   *
   * @param instrument the questionnaire
   * @param tallies the answers to each of its statements, by number
   * @return the result
   * @throws IllegalArgumentException if a statement has no tally, if a tally has no statement, or if not
   *     all statements were put to the same number of respondents
   */
  public static SurveyResult of(Instrument instrument, Map<StatementNumber, Tally> tallies) {
    ImmutableSortedSet<StatementNumber> numbers = instrument.statements().stream()
        .map(Statement::number)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    ImmutableSortedMap<StatementNumber, Tally> sorted = ImmutableSortedMap.copyOf(tallies);
    checkArgument(
        sorted.keySet().equals(numbers),
        "SurveyResult tallies: must be those of the statements %s, but were of %s",
        numbers,
        sorted.keySet());
    ImmutableSortedSet<Integer> asked = sorted.values().stream()
        .map(Tally::asked)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    checkArgument(
        asked.size() == 1,
        "SurveyResult respondents: must be as many for each statement, but were %s",
        asked);
    return new SurveyResult(instrument, sorted);
  }

  /**
   * The result of a questionnaire that each respondent answered on a sheet.
   *
   * @param instrument the questionnaire
   * @param sheets one for each who was asked, in any order; blank for one who answered nothing
   * @return the result
   * @throws IllegalArgumentException if a sheet is of another questionnaire, or if a respondent has two
   */
  public static SurveyResult counting(Instrument instrument, List<AnswerSheet> sheets) {
    ImmutableList<AnswerSheet> checked = AnswerSheet.checked(instrument, sheets);
    return of(
        instrument,
        instrument.statements().stream()
            .collect(ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(),
                Statement::number,
                statement -> AnswerSheet.tally(checked, statement.number()))));
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
   * The answers to each statement.
   *
   * @return the tallies, by number
   */
  public ImmutableSortedMap<StatementNumber, Tally> tallies() {
    return tallies;
  }

  /**
   * How many were asked.
   *
   * @return the number of respondents, whether each answered every statement or not
   */
  public int respondents() {
    return tally(tallies.firstKey()).asked();
  }

  /**
   * The answers to one statement.
   *
   * @param number the number of the statement
   * @return the tally
   * @throws IllegalArgumentException if the questionnaire has no such statement
   */
  public Tally tally(StatementNumber number) {
    Tally tally = tallies.get(number);
    if (tally == null) {
      throw new IllegalArgumentException(
          "SurveyResult statement: must be one of " + tallies.keySet() + ", but was " + number);
    }
    return tally;
  }

  /**
   * The answers to all statements of a section.
   *
   * @param section the number of the section
   * @return the sum of the tallies
   * @throws IllegalArgumentException if the questionnaire has no such section
   */
  public Tally sectionTotal(int section) {
    return instrument.statementsIn(section).stream()
        .map(statement -> tally(statement.number()))
        .reduce(Tally.empty(), Tally::plus);
  }

  /**
   * The answers to all statements.
   *
   * @return the sum of the tallies
   */
  public Tally total() {
    return tallies.values().stream().reduce(Tally.empty(), Tally::plus);
  }

  /**
   * Where a respondent's answer to a statement stands among those counted here.
   *
   * @param sheet the respondent's answers, which may be among those counted or not
   * @param number the number of the statement
   * @return how many agree more, the same and less; unknown for the reason {@code evaluation.not-answered}
   *     where the sheet has no answer
   * @throws IllegalArgumentException if the sheet is of another questionnaire, or if there is no such
   *     statement
   */
  public Answer<Standing> standing(AnswerSheet sheet, StatementNumber number) {
    instrument.checkSame("AnswerSheet", sheet.instrument());
    Statement statement = instrument.statement(number);
    return sheet
        .answerTo(number)
        .map(own -> Answer.known(Standing.of(statement, own, tally(number))))
        .orElseGet(
            () -> Answer.unknown(EvaluationReasons.notAnswered(sheet.respondent(), statement)));
  }

  /**
   * Where all of a respondent's answers stand among those counted here.
   *
   * @param sheet the respondent's answers
   * @return for each statement what {@link #standing} gives, by number
   * @throws IllegalArgumentException if the sheet is of another questionnaire
   */
  public ImmutableSortedMap<StatementNumber, Answer<Standing>> standings(AnswerSheet sheet) {
    return instrument.statements().stream()
        .collect(ImmutableSortedMap.toImmutableSortedMap(
            Comparator.naturalOrder(),
            Statement::number,
            statement -> standing(sheet, statement.number())));
  }

  /**
   * Two statements side by side.
   *
   * @param first the number of one
   * @param second the number of the other
   * @return their tallies
   * @throws IllegalArgumentException if the questionnaire lacks one of them
   */
  public Comparison compareStatements(StatementNumber first, StatementNumber second) {
    return new Comparison(
        instrument.statement(first).toString(),
        tally(first),
        instrument.statement(second).toString(),
        tally(second));
  }

  /**
   * Two sections side by side.
   *
   * @param first the number of one
   * @param second the number of the other
   * @return the sums of their tallies
   * @throws IllegalArgumentException if the questionnaire lacks one of them
   */
  public Comparison compareSections(int first, int second) {
    return new Comparison(
        instrument.statementsIn(first).get(0).section(),
        sectionTotal(first),
        instrument.statementsIn(second).get(0).section(),
        sectionTotal(second));
  }

  /**
   * How the agreement in a section comes about.
   *
   * @param section the number of the section
   * @return the share of agreeing answers, over the same for each statement and the number of answers
   *     that are missing
   * @throws IllegalArgumentException if the questionnaire has no such section
   */
  public Explanation explainSection(int section) {
    ImmutableList<Statement> statements = instrument.statementsIn(section);
    Tally total = sectionTotal(section);
    ImmutableList<Explanation> inputs = ImmutableList.<Explanation>builder()
        .addAll(statements.stream()
            .map(statement -> Explanation.given(
                statement.toString(), datum(tally(statement.number()).agreementRate())))
            .collect(toImmutableList()))
        .add(Explanation.given("answers missing", Datum.of(total.noAnswer())))
        .build();
    return Explanation.of(
        "answers that agree in " + statements.get(0).section(),
        datum(total.agreementRate()),
        inputs);
  }

  private static Datum datum(Answer<AgreementRate> rate) {
    return rate.match(AgreementRate::toDatum, reason -> Datum.of(reason.message()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SurveyResult that
        && instrument.equals(that.instrument)
        && tallies.equals(that.tallies);
  }

  @Override
  public int hashCode() {
    return 31 * instrument.hashCode() + tallies.hashCode();
  }

  @Override
  public String toString() {
    return instrument.name() + tallies;
  }
}
