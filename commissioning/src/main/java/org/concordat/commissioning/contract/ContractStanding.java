/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.commissioning.clawback.ServiceEnd;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.party.Parties;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.immutables.value.Value;

/**
 * What is known of a contract's life: its text as it now reads, signatures, notices and end.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ContractStanding {

  ContractStanding() {}

  static ContractStanding of(SupportBaseContract contract) {
    return ImmutableContractStanding.builder().contract(contract).build();
  }

  /**
   * The contract as it now reads, with the present host.
   *
   * @return the contract
   */
  public abstract SupportBaseContract contract();

  /**
   * The parties that have signed.
   *
   * @return them, by code
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Role> signedBy();

  /**
   * The notices that stand.
   *
   * @return one for each party at most, in the order of service
   */
  public abstract ImmutableList<Notice> notices();

  /**
   * The parties that have said they will not renew.
   *
   * @return them, by code
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Role> renewalDeclinedBy();

  /**
   * The contract that follows this one.
   *
   * @return the successor that both parties agreed, or empty
   */
  public abstract Optional<Renewal> renewal();

  /**
   * How the text was changed, by variation or novation.
   *
   * @return the changes with the texts before them, the earliest first; the first of those is the original
   */
  public abstract ImmutableList<Amendment> amendments();

  /**
   * How the service ended.
   *
   * @return the end; empty while it goes on, and for a contract that never came into force or was renewed
   */
  public abstract Optional<ServiceEnd> end();

  /**
   * Whether all parties have signed, whatever has become of the contract since.
   *
   * @return true from the last signature on; false of a contract that was cancelled before it
   */
  public final boolean isBound() {
    return signedBy().containsAll(Parties.BOTH);
  }

  /**
   * The notice that takes effect first.
   *
   * @return the notice with the earliest day of effect, and of two with the same day the one served first;
   *     empty if none stands
   */
  public final Optional<Notice> leadingNotice() {
    return notices().stream().min(Comparator.comparing(Notice::effective));
  }

  /**
   * The notice of a party.
   *
   * @param party the party
   * @return its notice, or empty
   */
  public final Optional<Notice> noticeBy(Role party) {
    return notices().stream().filter(notice -> notice.by().equals(party)).findFirst();
  }

  /**
   * The contract as it read on an earlier day.
   *
   * @param day the day
   * @return the text that held on it
   */
  public final SupportBaseContract contractAsOf(LocalDate day) {
    return amendments().stream()
        .filter(amendment -> amendment.on().isAfter(day))
        .findFirst()
        .map(Amendment::before)
        .orElse(contract());
  }

  /**
   * What the parties should look at in the renewal.
   *
   * @return a gap or an overlap of the two terms, or nothing
   */
  public final ImmutableList<Reason> renewalFlags() {
    return renewal().map(next -> next.flags(contract())).orElse(ImmutableList.of());
  }

  final Rule<NoticeTerm> noticeRule(Role party) {
    return party.equals(Parties.HOST)
        ? contract().noticeByHost()
        : contract().noticeByCommissioner();
  }

  final ContractStanding signed(Role party) {
    return copy().addSignedBy(party).build();
  }

  final ContractStanding served(Notice notice) {
    return copy().addNotice(notice).build();
  }

  final ContractStanding withoutNotice(Role party) {
    return copy()
        .notices(notices().stream()
            .filter(notice -> !notice.by().equals(party))
            .collect(toImmutableList()))
        .build();
  }

  final ContractStanding renewalDeclined(Role party) {
    return copy().addRenewalDeclinedBy(party).build();
  }

  final ContractStanding novated(Urn successor, LocalDate on) {
    return reading(
        SupportBaseContract.builder().from(contract()).host(successor).build(), on);
  }

  final ContractStanding varied(Variation variation, LocalDate on) {
    return reading(variation.applyTo(contract()), on);
  }

  final ContractStanding renewing(Renewal successor) {
    return copy().renewal(successor).build();
  }

  private ContractStanding reading(SupportBaseContract text, LocalDate on) {
    return copy().addAmendment(new Amendment(on, contract())).contract(text).build();
  }

  final ContractStanding ended(ServiceEndCause cause, LocalDate on, Optional<LocalDate> decidedOn) {
    return copy().end(new ServiceEnd(cause, on, decidedOn)).build();
  }

  final ContractStanding endedByNotice(ServiceEndCause cause, Role party, LocalDate on) {
    return ended(cause, on, noticeBy(party).map(Notice::servedOn));
  }

  final ContractStanding expired(LocalDate on) {
    ServiceEndCause cause = ServiceEndCause.TERM_OVER;
    if (renewalDeclinedBy().contains(Parties.HOST)) {
      cause = ServiceEndCause.NOT_RENEWED_BY_SCHOOL;
    } else if (renewalDeclinedBy().contains(Parties.COMMISSIONER)) {
      cause = ServiceEndCause.NOT_RENEWED_BY_AUTHORITY;
    }
    return ended(cause, on, Optional.empty());
  }

  private ImmutableContractStanding.Builder copy() {
    return ImmutableContractStanding.builder().from(this);
  }
}
