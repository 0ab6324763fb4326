/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/** The codes of the reasons for which something may not be done on the way to an adoption. */
public final class AdoptionReasons {

  /** Something that needs a reason is without one; argument: text. */
  public static final String REASON_MISSING = "adoption.reason-missing";

  /** The remit holds all that would be added; arguments: matters, remit. */
  public static final String NOTHING_ADDED = "adoption.nothing-added";

  /** The new last day is no later than the old one, or than the day of the command; arguments: until, last. */
  public static final String NO_MORE_TIME = "adoption.no-more-time";

  /** It is no elector for the phase on the date; arguments: elector, phase, on. */
  public static final String NOT_AN_ELECTOR = "adoption.not-an-elector";

  /** The elector has signed up; arguments: elector, phase. */
  public static final String ALREADY_JOINED = "adoption.already-joined";

  /** The elector has not signed up; arguments: elector, phase. */
  public static final String NOT_JOINED = "adoption.not-joined";

  /** The terms allow no withdrawal; argument: edition. */
  public static final String NO_WITHDRAWAL = "adoption.no-withdrawal";

  /** A phase has adopted the text; arguments: text, on. */
  public static final String ALREADY_ADOPTED = "adoption.already-adopted";

  /** A text does not supersede itself; argument: text. */
  public static final String SAME_TEXT = "adoption.same-text";

  /** The majority is not reached; argument: counts. */
  public static final String MAJORITY_LACKING = "adoption.majority-lacking";

  /** The terms set no time for the conference to endorse a draft; argument: edition. */
  public static final String NO_TIME_TO_ENDORSE = "adoption.no-time-to-endorse";

  private AdoptionReasons() {}

  static Reason reasonMissing(AdoptionStanding data) {
    return Reason.coded(REASON_MISSING)
        .with("text", data.text().code())
        .saying("it must be said why, for the record of {text}");
  }

  static Reason nothingAdded(String matters, AdoptionStanding data) {
    return Reason.coded(NOTHING_ADDED)
        .with("matters", matters)
        .with("remit", String.join(", ", data.remit().matters()))
        .saying("{matters} adds nothing to {remit}");
  }

  static Reason noMoreTime(LocalDate until, LocalDate last) {
    return Reason.coded(NO_MORE_TIME)
        .with("until", until)
        .with("last", last)
        .saying("{until} is no later than {last}, so it gives no more time");
  }

  static Reason notAnElector(String key, String phase, LocalDate on) {
    return Reason.coded(NOT_AN_ELECTOR)
        .with("elector", key)
        .with("phase", phase)
        .with("on", on)
        .saying("on {on}, {elector} is no elector for {phase}");
  }

  static Reason alreadyJoined(String key, String phase) {
    return Reason.coded(ALREADY_JOINED)
        .with("elector", key)
        .with("phase", phase)
        .saying("{elector} has signed up for {phase}");
  }

  static Reason notJoined(String key, String phase) {
    return Reason.coded(NOT_JOINED)
        .with("elector", key)
        .with("phase", phase)
        .saying("{elector} has not signed up for {phase}");
  }

  static Reason noWithdrawal(AdoptionStanding data, Rule<Boolean> rule) {
    return Reason.coded(NO_WITHDRAWAL)
        .with("edition", data.text().terms().name())
        .under(rule.source())
        .saying("by the terms of {edition}, a sign-up is not withdrawn");
  }

  static Reason alreadyAdopted(AdoptionStanding data, LocalDate on) {
    return Reason.coded(ALREADY_ADOPTED)
        .with("text", data.text().code())
        .with("on", on)
        .saying("{text} was adopted on {on}, in one phase at least");
  }

  static Reason sameText(AdoptionStanding data) {
    return Reason.coded(SAME_TEXT)
        .with("text", data.text().code())
        .saying("{text} does not take its own place");
  }

  static Reason noTimeToEndorse(AdoptionStanding data) {
    return Reason.coded(NO_TIME_TO_ENDORSE)
        .with("edition", data.text().terms().name())
        .under(data.text().terms().rules().endorsement().source())
        .saying("the terms of {edition} set no time to endorse a draft");
  }

  static Reason majorityLacking(AdoptionStanding data) {
    return Reason.coded(MAJORITY_LACKING)
        .with(
            "counts",
            data.divisions().stream()
                .map(one -> one + " " + data.joined(one))
                .collect(joining(", ")))
        .under(data.text().terms().rules().majority().source())
        .saying("too few have signed up; so far: {counts}");
  }
}
