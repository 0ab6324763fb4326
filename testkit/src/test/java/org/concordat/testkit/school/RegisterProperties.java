/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.school;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Membership;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolGroup;
import org.concordat.core.school.SchoolRegister;
import org.concordat.testkit.law.Search;

class RegisterProperties implements RegisterLaws {

  @Override
  public Arbitrary<SchoolRegister> registers() {
    return SchoolArbitraries.registers();
  }

  @Example
  void registersWithLinksMembershipsAndGapsAreMade() {
    List<SchoolRegister> made =
        SchoolArbitraries.registers().sampleStream().limit(200).toList();

    assertThat(made).anyMatch(register -> !register.successions().all().isEmpty());
    assertThat(made).anyMatch(register -> register.memberships().size() > 2);
    assertThat(made)
        .anyMatch(register -> register.all().stream()
            .anyMatch(school -> school.phase().isEmpty() || school.opened().isEmpty()));
    assertThat(SchoolArbitraries.schools().sampleStream().limit(100))
        .anyMatch(school -> !school.changes().isEmpty());
    assertThat(SchoolArbitraries.histories().sampleStream().limit(100))
        .anyMatch(history -> history.establishments().size() > 2);
    assertThat(SchoolArbitraries.groups().sampleStream().limit(100)).hasSize(100);
  }

  @Example
  void aRegisterThatForgetsASchoolInAnotherOrderIsFound() {
    RegisterLaws laws = new RegisterLaws() {
      @Override
      public Arbitrary<SchoolRegister> registers() {
        return Arbitraries.of(SchoolRegister.builder()
            .addSchool(School.builder().urn(Urn.of(100_001)).name("One").build())
            .addMembership(Membership.since(
                Urn.of(100_001), SchoolGroup.cluster("north"), LocalDate.of(2012, 1, 1)))
            .build());
      }

      @Override
      public SchoolRegister remade(
          List<School> schools, SchoolRegister register, List<Membership> memberships) {
        return RegisterLaws.super.remade(schools, register, ImmutableList.of());
      }
    };

    assertThat(Search.counterExample(
            laws.registers(),
            register -> laws.theOrderOfThePartsChangesNothing(register, LocalDate.of(2012, 1, 1))))
        .hasMessageStartingWith("Registers of the same parts are equal, but ");
  }
}
