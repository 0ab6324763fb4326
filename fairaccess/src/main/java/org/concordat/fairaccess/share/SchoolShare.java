/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.SchoolPoints;

/**
 * One school's line of a {@link ShareTable}.
 *
 * <p>Of 20 children in 6,000 pupils, 3.5 are due from a school of 1,050; with 5 taken it is 1.5 above, an
 * index of 5 / 3.5 = 1.429. Immutable and thread-safe.
 */
public final class SchoolShare {

  private static final int SHOWN_DECIMALS = 3;

  private final SchoolPoints points;
  private final Explained<Ratio> size;
  private final ShareTotals totals;
  private final Rule<Ratio> disproportionate;
  private final ImmutableList<Exemption> exemptions;
  private final boolean isExempt;

  SchoolShare(
      SchoolPoints points,
      Explained<Ratio> size,
      ShareTotals totals,
      Rule<Ratio> disproportionate,
      ImmutableList<Exemption> exemptions,
      LocalDate on) {
    this.points = points;
    this.size = size;
    this.totals = totals;
    this.disproportionate = disproportionate;
    this.exemptions = exemptions;
    this.isExempt = exemptions.stream().anyMatch(one -> one.coversEveryChild(on));
  }

  /**
   * The school.
   *
   * @return the school
   */
  public Urn school() {
    return points.school();
  }

  /**
   * What the school's size is by the measure of the table.
   *
   * @return the size, above zero
   */
  public Explained<Ratio> size() {
    return size;
  }

  /**
   * How many children the school has taken.
   *
   * @return the children; a part of one where part of the credit for a failed trial is kept
   */
  public Ratio taken() {
    return points.children();
  }

  /**
   * How many children are due from the school: its part of all that were taken.
   *
   * @return the children, exact
   */
  public Explained<Ratio> due() {
    Ratio due = part(totals.children());
    return Explained.of(
        due,
        () -> Explanation.of(
            "children due",
            due.toDatum(),
            Explanation.given("children of all", totals.children().toDatum()),
            size.explanation(),
            Explanation.given("size of all", totals.size().toDatum())));
  }

  /**
   * How many children the school still owes.
   *
   * @return what is due less what was taken; negative where it has taken more. Over all schools of the table
   *     it adds up to zero
   */
  public Ratio owed() {
    return part(totals.children()).minus(taken());
  }

  /**
   * What the school's placements and exclusions count.
   *
   * @return the points
   */
  public SchoolPoints points() {
    return points;
  }

  /**
   * How many points the school owes.
   *
   * @return its part of all points less its own; over all schools of the table it adds up to zero
   */
  public Ratio pointsOwed() {
    return part(totals.points()).minus(points.points());
  }

  /**
   * How many children the school has taken for each thousand of its size.
   *
   * @return the rate, exact
   */
  public Ratio perThousand() {
    return taken().times(Ratio.of(1000)).over(size.value());
  }

  /**
   * The index of disproportion: what was taken to what is due.
   *
   * @return the index, 1 where they are equal; unknown for the reason {@link ShareReasons#NOTHING_DUE} where
   *     nothing is due because no school has taken a child
   */
  public Answer<Ratio> disproportion() {
    Ratio due = part(totals.children());
    return due.isZero()
        ? Answer.unknown(ShareReasons.about(ShareReasons.NOTHING_DUE, school())
            .saying("nothing is due from school {school}, so that there is no index"))
        : Answer.known(taken().over(due));
  }

  /**
   * The exemptions of the school that are in force on the date of the table, under this URN or another.
   *
   * @return them, in the order given
   */
  public ImmutableList<Exemption> exemptions() {
    return exemptions;
  }

  /**
   * How the school stands. A school that is exempt from every child on the date is not held to be below its share;
   * from behaviour alone, or from some year groups, others could have come.
   *
   * @return the standing
   */
  public ShareStanding standing() {
    int order = taken().compareTo(part(totals.children()));
    if (order == 0) {
      return ShareStanding.EVEN;
    }
    if (order < 0) {
      return isExempt ? ShareStanding.EXEMPT : ShareStanding.BELOW;
    }
    Optional<Ratio> index = disproportion().find();
    return index.filter(one -> one.compareTo(disproportionate.value()) >= 0).isPresent()
        ? ShareStanding.DISPROPORTIONATE
        : ShareStanding.ABOVE;
  }

  /**
   * Whether the school has taken nobody though at least one whole child is due from it. A child whose trial failed
   * did come, and the school took part, whatever is kept of the credit. One that is exempt from every child on the date
   * is not held to have taken no part.
   *
   * @return true if it has not taken part
   */
  public boolean tookNoPart() {
    return !isExempt && points.came().isZero() && part(totals.children()).compareTo(Ratio.ONE) >= 0;
  }

  /**
   * How the line came about.
   *
   * @return a tree: the index, under it what is due, what was taken and the points
   */
  public Explanation explanation() {
    Datum shown = disproportion()
        .match(
            index ->
                Datum.of(index.toDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP).toPlainString()),
            reason -> Datum.of(reason.message()));
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(
        due().explanation(),
        Explanation.given("children taken", taken().toDatum()),
        Explanation.of("points", points.points().toDatum(), points.arithmetic()),
        Explanation.given(disproportionate.name(), disproportionate.value().toDatum())
            .under(disproportionate.source()));
    exemptions.forEach(one -> inputs.add(Explanation.given(
        "exempt " + one.lastDay().map(last -> "until " + last).orElse(ShareReasons.WITHOUT_END),
        Datum.of(one.ground()))));
    return Explanation.of("index of disproportion of " + school(), shown, inputs.build());
  }

  private Ratio part(Ratio whole) {
    return whole.times(size.value()).over(totals.size());
  }

  @Override
  public String toString() {
    return school() + ": " + taken() + " taken of " + part(totals.children()) + " due";
  }
}
