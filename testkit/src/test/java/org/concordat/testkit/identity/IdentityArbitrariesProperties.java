/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Upn;
import org.concordat.core.identity.Urn;

class IdentityArbitrariesProperties {

  @Provide
  Arbitrary<Upn> upns() {
    return IdentityArbitraries.upns();
  }

  @Provide
  Arbitrary<Successions> successions() {
    return IdentityArbitraries.successions();
  }

  @Property(tries = 200)
  void noNumberIsAPupils(@ForAll("upns") Upn upn) {
    assertThat(upn.establishment()).isEqualTo(9999);
  }

  @Property(tries = 200)
  void linksFormNoRing(@ForAll("successions") Successions successions) {
    assertThat(Successions.ringsIn(successions.all())).isEmpty();
    for (Succession link : successions.all()) {
      assertThat(successions.line(link.predecessor())).contains(link.successor());
      assertThat(successions.sameSchool(link.successor(), link.predecessor())).isTrue();
    }
  }

  @Example
  void permanentAndTemporaryNumbersAreMade() {
    assertThat(upns().sampleStream().limit(200).map(Upn::isTemporary)).contains(true, false);
    assertThat(IdentityArbitraries.permanentUpns().sampleStream().limit(200))
        .noneMatch(Upn::isTemporary);
    assertThat(IdentityArbitraries.temporaryUpns().sampleStream().limit(200))
        .allMatch(Upn::isTemporary);
  }

  @Example
  void conversionsMergersSplitsAndChainsAreMadeWithDatesAndWithout() {
    Set<String> made = successions()
        .sampleStream()
        .limit(500)
        .flatMap(one -> one.all().stream().flatMap(link -> kinds(one, link)))
        .collect(Collectors.toSet());
    assertThat(made)
        .containsExactlyInAnyOrder("conversion", "merger", "split", "chain", "dated", "undated");
  }

  private static Stream<String> kinds(Successions successions, Succession link) {
    Urn before = link.predecessor();
    Urn after = link.successor();
    boolean merged = successions.predecessorsOf(after).size() > 1;
    boolean split = successions.successorsOf(before).size() > 1;
    return Stream.of(
        merged ? "merger" : split ? "split" : "conversion",
        successions.successorsOf(after).isEmpty() ? "conversion" : "chain",
        link.from().isPresent() ? "dated" : "undated");
  }
}
