/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.advice.AdviceCommand.AllowAppeal;
import org.concordat.fairaccess.advice.AdviceCommand.Apply;
import org.concordat.fairaccess.advice.AdviceCommand.Offer;
import org.concordat.fairaccess.advice.AdviceCommand.SetAnswerDay;
import org.concordat.fairaccess.advice.Applications.Refusal;

/**
 * The conditions on the school of a step in choice advice, under whichever of its numbers it is named.
 *
 * <p>They go by what the family's case knows of the numbers and what the register tells of those that are named.
 */
final class SchoolGuards {

  private final ChoiceAdviceCase data;
  private final LocalDate on;
  private final AdviceContext context;

  private SchoolGuards(ChoiceAdviceCase data, LocalDate on, AdviceContext context) {
    this.data = data;
    this.on = on;
    this.context = context;
  }

  static SchoolGuards of(ChoiceAdviceCase data, AdviceCommand command, AdviceContext context) {
    return new SchoolGuards(data, command.on(), context);
  }

  private SchoolNumbers numbers(Collection<Urn> named) {
    return data.numbers().and(SchoolNumbers.of(named, on, context.register()));
  }

  private SchoolNumbers numbers(Urn named) {
    return numbers(ImmutableList.of(named));
  }

  /** That an application names one school under two numbers. */
  Optional<Reason> namedTwice(Apply command) {
    SchoolNumbers numbers = numbers(command.schools());
    for (int i = 0; i < command.schools().size(); i++) {
      Urn school = command.schools().get(i);
      Optional<Urn> before = command.schools().subList(0, i).stream()
          .filter(one -> numbers.areOne(one, school))
          .findFirst();
      if (before.isPresent()) {
        return Optional.of(Reason.coded(AdviceReasons.NAMED_TWICE)
            .with("school", school.toString())
            .with("before", before.orElseThrow().toString())
            .under(AdviceTerms.codeOn(on, context))
            .saying("an application names a school once, and {school} is {before}"));
      }
    }
    return Optional.empty();
  }

