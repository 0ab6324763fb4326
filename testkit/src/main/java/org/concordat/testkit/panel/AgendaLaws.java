/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.panel;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.panel.AgendaItem;
import org.concordat.fairaccess.panel.PanelAgenda;
import org.concordat.fairaccess.panel.PanelCase;

/**
 * The laws of an agenda: it depends on the cases and not on their order, it loses none, it takes first what is due
 * first, and it has no child twice.
 *
 * <p>A test class implements this interface and inherits the properties; by default it is the library's own
 * agenda.
 */
public interface AgendaLaws {

  /**
   * The cases of an area.
   *
   * @return any cases with distinct keys
   */
  @Provide
  default Arbitrary<List<PanelCase>> cases() {
    return PanelArbitraries.cases();
  }

  /**
   * Makes an agenda.
   *
   * @param cases the cases
   * @return the agenda of the meeting of {@link PanelArbitraries#MEETING}
   */
  default PanelAgenda agenda(List<PanelCase> cases) {
    return PanelAgenda.of(PanelArbitraries.MEETING, cases, PanelArbitraries.CONTEXT);
  }

  /**
   * The agenda is a function of the cases, in whatever order they are given.
   *
   * @param cases any cases
   * @param turn how far they are turned round
   */
  @Property(tries = 200)
  default void theOrderOfCasesChangesNothing(
      @ForAll("cases") List<PanelCase> cases, @ForAll @IntRange(max = 9) int turn) {
    PanelAgenda agenda = agenda(cases);
    List<PanelCase> turned = new ArrayList<>(cases);
    Collections.rotate(turned, turn);
    for (List<PanelCase> order : List.of(turned, Lists.reverse(turned))) {
      holds(
          agenda(order).equals(agenda),
          "The order of cases changes nothing, but for %s it did",
          order);
    }
  }

  /**
   * Every case is an item or set aside, and never both.
   *
   * @param cases any cases
   */
  @Property(tries = 200)
  default void noCaseIsLost(@ForAll("cases") List<PanelCase> cases) {
    PanelAgenda agenda = agenda(cases);
    List<String> all = Stream.concat(
            agenda.items().stream().map(AgendaItem::key),
            agenda.setAside().stream().map(one -> one.subject().key()))
        .sorted()
        .toList();
    holds(
        all.equals(cases.stream().map(PanelCase::key).sorted().toList()),
        "No case is lost, but of %s were left %s",
        cases,
        all);
  }

  /**
   * What is due first is taken first, then what has no known limit; ties go by key.
   *
   * @param cases any cases
   */
  @Property(tries = 200)
  default void whatIsDueFirstIsTakenFirst(@ForAll("cases") List<PanelCase> cases) {
    List<AgendaItem> items = agenda(cases).items();
    Ordering<AgendaItem> order = Ordering.natural()
        .onResultOf((AgendaItem item) -> day(item))
        .compound(Ordering.natural().onResultOf(AgendaItem::key));
    holds(order.isOrdered(items), "What is due first is taken first, but the items were %s", items);
  }

  private static LocalDate day(AgendaItem item) {
    Optional<LocalDate> known = item.due().find();
    return known.orElse(LocalDate.MAX);
  }

  /**
   * No child comes twice.
   *
   * @param cases any cases
   */
  @Property(tries = 200)
  default void noChildComesTwice(@ForAll("cases") List<PanelCase> cases) {
    Set<PupilReference> seen = new HashSet<>();
    for (AgendaItem item : agenda(cases).items()) {
      holds(
          seen.add(item.subject().pupil()), "No child comes twice, but that of %s did", item.key());
    }
  }
}
