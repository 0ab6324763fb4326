/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.Phase;
import org.concordat.core.school.RegisterLinks;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolFilter;
import org.concordat.core.school.SchoolRegister;
import org.concordat.core.school.SchoolSelection;
import org.concordat.core.school.SchoolStatus;
import org.junit.jupiter.api.Test;

class SchoolRegisterTest {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.of("350");
  private static final LocalDate IN_2012 = LocalDate.of(2012, 1, 1);
  private static final SchoolExtract SCHOOLS = SchoolExtract.read();
  private static final RegisterLinks LINKS = LinkExtract.read(SCHOOLS).report();
  private static final SchoolRegister REGISTER = SchoolRegister.builder()
      .addSchools(SCHOOLS.all())
      .successions(LINKS.successions())
      .build();

  @Test
  void dump() {
    System.out.println("links " + LINKS.successions().all().size() + " compared " + LINKS.compared().size() + " differing " + LINKS.differing().size());
    System.out.println("rings " + LINKS.rings());
    System.out.println("refused " + LINKS.refused().values());
    RegisterLinks plain = LinkExtract.read(SCHOOLS, "Predecessor"::equals).report();
    System.out.println("plain pred " + plain.compared().size() + " " + plain.differing().size());
    RegisterLinks suc = LinkExtract.read(SCHOOLS, k -> k.startsWith("Successor")).report();
    System.out.println("succ " + suc.compared().size() + " " + suc.differing().size());
    for (LocalDate d : List.of(IN_2012, SchoolExtract.REGISTER_DATE)) {
      for (SchoolStatus s : SchoolStatus.values()) {
        SchoolSelection sel = REGISTER.select(SchoolFilter.having(s).in(BOLTON), d);
        System.out.println(d + " " + s + " " + sel.schools().size() + " undecided " + sel.undecided().size());
      }
    }
    Map<String, Integer> kinds = new TreeMap<>();
    for (School school : SCHOOLS.all()) {
      REGISTER.eventsOf(school.urn()).forEach(e -> kinds.merge(e.kind() + " " + e.date().isPresent(), 1, Integer::sum));
    }
    System.out.println(kinds);
    System.out.println(REGISTER.eventsOf(Urn.of(144044)) + " " + REGISTER.historyOf(Urn.of(144044)));
    System.out.println(REGISTER.eventsOf(Urn.of(135331)));
    System.out.println(REGISTER.find(DfeNumber.parse("350/5401"), IN_2012) + " " + Phase.SECONDARY);
    int converted = 0; int diff = 0; StringBuilder b = new StringBuilder();
    for (School school : REGISTER.select(SchoolFilter.all().in(BOLTON), SchoolExtract.REGISTER_DATE).schools()) {
      if (!LINKS.successions().linksFrom(school.urn()).isEmpty()) {
        converted++;
        Answer<SchoolStatus> then = school.statusOn(IN_2012);
        Answer<SchoolStatus> now = school.statusOn(SchoolExtract.REGISTER_DATE);
        if (!then.equals(now)) diff++;
      }
    }
    System.out.println("bolton with successors " + converted + " status differs " + diff);
    Map<String, Integer> asof = new TreeMap<>();
    for (School school : SCHOOLS.all()) {
      asof.merge(REGISTER.asOf(school.urn(), IN_2012).match(s -> "known" + s.urn().equals(school.urn()), r -> r.code()), 1, Integer::sum);
    }
    System.out.println(asof);
    asof.clear();
    for (School school : SCHOOLS.all()) {
      asof.merge(REGISTER.historyOf(school.urn()).match(s -> "known" + s.establishments().size(), r -> r.code()), 1, Integer::sum);
    }
    System.out.println(asof);
    assertThat(1).isEqualTo(1);
  }
}
