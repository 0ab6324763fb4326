/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import java.time.LocalDate;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;

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

  /** The party has declined to renew; argument: party. */
  public static final String RENEWAL_ALREADY_DECLINED = "contract.renewal-already-declined";

  /** The successor is the host; argument: host. */
  public static final String SAME_HOST = "contract.same-host";

  /** The default was not found within the term and by the date; arguments: found, on, start. */
  public static final String DEFAULT_NOT_FOUND = "contract.default-not-found";

  private ContractReasons() {}

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
