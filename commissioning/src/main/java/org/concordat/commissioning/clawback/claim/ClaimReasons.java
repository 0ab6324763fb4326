/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.claim;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.joda.money.Money;

/** The codes of the reasons for which a step in the life of a claim is refused. */
public final class ClaimReasons {

  /** The facts bring no claim; arguments: date, why. */
  public static final String NO_CLAIM = "clawback.claim.no-claim";

  /** The facts bring a claim, which cannot be dismissed; arguments: amount, triggered-on. */
  public static final String IS_A_CLAIM = "clawback.claim.is-a-claim";

  /** The trigger was met and the sum comes to nothing; argument: triggered-on. */
  public static final String COMES_TO_NOTHING = "clawback.claim.comes-to-nothing";

  /** The facts put the trigger on another day; arguments: notified, found. */
  public static final String OTHER_TRIGGER_DATE = "clawback.claim.other-trigger-date";

  /** The amount is more than it may be; arguments: amount, most. */
  public static final String TOO_MUCH = "clawback.claim.too-much";

  /** The amount is in another currency; arguments: amount, currency. */
  public static final String OTHER_CURRENCY = "clawback.claim.other-currency";

  /** The other party has not consented by the date; argument: on. */
  public static final String CONSENT_MISSING = "clawback.claim.consent-missing";

  /** The other party consented before the sum was demanded; arguments: on, demanded. */
  public static final String CONSENT_TOO_EARLY = "clawback.claim.consent-too-early";

  private ClaimReasons() {}

  static Reason noClaim(LocalDate date, ImmutableList<Reason> reasons, Citation clause) {
    return Reason.coded(NO_CLAIM)
        .with("date", date)
        .with("why", String.join("; ", reasons.stream().map(Reason::message).toList()))
        .under(clause)
        .saying("nothing may be claimed by {date}: {why}");
  }

  static Reason isClaim(Money amount, LocalDate triggeredOn, Citation clause) {
    return Reason.coded(IS_A_CLAIM)
        .with("amount", amount)
        .with("triggered-on", triggeredOn)
        .under(clause)
        .saying("{amount} may be claimed since {triggered-on}; defer or waive it instead");
  }

  static Reason comesToNothing(LocalDate triggeredOn, Citation clause) {
    return Reason.coded(COMES_TO_NOTHING)
        .with("triggered-on", triggeredOn)
        .under(clause)
        .saying("the trigger was met on {triggered-on}, but the sum comes to nothing");
  }

  static Reason otherTriggerDate(LocalDate notified, LocalDate found, Citation clause) {
    return Reason.coded(OTHER_TRIGGER_DATE)
        .with("notified", notified)
        .with("found", found)
        .under(clause)
        .saying("the trigger was notified for {notified}, but the facts say {found}");
  }

  static Reason tooMuch(Money amount, Money most, Citation clause) {
    return Reason.coded(TOO_MUCH)
        .with("amount", amount)
        .with("most", most)
        .under(clause)
        .saying("{amount} is more than {most}");
  }

  static Reason otherCurrency(Money amount, Money owed, Citation clause) {
    return Reason.coded(OTHER_CURRENCY)
        .with("amount", amount)
        .with("currency", owed.getCurrencyUnit().getCode())
        .under(clause)
        .saying("{amount} is not in {currency}");
  }

  static Reason consentMissing(LocalDate on, Citation clause) {
    return Reason.coded(CONSENT_MISSING)
        .with("on", on)
        .under(clause)
        .saying("the other party had not consented by {on}");
  }

  static Reason consentTooEarly(LocalDate consented, LocalDate demanded, Citation clause) {
    return Reason.coded(CONSENT_TOO_EARLY)
        .with("on", consented)
        .with("demanded", demanded)
        .under(clause)
        .saying("the other party consented on {on}, before the demand of {demanded}");
  }
}
