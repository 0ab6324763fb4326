/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/** The measures of a school's size in common use. */
public final class SchoolMeasures {

  /** The pupils on roll at the census that the protocol goes by. */
  public static final SchoolMeasure ROLL = counted(
      "roll",
      Candidate::roll,
      candidate -> candidate.roll().isPresent()
          ? ShareReasons.zeroRoll(candidate.school())
          : ShareReasons.rollNotKnown(candidate.school()));

  /**
   * The pupils on roll, or those planned for where the school has none yet or its roll is not known: so a
   * school that has just opened has its part.
   */
  public static final SchoolMeasure ROLL_OR_PLANNED = counted(
      "roll or planned roll",
      candidate -> candidate.roll().filter(pupils -> pupils > 0).or(candidate::plannedRoll),
      candidate -> candidate.roll().isPresent()
          ? ShareReasons.zeroRoll(candidate.school())
          : ShareReasons.rollNotKnown(candidate.school()));

  /** The published admission number, which orders growing schools otherwise than their roll. */
  public static final SchoolMeasure ADMISSION_NUMBER = counted(
      "admission number",
      Candidate::admissionNumber,
      candidate -> ShareReasons.noAdmissionNumber(candidate.school()));

  private SchoolMeasures() {}

  private static SchoolMeasure counted(
      String name,
      Function<Candidate, Optional<Integer>> figure,
      Function<Candidate, Reason> lacking) {
    return new Counted(name, figure, lacking);
  }

  /** A measure that counts pupils school by school. */
  private record Counted(
      String name,
      Function<Candidate, Optional<Integer>> figure,
      Function<Candidate, Reason> lacking)
      implements SchoolMeasure {

    @Override
    public SchoolSizes measure(List<Candidate> pool) {
      return SchoolSizes.each(
          pool,
          candidate -> figure.apply(candidate).filter(pupils -> pupils > 0).map(this::explained),
          lacking);
    }

    private Explained<Ratio> explained(int pupils) {
      return Explained.of(Ratio.of(pupils), () -> Explanation.given(name, Datum.of(pupils)));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
