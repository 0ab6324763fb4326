/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.monitoring;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.commissioning.monitoring.RemedyCommand.ExtendPeriod;
import org.concordat.commissioning.monitoring.RemedyCommand.ReReview;
import org.concordat.commissioning.monitoring.RemedyCommand.ReportDone;
import org.concordat.commissioning.monitoring.RemedyCommand.RequireAction;
import org.concordat.commissioning.monitoring.RemedyCommand.StepIn;
import org.concordat.commissioning.party.Parties;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Convention;
import org.concordat.core.procedure.Guard;
import org.concordat.core.procedure.Role;

/** The conditions in the table of a remedy's life. */
final class RemedyGuards {

  static final Guard<RemedyStanding, RequireAction, Calendars> NEW_ACTION = Guard.of(
      "the code is new",
      (data, command, calendars) -> data.action(command.what().code())
          .map(one -> MonitoringReasons.actionExists(one.code(), data.clause())));

  static final Guard<RemedyStanding, RequireAction, Calendars> ABOUT_THE_CONTRACT = Guard.of(
      "it is about a standard or indicator of the contract",
      (data, command, calendars) -> data.terms().names(command.what().subject())
          ? Optional.empty()
          : Optional.of(MonitoringReasons.notInTheContract(
              ImmutableSet.of(command.what().subject()), data.clause())));

  static final Guard<RemedyStanding, RequireAction, Calendars> HAS_PERIOD =
      Guard.of("it has a period", (data, command, calendars) -> {
        String action = command.what().code();
        if (command.period().isEmpty()) {
          return Optional.of(MonitoringReasons.noPeriod(action, data.clause()));
        }
        return command
            .period()
            .filter(period -> period.convention() == Convention.DAY_OF)
            .map(day -> MonitoringReasons.notAPeriod(action, day.toString(), data.clause()));
      });

  static final Guard<RemedyStanding, ExtendPeriod, Calendars> MAY_BE_EXTENDED =
      Guard.of("the action is not met", (data, command, calendars) -> {
        Optional<RemedialAction> found = data.action(command.action());
        return found.isEmpty()
            ? Optional.of(MonitoringReasons.noSuchAction(command.action(), data.clause()))
            : found
                .filter(action -> action.status() == MilestoneStatus.MET)
                .map(action ->
                    MonitoringReasons.actionNotOpen(action.code(), action.status(), data.clause()));
      });

  static final Guard<RemedyStanding, ExtendPeriod, Calendars> BEFORE_DUE = Guard.of(
      "the period is not over, unless a further review reopened it",
      (data, command, calendars) -> data.action(command.action())
          .filter(action -> action.status() == MilestoneStatus.SCHEDULED)
          .filter(action -> action.due(calendars).isPastOn(command.on()))
          .map(action -> MonitoringReasons.periodOver(
              action.code(), action.due(calendars).orElseThrow(), command.on(), data.clause())));

  static final Guard<RemedyStanding, ExtendPeriod, Calendars> LONGER = Guard.of(
      "the new last day is after the old one and not in the past",
      (data, command, calendars) -> data.action(command.action())
          .filter(action -> command.until().isBefore(command.on())
              || !action.due(calendars).isPastOn(command.until()))
          .map(action -> MonitoringReasons.notLonger(
              action.code(), command.until(), action.due(calendars).toString(), data.clause())));

  static final Guard<RemedyStanding, ExtendPeriod, Calendars> EXTENSION_LEFT = Guard.of(
      "an extension is left",
      (data, command, calendars) -> data.action(command.action())
          .filter(action -> !hasExtensionLeft(data, action))
          .map(action ->
              MonitoringReasons.noExtensionLeft(action.code(), data.extensions(), data.clause())));

  static final Guard<RemedyStanding, ReportDone, Calendars> TO_BE_DONE =
      Guard.of("the action is to be done", (data, command, calendars) -> {
        Optional<RemedialAction> found = data.action(command.action());
        if (found.isEmpty()) {
          return Optional.of(MonitoringReasons.noSuchAction(command.action(), data.clause()));
        }
        RemedialAction action = found.orElseThrow();
        if (action.status() != MilestoneStatus.SCHEDULED) {
          return Optional.of(
              MonitoringReasons.actionNotOpen(action.code(), action.status(), data.clause()));
        }
        return action
            .reportedOn()
            .map(day -> MonitoringReasons.alreadyReported(action.code(), data.clause()));
      });

