/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.partnership.agreement.AgreementCommand.Redraft;
import org.concordat.core.partnership.agreement.AgreementCommand.Sign;
import org.concordat.core.partnership.agreement.AgreementCommand.Vary;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;

/** The conditions in the table of an agreement's life. */
final class AgreementGuards {

  static final Guard<AgreementStanding, AgreementCommand, Calendars> IS_PARTY = Guard.of(
      "is a party",
      (data, command, calendars) -> refuseUnless(
          data.terms().parties().contains(command.party()),
          () -> AgreementReasons.notAParty(command.party(), data.terms())));

  static final Guard<AgreementStanding, Sign, Calendars> SIGNS_ONCE = Guard.of(
      "signs once",
      (data, command, calendars) -> refuseUnless(
          !data.signedBy().contains(command.party()),
          () -> AgreementReasons.alreadySigned(command.party(), data.terms())));

  static final Guard<AgreementStanding, Sign, Calendars> BEFORE_THE_END = Guard.of(
      "before the end of the term",
      (data, command, calendars) -> refuseUnless(
          command.on().isBefore(data.terms().term().getEnd()),
          () -> AgreementReasons.termOver(command.on(), data.terms())));

  static final Guard<AgreementStanding, Redraft, Calendars> SAME_AGREEMENT_DRAFTED = Guard.of(
      "of the same reference",
      (data, command, calendars) -> refuseUnless(
          command.terms().reference().equals(data.terms().reference()),
          () -> AgreementReasons.otherAgreement(command.terms(), data.terms())));

  static final Guard<AgreementStanding, Vary, Calendars> SAME_AGREEMENT = Guard.of(
      "of the same reference, partnership and parties",
      (data, command, calendars) -> refuseUnless(
          isSame(data.terms(), command.terms()),
          () -> AgreementReasons.otherAgreement(command.terms(), data.terms())));

  static final Guard<AgreementStanding, Vary, Calendars> SAME_START = Guard.of(
      "of the same first day, once the term has begun",
      (data, command, calendars) -> refuseUnless(
          command.terms().term().getStart().equals(data.terms().term().getStart())
              || (command.on().isBefore(data.terms().term().getStart())
                  && !command.terms().term().getStart().isBefore(command.on())),
          () -> AgreementReasons.startChanged(command, data.terms())));

  static final Guard<AgreementStanding, Vary, Calendars> ENDS_LATER = Guard.of(
      "with an end that is still to come",
      (data, command, calendars) -> refuseUnless(
          command.on().isBefore(command.terms().term().getEnd()),
          () -> AgreementReasons.termOver(command.on(), command.terms())));

  private AgreementGuards() {}

  /** The conditions of a sound text, one by one. */
  static <K extends AgreementCommand> List<Guard<AgreementStanding, K, Calendars>> sound(
      Text<K> text) {
    return List.of(
        Guard.of(
            "what the law reserves stays where it is",
            (data, command, calendars) ->
                first(text.of(data, command).allocation().breaches())),
        Guard.of(
            "money comes with responsibility for every excluded pupil",
            (data, command, calendars) -> text.of(data, command).unpaired()),
        Guard.of(
            "who acts is a party",
            (data, command, calendars) -> first(text.of(data, command).strangers())),
        Guard.of(
            "every party has a right or a responsibility",
            (data, command, calendars) -> first(text.of(data, command).withoutUndertakings())),
        Guard.of(
            "has a review", (data, command, calendars) -> text.of(data, command).withoutReview()));
  }

  static <K extends AgreementCommand> Guard<AgreementStanding, K, Calendars> allConsent(
      Given<K> given) {
    return Guard.of("all parties consent", (data, command, calendars) -> {
      ImmutableSortedSet<Party> missing =
          given.by(command).missing(data.terms().parties(), command.on());
      return refuseUnless(
          missing.isEmpty(),
          () -> AgreementReasons.consentMissing(missing, command.on(), data.terms()));
    });
  }

  /** Finds the text that a command is about. */
  @FunctionalInterface
  interface Text<K> {
    AgreementTerms of(AgreementStanding data, K command);
  }

  /** Finds the consents that come with a command. */
  @FunctionalInterface
  interface Given<K> {
    Consents by(K command);
  }

  /** Makes a reason when it is needed. */
  @FunctionalInterface
  private interface Refusal {
    Reason reason();
  }

  private static boolean isSame(AgreementTerms now, AgreementTerms then) {
    return then.reference().equals(now.reference())
        && then.partnership().code().equals(now.partnership().code())
        && then.partnership().kind().equals(now.partnership().kind())
        && then.parties().equals(now.parties());
  }

  private static Optional<Reason> first(List<Reason> reasons) {
    return reasons.stream().findFirst();
  }

  private static Optional<Reason> refuseUnless(boolean holds, Refusal refusal) {
    return holds ? Optional.empty() : Optional.of(refusal.reason());
  }
}
