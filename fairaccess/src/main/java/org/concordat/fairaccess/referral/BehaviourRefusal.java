/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.BehaviourTest;
import org.concordat.fairaccess.protocol.OutsideGroup;

/**
 * That a school with places refuses a child for challenging behaviour, and what it shows for it.
 *
 * <p>What counts as a particularly high proportion is for the area to say; whether it was shown, and for a child
 * who may be refused so at all, is what is checked here. A school that shows its own proportion alone may
 * refuse under the Code of 2012 and not under that of 2021, which asks how it compares with other schools.
 *
 * <p>Immutable and thread-safe.
 *
 * @param highProportion whether it shows a particularly high proportion of such children
 * @param compared whether it compares that with other local schools, with good reason to believe in harm
 * @param pendingAssessment whether it wants needs to be assessed first
 */
public record BehaviourRefusal(
    boolean highProportion, boolean compared, boolean pendingAssessment) {

  /**
   * Why the refusal does not hold.
   *
   * @param pupil the child
   * @param code the edition of the Code on the day of the refusal
   * @return the reasons, each under its rule; empty if it holds, so that the child may be referred as refused for
   *     behaviour
   */
  public ImmutableList<Reason> reasonsAgainst(Pupil pupil, AdmissionsCode code) {
    requireNonNull(pupil, "pupil");
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (OutsideGroup group : code.neverRefusedForBehaviour().value()) {
      belongs(pupil, group)
          .match(belongs -> belongs ? reasons.add(never(group, code)) : reasons, reasons::add);
    }
    BehaviourTest test = code.behaviourRefusal().value();
    boolean isShown =
        highProportion && (compared || test != BehaviourTest.HIGH_PROPORTION_COMPARED);
    if (!isShown) {
      reasons.add(Reason.coded(EligibilityReasons.REFUSAL_NOT_SHOWN)
          .with("test", test.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .under(code.behaviourRefusal().source())
          .saying("a school with places must show this to refuse: {test}"));
    }
    if (pendingAssessment && !code.refusedForAssessment().value()) {
      reasons.add(refusedFor(code.refusedForAssessment()));
    }
    return reasons.build().stream().distinct().collect(ImmutableList.toImmutableList());
  }

  static Answer<Boolean> belongs(Pupil pupil, OutsideGroup group) {
    return switch (group) {
      case LOOKED_AFTER -> pupil.isLookedAfter();
      case PREVIOUSLY_LOOKED_AFTER -> pupil.isPreviouslyLookedAfter();
      case PLAN_NAMES_SCHOOL -> pupil.hasPlanNamingSchool();
    };
  }

  private static Reason never(OutsideGroup group, AdmissionsCode code) {
    return Reason.coded(EligibilityReasons.NEVER_REFUSED)
        .with("group", group.code())
        .under(code.neverRefusedForBehaviour().source())
        .saying("a child who is {group} is not refused for behaviour");
  }

  private static Reason refusedFor(Rule<Boolean> rule) {
    return Reason.coded(EligibilityReasons.ASSESSMENT_FIRST)
        .under(rule.source())
        .saying("a child is not refused because needs are to be assessed first");
  }
}
