/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.pupil;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.ExclusionHistory;
import org.concordat.core.pupil.ExclusionOutcome;
import org.concordat.core.pupil.PastExclusion;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.SenNeed;
import org.concordat.core.pupil.SenNeeds;
import org.concordat.core.pupil.SenProvision;
import org.concordat.core.pupil.SenProvisions;
import org.concordat.core.pupil.SenRecord;
import org.concordat.core.pupil.YearGroup;
import org.concordat.testkit.calendar.DateArbitraries;
import org.concordat.testkit.identity.IdentityArbitraries;

/**
 * Arbitrary pupils, with what a referral leaves out left out.
 *
 * <p>A reference is {@code pupil-} and a number, and belongs to nobody. The methods keep nothing between
 * calls.
 */
public final class PupilArbitraries {

  private PupilArbitraries() {}

  /**
   * Pupils.
   *
   * @return any pupil, often without a care status, a record of needs or a history of exclusions
   */
  public static Arbitrary<Pupil> pupils() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9999),
            Arbitraries.of(YearGroup.all()),
            Arbitraries.of(CareStatus.class).optional(0.7),
            Combinators.combine(DateArbitraries.dates(), senRecords())
                .as(Map::entry)
                .optional(0.7),
            exclusionHistories().optional(0.7))
        .as((number, year, care, record, exclusions) -> {
          Pupil.Builder pupil =
              Pupil.builder().reference(PupilReference.of("pupil-" + number)).yearGroup(year);
          care.ifPresent(pupil::careStatus);
          record.ifPresent(one -> pupil.putSenRecord(one.getKey(), one.getValue()));
          exclusions.ifPresent(pupil::exclusions);
          return pupil.build();
        });
  }

  /**
   * Kinds of need.
   *
   * @return any kind that some edition of the list has
   */
  public static Arbitrary<SenNeed> needs() {
    return Arbitraries.of(SenNeeds.known());
  }

  /**
   * Levels of provision.
   *
   * @return any level that some edition of the list has
   */
  public static Arbitrary<SenProvision> provisions() {
    return Arbitraries.of(SenProvisions.known());
  }

  /**
   * Records of needs.
   *
   * @return any level with up to three needs, none where there is no provision
   */
  public static Arbitrary<SenRecord> senRecords() {
    return Combinators.combine(provisions(), needs().list().uniqueElements().ofMaxSize(3))
        .as((level, needs) -> SenRecord.of(
            level, level.equals(SenProvisions.NONE) ? ImmutableList.<SenNeed>of() : needs));
  }

  /**
   * Exclusions.
   *
   * @return any exclusion, whose outcome and age may not be known
   */
  public static Arbitrary<PastExclusion> exclusions() {
    return Combinators.combine(
            IdentityArbitraries.urns(),
            DateArbitraries.dates(),
            Arbitraries.of(PastExclusion.Kind.class),
            Arbitraries.of(ExclusionOutcome.class).optional(0.8),
            Arbitraries.of(true, false).optional(0.8))
        .as(PastExclusion::new);
  }

  /**
   * Histories of exclusions.
   *
   * @return any history of up to five exclusions
   */
  public static Arbitrary<ExclusionHistory> exclusionHistories() {
    return exclusions()
        .list()
        .uniqueElements(one -> List.of(one.school(), one.effective(), one.kind()))
        .ofMaxSize(5)
        .map(ExclusionHistory::of);
  }
}
