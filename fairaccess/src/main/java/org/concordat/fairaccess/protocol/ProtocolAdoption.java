/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.protocol;

import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionTerms;
import org.concordat.core.governance.adoption.Binding;
import org.concordat.core.governance.adoption.ProposedText;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;

/**
 * How a protocol on fair access comes to be adopted, by the edition of the Code that it follows.
 *
 * <p>It is the procedure {@link AdoptionLife}: a working group drafts, a conference endorses, each school signs
 * for each of its phases, and once more than half of the schools of a phase have, the protocol binds every
 * school of the phase. Seven of thirteen schools adopt; six of twelve do not.
 *
 * <pre>{@code
 * ProposedText text = ProtocolAdoption.text("bolton-1", protocol, Electorate.of(schools, day));
 * State<AdoptionStage, AdoptionStanding> state = AdoptionLife.begin(text, remit, day);
 * state = AdoptionLife.PROCEDURE.decide(state, command, calendars).orElseThrow();
 * }</pre>
 */
public final class ProtocolAdoption {

  private ProtocolAdoption() {}

  /**
   * The terms on which a protocol is adopted that follows an edition of the Code.
   *
   * @param code the edition
   * @return the majority and the binding of the Code, and for the rest how Bolton adopted its protocol; they
   *     commence with the Code
   */
  public static Edition<AdoptionTerms> terms(Edition<AdmissionsCode> code) {
    AdmissionsCode rules = code.rules();
    return new Edition<>(
        code.name(),
        code.commencement(),
        AdoptionTerms.builder()
            .majority(rules.majority())
            .binding(new Rule<>(
                rules.bindsAllSchools().name(),
                rules.bindsAllSchools().value() ? Binding.ALL : Binding.SIGNATORIES,
                rules.bindsAllSchools().strength(),
                rules.bindsAllSchools().source()))
            .build(),
        code.source());
  }

  /**
   * A protocol as the text that is to be adopted.
   *
   * @param code the stable code of the version
   * @param protocol the protocol, which says how it is adopted
   * @param electorate who may sign up
   * @return the text, replacing none
   * @throws IllegalArgumentException if the code is not of its form, or there is no elector
   */
  public static ProposedText text(String code, FairAccessProtocol protocol, Electorate electorate) {
    return ProposedText.of(code, protocol.adoption(), electorate.electors());
  }
}
