/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.fairaccess.FairAccessRoles.ACADEMY_TRUST;
import static org.concordat.fairaccess.FairAccessRoles.ADMISSION_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.GOVERNING_BODY;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;
import static org.concordat.fairaccess.FairAccessRoles.MAINTAINING_AUTHORITY;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.FairAccessRoles;

/**
 * The body that decides on a school's admissions, which acts, is consulted and is served under more than one name: as the
 * school's admission authority, and as what it is.
 *
 * @param names its names
 */
record DecidingBody(ImmutableSet<Role> names) {

  /**
   * The names under which such a body, whatever it is, may act for its school. That of the local authority is the name of
   * the authority in whose area the child lives, and of no other.
   */
  static final ImmutableSet<Role> OF_EVERY_KIND = ImmutableSet.of(
      ADMISSION_AUTHORITY, GOVERNING_BODY, ACADEMY_TRUST, MAINTAINING_AUTHORITY, LOCAL_AUTHORITY);

  /** The body of a case's school on a day. */
  static DecidingBody of(Escalation data, LocalDate on, EscalationContext context) {
    NamedSchool school = context.inAreaOf(data.school(), on);
    Role plainly = FairAccessRoles.of(school.admissionAuthority());
    ImmutableSet.Builder<Role> names = ImmutableSet.builder();
    names.add(ADMISSION_AUTHORITY);
    if (plainly.equals(LOCAL_AUTHORITY)) {
      names.add(MAINTAINING_AUTHORITY);
    }
    if (!plainly.equals(LOCAL_AUTHORITY) || school.area().equals(data.child().home())) {
      names.add(plainly);
    }
    return new DecidingBody(names.build());
  }

  /** Those of some who must be addressed that were not, under any of their names. */
  Set<Role> missing(Set<Role> required, Set<Role> addressed) {
    return Sets.filter(required, one -> !isAmong(one, addressed));
  }

  /** Whether somebody is among some, under any of his names. */
  boolean isAmong(Role one, Set<Role> some) {
    return some.contains(one) || (names.contains(one) && names.stream().anyMatch(some::contains));
  }

  /** Why somebody does not act for the school: another body decides on its admissions; empty if he does. */
  static <K extends Command> Optional<Reason> another(
      Escalation data, K command, EscalationContext context) {
    NamedSchool school = context.inAreaOf(data.school(), command.on());
    if (of(data, command.on(), context).names().contains(command.by())) {
      return Optional.empty();
    }
    return Optional.of(
        command.by().equals(FairAccessRoles.of(school.admissionAuthority()))
            ? EscalationReasons.anotherAuthority(school, data.child().home())
            : Reason.coded(EscalationReasons.ANOTHER_BODY_DECIDES)
                .with("school", school.urn().toString())
                .with("by", command.by().title())
                .with("authority", EscalationReasons.words(school.admissionAuthority()))
                .under(Sources.AUTHORITY_DECIDES)
                .saying(
                    "admissions to school {school} are decided by the {authority}, not by {by}"));
  }
}
