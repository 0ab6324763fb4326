/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import com.google.common.collect.ImmutableSortedSet;

/**
 * The circumstances that the categories of the School Admissions Codes ask about.
 *
 * <p>Several may hold for one child at once. The codes are stable.
 */
public final class Circumstances {

  /** A child in need. */
  public static final Circumstance CHILD_IN_NEED =
      Circumstance.of("child-in-need", "is a child in need");

  /** A child protection plan. */
  public static final Circumstance CHILD_PROTECTION_PLAN =
      Circumstance.of("child-protection-plan", "has a child protection plan");

  /** Living in a refuge or other relevant accommodation. */
  public static final Circumstance REFUGE =
      Circumstance.of("refuge", "lives in a refuge or other relevant accommodation");

  /** Coming from the criminal justice system. */
  public static final Circumstance CRIMINAL_JUSTICE =
      Circumstance.of("criminal-justice", "comes from the criminal justice system");

  /** In a pupil referral unit and to be reintegrated. */
  public static final Circumstance PRU_REINTEGRATION = Circumstance.of(
      "pru-reintegration", "is in a pupil referral unit and is to return to a mainstream school");

  /** In alternative provision and to be reintegrated. */
  public static final Circumstance AP_REINTEGRATION = Circumstance.of(
      "ap-reintegration", "is in alternative provision and is to return to a mainstream school");

  /** Permanently excluded and yet suitable for a mainstream school. */
  public static final Circumstance EXCLUDED_MAINSTREAM = Circumstance.of(
      "excluded-mainstream", "was permanently excluded and is suitable for a mainstream school");

  /** Special educational needs, with or without a plan. */
  public static final Circumstance SPECIAL_EDUCATIONAL_NEEDS =
      Circumstance.of("special-educational-needs", "has special educational needs");

  /** A disability. */
  public static final Circumstance DISABILITY = Circumstance.of("disability", "has a disability");

  /** A medical condition. */
  public static final Circumstance MEDICAL_CONDITION =
      Circumstance.of("medical-condition", "has a medical condition");

  /** Caring for somebody. */
  public static final Circumstance CARER = Circumstance.of("carer", "is a carer");

  /** Homeless. */
  public static final Circumstance HOMELESS = Circumstance.of("homeless", "is homeless");

  /** In formal kinship care. */
  public static final Circumstance FORMAL_KINSHIP_CARE =
      Circumstance.of("formal-kinship-care", "is in formal kinship care");

  /** Gypsy, Roma or Traveller. */
  public static final Circumstance GYPSY_ROMA_TRAVELLER =
      Circumstance.of("gypsy-roma-traveller", "is a Gypsy, Roma or Traveller");

  /** A refugee. */
  public static final Circumstance REFUGEE = Circumstance.of("refugee", "is a refugee");

  /** An asylum seeker. */
  public static final Circumstance ASYLUM_SEEKER =
      Circumstance.of("asylum-seeker", "is an asylum seeker");

  /** A family that gives no support and has sought no place. */
  public static final Circumstance UNSUPPORTIVE_FAMILY = Circumstance.of(
      "unsupportive-family", "has an unsupportive family by whom no place was sought");

  /** Refused by a school for challenging behaviour and referred under the protocol. */
  public static final Circumstance REFUSED_FOR_BEHAVIOUR = Circumstance.of(
      "refused-for-behaviour", "was refused a place for challenging behaviour and referred");

  /** No place sought, in exceptional circumstances. */
  public static final Circumstance PLACE_NOT_SOUGHT = Circumstance.of(
      "place-not-sought", "has nobody who sought a place, in exceptional circumstances");

  /** No place at any school within a reasonable distance of home. */
  public static final Circumstance NO_PLACE_WITHIN_REACH = Circumstance.of(
      "no-place-within-reach", "has no place open within a reasonable distance of home");

  /** Not promptly placed by the authority, of a child who was looked after before. */
  public static final Circumstance NOT_PROMPTLY_PLACED =
      Circumstance.of("not-promptly-placed", "could not be placed promptly by the authority");

  private Circumstances() {}

  /**
   * All of them.
   *
   * @return them, by code
   */
  public static ImmutableSortedSet<Circumstance> all() {
    return ImmutableSortedSet.of(
        CHILD_IN_NEED,
        CHILD_PROTECTION_PLAN,
        REFUGE,
        CRIMINAL_JUSTICE,
        PRU_REINTEGRATION,
        AP_REINTEGRATION,
        EXCLUDED_MAINSTREAM,
        SPECIAL_EDUCATIONAL_NEEDS,
        DISABILITY,
        MEDICAL_CONDITION,
        CARER,
        HOMELESS,
        FORMAL_KINSHIP_CARE,
        GYPSY_ROMA_TRAVELLER,
        REFUGEE,
        ASYLUM_SEEKER,
        UNSUPPORTIVE_FAMILY,
        REFUSED_FOR_BEHAVIOUR,
        PLACE_NOT_SOUGHT,
        NO_PLACE_WITHIN_REACH,
        NOT_PROMPTLY_PLACED);
  }
}
