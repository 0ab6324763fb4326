/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.contract;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.commissioning.contract.BaseHistories;
import org.concordat.commissioning.contract.ContractLife;
import org.concordat.commissioning.contract.ContractStage;
import org.concordat.commissioning.contract.SupportBase;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.procedure.Stay;
import org.concordat.core.procedure.Worklist;

/**
 * The laws of the lives that a support base joins.
 *
 * <p>Every date has exactly one stage of the contract; what happens in reviews, remedies, payments, the claim
 * and the focus changes none; and the worklist of a date lists no duty twice. A test class implements this
 * interface, says which bases there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurBaseProperties implements SupportBaseLaws {
 *   public Arbitrary<SupportBase> bases() {
 *     return ContractArbitraries.bases();
 *   }
 * }
 * }</pre>
 */
public interface SupportBaseLaws {

  /**
   * What is asked of a base.
   *
   * @param base the base
   * @param date the date that is asked about
   * @param calendars the calendars
   */
  record Question(SupportBase base, LocalDate date, Calendars calendars) {}

  /**
   * The bases to test.
   *
   * @return bases, with whatever was recorded
   */
  Arbitrary<SupportBase> bases();

  /**
   * The calendars to count in.
   *
   * @return calendars; those that publish no school day unless overridden
   */
  default Arbitrary<Calendars> calendars() {
    return Arbitraries.just(ContractArbitraries.UNPUBLISHED);
  }

  /**
   * What is asked of them.
   *
   * @return a base, and a date from before its draft to after its term
   */
  @Provide
  default Arbitrary<Question> questions() {
    return Combinators.combine(bases(), calendars(), Arbitraries.integers().between(-300, 4500))
        .as((base, calendars, days) ->
            new Question(base, base.draftedOn().plusDays(days), calendars));
  }

  /**
   * Every date has exactly one stage: the one in which the contract stays on it.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void everyDateHasExactlyOneStage(@ForAll("questions") Question asked) {
    SupportBase base = asked.base();
    ContractStage stage = base.stageOn(asked.date(), asked.calendars());
    if (asked.date().isBefore(base.draftedOn())) {
      holds(
          stage == ContractStage.DRAFT,
          "Before its draft a contract is a draft, but %s on %s is %s",
          base,
          asked.date(),
          stage);
      return;
    }
    ImmutableList<ContractStage> stages = Stay.of(
            ContractLife.PROCEDURE,
            ContractLife.begin(base.contract(), base.draftedOn()),
            base.contractHistory(),
            asked.date().plusDays(1),
            asked.calendars())
        .stream()
        .filter(stay -> !stay.from().isAfter(asked.date()) && stay.until().isAfter(asked.date()))
        .map(Stay::stage)
        .collect(ImmutableList.toImmutableList());
    holds(
        stages.equals(ImmutableList.of(stage)),
        "Every date has exactly one stage, but %s on %s is %s and stays in %s",
        base,
        asked.date(),
        stage,
        stages);
  }

  /**
   * Nothing that happens in the other lives changes how the contract stands.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void theOtherLivesLeaveTheContractAlone(@ForAll("questions") Question asked) {
    SupportBase base = asked.base();
    SupportBase alone = SupportBase.of(
        base.contract(),
        base.draftedOn(),
        BaseHistories.builder().contract(base.contractHistory()).build());
    holds(
        base.contractOn(asked.date(), asked.calendars())
            .equals(alone.contractOn(asked.date(), asked.calendars())),
        "The other lives leave the contract alone, but %s on %s stands as %s and without them as %s",
        base,
        asked.date(),
        base.contractOn(asked.date(), asked.calendars()),
        alone.contractOn(asked.date(), asked.calendars()));
  }

  /**
   * A duty of a life stands on the worklist once.
   *
   * @param asked what is asked
   */
  @Property(tries = 200)
  default void noDutyIsListedTwice(@ForAll("questions") Question asked) {
    Worklist list = asked.base().worklistOn(asked.date(), asked.calendars());
    long distinct = list.items().stream()
        .map(item -> item.subject() + "/" + item.obligation().duty().code())
        .distinct()
        .count();
    holds(
        distinct == list.items().size(),
        "A duty is listed once, but %s on %s has %s",
        asked.base(),
        asked.date(),
        list);
  }

  /**
   * What was recorded later changes nothing that was known before.
   *
   * @param asked what is asked
   */
  @Property(tries = 100)
  default void whatWasKnownStaysKnown(@ForAll("questions") Question asked) {
    SupportBase known = asked.base().asKnownOn(asked.date());
    holds(
        known.asKnownOn(asked.date()).equals(known)
            && known.asKnownOn(asked.date().plusYears(50)).equals(known),
        "What was known stays known, but of %s on %s it does not",
        asked.base(),
        asked.date());
  }
}