  /** That schools refuse which the family did not ask. */
  Optional<Reason> notAppliedFor(Collection<Urn> schools) {
    SchoolNumbers numbers = numbers(schools);
    ImmutableList<Urn> others = schools.stream()
        .filter(school -> !data.asked().isAsked(school, numbers))
        .collect(toImmutableList());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NOT_APPLIED_FOR)
            .with("schools", others.toString())
            .under(AdviceTerms.codeOn(on, context))
            .saying("a school refuses what it was asked for, and the family did not apply to"
                + " {schools}"));
  }

  /** That no offer of a school waits for an answer, be it held or beside the held place. */
  Optional<Reason> noOpenOffer(Urn school) {
    return unless(open(school).isPresent(), school);
  }

  private Optional<OfferedPlace> open(Urn school) {
    return data.places().open(school, numbers(school));
  }

  /** That no offer of a school stands beside the held place. */
  Optional<Reason> notBeside(Urn school) {
    return unless(beside(school).isPresent(), school);
  }

  private Optional<OfferedPlace> beside(Urn school) {
    return data.places().beside(school, numbers(school));
  }

  private Optional<Reason> unless(boolean stands, Urn school) {
    return stands
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NO_OPEN_OFFER)
            .with("school", school.toString())
            .under(AdviceTerms.codeOn(on, context))
            .saying("no such offer of {school} waits for an answer"));
  }

  Optional<Reason> broughtForward(SetAnswerDay command) {
    return open(command.school())
        .flatMap(OfferedPlace::answerBy)
        .filter(command.answerBy()::isBefore)
        .map(named -> Reason.coded(AdviceReasons.DAY_BROUGHT_FORWARD)
            .with("named", named)
            .with("day", command.answerBy())
            .under(AdviceTerms.codeOn(on, context))
            .saying("the family was given until {named}, and {day} is earlier"));
  }

  /** That the family may still answer an offer beside the held place, if there is one. */
  Optional<Reason> mayStillAnswer(Urn school) {
    return beside(school)
        .flatMap(offer -> AdviceGuards.mayStillAnswer(Optional.of(offer), on, context));
  }

  /** That a school has offered a place, or its place is held. */
  Optional<Reason> alreadyOffered(Urn school) {
    SchoolNumbers numbers = numbers(school);
    return data.places().isOffering(school, numbers)
        ? Optional.of(offeredAlready(data.places().shown(school, numbers)))
        : Optional.empty();
  }

  Optional<Reason> anyOffered(Collection<Urn> refusing) {
    return refusing.stream()
        .flatMap(school -> data.asked().refusing(school, numbers(school)))
        .flatMap(school -> alreadyOffered(school).stream())
        .findFirst();
  }

  /** The same of a letter, whose own offer is one too. */
  Optional<Reason> anyOffered(Offer command) {
    return numbers(command.school())
        .find(command.refused(), command.school())
        .map(refusing -> offeredAlready(command.school()))
        .or(() -> anyOffered(command.refused()));
  }

  private Reason offeredAlready(Urn school) {
    return Reason.coded(AdviceReasons.ALREADY_OFFERED)
        .with("school", school.toString())
        .under(AdviceTerms.codeOn(on, context))
        .saying("a place at {school} is offered or held already");
  }

  /** That a school is the one whose place is held. */
  Optional<Reason> held(Urn school) {
    return data.offer()
        .map(OfferedPlace::school)
        .filter(held -> data.places().holds(school, numbers(school)))
        .map(held -> Reason.coded(AdviceReasons.SAME_SCHOOL)
            .with("school", held.toString())
            .under(AdviceTerms.codeOn(on, context))
            .saying(
                "another place is one at another school, and the family holds one at {school}"));
  }

  /** That the place of a school is not the one that the family accepted. */
  Optional<Reason> notHeld(Urn school) {
    return data.offer()
        .map(OfferedPlace::school)
        .filter(held -> !data.places().holds(school, numbers(school)))
        .map(held -> Reason.coded(AdviceReasons.NOT_HELD)
            .with("school", school.toString())
            .with("held", held.toString())
            .under(AdviceTerms.codeOn(on, context))
            .saying("the family accepted a place at {held}, and not at {school}"));
  }

  /** That a school neither offers a place nor lost an appeal. */
  Optional<Reason> notOfferedNorWon(Urn school) {
    SchoolNumbers numbers = numbers(school);
    return data.places().isOffering(school, numbers)
            || numbers.find(data.wonOnAppeal(), school).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NOT_OFFERED)
            .with("school", school.toString())
            .under(AdviceTerms.codeOn(on, context))
            .saying("a place is taken that was offered or won on appeal, and of {school} neither is"
                + " known"));
  }

  private Optional<Refusal> refusal(AllowAppeal command) {
    return data.asked().refusal(command.school(), command.refusedOn(), numbers(command.school()));
  }

  /** That the school did not refuse on the day of the refusal that is appealed against. */
  Optional<Reason> notRefused(AllowAppeal command) {
    return refusal(command).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.coded(AdviceReasons.NOT_REFUSED)
            .with("school", command.school().toString())
            .with("day", command.refusedOn())
            .under(AdviceTerms.APPEALS_CODE)
            .saying("an appeal is against a refusal, and none of {school} of {day} is known"));
  }

  Optional<Reason> allowedBefore(AllowAppeal command) {
    return refusal(command)
        .filter(one -> data.appeals().isDecided(one, numbers(command.school())))
        .map(one -> Reason.coded(AdviceReasons.APPEAL_ALLOWED_BEFORE)
            .with("school", one.school().toString())
            .with("day", one.place().on())
            .under(AdviceTerms.APPEALS)
            .saying(
                "an appeal is decided once, and the one against the refusal of {school} of {day}"
                    + " was allowed already"));
  }
}
