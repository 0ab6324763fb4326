/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import java.util.function.BiFunction;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.fairaccess.advice.AdviceCommand.Accept;
import org.concordat.fairaccess.advice.AdviceCommand.Admit;
import org.concordat.fairaccess.advice.AdviceCommand.Advise;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Close;
import org.concordat.fairaccess.advice.AdviceCommand.Decline;
import org.concordat.fairaccess.advice.AdviceCommand.DeclineFurther;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.ReferToProtocol;
import org.concordat.fairaccess.advice.AdviceCommand.Refuse;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.AdviceCommand.SetStart;
import org.concordat.fairaccess.advice.AdviceCommand.TakeInstead;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawFurther;
import org.concordat.fairaccess.advice.AdviceCommand.WithdrawOffer;
import org.concordat.fairaccess.advice.AdviceEvent.Accepted;
import org.concordat.fairaccess.advice.AdviceEvent.Admitted;
import org.concordat.fairaccess.advice.AdviceEvent.Advised;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerDaySet;
import org.concordat.fairaccess.advice.AdviceEvent.AnswerMissed;
import org.concordat.fairaccess.advice.AdviceEvent.AppealAllowed;
import org.concordat.fairaccess.advice.AdviceEvent.Applied;
import org.concordat.fairaccess.advice.AdviceEvent.AppliedInYear;
import org.concordat.fairaccess.advice.AdviceEvent.AtSchools;
import org.concordat.fairaccess.advice.AdviceEvent.Closed;
import org.concordat.fairaccess.advice.AdviceEvent.ClosingPassed;
import org.concordat.fairaccess.advice.AdviceEvent.Declined;
import org.concordat.fairaccess.advice.AdviceEvent.LeftWithoutPlace;
import org.concordat.fairaccess.advice.AdviceEvent.LooksOn;
import org.concordat.fairaccess.advice.AdviceEvent.OfferRemains;
import org.concordat.fairaccess.advice.AdviceEvent.OfferWithdrawn;
import org.concordat.fairaccess.advice.AdviceEvent.Offered;
import org.concordat.fairaccess.advice.AdviceEvent.PlaceRefused;
import org.concordat.fairaccess.advice.AdviceEvent.ReferredToProtocol;
import org.concordat.fairaccess.advice.AdviceEvent.SchoolRefused;
import org.concordat.fairaccess.advice.AdviceEvent.StartSet;
import org.concordat.fairaccess.advice.AdviceEvent.TakenInstead;
import org.concordat.fairaccess.advice.AdviceEvent.WaitResumed;

/** The names of the commands and events of choice advice, and what each event does to its data. */
final class AdviceVocabulary {

  private AdviceVocabulary() {}

  static void commands(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .command("advise", Advise.class)
        .command("apply", Apply.class)
        .command("offer", Offer.class)
        .command("refuse", Refuse.class)
        .command("accept", Accept.class)
        .command("take-instead", TakeInstead.class)
        .command("withdraw-offer", WithdrawOffer.class)
        .command("decline", Decline.class)
        .command("decline-further", DeclineFurther.class)
        .command("withdraw-further", WithdrawFurther.class)
        .command("allow-appeal", AllowAppeal.class)
        .command("set-answer-day", SetAnswerDay.class)
        .command("set-start", SetStart.class)
        .command("admit", Admit.class)
        .command("refer-to-protocol", ReferToProtocol.class)
        .command("close", Close.class);
  }

  static void events(
      ProcedureBuilder<AdviceStage, ChoiceAdviceCase, AdviceCommand, AdviceEvent, AdviceContext>
          table) {
    table
        .event("advised", Advised.class, AdviceFold::advised)
        .event("closing-passed", ClosingPassed.class, (data, event) -> data)
        .event("applied", Applied.class, known(AdviceFold::applied))
        .event("applied-in-year", AppliedInYear.class, known(AdviceFold::appliedInYear))
        .event("offered", Offered.class, known(AdviceFold::offered))
        .event("place-refused", PlaceRefused.class, (data, event) -> data)
        .event("school-refused", SchoolRefused.class, known(AdviceFold::schoolRefused))
        .event("answer-missed", AnswerMissed.class, AdviceFold::answerMissed)
        .event("accepted", Accepted.class, known(AdviceFold::accepted))
        .event("taken-instead", TakenInstead.class, known(AdviceFold::takenInstead))
        .event("offer-withdrawn", OfferWithdrawn.class, known(AdviceFold::offerWithdrawn))
        .event("declined", Declined.class, known(AdviceFold::declined))
        .event("left-without-place", LeftWithoutPlace.class, (data, event) -> data)
        .event("offer-remains", OfferRemains.class, (data, event) -> data)
        .event("wait-resumed", WaitResumed.class, (data, event) -> data)
        .event("looks-on", LooksOn.class, (data, event) -> data)
        .event("appeal-allowed", AppealAllowed.class, known(AdviceFold::appealAllowed))
        .event("answer-day-set", AnswerDaySet.class, known(AdviceFold::answerDaySet))
        .event("start-set", StartSet.class, known(AdviceFold::startSet))
        .event("admitted", Admitted.class, known(AdviceFold::admitted))
        .event("referred-to-protocol", ReferredToProtocol.class, (data, event) -> data)
        .event("closed", Closed.class, AdviceFold::closed);
  }

  /** What an event at schools does, once it is known which numbers they have. */
  private static <F extends AtSchools> BiFunction<ChoiceAdviceCase, F, ChoiceAdviceCase> known(
      BiFunction<ChoiceAdviceCase, F, ChoiceAdviceCase> fold) {
    return (data, event) -> fold.apply(AdviceFold.knowing(data, event.numbers()), event);
  }
}
