/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.commissioning.contract.ContractCommand.Agree;
import org.concordat.commissioning.contract.ContractCommand.DeclineRenewal;
import org.concordat.commissioning.contract.ContractCommand.Novate;
import org.concordat.commissioning.contract.ContractCommand.Propose;
import org.concordat.commissioning.contract.ContractCommand.Renew;
import org.concordat.commissioning.contract.ContractCommand.ServeNotice;
import org.concordat.commissioning.contract.ContractCommand.TerminateForDefault;
import org.concordat.commissioning.contract.ContractCommand.Vary;
import org.concordat.commissioning.contract.ContractCommand.WithdrawNotice;
import org.concordat.commissioning.party.Parties;
import org.concordat.core.calendar.Anniversaries;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;

/** The conditions in the table of a contract's life. */
final class ContractGuards {

  static final Guard<ContractStanding, Propose, Calendars> HAS_OUTCOMES = Guard.of(
      "has outcomes",
      (data, command, calendars) -> refuseUnless(
          !data.contract().outcomes().isEmpty(),
          () -> lacking(ContractReasons.NO_OUTCOMES, "outcomes", data)));

  static final Guard<ContractStanding, Propose, Calendars> HAS_INDICATORS = Guard.of(
      "has indicators",
      (data, command, calendars) -> refuseUnless(
          data.contract().outcomes().stream()
              .anyMatch(outcome -> !outcome.indicators().isEmpty()),
          () -> lacking(ContractReasons.NO_INDICATORS, "indicators", data)));

  static final Guard<ContractStanding, Propose, Calendars> HAS_CONTRIBUTION = Guard.of(
      "has a contribution to revenue or capital",
      (data, command, calendars) -> refuseUnless(
          data.contract().revenue().isPresent() || data.contract().clawback().isPresent(),
          () -> lacking(
              ContractReasons.NO_CONTRIBUTION, "contribution to revenue or capital", data)));

  static final Guard<ContractStanding, Propose, Calendars> HAS_REVIEW_TERMS = Guard.of(
      "has review terms",
      (data, command, calendars) -> refuseUnless(
          data.contract().reviews().isPresent(),
          () -> lacking(ContractReasons.NO_REVIEW_TERMS, "review terms", data)));

  static final Guard<ContractStanding, Agree, Calendars> SIGNS_ONCE = Guard.of(
      "signs once",
      (data, command, calendars) -> refuseUnless(
          !data.signedBy().contains(command.by()),
          () -> ContractReasons.alreadySigned(command.by(), data.contract())));

  static final Guard<ContractStanding, Agree, Calendars> BEFORE_THE_END = Guard.of(
      "before the end of the term",
      (data, command, calendars) -> refuseUnless(
          command.on().isBefore(data.contract().end()),
          () -> ContractReasons.termOver(command.on(), data.contract())));

  static final Guard<ContractStanding, ServeNotice, Calendars> NOT_UNDER_NOTICE = Guard.of(
      "not under notice from the same party",
      (data, command, calendars) -> refuseUnless(
          data.noticeBy(command.by()).isEmpty(),
          () -> ContractReasons.alreadyUnderNotice(command.by(), data.contract())));

  static final Guard<ContractStanding, ServeNotice, Calendars> LONG_ENOUGH =
      Guard.of("long enough", ContractGuards::againstLength);

  static final Guard<ContractStanding, ServeNotice, Calendars> TO_YEAR_END = Guard.of(
      "to the end of an academic year where the contract says so", (data, command, calendars) -> {
        Rule<NoticeTerm> rule = data.noticeRule(command.by());
        return refuseUnless(
            rule.value().isAligned(command.effective()),
            () -> ContractReasons.noticeNotToYearEnd(command, rule));
      });

  static final Guard<ContractStanding, ServeNotice, Calendars> WITHIN_THE_TERM = Guard.of(
      "takes effect within the term",
      (data, command, calendars) -> refuseUnless(
          command.effective().isBefore(data.contract().end()),
          () -> ContractReasons.noticeAfterTerm(command.effective(), data.contract())));

