/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback;

import java.time.LocalDate;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons that clawback may give. */
public final class ClawbackReasons {

  /** A tranche is too small for the contract's threshold; arguments: tranche, amount, threshold. */
  public static final String TRANCHE_NOT_SIGNIFICANT = "clawback.tranche-not-significant";

  /** A tranche has not been paid on the date; arguments: tranche, date. */
  public static final String TRANCHE_NOT_PAID = "clawback.tranche-not-paid";

  /** A liability that starts with a payment has not started; argument: tranche. */
  public static final String START_NOT_KNOWN = "clawback.start-not-known";

  /** A liability has no end; argument: tranche. */
  public static final String NO_END = "clawback.no-end";

  /** Less of what was funded is in use than is given up; arguments: tranche, part, left. */
  public static final String PART_NOT_LEFT = "clawback.part-not-left";

  /** The liability for a tranche is over; arguments: tranche, end. */
  public static final String LIABILITY_OVER = "clawback.liability-over";

  /** First limb: the school has not withdrawn; argument: date. */
  public static final String NOT_WITHDRAWN = "clawback.not-withdrawn";

  /** First limb: the service is to end, but not yet; arguments: cause, first-day-out. */
  public static final String END_AHEAD = "clawback.end-ahead";

  /** First limb: the service ended, but not as the contract counts; arguments: cause, first-day-out. */
  public static final String END_DOES_NOT_COUNT = "clawback.end-does-not-count";

  /** First limb: the contract does not say whether the end counts; arguments: cause, first-day-out. */
  public static final String END_NOT_SAID = "clawback.end-not-said";

  /** Second limb: there is no different use; argument: date. */
  public static final String NO_DIFFERENT_USE = "clawback.no-different-use";

  /** Second limb: a different use is intended and the contract asks for the use itself; argument: date. */
  public static final String ONLY_INTENDED = "clawback.only-intended";

  /** Second limb: a different use was over before the service ended; arguments: use, from. */
  public static final String NO_SHARED_DAY = "clawback.no-shared-day";

  /** The beginning of the service is not recorded; no arguments. */
  public static final String SERVICE_START_NOT_KNOWN = "clawback.service-start-not-known";

  /** No fact meets a condition of the trigger; arguments: condition, date. */
  public static final String CONDITION_NOT_MET = "clawback.condition-not-met";

  private ClawbackReasons() {}

  static Reason serviceStartNotKnown(Citation clause) {
    return Reason.coded(SERVICE_START_NOT_KNOWN)
        .under(clause)
        .saying("it is not recorded when the service began");
  }

  static Reason conditionNotMet(ClawbackTrigger condition, LocalDate date, Citation clause) {
    return Reason.coded(CONDITION_NOT_MET)
        .with("condition", condition.wording())
        .with("date", date)
        .under(clause)
        .saying("no fact by {date} says that {condition}");
  }

  static Reason notSignificant(CapitalTranche tranche, Significance significance, Citation clause) {
    return Reason.coded(TRANCHE_NOT_SIGNIFICANT)
        .with("tranche", tranche.key())
        .with("amount", tranche.amount())
        .with("threshold", significance.toString())
        .under(clause)
        .saying("{tranche} of {amount} is not significant: the contract counts {threshold}");
  }

  static Reason notPaid(CapitalTranche tranche, LocalDate date, Citation clause) {
    return Reason.coded(TRANCHE_NOT_PAID)
        .with("tranche", tranche.key())
        .with("date", date)
        .under(clause)
        .saying("{tranche} was not paid by {date}");
  }

  static Reason startNotKnown(CapitalTranche tranche, Citation clause) {
    return Reason.coded(START_NOT_KNOWN)
        .with("tranche", tranche.key())
        .under(clause)
        .saying("the liability for {tranche} starts with a payment that has not been made");
  }

  static Reason noEnd(CapitalTranche tranche, Citation clause) {
    return Reason.coded(NO_END)
        .with("tranche", tranche.key())
        .under(clause)
        .saying("the liability for {tranche} has no end");
  }

  static Reason partNotLeft(CapitalTranche tranche, Ratio part, Ratio left) {
    return Reason.coded(PART_NOT_LEFT)
        .with("tranche", tranche.key())
        .with("part", part.toDatum())
        .with("left", left.toDatum())
        .saying("of {tranche} {left} is still in use, less than the {part} given up");
  }

  static Reason liabilityOver(CapitalTranche tranche, LocalDate end, Citation clause) {
    return Reason.coded(LIABILITY_OVER)
        .with("tranche", tranche.key())
        .with("end", end)
        .under(clause)
        .saying("nothing of {tranche} is at risk from {end} on");
  }

  static Reason notWithdrawn(LocalDate date, Citation clause) {
    return Reason.coded(NOT_WITHDRAWN)
        .with("date", date)
        .under(clause)
        .saying("the school had not withdrawn by {date}");
  }

  static Reason endAhead(ServiceEnd end, Citation clause) {
    return about(END_AHEAD, end, clause)
        .saying("{cause}, but in service until the day before {first-day-out}");
  }

  static Reason endDoesNotCount(ServiceEnd end, Citation clause) {
    return about(END_DOES_NOT_COUNT, end, clause)
        .saying("the service ended on {first-day-out}, but {cause} is not the school's withdrawal");
  }

  static Reason endNotSaid(ServiceEnd end, Citation clause) {
    return about(END_NOT_SAID, end, clause)
        .saying("the service ended on {first-day-out}, and the contract does not say whether"
            + " {cause} counts as the school's withdrawal");
  }

  static Reason noDifferentUse(LocalDate date, Citation clause) {
    return Reason.coded(NO_DIFFERENT_USE)
        .with("date", date)
        .under(clause)
        .saying("the base had no different use by {date}");
  }

  static Reason onlyIntended(LocalDate date, Citation clause) {
    return Reason.coded(ONLY_INTENDED)
        .with("date", date)
        .under(clause)
        .saying("a different use was intended but had not begun by {date}");
  }

  static Reason noSharedDay(UseSpell spell, Citation clause) {
    return Reason.coded(NO_SHARED_DAY)
        .with("use", spell.use())
        .with("from", spell.from())
        .under(clause)
        .saying("the use as {use} from {from} was over before the service ended");
  }

  private static Reason.Builder about(String code, ServiceEnd end, Citation clause) {
    return Reason.coded(code)
        .with("cause", end.cause().toString())
        .with("first-day-out", end.firstDayOut())
        .under(clause);
  }
}
