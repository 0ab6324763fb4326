/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.reason.Answer;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * The kinds of special educational need that are known, and the editions of their list.
 *
 * <p>Behavioural, emotional and social difficulties were a kind of need until 31 August 2014; social,
 * emotional and mental health took their place with the reforms of 1 September 2014, which also brought
 * the code for support before an assessment. Down syndrome is a later addition whose first day is not
 * known here; that edition is written and switched off. The dates and codes are known at second hand.
 */
public final class SenNeeds {

  /** Specific learning difficulty, code SPLD. */
  public static final SenNeed SPECIFIC_LEARNING_DIFFICULTY = SenNeed.of("SPLD");

  /** Moderate learning difficulty, code MLD. */
  public static final SenNeed MODERATE_LEARNING_DIFFICULTY = SenNeed.of("MLD");

  /** Severe learning difficulty, code SLD. */
  public static final SenNeed SEVERE_LEARNING_DIFFICULTY = SenNeed.of("SLD");

  /** Profound and multiple learning difficulty, code PMLD. */
  public static final SenNeed PROFOUND_AND_MULTIPLE_LEARNING_DIFFICULTY = SenNeed.of("PMLD");

  /** Behavioural, emotional and social difficulties, code BESD, until 31 August 2014. */
  public static final SenNeed BEHAVIOURAL_EMOTIONAL_AND_SOCIAL = SenNeed.of("BESD");

  /** Social, emotional and mental health, code SEMH, from 1 September 2014. */
  public static final SenNeed SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH = SenNeed.of("SEMH");

  /** Speech, language and communication needs, code SLCN. */
  public static final SenNeed SPEECH_LANGUAGE_AND_COMMUNICATION = SenNeed.of("SLCN");

  /** Hearing impairment, code HI. */
  public static final SenNeed HEARING_IMPAIRMENT = SenNeed.of("HI");

  /** Visual impairment, now called vision impairment, code VI. */
  public static final SenNeed VISION_IMPAIRMENT = SenNeed.of("VI");

  /** Multi-sensory impairment, code MSI. */
  public static final SenNeed MULTI_SENSORY_IMPAIRMENT = SenNeed.of("MSI");

  /** Physical disability, code PD. */
  public static final SenNeed PHYSICAL_DISABILITY = SenNeed.of("PD");

  /** Autistic spectrum disorder, code ASD. */
  public static final SenNeed AUTISTIC_SPECTRUM_DISORDER = SenNeed.of("ASD");

  /** Down syndrome, code DS; a later addition to the list. */
  public static final SenNeed DOWN_SYNDROME = SenNeed.of("DS");

  /** Another difficulty or disability, code OTH. */
  public static final SenNeed OTHER = SenNeed.of("OTH");

  /** Support without an assessment of the kind of need, code NSA, from 1 September 2014. */
  public static final SenNeed NOT_ASSESSED = SenNeed.of("NSA");

  private static final ImmutableMap<SenNeed, String> NAMES = ImmutableMap.<SenNeed, String>builder()
      .put(SPECIFIC_LEARNING_DIFFICULTY, "Specific learning difficulty")
      .put(MODERATE_LEARNING_DIFFICULTY, "Moderate learning difficulty")
      .put(SEVERE_LEARNING_DIFFICULTY, "Severe learning difficulty")
      .put(PROFOUND_AND_MULTIPLE_LEARNING_DIFFICULTY, "Profound and multiple learning difficulty")
      .put(BEHAVIOURAL_EMOTIONAL_AND_SOCIAL, "Behavioural, emotional and social difficulties")
      .put(SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, "Social, emotional and mental health")
      .put(SPEECH_LANGUAGE_AND_COMMUNICATION, "Speech, language and communication needs")
      .put(HEARING_IMPAIRMENT, "Hearing impairment")
      .put(VISION_IMPAIRMENT, "Vision impairment")
      .put(MULTI_SENSORY_IMPAIRMENT, "Multi-sensory impairment")
      .put(PHYSICAL_DISABILITY, "Physical disability")
      .put(AUTISTIC_SPECTRUM_DISORDER, "Autistic spectrum disorder")
      .put(DOWN_SYNDROME, "Down syndrome")
      .put(OTHER, "Other difficulty or disability")
      .put(NOT_ASSESSED, "Support without assessment of the kind of need")
      .buildOrThrow();

  private static final ImmutableSet<SenNeed> SINCE_2004 = ImmutableSet.copyOf(Sets.difference(
      NAMES.keySet(),
      ImmutableSet.of(SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, DOWN_SYNDROME, NOT_ASSESSED)));

  private static final ImmutableSet<SenNeed> SINCE_2014 = ImmutableSet.copyOf(Sets.difference(
      NAMES.keySet(), ImmutableSet.of(BEHAVIOURAL_EMOTIONAL_AND_SOCIAL, DOWN_SYNDROME)));

  private static final Citation CODES =
      Citation.of("Common Basic Data Set").secondHand("practice in schools");

  /** The editions of the list: 2004, 2014, and the one with Down syndrome, whose date is not known. */
  public static final Editions<CodeList<SenNeed>> EDITIONS = Editions.of(List.of(
      Edition.of("2004", LocalDate.of(2004, 1, 1), CodeList.of(SINCE_2004), CODES),
      Edition.of("2014", LocalDate.of(2014, 9, 1), since2014(SINCE_2014), CODES),
      Edition.switchedOff(
          "with Down syndrome",
          since2014(ImmutableSet.copyOf(Sets.union(SINCE_2014, ImmutableSet.of(DOWN_SYNDROME)))),
          CODES)));

  private SenNeeds() {}

  /**
   * All kinds of need that are known, of any edition.
   *
   * @return them
   */
  public static ImmutableSet<SenNeed> known() {
    return NAMES.keySet();
  }

  static Optional<String> name(SenNeed need) {
    return Optional.ofNullable(NAMES.get(need));
  }

  static Answer<SenNeed> asOf(SenNeed need, LocalDate date) {
    return CodeList.asOf(need, date, EDITIONS);
  }

  private static CodeList<SenNeed> since2014(Set<SenNeed> codes) {
    return CodeList.of(
        codes,
        ImmutableMap.of(BEHAVIOURAL_EMOTIONAL_AND_SOCIAL, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH));
  }
}
