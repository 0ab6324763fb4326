/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.governance.adoption.AdoptionCommand.Abandon;
import org.concordat.core.governance.adoption.AdoptionCommand.ExtendDrafting;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionCommand.Leave;
import org.concordat.core.governance.adoption.AdoptionCommand.RefuseToJoin;
import org.concordat.core.governance.adoption.AdoptionCommand.Supersede;
import org.concordat.core.governance.adoption.AdoptionCommand.WidenRemit;
import org.concordat.core.procedure.Guard;
import org.concordat.core.reason.Reason;

/** The conditions on the way to an adoption. */
final class AdoptionGuards {

  static final Guard<AdoptionStanding, WidenRemit, Calendars> ADDS_SOMETHING = Guard.of(
      "adds something to the remit",
      (data, command, calendars) -> refuseUnless(
          !data.remit().matters().containsAll(command.matters()),
          () -> AdoptionReasons.nothingAdded(String.join(", ", command.matters()), data)));

  static final Guard<AdoptionStanding, ExtendDrafting, Calendars> GIVES_MORE_TIME = Guard.of(
      "gives more time", (data, command, calendars) -> againstExtension(data, command, calendars));

  static final Guard<AdoptionStanding, Join, Calendars> ELECTOR = elector(Join::key, Join::phase);

  static final Guard<AdoptionStanding, RefuseToJoin, Calendars> REFUSING_ELECTOR =
      elector(RefuseToJoin::key, RefuseToJoin::phase);

  static final Guard<AdoptionStanding, Join, Calendars> JOINS_ONCE =
      notJoined(Join::key, Join::phase);

  static final Guard<AdoptionStanding, RefuseToJoin, Calendars> REFUSES_BEFORE_JOINING =
      notJoined(RefuseToJoin::key, RefuseToJoin::phase);

  static final Guard<AdoptionStanding, Leave, Calendars> HAS_JOINED = Guard.of(
      "has signed up",
      (data, command, calendars) -> refuseUnless(
          data.hasOpenSignUp(command.key(), command.phase()),
          () -> AdoptionReasons.notJoined(command.key(), command.phase())));

  static final Guard<AdoptionStanding, Leave, Calendars> MAY_LEAVE = Guard.of(
      "the terms allow a withdrawal",
      (data, command, calendars) -> refuseUnless(
          data.text().terms().rules().withdrawal().value(),
          () -> AdoptionReasons.noWithdrawal(data, data.text().terms().rules().withdrawal())));

  static final Guard<AdoptionStanding, Abandon, Calendars> NOT_ADOPTED = Guard.of(
      "no phase has adopted it",
      (data, command, calendars) -> data.firstAdoptedOn()
          .filter(day -> !day.isAfter(command.on()))
          .map(day -> AdoptionReasons.alreadyAdopted(data, day)));

  static final Guard<AdoptionStanding, Supersede, Calendars> BY_ANOTHER = Guard.of(
      "by another text",
      (data, command, calendars) -> refuseUnless(
          !data.text().code().equals(command.successor()), () -> AdoptionReasons.sameText(data)));

  private AdoptionGuards() {}

  static <K extends AdoptionCommand> Guard<AdoptionStanding, K, Calendars> reasoned(
      Function<K, String> reason) {
    return Guard.of(
        "a reason is given",
        (data, command, calendars) -> refuseUnless(
            !reason.apply(command).isBlank(), () -> AdoptionReasons.reasonMissing(data)));
  }

  private static <K extends AdoptionCommand> Guard<AdoptionStanding, K, Calendars> elector(
      Function<K, String> key, Function<K, String> phase) {
    return Guard.of(
        "an elector for the phase",
        (data, command, calendars) -> refuseUnless(
            data.text().isElector(key.apply(command), phase.apply(command), command.on()),
            () -> AdoptionReasons.notAnElector(
                key.apply(command), phase.apply(command), command.on())));
  }

  private static <K extends AdoptionCommand> Guard<AdoptionStanding, K, Calendars> notJoined(
      Function<K, String> key, Function<K, String> phase) {
    return Guard.of(
        "has not signed up",
        (data, command, calendars) -> refuseUnless(
            !data.hasOpenSignUp(key.apply(command), phase.apply(command)),
            () -> AdoptionReasons.alreadyJoined(key.apply(command), phase.apply(command))));
  }

  private static Optional<Reason> againstExtension(
      AdoptionStanding data, ExtendDrafting command, Calendars calendars) {
    LocalDate last = data.draftingTerm(calendars)
        .due()
        .find()
        .filter(day -> !day.isBefore(command.on()))
        .orElse(command.on());
    return refuseUnless(
        command.until().isAfter(last), () -> AdoptionReasons.noMoreTime(command.until(), last));
  }

  private static Optional<Reason> refuseUnless(boolean holds, Supplier<Reason> reason) {
    return holds ? Optional.empty() : Optional.of(reason.get());
  }
}
