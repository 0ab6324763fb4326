/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.school.SchoolType;
import org.threeten.extra.LocalDateRange;

/** The codes of the reasons that go with what is known, and not known, from returns. */
public final class InformationReasons {

  /** Terms are asked for beyond the published calendar; arguments: calendar, from, to. */
  public static final String TERMS_NOT_PUBLISHED = "information.terms-not-published";

  /** No edition of the rules was in force in part of a span; arguments: from, to. */
  public static final String NO_EDITION = "information.no-edition";

  /** Nothing is known of a school's type but its code; arguments: school, type. */
  public static final String TYPE_NOT_KNOWN = "information.type-not-known";

  /** It is to be told without delay, which names no day; no arguments. */
  public static final String WITHOUT_DELAY = "information.without-delay";

  /** It cannot be told of any school whether it owes a return; arguments: kind, from, to, schools, came. */
  public static final String UNDECIDED = "information.undecided";

  /** No school owes a return, nor may; arguments: kind, from, to, came. */
  public static final String NOBODY_OWES = "information.nobody-owes";

  /** A return has not come; argument: return. */
  public static final String NOT_RECEIVED = "information.not-received";

  /** A return came without what happened under a number of a school that converted; arguments: return, numbers. */
  public static final String PART_MISSING = "information.part-missing";

  /** A return came without an item; arguments: return, item. */
  public static final String ITEM_MISSING = "information.item-missing";

  /** The parts of a return are together more than a count can be; arguments: return, item, sum. */
  public static final String COUNT_TOO_LARGE = "information.count-too-large";

  /** No return is known to have been due, so that there is no share of them. */
  public static final String NOTHING_DUE = "information.nothing-due";

  /** No return came, so that there is no share or sum of them. */
  public static final String NOTHING_RECEIVED = "information.nothing-received";

  /** Rolls come from different censuses and cannot be added up; argument: censuses. */
  public static final String ROLLS_UNLIKE = "information.rolls-unlike";

  /** The schools have no pupils, so that there is no share of them. */
  public static final String NO_PUPILS = "information.no-pupils";

  /** Two figures are of different things; arguments: one, other. */
  public static final String UNLIKE_FIGURES = "information.unlike-figures";

  /**
   * Two figures rest on different schools; arguments: only-earlier, only-later, or the links by which schools merged or were
   * divided in between.
   */
  public static final String UNLIKE_SCHOOLS = "information.unlike-schools";

  /** What a figure rests on; arguments: given, owing, pupils, and early where data came before the period was over. */
  public static final String RESTS_ON = "information.rests-on";

  private InformationReasons() {}

  static Reason typeNotKnown(Urn school, SchoolType type) {
    return Reason.coded(TYPE_NOT_KNOWN)
        .with("school", school.toString())
        .with("type", type.code())
        .saying("nothing is known of the type {type} of school {school}");
  }

  static Reason withoutDelay(Citation source) {
    return Reason.coded(WITHOUT_DELAY)
        .under(source)
        .saying("it is told without delay, which names no day");
  }

  static Reason undecided(String kind, LocalDateRange period, int schools, int came) {
    return Reason.coded(UNDECIDED)
        .with("kind", kind)
        .with("from", period.getStart())
        .with("to", period.getEndInclusive())
        .with("schools", schools)
        .with("came", came)
        .saying(
            "of no school is it known that it owes {kind} from {from} to {to}: {schools} may, and"
                + " what came about them, {came} in all, is in no figure");
  }

  static Reason nobodyOwes(String kind, LocalDateRange period, int came) {
    return Reason.coded(NOBODY_OWES)
        .with("kind", kind)
        .with("from", period.getStart())
        .with("to", period.getEndInclusive())
        .with("came", came)
        .saying("no school of the area owes {kind} from {from} to {to}, and what came of it all the"
            + " same, {came} in all, is in no figure");
  }

  static Reason notReceived(ReturnSubject subject) {
    return about(NOT_RECEIVED, subject).saying("the return {return} has not come");
  }

  static Reason partMissing(ReturnSubject subject, ImmutableSortedSet<Urn> numbers) {
    return about(PART_MISSING, subject)
        .with("numbers", numbers.stream().map(Urn::toString).collect(joining(" and of ")))
        .saying("the return {return} lacks the part of {numbers}");
  }

  static Reason itemMissing(ReturnSubject subject, String item) {
    return about(ITEM_MISSING, subject)
        .with("item", item)
        .saying("the return {return} lacks {item}");
  }

  static Reason countTooLarge(ReturnSubject subject, String item, long sum) {
    return about(COUNT_TOO_LARGE, subject)
        .with("item", item)
        .with("sum", Long.toString(sum))
        .saying("the return {return} has {sum} {item}, which is more than a count can be");
  }

  static Reason nothingDue() {
    return Reason.coded(NOTHING_DUE).saying("no return is known to have been due");
  }

  static Reason nothingReceived() {
    return Reason.coded(NOTHING_RECEIVED).saying("no return came, and none is not nought");
  }

  static Reason noEdition(LocalDateRange gap) {
    return Reason.coded(NO_EDITION)
        .with("from", gap.getStart())
        .with("to", gap.getEndInclusive())
        .saying("no edition of the rules was in force from {from} to {to}");
  }

  private static Reason.Builder about(String code, ReturnSubject subject) {
    return Reason.coded(code).with("return", subject.toString());
  }
}
