/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.evaluation;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;

/** The codes of the reasons that an evaluation gives. */
public final class EvaluationReasons {

  /** Nobody answered; argument: asked. */
  public static final String NO_ANSWERS = "evaluation.no-answers";

  /** The respondent gave no answer to a statement; arguments: respondent, statement. */
  public static final String NOT_ANSWERED = "evaluation.not-answered";

  /** Nothing is tested for significance; arguments: first, second. */
  public static final String NOT_TESTED = "evaluation.not-tested";

  /** A statement has another wording; arguments: statement, earlier, later. */
  public static final String REWORDED = "evaluation.reworded";

  /** A statement was not put in the other sitting; arguments: statement, sitting. */
  public static final String NO_COUNTERPART = "evaluation.no-counterpart";

  private EvaluationReasons() {}

  static Reason noAnswers(int asked) {
    return Reason.coded(NO_ANSWERS)
        .with("asked", asked)
        .saying("none of {asked} asked gave an answer");
  }

  static Reason notAnswered(Respondent respondent, Statement statement) {
    return Reason.coded(NOT_ANSWERED)
        .with("respondent", respondent.toString())
        .with("statement", statement.number().toString())
        .saying("{respondent} gave no answer to {statement}");
  }

  static Reason notTested(int first, int second) {
    return Reason.coded(NOT_TESTED)
        .with("first", first)
        .with("second", second)
        .saying("{first} and {second} answers describe those who gave them; nothing is tested for"
            + " significance");
  }

  static Reason reworded(Statement earlier, Statement later) {
    return Reason.coded(REWORDED)
        .with("statement", later.number().toString())
        .with("earlier", earlier.gist())
        .with("later", later.gist())
        .saying("{statement} read '{earlier}' and now reads '{later}'");
  }

  static Reason noCounterpart(Statement statement, LocalDate sitting) {
    return Reason.coded(NO_COUNTERPART)
        .with("statement", statement.number().toString())
        .with("sitting", sitting)
        .saying("{statement} was not put in the sitting of {sitting}");
  }
}