  static final Guard<ContractStanding, WithdrawNotice, Calendars> HAS_SERVED = Guard.of(
      "has served notice",
      (data, command, calendars) -> refuseUnless(
          data.noticeBy(command.by()).isPresent(),
          () -> ContractReasons.noNoticeServed(command.by(), data.contract())));

  static final Guard<ContractStanding, WithdrawNotice, Calendars> CONSENTS_TO_WITHDRAWAL =
      Guard.of("the other party consents while the notice stands", (data, command, calendars) -> {
        Optional<LocalDate> consented =
            command.consentedOn().filter(date -> !date.isAfter(command.on()));
        if (consented.isEmpty()) {
          return Optional.of(ContractReasons.consentMissing(
              Parties.other(command.by()), command.on(), data.contract().clause("notice")));
        }
        return data.noticeBy(command.by())
            .filter(notice -> consented.get().isBefore(notice.servedOn()))
            .map(notice -> ContractReasons.consentTooEarly(
                consented.get(), notice, data.contract().clause("notice")));
      });

  static final Guard<ContractStanding, DeclineRenewal, Calendars> DECLINES_ONCE = Guard.of(
      "declines once",
      (data, command, calendars) -> refuseUnless(
          !data.renewalDeclinedBy().contains(command.by()),
          () -> ContractReasons.renewalAlreadyDeclined(command.by(), data.contract())));

  static final Guard<ContractStanding, Novate, Calendars> TO_A_SUCCESSOR = Guard.of(
      "to a successor",
      (data, command, calendars) -> refuseUnless(
          !data.contract().host().equals(command.successor()),
          () -> ContractReasons.sameHost(data.contract())));

  static final Guard<ContractStanding, TerminateForDefault, Calendars> DEFAULT_FOUND = Guard.of(
      "default found",
      (data, command, calendars) -> refuseUnless(
          !command.foundOn().isBefore(data.contract().start())
              && !command.foundOn().isAfter(command.on()),
          () -> ContractReasons.defaultNotFound(command, data.contract())));

  static final Guard<ContractStanding, Propose, Calendars> MUTUAL = Guard.of(
      "expectations are mutual",
      (data, command, calendars) -> refuseUnless(
          data.contract().expectations().stream()
                  .map(Expectation::of)
                  .distinct()
                  .count()
              != 1,
          () -> ContractReasons.expectationsNotMutual(data.contract())));

  static final Guard<ContractStanding, Propose, Calendars> INDICATORS_DEFINED =
      Guard.of("its indicators are defined", (data, command, calendars) -> {
        ImmutableList<String> undefined = undefinedIndicators(data.contract());
        return refuseUnless(
            undefined.isEmpty(),
            () -> ContractReasons.indicatorNotDefined(undefined, data.contract()));
      });

  static final Guard<ContractStanding, Vary, Calendars> CONSENTED_TO = Guard.of(
      "the other party consents",
      (data, command, calendars) -> refuseUnless(
          command.consentedOn().isPresent(),
          () -> ContractReasons.consentMissing(
              Parties.other(command.by()), command.on(), data.contract().clause("variation"))));

  static final Guard<ContractStanding, Vary, Calendars> VARIES_SOMETHING = Guard.of(
      "something changes",
      (data, command, calendars) -> refuseUnless(
          !isPossible(data, command)
              || !command.variation().applyTo(data.contract()).equals(data.contract()),
          () -> ContractReasons.nothingVaried(command.on(), data.contract())));

  static final Guard<ContractStanding, Vary, Calendars> CAPITAL_AHEAD = Guard.of(
      "terms on capital change ahead only",
      (data, command, calendars) -> command
          .consentedOn()
          .filter(agreed -> command.variation().isOfCapital() && command.on().isBefore(agreed))
          .map(agreed ->
              ContractReasons.capitalVariedBackwards(command.on(), agreed, data.contract())));

  static final Guard<ContractStanding, Vary, Calendars> PERIOD_OPEN = Guard.of(
      "no closed year changes",
      (data, command, calendars) -> command
          .consentedOn()
          .filter(agreed -> command.on().isBefore(agreed)
              && command.on().isBefore(openFrom(agreed, data.contract())))
          .map(agreed -> ContractReasons.periodClosed(
              command.on(), agreed, openFrom(agreed, data.contract()), data.contract())));

