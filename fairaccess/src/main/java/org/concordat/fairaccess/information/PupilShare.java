/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolRegister;

/** The pupils of some schools out of those of these and others, from one census. */
final class PupilShare {

  private PupilShare() {}

  static Answer<Ratio> of(
      SchoolRegister register, Set<Urn> given, Set<Urn> missing, LocalDate date) {
    TreeSet<LocalDate> censuses = new TreeSet<>();
    long covered = 0;
    long all = 0;
    for (Urn urn : Iterables.concat(given, missing)) {
      Optional<School> school = register.find(urn);
      if (school.isEmpty()) {
        return Answer.unknown(Reason.coded("school.not-in-register")
            .with("urn", urn.toString())
            .saying("the register has no school {urn}"));
      }
      Answer<Roll> roll = school.get().on(date).roll();
      if (!roll.isKnown()) {
        return roll.map(known -> Ratio.ONE);
      }
      censuses.add(roll.orElseThrow().census());
      all += roll.orElseThrow().pupils();
      covered += given.contains(urn) ? roll.orElseThrow().pupils() : 0;
    }
    if (censuses.size() > 1) {
      return Answer.unknown(Reason.coded(InformationReasons.ROLLS_UNLIKE)
          .with("censuses", censuses.toString())
          .saying("rolls of the censuses {censuses} cannot be added up"));
    }
    return all == 0
        ? Answer.unknown(Reason.coded(InformationReasons.NO_PUPILS)
            .saying("the schools have no pupils to take a share of"))
        : Answer.known(Ratio.of(covered, all));
  }
}
