/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import org.concordat.commissioning.party.Parties;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.threeten.extra.LocalDateRange;

/** The codes of the reasons for which something may not be done to a contract. */
public final class ContractReasons {

  /** What is to be proposed owes no outcome; argument: contract. */
  public static final String NO_OUTCOMES = "contract.no-outcomes";

  /** What is to be proposed measures no outcome; argument: contract. */
  public static final String NO_INDICATORS = "contract.no-indicators";

  /** What is to be proposed has no contribution to revenue or capital; argument: contract. */
  public static final String NO_CONTRIBUTION = "contract.no-contribution";

  /** What is to be proposed has no review terms; argument: contract. */
  public static final String NO_REVIEW_TERMS = "contract.no-review-terms";

  /** The party has signed; argument: party. */
  public static final String ALREADY_SIGNED = "contract.already-signed";

  /** The term is over; arguments: on, end. */
  public static final String TERM_OVER = "contract.term-over";

  /** The notice is too short; arguments: term, served, effective, earliest. */
  public static final String NOTICE_TOO_SHORT = "contract.notice-too-short";

  /** Whether the notice is long enough cannot be counted; arguments: term, served, why. */
  public static final String NOTICE_NOT_COUNTABLE = "contract.notice-not-countable";

  /** The notice does not end with an academic year; arguments: term, effective. */
  public static final String NOTICE_NOT_TO_YEAR_END = "contract.notice-not-to-year-end";

  /** The notice would take effect when the term is over; arguments: effective, end. */
  public static final String NOTICE_AFTER_TERM = "contract.notice-after-term";

  /** The party has served notice; argument: party. */
  public static final String ALREADY_UNDER_NOTICE = "contract.already-under-notice";

  /** The party has served no notice; argument: party. */
  public static final String NO_NOTICE_SERVED = "contract.no-notice-served";

  /** The other party has not consented; arguments: party, on. */
  public static final String CONSENT_MISSING = "contract.consent-missing";

  /** The other party consented before the notice was served; arguments: party, on, served. */
  public static final String CONSENT_TOO_EARLY = "contract.consent-too-early";

  /** The party has declined to renew; argument: party. */
  public static final String RENEWAL_ALREADY_DECLINED = "contract.renewal-already-declined";

  /** The successor is the host; argument: host. */
  public static final String SAME_HOST = "contract.same-host";

  /** The default was not found within the term and by the date; arguments: found, on, start. */
  public static final String DEFAULT_NOT_FOUND = "contract.default-not-found";

  /** The authority's remedy was not exhausted when the default was found; arguments: found, on. */
  public static final String REMEDY_NOT_EXHAUSTED = "contract.remedy-not-exhausted";

  /** Only one party is said to owe the other something; argument: contract. */
  public static final String EXPECTATIONS_NOT_MUTUAL = "contract.expectations-not-mutual";

  /** An outcome is measured by what the review terms do not define; arguments: contract, indicators. */
  public static final String INDICATOR_NOT_DEFINED = "contract.indicator-not-defined";

  /** The variation changes nothing; argument: on. */
  public static final String NOTHING_VARIED = "contract.nothing-varied";

  /** Terms on capital would change before they are agreed; arguments: on, agreed. */
  public static final String CAPITAL_VARIED_BACKWARDS = "contract.capital-varied-backwards";

  /** The variation would reach into a year that is closed; arguments: on, agreed, open-from. */
  public static final String PERIOD_CLOSED = "contract.period-closed";

  /** The varied term would not end after the variation; arguments: on, end. */
  public static final String END_NOT_LATER = "contract.end-not-later";

  /** A renewal is agreed; argument: successor. */
  public static final String RENEWAL_AGREED = "contract.renewal-agreed";

  /** The successor is the contract itself; argument: successor. */
  public static final String SAME_CONTRACT = "contract.same-contract";

  /** The successor begins later than the day on which the contract expires; arguments: first, last, successor. */
  public static final String RENEWAL_GAP = "contract.renewal-gap";

  /** The successor begins before the contract expires; arguments: first, last, successor. */
  public static final String RENEWAL_OVERLAP = "contract.renewal-overlap";

  /** The base is for these needs already; argument: specialism. */
  public static final String FOCUS_UNCHANGED = "contract.focus-unchanged";

  /** The change would begin before it is proposed; arguments: from, on. */
  public static final String FOCUS_IN_THE_PAST = "contract.focus-in-the-past";

  /** The contract has not been varied to the new needs; arguments: specialism, contracted. */
  public static final String FOCUS_NOT_VARIED = "contract.focus-not-varied";

