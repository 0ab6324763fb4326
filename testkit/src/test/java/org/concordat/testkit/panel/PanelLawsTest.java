/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.panel.PanelAgenda;
import org.concordat.fairaccess.panel.PanelCase;
import org.concordat.fairaccess.panel.record.RecordHead;
import org.concordat.fairaccess.panel.record.SealedEntry;
import org.concordat.testkit.law.Search;

/** Every law of records and agendas finds what breaks it. */
class PanelLawsTest {

  /** A check that finds nothing. */
  private record Blind() implements RecordLaws {

    @Override
    public ImmutableList<Reason> faults(String key, List<SealedEntry> stored, RecordHead kept) {
      return ImmutableList.of();
    }
  }

  /** A check that finds a fault in everything. */
  private record Suspicious() implements RecordLaws {

    @Override
    public ImmutableList<Reason> faults(String key, List<SealedEntry> stored, RecordHead kept) {
      return ImmutableList.of(Reason.coded("a.b").saying("always"));
    }
  }

  /** Cases that are changed before the agenda is made. */
  private record Changed(UnaryOperator<List<PanelCase>> change) implements AgendaLaws {

    @Override
    public PanelAgenda agenda(List<PanelCase> cases) {
      return AgendaLaws.super.agenda(change.apply(cases));
    }
  }

  @Example
  void aCheckThatFindsNothingIsFound() {
    Blind laws = new Blind();
    assertThat(Search.counterExample(
            PanelArbitraries.records(), record -> laws.aChangeOfAnyByteIsFound(record, 200, 1)))
        .hasMessageStartingWith("A change of any byte is found, but ");
    assertThat(Search.counterExample(
            PanelArbitraries.records(),
            record -> laws.whateverIsDoneToTheEntriesIsFound(record, 0, 1)))
        .hasMessageStartingWith("Whatever is done to the entries is found, but dropping");
  }

  @Example
  void aCheckThatAlwaysFindsSomethingIsFound() {
    Suspicious laws = new Suspicious();
    assertThat(Search.counterExample(PanelArbitraries.records(), laws::aRecordAsItWasHasNoFaults))
        .hasMessageStartingWith("A record as it was has no faults, but ");
  }

  @Example
  void anAgendaThatLosesACaseIsFound() {
    Changed laws = new Changed(cases -> cases.isEmpty() ? cases : cases.subList(1, cases.size()));
    assertThat(Search.counterExample(PanelArbitraries.cases(), laws::noCaseIsLost))
        .hasMessageStartingWith("No case is lost, but ");
    assertThat(Search.counterExample(
            PanelArbitraries.cases(), cases -> laws.theOrderOfCasesChangesNothing(cases, 1)))
        .hasMessageStartingWith("The order of cases changes nothing, but ");
  }
}