  static final Guard<ContractStanding, Vary, Calendars> END_AHEAD = Guard.of(
      "the term ends after the variation, and after any notice takes effect",
      (data, command, calendars) -> command.variation().end().flatMap(end -> {
        if (!end.isAfter(command.on()) || !end.isAfter(data.contract().start())) {
          return Optional.of(ContractReasons.endNotLater(command.on(), end, data.contract()));
        }
        return data.leadingNotice()
            .map(Notice::effective)
            .filter(effective -> !effective.isBefore(end))
            .map(effective -> ContractReasons.endNotLater(effective, end, data.contract()));
      }));

  static final Guard<ContractStanding, Renew, Calendars> RENEWS_ONCE = Guard.of(
      "renews once",
      (data, command, calendars) ->
          data.renewal().map(agreed -> ContractReasons.renewalAgreed(agreed, data.contract())));

  static final Guard<ContractStanding, Renew, Calendars> ANOTHER_CONTRACT = Guard.of(
      "by another contract",
      (data, command, calendars) -> refuseUnless(
          !command.renewal().reference().equals(data.contract().reference()),
          () -> ContractReasons.sameContract(data.contract())));

  static final Guard<ContractStanding, DeclineRenewal, Calendars> NOT_RENEWED = Guard.of(
      "no renewal is agreed",
      (data, command, calendars) ->
          data.renewal().map(agreed -> ContractReasons.renewalAgreed(agreed, data.contract())));

  private ContractGuards() {}

  /** The first day of the year of the contract in which something was agreed; MIN before the second. */
  private static LocalDate openFrom(LocalDate agreed, SupportBaseContract contract) {
    Anniversaries years = Anniversaries.of(contract.start());
    int complete = years.completeYears(agreed);
    return complete == 0 ? LocalDate.MIN : years.year(complete);
  }

  private static ImmutableList<String> undefinedIndicators(SupportBaseContract contract) {
    return contract.outcomes().stream()
        .flatMap(outcome -> outcome.indicators().stream())
        .distinct()
        .filter(code -> contract.reviews().filter(terms -> terms.names(code)).isEmpty())
        .collect(toImmutableList());
  }

  static <K extends ContractCommand> Guard<ContractStanding, K, Calendars> consent(
      String clause, Consent<K> consent) {
    return Guard.of(
        "the other party consents",
        (data, command, calendars) -> refuseUnless(
            consent.on(command).filter(date -> !date.isAfter(command.on())).isPresent(),
            () -> ContractReasons.consentMissing(
                Parties.other(command.by()), command.on(), data.contract().clause(clause))));
  }

  /** Finds when the other party consented to a command. */
  @FunctionalInterface
  interface Consent<K> {
    Optional<LocalDate> on(K command);
  }

  /** Makes a reason when it is needed. */
  @FunctionalInterface
  private interface Refusal {
    Reason reason();
  }

  /** Whether the varied term has a day; if not, another guard refuses it. */
  private static boolean isPossible(ContractStanding data, Vary command) {
    return command
        .variation()
        .end()
        .filter(end -> !end.isAfter(data.contract().start()))
        .isEmpty();
  }

  private static Optional<Reason> refuseUnless(boolean holds, Refusal refusal) {
    return holds ? Optional.empty() : Optional.of(refusal.reason());
  }

  private static Reason lacking(String code, String what, ContractStanding data) {
    return ContractReasons.lacking(code, what, data.contract(), ContractSources.THURROCK);
  }

  private static Optional<Reason> againstLength(
      ContractStanding data, ServeNotice command, Calendars calendars) {
    Rule<NoticeTerm> rule = data.noticeRule(command.by());
    NoticeTerm term = rule.value();
    return term.isEnough(command.on(), command.effective(), calendars)
        .match(
            isEnough -> refuseUnless(
                isEnough,
                () -> ContractReasons.noticeTooShort(
                    command, term.earliestEffective(command.on(), calendars).toString(), rule)),
            unknown -> Optional.of(ContractReasons.noticeNotCountable(command, unknown, rule)));
  }
}