  private ContractReasons() {}

  static Reason remedyNotExhausted(
      ContractCommand.TerminateForDefault command, SupportBaseContract contract) {
    return Reason.coded(REMEDY_NOT_EXHAUSTED)
        .with("found", command.foundOn())
        .with("on", command.on())
        .under(contract.clause("default"))
        .saying("no remedy was in default from {found} to {on}");
  }

  static Reason expectationsNotMutual(SupportBaseContract contract) {
    return Reason.coded(EXPECTATIONS_NOT_MUTUAL)
        .with("contract", contract.reference())
        .under(contract.clause("expectations"))
        .saying("{contract} says what is expected of one party, and nothing of the other");
  }

  static Reason indicatorNotDefined(Iterable<String> indicators, SupportBaseContract contract) {
    return Reason.coded(INDICATOR_NOT_DEFINED)
        .with("contract", contract.reference())
        .with("indicators", Joiner.on(", ").join(indicators))
        .under(contract.clause("reviews"))
        .saying("the review terms of {contract} do not define {indicators}");
  }

  static Reason nothingVaried(LocalDate on, SupportBaseContract contract) {
    return Reason.coded(NOTHING_VARIED)
        .with("on", on)
        .under(contract.clause("variation"))
        .saying("the contract would read on {on} as it did before");
  }

  static Reason capitalVariedBackwards(
      LocalDate on, LocalDate agreed, SupportBaseContract contract) {
    return Reason.coded(CAPITAL_VARIED_BACKWARDS)
        .with("on", on)
        .with("agreed", agreed)
        .under(contract.clause("variation"))
        .saying("terms on capital that were agreed on {agreed} do not change from {on}");
  }

  static Reason periodClosed(
      LocalDate on, LocalDate agreed, LocalDate openFrom, SupportBaseContract contract) {
    return Reason.coded(PERIOD_CLOSED)
        .with("on", on)
        .with("agreed", agreed)
        .with("open-from", openFrom)
        .under(contract.clause("variation"))
        .saying("what was agreed on {agreed} reaches back to {open-from}, not to {on}:"
            + " the years before are closed");
  }

  static Reason endNotLater(LocalDate on, LocalDate end, SupportBaseContract contract) {
    return Reason.coded(END_NOT_LATER)
        .with("on", on)
        .with("end", end)
        .under(contract.clause("term"))
        .saying("a term that is varied from {on} does not end before {end}");
  }

  static Reason renewalAgreed(Renewal renewal, SupportBaseContract contract) {
    return Reason.coded(RENEWAL_AGREED)
        .with("successor", renewal.reference())
        .under(contract.clause("renewal"))
        .saying("both parties have agreed {successor} as the successor");
  }

  static Reason sameContract(SupportBaseContract contract) {
    return Reason.coded(SAME_CONTRACT)
        .with("successor", contract.reference())
        .under(contract.clause("renewal"))
        .saying("{successor} does not follow itself");
  }

  static Reason renewalGap(LocalDateRange days, Renewal renewal, SupportBaseContract contract) {
    return ofDays(
        RENEWAL_GAP, days, renewal, contract, "no contract is in force from {first} to {last}");
  }

  static Reason renewalOverlap(LocalDateRange days, Renewal renewal, SupportBaseContract contract) {
    return ofDays(
        RENEWAL_OVERLAP,
        days,
        renewal,
        contract,
        "two contracts are in force from {first} to {last}");
  }

  private static Reason ofDays(
      String code,
      LocalDateRange days,
      Renewal renewal,
      SupportBaseContract contract,
      String words) {
    return Reason.coded(code)
        .with("first", days.getStart())
        .with("last", days.getEndInclusive())
        .with("successor", renewal.reference())
        .under(contract.clause("renewal"))
        .saying(words);
  }

  static Reason focusUnchanged(SupportBaseContract contract) {
    return Reason.coded(FOCUS_UNCHANGED)
        .with("specialism", contract.specialism())
        .under(contract.clause("specialism"))
        .saying("the base is for {specialism} already");
  }

  static Reason focusInThePast(LocalDate from, LocalDate on, SupportBaseContract contract) {
    return Reason.coded(FOCUS_IN_THE_PAST)
        .with("from", from)
        .with("on", on)
        .under(contract.clause("specialism"))
        .saying("a change from {from} is not proposed on {on}, but recorded as a departure");
  }

