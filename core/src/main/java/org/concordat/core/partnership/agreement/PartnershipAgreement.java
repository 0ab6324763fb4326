/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Allocation;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Decision;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.RecordedLife;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Worklist;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * One agreement between partners: its text, and what became of it.
 *
 * <p>Every answer is for a date. Money moves only while the agreement binds (DFE-RR224, part 4, Warwickshire),
 * and a school is charged beyond what the regulations lay down only while it is bound by one (statutory guidance on
 * exclusion, read at second hand):
 *
 * <pre>{@code
 * PartnershipAgreement north = PartnershipAgreement.negotiated(terms, LocalDate.of(2011, 6, 1))
 *     .after(new Sign(authority, july1), calendars)
 *     .after(new Sign(partnership, july15), calendars);
 * north.paymentRefusal(july14, calendars);   // agreement.not-binding: it is still negotiated
 * north.paymentRefusal(july15, calendars);   // empty
 * north.whoActs("day-six-provision", september1, calendars);   // the partnership, as the text has it
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PartnershipAgreement {

  private final RecordedLife<
          AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
      life;

  private PartnershipAgreement(
      RecordedLife<AgreementStage, AgreementStanding, AgreementCommand, AgreementEvent, Calendars>
          life) {
    this.life = life;
  }

  /**
   * An agreement whose negotiation begins.
   *
   * @param terms the first draft
   * @param begunOn the day on which its life begins
   * @return the agreement, with an empty history
   */
  public static PartnershipAgreement negotiated(AgreementTerms terms, LocalDate begunOn) {
    return of(terms, begunOn, History.empty());
  }

  /**
   * An agreement from what an embedder stored.
   *
   * @param terms the first draft
   * @param begunOn the day on which its life begins
   * @param history what happened to it
   * @return the agreement
   */
  public static PartnershipAgreement of(
      AgreementTerms terms, LocalDate begunOn, History<AgreementEvent> history) {
    requireNonNull(terms, "terms");
    requireNonNull(begunOn, "begunOn");
    return new PartnershipAgreement(
        RecordedLife.of(AgreementLife.PROCEDURE, AgreementLife.begin(terms, begunOn), history));
  }

  /**
   * The first draft.
   *
   * @return the text; {@link #termsOn} gives it as it reads on a date
   */
  public AgreementTerms terms() {
    return life.begun().data().terms();
  }

  /**
   * When its life began.
   *
   * @return the day
   */
  public LocalDate begunOn() {
    return life.begun().since();
  }

  /**
   * What happened to it.
   *
   * @return its events as they were recorded
   */
  public History<AgreementEvent> history() {
    return life.history();
  }

  /**
   * What would become of a command, judged on the command's own date.
   *
   * @param command what a party wants to do
   * @param calendars the calendars; none is consulted
   * @return the events to record, or the reasons for refusal
   */
  public Decision<AgreementStage, AgreementStanding, AgreementEvent> decide(
      AgreementCommand command, Calendars calendars) {
    return life.decide(command, calendars);
  }

  /**
   * The agreement after a command, for a caller who expects no refusal.
   *
   * @param command what a party does; its events are recorded on its own date, or on the last recorded date
   *     if that is later
   * @param calendars the calendars; none is consulted
   * @return an agreement with a longer history
   * @throws IllegalStateException if the command is refused; the message lists the reasons
   */
  public PartnershipAgreement after(AgreementCommand command, Calendars calendars) {
    ImmutableList<AgreementEvent> events = decide(command, calendars)
        .match(Decision.Accepted::events, refused -> {
          throw new IllegalStateException(
              "PartnershipAgreement command: was refused, for " + refused.reasons());
        });
    return record(life.recordableOn(command.on()), events);
  }

  /**
   * The agreement with more events.
   *
   * @param recordedOn when they are recorded; not before the last entry
   * @param events what happened, in order
   * @return an agreement with a longer history
   * @throws IllegalArgumentException if an entry was recorded on a later date
   */
  public PartnershipAgreement record(LocalDate recordedOn, List<AgreementEvent> events) {
    return new PartnershipAgreement(life.record(recordedOn, events));
  }

  /**
   * How the agreement stands on a date.
   *
   * @param date the date; before its life began, the state is that of the beginning
   * @param calendars the calendars; none is consulted
   * @return the state, with what time alone has brought by then
   */
  public State<AgreementStage, AgreementStanding> on(LocalDate date, Calendars calendars) {
    return life.on(date, calendars);
  }

  /**
   * The stage on a date.
   *
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return the one stage in which it is
   */
  public AgreementStage stageOn(LocalDate date, Calendars calendars) {
    return on(date, calendars).stage();
  }

  /**
   * The text as it reads on a date.
   *
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return the terms, with the variations that have taken effect
   */
  public AgreementTerms termsOn(LocalDate date, Calendars calendars) {
    return on(date, calendars).data().terms();
  }

  /**
   * Whether the parties are bound on a date.
   *
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return true from the day of the last signature until the day before the end
   */
  public boolean isBindingOn(LocalDate date, Calendars calendars) {
    return stageOn(date, calendars).isBinding();
  }

  /**
   * Why no devolved money may be paid under the agreement on a date.
   *
   * <p>No money moves before the agreement binds, which it does with the last signature and not only from the first
   * day of its term: that is the whole of the rule (DFE-RR224, part 4, Warwickshire), so money for a period may be
   * paid ahead of it. Between 15 July, when the last party signs, and 1 September, when term and funding begin, a
   * payment is not refused, while {@link AgreementTerms#fundingOn} is still empty: what a payment is for, and
   * whether the level of that period is used up, is asked of the levels and not here.
   *
   * @param date the day of the payment
   * @param calendars the calendars; none is consulted
   * @return {@link AgreementReasons#NOT_BINDING} or {@link AgreementReasons#NO_FUNDING}; empty if money may
   *     be paid
   */
  public Optional<Reason> paymentRefusal(LocalDate date, Calendars calendars) {
    State<AgreementStage, AgreementStanding> state = on(date, calendars);
    AgreementTerms text = state.data().terms();
    if (!state.stage().isBinding()) {
      return Optional.of(
          AgreementReasons.notBinding(text, date, state.stage(), AgreementReasons.WARWICKSHIRE));
    }
    return text.funding().isEmpty()
        ? Optional.of(AgreementReasons.noFunding(text))
        : Optional.empty();
  }

  /**
   * Why a school may not be charged under the agreement on a date beyond what the regulations lay down.
   *
   * @param payer the school that would pay
   * @param date the day of the charge
   * @param calendars the calendars; none is consulted
   * @return {@link AgreementReasons#NOT_BINDING} or {@link AgreementReasons#PAYER_NOT_BOUND}; empty if it is
   *     bound, as a party or as a member of a partnership that is one
   */
  public Optional<Reason> chargeRefusal(Urn payer, LocalDate date, Calendars calendars) {
    State<AgreementStage, AgreementStanding> state = on(date, calendars);
    AgreementTerms text = state.data().terms();
    if (!state.stage().isBinding()) {
      return Optional.of(
          AgreementReasons.notBinding(text, date, state.stage(), AgreementReasons.LOCAL_CHARGE));
    }
    boolean isBound = text.parties().contains(Party.of(payer))
        || (text.parties().contains(Party.of(text.partnership()))
            && text.partnership().hasMember(payer, date));
    return isBound
        ? Optional.empty()
        : Optional.of(AgreementReasons.payerNotBound(text, payer, date));
  }

  /**
   * Why a school may not be charged on a date beyond what the regulations lay down.
   *
   * @param agreement the agreement under which it would be, if there is any
   * @param payer the school that would pay
   * @param date the day of the charge
   * @param calendars the calendars; none is consulted
   * @return {@link AgreementReasons#NO_AGREEMENT} without an agreement, and otherwise what {@link
   *     #chargeRefusal(Urn, LocalDate, Calendars)} gives
   */
  public static Optional<Reason> chargeRefusal(
      Optional<PartnershipAgreement> agreement, Urn payer, LocalDate date, Calendars calendars) {
    requireNonNull(payer, "payer");
    requireNonNull(date, "date");
    requireNonNull(calendars, "calendars");
    return agreement.isPresent()
        ? agreement.get().chargeRefusal(payer, date, calendars)
        : Optional.of(AgreementReasons.noAgreement(payer, date));
  }

  /**
   * A condition for the tables of others: that a local charge is made under an agreement that binds.
   *
   * @param <D> the data of the life
   * @param <K> the type of the command
   * @param agreement finds the agreement, if there is one
   * @param payer finds the school that would pay
   * @return a guard that refuses on the command's date as {@link #chargeRefusal(Optional, Urn, LocalDate,
   *     Calendars)} does
   */
  public static <D, K extends Command> Guard<D, K, Calendars> chargeGuard(
      Finder<D, K, Optional<PartnershipAgreement>> agreement, Finder<D, K, Urn> payer) {
    requireNonNull(agreement, "agreement");
    requireNonNull(payer, "payer");
    return Guard.of(
        "a local charge has a binding agreement",
        (data, command, calendars) -> chargeRefusal(
            agreement.find(data, command), payer.find(data, command), command.on(), calendars));
  }

  /**
   * Finds something in the data of a life or in a command.
   *
   * @param <D> the data of the life
   * @param <K> the type of the command
   * @param <T> the type of what is found
   */
  @FunctionalInterface
  public interface Finder<D, K, T> {

    /**
     * Finds it.
     *
     * @param data the data of the life before the command
     * @param command what somebody wants to do
     * @return what is found
     */
    T find(D data, K command);
  }

  /**
   * Who answers for a power or duty on a date.
   *
   * @param code its code
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return who answers, by the text while it binds and by the law alone before and after
   * @throws IllegalArgumentException if neither has such a power or duty
   */
  public Answer<Role> whoAnswers(String code, LocalDate date, Calendars calendars) {
    return allocationOn(date, calendars).whoAnswers(code, date);
  }

  /**
   * Who acts on a date.
   *
   * @param code the code of the power or duty
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return who acts, by the text while it binds and by the law alone before and after
   * @throws IllegalArgumentException if neither has such a power or duty
   */
  public Answer<Role> whoActs(String code, LocalDate date, Calendars calendars) {
    return allocationOn(date, calendars).whoActs(code, date);
  }

  /**
   * The powers and duties as they are allocated on a date.
   *
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return the text's allocation while it binds, and the reserved powers and duties alone before and after
   */
  public Allocation allocationOn(LocalDate date, Calendars calendars) {
    State<AgreementStage, AgreementStanding> state = on(date, calendars);
    return state.stage().isBinding() ? state.data().terms().allocation() : Allocation.reserved();
  }

  /**
   * Who owes what, as things stand on a date.
   *
   * @param date the date
   * @param calendars the calendars; none is consulted
   * @return the obligations, under the agreement's reference
   */
  public Worklist worklistOn(LocalDate date, Calendars calendars) {
    return life.worklistOn(terms().reference(), date, calendars);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartnershipAgreement that && life.equals(that.life);
  }

  @Override
  public int hashCode() {
    return Objects.hash(terms(), begunOn(), history());
  }

  @Override
  public String toString() {
    return "PartnershipAgreement " + terms().reference() + " " + history();
  }
}
