/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionEvent;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionStage;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.governance.meeting.Majority;
import org.concordat.core.money.Ratio;
import org.concordat.core.procedure.History;
import org.concordat.core.procedure.State;

/**
 * The laws of an adoption.
 *
 * <p>A text is adopted exactly when the majority that its edition names has signed up, on the day of the
 * sign-up that makes it, in whatever order the sign-ups are learned. A test class implements this interface and
 * inherits the properties; by default it is the library's own adoption that decides.
 */
public interface AdoptionLaws {

  /** The day from which on the texts are before their electors. */
  LocalDate OPENED = LocalDate.of(2012, 4, 2);

  /**
   * Texts and the sign-ups to them.
   *
   * @return any text of one phase
   */
  @Provide
  default Arbitrary<SignedText> signedTexts() {
    return GovernanceArbitraries.signedTexts();
  }

  /**
   * Says when a text is adopted.
   *
   * @param signed the text and its sign-ups, from {@link #OPENED} on
   * @return the day; empty if it is not
   */
  default Optional<LocalDate> adoptedOn(SignedText signed) {
    LocalDate setUp = OPENED.minusMonths(6);
    State<AdoptionStage, AdoptionStanding> begun = AdoptionLife.begin(
        signed.text(), Remit.of(setUp, ImmutableSet.of("protocol"), "the heads asked"), setUp);
    History<AdoptionEvent> history = History.of(ImmutableList.<AdoptionEvent>builder()
        .add(new AdoptionEvent.DraftSubmitted(OPENED.minusDays(1)))
        .add(new AdoptionEvent.Endorsed(OPENED))
        .addAll(signed.signUps())
        .build());
    return AdoptionLife.PROCEDURE.replay(begun, history).state().data().adoptedOn();
  }

  /**
   * A text is adopted exactly by the majority of its edition, and on its day.
   *
   * @param signed any text
   */
  @Property(tries = 300)
  default void aTextIsAdoptedExactlyByItsMajority(@ForAll("signedTexts") SignedText signed) {
    List<LocalDate> days =
        signed.signUps().stream().map(AdoptionEvent.Joined::on).sorted().toList();
    Majority majority = signed.text().terms().rules().majority().value();
    Optional<LocalDate> expected = Optional.empty();
    for (int number = days.size(); number > 0; number--) {
      if (isEnough(majority, number, signed.text().electors().size())) {
        expected = Optional.of(days.get(number - 1));
      }
    }
    Optional<LocalDate> adopted = adoptedOn(signed);
    holds(
        adopted.equals(expected),
        "A text is adopted exactly by its majority, but with %s of %s and %s was: %s",
        days.size(),
        signed.text().electors().size(),
        majority,
        adopted);
  }

  private static boolean isEnough(Majority majority, int number, int electors) {
    int compared = Ratio.of(number, electors).compareTo(majority.fraction());
    return majority.measure() == Majority.Measure.MORE_THAN ? compared > 0 : compared >= 0;
  }

  /**
   * Sign-ups learned in another order adopt on the same day.
   *
   * @param signed any text
   */
  @Property(tries = 200)
  default void theOrderInWhichSignUpsAreLearnedChangesNothing(
      @ForAll("signedTexts") SignedText signed) {
    SignedText reversed = signed.with(signed.signUps().reverse());
    holds(
        adoptedOn(reversed).equals(adoptedOn(signed)),
        "The order in which sign-ups are learned changes nothing, but for %s it did",
        signed.signUps());
  }
}