  static final Guard<RemedyStanding, ReportDone, Calendars> HAS_EVIDENCE = Guard.of(
      "there is evidence",
      (data, command, calendars) -> command.evidence().isBlank()
          ? Optional.of(MonitoringReasons.noEvidence(command.action(), data.clause()))
          : Optional.empty());

  static final Guard<RemedyStanding, ReReview, Calendars> JUDGES_ALL =
      Guard.of("every unmet action is judged", (data, command, calendars) -> {
        Set<String> left = Sets.difference(codes(data.unmet()), judged(command));
        return left.isEmpty()
            ? Optional.empty()
            : Optional.of(MonitoringReasons.actionNotJudged(left, data.clause()));
      });

  static final Guard<RemedyStanding, ReReview, Calendars> JUDGES_NOTHING_ELSE =
      Guard.of("nothing else is judged", (data, command, calendars) -> {
        Set<String> other = Sets.difference(command.results().keySet(), codes(data.unmet()));
        return other.isEmpty()
            ? Optional.empty()
            : Optional.of(MonitoringReasons.nothingToJudge(other, data.clause()));
      });

  static final Guard<RemedyStanding, ReReview, Calendars> COVERS_FAILED_STANDARDS = Guard.of(
      "every failed standard has an action",
      (data, command, calendars) -> data.uncovered().isEmpty()
          ? Optional.empty()
          : Optional.of(MonitoringReasons.standardWithoutAction(data.uncovered(), data.clause())));

  static final Guard<RemedyStanding, StepIn, Calendars> STEPS_IN_ONCE = Guard.of(
      "steps in once",
      (data, command, calendars) -> data.steppedInOn()
          .map(since -> MonitoringReasons.alreadySteppedIn(since, data.clause())));

  private RemedyGuards() {}

  static <K extends RemedyCommand> Guard<RemedyStanding, K, Calendars> agreedOnce(
      Function<K, String> action, Function<K, ImmutableList<PartyAgreement>> agreements) {
    return Guard.of(
        "nobody agreed twice",
        (data, command, calendars) -> Parties.BOTH.stream()
            .filter(party -> by(party, agreements.apply(command)).size() > 1)
            .findFirst()
            .map(party ->
                MonitoringReasons.agreedTwice(action.apply(command), party, data.clause())));
  }

  static <K extends RemedyCommand> Guard<RemedyStanding, K, Calendars> agreedBy(
      Role party,
      Function<K, String> action,
      Function<K, ImmutableList<PartyAgreement>> agreements) {
    return Guard.of(party.title() + " agreed", (data, command, calendars) -> {
      ImmutableList<PartyAgreement> own = by(party, agreements.apply(command)).stream()
          .filter(agreement -> !agreement.on().isAfter(command.on()))
          .collect(toImmutableList());
      if (own.isEmpty()) {
        return Optional.of(
            MonitoringReasons.notAgreed(action.apply(command), party, command.on(), data.clause()));
      }
      return own.stream().allMatch(agreement -> agreement.on().isBefore(data.foundOn()))
          ? Optional.of(MonitoringReasons.agreedTooEarly(
              action.apply(command), own.get(0), data.foundOn(), data.clause()))
          : Optional.empty();
    });
  }

  static boolean hasExtensionLeft(RemedyStanding data, RemedialAction action) {
    return action.extensions().size() < data.extensions();
  }

  /** Whether every result is met. */
  static boolean isAllMet(ReReview command) {
    return command.results().values().stream().allMatch(MilestoneStatus.MET::equals);
  }

  /** Whether every action that is found unmet has an extension left. */
  static boolean isFurtherPeriodLeft(RemedyStanding data, ReReview command) {
    return data.unmet().stream()
        .filter(action -> command.results().get(action.code()) != MilestoneStatus.MET)
        .allMatch(action -> hasExtensionLeft(data, action));
  }

  private static ImmutableList<PartyAgreement> by(
      Role party, ImmutableList<PartyAgreement> agreements) {
    return agreements.stream()
        .filter(agreement -> agreement.party().equals(party))
        .collect(toImmutableList());
  }

  private static ImmutableSet<String> codes(ImmutableList<RemedialAction> actions) {
    return actions.stream().map(RemedialAction::code).collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> judged(ReReview command) {
    return command.results().entrySet().stream()
        .filter(result -> result.getValue() != MilestoneStatus.SCHEDULED)
        .map(result -> result.getKey())
        .collect(ImmutableSet.toImmutableSet());
  }
}
