/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;

/** Why a register cannot tell, or will not take a link. */
final class RegisterReasons {

  private RegisterReasons() {}

  static Reason notInRegister(Urn urn) {
    return Reason.coded("school.not-in-register")
        .with("urn", urn.toString())
        .saying("school {urn} is not in the register");
  }

  static Reason numberNotListed(DfeNumber number) {
    return Reason.coded("school.number-not-listed")
        .with("number", number.toString())
        .saying("no school in the register ever had the number {number}");
  }

  static Reason numberNotInUse(DfeNumber number, LocalDate date) {
    return Reason.coded("school.number-not-in-use")
        .with("number", number.toString())
        .with("date", date)
        .saying("no school had the number {number} and was open on {date}");
  }

  static Reason numberAmbiguous(DfeNumber number, LocalDate date, Collection<School> schools) {
    return Reason.coded("school.number-ambiguous")
        .with("number", number.toString())
        .with("date", date)
        .with(
            "schools",
            schools.stream()
                .map(school -> school.urn().toString())
                .collect(Collectors.joining(", ")))
        .saying("on {date} several schools had the number {number}: {schools}");
  }

  static Reason groupUndated(Succession link, SchoolGroup group) {
    return Reason.coded("school.group-not-known")
        .with("predecessor", link.predecessor().toString())
        .with("successor", link.successor().toString())
        .with("group", group.toString())
        .saying(
            "it is not known when {successor} took over from {predecessor}, which is in {group}");
  }

  static Reason groupsDiffer(Urn school, Collection<SchoolGroup> groups, LocalDate date) {
    return Reason.coded("school.groups-differ")
        .with("urn", school.toString())
        .with("date", date)
        .with("groups", words(groups))
        .saying(
            "school {urn} took over from schools that on {date} are in different groups: {groups}");
  }

  static Reason undated(Succession link) {
    return Reason.coded("identity.succession-undated")
        .with("predecessor", link.predecessor().toString())
        .with("successor", link.successor().toString())
        .saying("it is not known when {successor} took over from {predecessor}");
  }

  static Reason severalStand(Urn urn, Collection<Urn> standing, LocalDate date) {
    return Reason.coded("school.several-establishments")
        .with("urn", urn.toString())
        .with("date", date)
        .with("establishments", words(standing))
        .saying("on {date} school {urn} was several establishments: {establishments}");
  }

  static Reason lineBranches(Urn urn) {
    return Reason.coded("school.line-branches")
        .with("urn", urn.toString())
        .saying("school {urn} merged or was split, so that its establishments form no single line");
  }

  static Reason lineNotDated(Urn urn) {
    return Reason.coded("school.line-not-dated")
        .with("urn", urn.toString())
        .saying("the establishments of school {urn} cannot be put in order by their opening dates");
  }

  static Reason tookOverBeforeOpening(Succession link, Urn school, LocalDate from) {
    return Reason.coded("school.took-over-before-opening")
        .with("link", link.predecessor() + " -> " + link.successor())
        .with("school", school.toString())
        .with("from", from)
        .saying("{link} is from {from}, when {school} had not opened");
  }

  static Reason tookOverOnOpening(Succession link, LocalDate from) {
    return Reason.coded("school.took-over-before-opening")
        .with("link", link.predecessor() + " -> " + link.successor())
        .with("school", link.predecessor().toString())
        .with("from", from)
        .saying("{link} is from {from}, the day on which {school} opened");
  }

  static Reason tookOverAfterClosing(Succession link, LocalDate from) {
    return Reason.coded("school.took-over-after-closing")
        .with("link", link.predecessor() + " -> " + link.successor())
        .with("school", link.successor().toString())
        .with("from", from)
        .saying("{link} is from {from}, when {school} had closed");
  }

  private static String words(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
