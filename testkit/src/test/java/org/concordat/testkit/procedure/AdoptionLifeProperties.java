/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionCommand;
import org.concordat.core.governance.adoption.AdoptionEvent;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionStage;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.governance.adoption.AdoptionTerms;
import org.concordat.core.governance.adoption.Elector;
import org.concordat.core.governance.adoption.ProposedText;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;

/** The life of an adoption keeps the laws of procedures. */
class AdoptionLifeProperties
    implements ProcedureLaws<
        AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars> {

  private static final LocalDate SET_UP = LocalDate.of(2011, 9, 1);
  private static final Citation SOURCE = Citation.of("Local protocol", "1");

  @Override
  public Procedure<AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars>
      procedure() {
    return AdoptionLife.PROCEDURE;
  }

  @Override
  public Arbitrary<Life<AdoptionStage, AdoptionStanding, AdoptionCommand, AdoptionEvent, Calendars>>
      beginnings() {
    return Arbitraries.of(true, false)
        .map(isEndorsed -> Life.begin(
            procedure(),
            AdoptionLife.begin(
                text(isEndorsed),
                Remit.of(SET_UP, ImmutableSet.of("hard-to-place-pupils"), "the heads asked"),
                SET_UP),
            Calendars.ofSchool(SchoolCalendar.unpublished("none"))));
  }

  private static ProposedText text(boolean isEndorsed) {
    AdoptionTerms terms = AdoptionTerms.builder()
        .endorsement(Rule.agreed("endorsement", isEndorsed, SOURCE))
        .withdrawal(Rule.agreed("withdrawal", true, SOURCE))
        .build();
    return ProposedText.of(
        "protocol-1",
        Edition.of("local", SET_UP, terms, SOURCE),
        ImmutableSet.of(
            Elector.of("one", "secondary"),
            Elector.of("two", "secondary"),
            Elector.of("two", "primary")));
  }

  @Override
  public AdoptionCommand command(Occasion<AdoptionStage, AdoptionStanding> when) {
    String key = when.oneOf("two", "two", "one");
    String phase = key.equals("two") ? when.oneOf("secondary", "primary") : "secondary";
    String reason = when.between(0, 5) == 0 ? "" : "it was asked for";
    LocalDate on = when.on();
    return switch (when.code()) {
      case "widen-remit" ->
        new AdoptionCommand.WidenRemit(
            when.by(), on, ImmutableSortedSet.of(when.oneOf("exclusions", "moves")), reason);
      case "extend-drafting" ->
        new AdoptionCommand.ExtendDrafting(
            when.by(), on, on.plusDays(when.between(0, 500)), reason);
      case "submit-draft" -> new AdoptionCommand.SubmitDraft(when.by(), on);
      case "endorse" -> new AdoptionCommand.Endorse(when.by(), on);
      case "return-draft" -> new AdoptionCommand.ReturnDraft(when.by(), on, reason);
      case "join" -> new AdoptionCommand.Join(when.by(), on, key, phase);
      case "refuse-to-join" -> new AdoptionCommand.RefuseToJoin(when.by(), on, key, phase, reason);
      case "leave" -> new AdoptionCommand.Leave(when.by(), on, key, phase);
      case "abandon" -> new AdoptionCommand.Abandon(when.by(), on, reason);
      case "supersede" ->
        new AdoptionCommand.Supersede(when.by(), on, when.oneOf("protocol-2", "protocol-1"));
      default -> throw new IllegalArgumentException(when.code());
    };
  }
}
