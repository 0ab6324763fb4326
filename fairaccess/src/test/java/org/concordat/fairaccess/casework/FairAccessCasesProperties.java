/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.procedure.State;

class FairAccessCasesProperties {

  /** A command and how many days it comes after the one before. */
  record Move(String code, int days) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<String> usual = Arbitraries.of(
        "assess", "list", "consider", "place", "agree", "refuse", "admit", "escalate", "settle");
    Arbitrary<String> any = Arbitraries.of(PROCEDURE.commandTypes().keySet());
    return Combinators.combine(
            Arbitraries.oneOf(usual, any), Arbitraries.integers().between(0, 12))
        .as(Move::new)
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 300)
  void placeIsOwedFromAcceptanceUntilASchoolIsNamed(@ForAll("moves") List<Move> moves) {
    State<CaseStage, FairAccessCase> state = FairAccessCases.begin(Cases.REFERRAL);
    LocalDate on = Cases.REFERRED;
    for (Move move : moves) {
      on = on.plusDays(move.days());
      State<CaseStage, FairAccessCase> before = state;
      state = PROCEDURE
          .decide(state, Cases.command(move.code(), on), Cases.CONTEXT)
          .match(accepted -> accepted.state(), refused -> before);
      boolean undecided =
          state.stage() == CaseStage.ACCEPTED || state.stage() == CaseStage.DEFERRED;
      if (undecided
          && state.data().decisions().isEmpty()
          && state.data().interimEducation().stream()
              .noneMatch(one -> one.provision().equals("pupil referral unit"))) {
        assertThat(state.running())
            .containsEntry("allocate-place", state.data().acceptedOn().orElseThrow());
      }
      if (!state.data().decisions().isEmpty()) {
        assertThat(state.running()).doesNotContainKey("allocate-place");
      }
    }
  }
}