  static Reason focusNotVaried(String specialism, SupportBaseContract contract) {
    return Reason.coded(FOCUS_NOT_VARIED)
        .with("specialism", specialism)
        .with("contracted", contract.specialism())
        .under(contract.clause("variation"))
        .saying("the contract is for {contracted}; it has not been varied to {specialism}");
  }

  static Reason lacking(String code, String what, SupportBaseContract contract, Citation source) {
    return Reason.coded(code)
        .with("contract", contract.reference())
        .under(source)
        .saying("{contract} has no " + what);
  }

  static Reason alreadySigned(Role party, SupportBaseContract contract) {
    return Reason.coded(ALREADY_SIGNED)
        .with("party", party.title())
        .under(contract.clause("signatures"))
        .saying("{party} has signed");
  }

  static Reason termOver(LocalDate on, SupportBaseContract contract) {
    return Reason.coded(TERM_OVER)
        .with("on", on)
        .with("end", contract.end())
        .under(contract.clause("term"))
        .saying("the term ended before {end}, and this is {on}");
  }

  static Reason noticeTooShort(ContractCommand.ServeNotice notice, String earliest, Rule<?> rule) {
    return Reason.coded(NOTICE_TOO_SHORT)
        .with("term", rule.value().toString())
        .with("served", notice.on())
        .with("effective", notice.effective())
        .with("earliest", earliest)
        .under(rule.source())
        .saying(
            "the notice due is {term}: served on {served} it takes effect from {earliest} on, not on {effective}");
  }

  static Reason noticeNotCountable(
      ContractCommand.ServeNotice notice, Reason unknown, Rule<?> rule) {
    return Reason.coded(NOTICE_NOT_COUNTABLE)
        .with("term", rule.value().toString())
        .with("served", notice.on())
        .with("why", unknown.message())
        .under(rule.source())
        .saying("{term} from {served} cannot be counted yet: {why}");
  }

  static Reason noticeNotToYearEnd(ContractCommand.ServeNotice notice, Rule<?> rule) {
    return Reason.coded(NOTICE_NOT_TO_YEAR_END)
        .with("term", rule.value().toString())
        .with("effective", notice.effective())
        .under(rule.source())
        .saying("{term}: a notice takes effect on a 1 September, not on {effective}");
  }

  static Reason noticeAfterTerm(LocalDate effective, SupportBaseContract contract) {
    return Reason.coded(NOTICE_AFTER_TERM)
        .with("effective", effective)
        .with("end", contract.end())
        .under(contract.clause("term"))
        .saying("the contract expires on {end}, so no notice takes effect on {effective}");
  }

  static Reason alreadyUnderNotice(Role party, SupportBaseContract contract) {
    return Reason.coded(ALREADY_UNDER_NOTICE)
        .with("party", party.title())
        .under(contract.clause("notice"))
        .saying("{party} has served notice; a new one needs the first to be withdrawn");
  }

  static Reason noNoticeServed(Role party, SupportBaseContract contract) {
    return Reason.coded(NO_NOTICE_SERVED)
        .with("party", party.title())
        .under(contract.clause("notice"))
        .saying("{party} has served no notice");
  }

  static Reason consentMissing(Role party, LocalDate on, Citation clause) {
    return Reason.coded(CONSENT_MISSING)
        .with("party", party.title())
        .with("on", on)
        .under(clause)
        .saying("{party} had not consented by {on}");
  }

  static Reason consentTooEarly(LocalDate consented, Notice notice, Citation clause) {
    return Reason.coded(CONSENT_TOO_EARLY)
        .with("party", Parties.other(notice.by()).title())
        .with("on", consented)
        .with("served", notice.servedOn())
        .under(clause)
        .saying("{party} consented on {on}, before the notice was served on {served}");
  }

  static Reason renewalAlreadyDeclined(Role party, SupportBaseContract contract) {
    return Reason.coded(RENEWAL_ALREADY_DECLINED)
        .with("party", party.title())
        .under(contract.clause("renewal"))
        .saying("{party} has declined to renew");
  }

  static Reason sameHost(SupportBaseContract contract) {
    return Reason.coded(SAME_HOST)
        .with("host", contract.host().toString())
        .under(contract.clause("novation"))
        .saying("{host} is the host; a novation needs a successor");
  }

  static Reason defaultNotFound(
      ContractCommand.TerminateForDefault command, SupportBaseContract contract) {
    return Reason.coded(DEFAULT_NOT_FOUND)
        .with("found", command.foundOn())
        .with("on", command.on())
        .with("start", contract.start())
        .under(contract.clause("default"))
        .saying("a default found on {found} does not end the contract on {on}: it must be found"
            + " from {start} on and by then");
  }
}
