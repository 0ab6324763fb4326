/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.StatutorySenPlan.Kind;
import org.concordat.core.reason.Answer;
import org.junit.jupiter.api.Test;

class StatutorySenPlanTest {

  private static final Urn OLD = Urn.of(105_267);
  private static final Urn NEW = Urn.of(144_044);
  private static final Urn OTHER = Urn.of(100_001);
  private static final Successions LINKS =
      Successions.of(List.of(Succession.of(OLD, NEW, LocalDate.of(2017, 12, 1))));

  @Test
  void namesASchoolThroughItsConversion() {
    StatutorySenPlan plan = StatutorySenPlan.naming(Kind.STATEMENT, OLD);

    assertThat(plan.names(OLD, Successions.none())).isEqualTo(Answer.known(true));
    assertThat(plan.names(NEW, LINKS)).isEqualTo(Answer.known(true));
    assertThat(plan.names(NEW, Successions.none())).isEqualTo(Answer.known(false));
    assertThat(plan.names(OTHER, LINKS)).isEqualTo(Answer.known(false));
  }

  @Test
  void mayNameASchoolNobodyToldUs() {
    StatutorySenPlan plan = StatutorySenPlan.namingASchool(Kind.EHC_PLAN);

    assertThat(plan.namesSchool()).isTrue();
    assertThat(plan.names(OLD, LINKS))
        .hasToString("unknown: it is not known which school the plan names");
  }

  @Test
  void mayNameNone() {
    StatutorySenPlan plan = StatutorySenPlan.of(Kind.EHC_PLAN);

    assertThat(plan.isPlan()).isTrue();
    assertThat(plan.namesSchool()).isFalse();
    assertThat(plan.names(OLD, LINKS)).isEqualTo(Answer.known(false));
  }

  @Test
  void mayBeAbsent() {
    assertThat(StatutorySenPlan.none().isPlan()).isFalse();
    assertThat(StatutorySenPlan.none().names(OLD, LINKS)).isEqualTo(Answer.known(false));
    assertThat(StatutorySenPlan.of(Kind.NONE)).isEqualTo(StatutorySenPlan.none());
  }

  @Test
  void refusesASchoolWithoutAPlan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatutorySenPlan.naming(Kind.NONE, OLD))
        .withMessage("StatutorySenPlan namesSchool: must be false without a plan, but was true");
  }

  @Test
  void refusesASchoolThatIsNotNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatutorySenPlan(Kind.EHC_PLAN, false, Optional.of(OLD)))
        .withMessage("StatutorySenPlan school: must be empty unless one is named, but was 105267");
  }
}
