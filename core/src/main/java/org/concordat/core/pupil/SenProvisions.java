/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * The levels of provision that are known, and the editions of their list.
 *
 * <p>The 2001 code of practice, in effect from 1 January 2002, knew school action, school action plus and the
 * statement. The reforms of 1 September 2014 put support in the place of both kinds of school action and
 * began to put plans in the place of statements; a statement stayed in force until it was transferred or
 * ended, which had to be before 1 April 2018. That none was left is no ground to say that a given child got
 * a plan, so a statement read on or after that day is unknown. The dates and codes are known at
 * second hand.
 */
public final class SenProvisions {

  /** No special educational provision, code N. */
  public static final SenProvision NONE = SenProvision.of("N");

  /** School action, code A, until 31 August 2014. */
  public static final SenProvision SCHOOL_ACTION = SenProvision.of("A");

  /** School action plus, code P, until 31 August 2014. */
  public static final SenProvision SCHOOL_ACTION_PLUS = SenProvision.of("P");

  /** Statement of special educational needs, code S, in force until 31 March 2018 at the latest. */
  public static final SenProvision STATEMENT = SenProvision.of("S");

  /** Support, code K, from 1 September 2014. */
  public static final SenProvision SEN_SUPPORT = SenProvision.of("K");

  /** Education, health and care plan, code E, from 1 September 2014. */
  public static final SenProvision EHC_PLAN = SenProvision.of("E");

  private static final ImmutableMap<SenProvision, String> NAMES =
      ImmutableMap.<SenProvision, String>builder()
          .put(NONE, "No special educational provision")
          .put(SCHOOL_ACTION, "School action")
          .put(SCHOOL_ACTION_PLUS, "School action plus")
          .put(STATEMENT, "Statement")
          .put(SEN_SUPPORT, "SEN support")
          .put(EHC_PLAN, "Education, health and care plan")
          .buildOrThrow();

  private static final ImmutableMap<SenProvision, SenProvision> SUPPORT_FOR_SCHOOL_ACTION =
      ImmutableMap.of(SCHOOL_ACTION, SEN_SUPPORT, SCHOOL_ACTION_PLUS, SEN_SUPPORT);

  private static final Citation CODE_OF_2001 =
      Citation.of("SEN Code of Practice 2001").secondHand("practice in schools");
  private static final Citation REFORM =
      Citation.of("Children and Families Act 2014", "part 3").secondHand("general knowledge");
  private static final Citation TRANSITION =
      Citation.of("SI 2014/2270").secondHand("general knowledge");

  /** The editions of the list: 2002, 2014 with statements still in force, and 2018 without. */
  public static final Editions<CodeList<SenProvision>> EDITIONS = Editions.of(List.of(
      edition(
          "2002",
          LocalDate.of(2002, 1, 1),
          ImmutableSet.of(NONE, SCHOOL_ACTION, SCHOOL_ACTION_PLUS, STATEMENT),
          ImmutableMap.of(),
          CODE_OF_2001),
      edition(
          "2014",
          LocalDate.of(2014, 9, 1),
          ImmutableSet.of(NONE, SEN_SUPPORT, EHC_PLAN, STATEMENT),
          SUPPORT_FOR_SCHOOL_ACTION,
          REFORM),
      edition(
          "2018",
          LocalDate.of(2018, 4, 1),
          ImmutableSet.of(NONE, SEN_SUPPORT, EHC_PLAN),
          SUPPORT_FOR_SCHOOL_ACTION,
          TRANSITION)));

  private SenProvisions() {}

  /**
   * All levels that are known, of any edition.
   *
   * @return them
   */
  public static ImmutableSet<SenProvision> known() {
    return NAMES.keySet();
  }

  static Optional<String> name(SenProvision provision) {
    return Optional.ofNullable(NAMES.get(provision));
  }

  static Answer<SenProvision> asOf(SenProvision provision, LocalDate date) {
    return CodeList.asOf(provision, date, EDITIONS);
  }

  private static Edition<CodeList<SenProvision>> edition(
      String name,
      LocalDate from,
      Set<SenProvision> codes,
      Map<SenProvision, SenProvision> successors,
      Citation source) {
    return Edition.of(name, from, CodeList.of(codes, successors), source);
  }
}
