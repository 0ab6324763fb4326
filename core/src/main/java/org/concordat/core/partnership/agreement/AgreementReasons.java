/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/** The codes of the reasons that an agreement between partners gives. */
public final class AgreementReasons {

  /**
   * Money comes without collective responsibility for every excluded pupil; arguments: agreement, kind, covers.
   */
  public static final String FUNDING_UNPAIRED = "agreement.funding-unpaired";

  /** Who is to act is nobody's party; arguments: agreement, actor, subject. */
  public static final String ACTOR_NOT_PARTY = "agreement.actor-not-party";

  /** A party has neither right nor responsibility; arguments: agreement, party. */
  public static final String NO_UNDERTAKING = "agreement.no-undertaking";

  /** No review is laid down; argument: agreement. */
  public static final String NO_REVIEW = "agreement.no-review";

  /** No time is laid down to conclude a review; argument: agreement. */
  public static final String NO_TIME_TO_CONCLUDE = "agreement.no-time-to-conclude";

  /** Who acts is not a party; arguments: agreement, party. */
  public static final String NOT_A_PARTY = "agreement.not-a-party";

  /** The party has signed; arguments: agreement, party. */
  public static final String ALREADY_SIGNED = "agreement.already-signed";

  /** The term is over; arguments: agreement, on, end. */
  public static final String TERM_OVER = "agreement.term-over";

  /** The text is of another agreement, partnership or parties; arguments: agreement, other. */
  public static final String OTHER_AGREEMENT = "agreement.other-agreement";

  /** The first day would change after the term began, or to a day that is over; arguments: agreement, start, to. */
  public static final String START_CHANGED = "agreement.start-changed";

  /** Some parties have not consented; arguments: agreement, missing, on. */
  public static final String CONSENT_MISSING = "agreement.consent-missing";

  /** The agreement does not bind on the date; arguments: agreement, on, stage. */
  public static final String NOT_BINDING = "agreement.not-binding";

  /** The agreement brings no money; argument: agreement. */
  public static final String NO_FUNDING = "agreement.no-funding";

  /** Who is to be charged is bound by no agreement; arguments: payer, on. */
  public static final String NO_AGREEMENT = "agreement.no-agreement";

  /** Who is to be charged is neither a party nor a member; arguments: agreement, payer, on. */
  public static final String PAYER_NOT_BOUND = "agreement.payer-not-bound";

  static final Citation WARWICKSHIRE = Citation.of("DFE-RR224", "part 4, Warwickshire");
  static final Citation LOCAL_CHARGE = Citation.of(
          "Statutory guidance on exclusion 2012", "paras 43-46")
      .secondHand("a library copy");

  private AgreementReasons() {}

  static Reason fundingUnpaired(AgreementTerms terms) {
    return about(FUNDING_UNPAIRED, terms)
        .with("kind", terms.partnership().kind().title())
        .with(
            "covers",
            terms
                .collectiveResponsibility()
                .map(CollectiveResponsibility::pupils)
                .orElse("nobody"))
        .under(WARWICKSHIRE)
        .saying("{agreement} brings money to an {kind} that answers together for {covers}, and"
            + " must answer for every excluded pupil");
  }

  static Reason actorNotParty(Delegation term, AgreementTerms terms) {
    return about(ACTOR_NOT_PARTY, terms)
        .with("actor", term.actor().title())
        .with("subject", term.subject())
        .under(term.clause())
        .saying("{actor} is to act on {subject} and is no party to {agreement}");
  }

  static Reason noUndertaking(Party party, AgreementTerms terms) {
    return about(NO_UNDERTAKING, terms)
        .with("party", party.toString())
        .under(WARWICKSHIRE)
        .saying("{agreement} gives {party} neither a right nor a responsibility");
  }

  static Reason noReview(AgreementTerms terms) {
    return about(NO_REVIEW, terms)
        .under(terms.clause("review"))
        .saying("{agreement} lays down no review");
  }

  static Reason noTimeToConclude(AgreementTerms terms) {
    return about(NO_TIME_TO_CONCLUDE, terms)
        .under(terms.clause("review"))
        .saying("{agreement} lays down no time to conclude a review");
  }

  static Reason notAParty(Party party, AgreementTerms terms) {
    return about(NOT_A_PARTY, terms)
        .with("party", party.toString())
        .under(terms.clause("parties"))
        .saying("{party} is no party to {agreement}");
  }

  static Reason alreadySigned(Party party, AgreementTerms terms) {
    return about(ALREADY_SIGNED, terms)
        .with("party", party.toString())
        .under(terms.clause("signatures"))
        .saying("{party} has signed {agreement}");
  }

  static Reason termOver(LocalDate on, AgreementTerms terms) {
    return about(TERM_OVER, terms)
        .with("on", on)
        .with("end", terms.term().getEnd())
        .under(terms.clause("term"))
        .saying("the term of {agreement} ends before {end}, and this is {on}");
  }

  static Reason otherAgreement(AgreementTerms other, AgreementTerms terms) {
    return about(OTHER_AGREEMENT, terms)
        .with(
            "other",
            other.reference() + " of " + other.partnership().code() + " and " + other.parties())
        .under(terms.clause("parties"))
        .saying("the text is of {other}, not of {agreement} and its parties");
  }

  static Reason startChanged(AgreementCommand.Vary command, AgreementTerms terms) {
    return about(START_CHANGED, terms)
        .with("start", terms.term().getStart())
        .with("to", command.terms().term().getStart())
        .with("on", command.on())
        .under(terms.clause("term"))
        .saying("{agreement} starts on {start}; on {on} that is not changed to {to}");
  }

  static Reason consentMissing(
      ImmutableSortedSet<Party> missing, LocalDate on, AgreementTerms terms) {
    return about(CONSENT_MISSING, terms)
        .with("missing", missing.stream().map(Party::toString).collect(joining(", ")))
        .with("on", on)
        .under(terms.clause("consent"))
        .saying("not all parties to {agreement} had consented by {on}: missing {missing}");
  }

  static Reason notBinding(
      AgreementTerms terms, LocalDate on, AgreementStage stage, Citation source) {
    return about(NOT_BINDING, terms)
        .with("on", on)
        .with("stage", stage.code())
        .under(source)
        .saying("{agreement} does not bind on {on}: {stage}");
  }

  static Reason noFunding(AgreementTerms terms) {
    return about(NO_FUNDING, terms)
        .under(terms.clause("funding"))
        .saying("{agreement} brings no money");
  }

  static Reason noAgreement(Urn payer, LocalDate on) {
    return Reason.coded(NO_AGREEMENT)
        .with("payer", payer.toString())
        .with("on", on)
        .under(LOCAL_CHARGE)
        .saying("no binding agreement lets {payer} be charged on {on}");
  }

  static Reason payerNotBound(AgreementTerms terms, Urn payer, LocalDate on) {
    return about(PAYER_NOT_BOUND, terms)
        .with("payer", payer.toString())
        .with("on", on)
        .under(LOCAL_CHARGE)
        .saying(
            "on {on} {payer} is neither a party to {agreement} nor a member of the partnership");
  }

  private static Reason.Builder about(String code, AgreementTerms terms) {
    return Reason.coded(code).with("agreement", terms.reference());
  }
}
