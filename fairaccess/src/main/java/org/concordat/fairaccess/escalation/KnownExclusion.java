/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;

/**
 * What a case knows of a child's exclusions from a school, where somebody says on a day that there is one.
 *
 * <p>An exclusion is known by the number under which it was told and the day on which it took effect: two numbers hold two
 * exclusions, even of one school, unless the day on which both took effect shows that they are one; and so do two days of
 * one number.
 *
 * @param school the school, under the number that is said
 * @param on the day on which it is said
 * @param data what is known
 * @param links which schools took over from which
 * @param target where it is written which schools may not be directed
 */
record KnownExclusion(
    Urn school, LocalDate on, Escalation data, Successions links, Citation target) {

  /**
   * Why an exclusion is not recorded: the school, or what is the same school, has one of that day. One of another day is
   * another, and stands beside it.
   */
  Optional<Reason> recorded(LocalDate effective) {
    return Stream.concat(
            Stream.of(school), data.child().excludedOn().keySet().stream().filter(this::isInLine))
        .filter(one -> data.child().excludedOnBy(one).contains(effective))
        .findFirst()
        .map(one -> recorded(one, effective));
  }

  private Reason recorded(Urn knownAs, LocalDate effective) {
    return Reason.coded(EscalationReasons.EXCLUSION_RECORDED)
        .with("school", school.toString())
        .with("excluded", knownAs.toString())
        .with("effective", effective)
        .under(target)
        .saying("the exclusion from school {school} (as {excluded}), effective {effective}, is"
            + " recorded already and has not ended");
  }

  /** One came from the other, and they are one school on the day. */
  private boolean isInLine(Urn other) {
    return links.sameSchool(other, school) && links.sameSchool(other, school, on);
  }
}
