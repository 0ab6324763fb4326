/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import java.util.Optional;
import org.concordat.core.procedure.Command;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;

/** The condition that the school is still what it was named as, where that can be told. */
final class Standing {

  /** The condition in a few words. */
  static final String WORDS = "the school is what it was named as";

  private Standing() {}

  /** Why a step may not be taken against the school as named; empty if it may. */
  static <K extends Command> Optional<Reason> changed(
      Escalation data, K command, EscalationContext context) {
    NamedSchool school = data.school();
    return context
        .conversionOf(school, command.on())
        .match(
            conversion -> context
                .authorityOn(school, command.on())
                .filter(authority -> authority != school.admissionAuthority())
                .map(authority -> notAsNamed(school, authority)),
            why -> Optional.of(Reason.coded(EscalationReasons.STANDING_NOT_KNOWN)
                .with("school", school.urn().toString())
                .with("why", why.message())
                .under(Sources.CONVERSION)
                .saying("it is not known whether school {school} stands as it was named: {why}")));
  }

  private static Reason notAsNamed(NamedSchool school, AdmissionAuthority authority) {
    return Reason.coded(EscalationReasons.NOT_AS_NAMED)
        .with("school", school.urn().toString())
        .with("was", EscalationReasons.words(school.admissionAuthority()))
        .with("authority", EscalationReasons.words(authority))
        .under(Sources.CONVERSION)
        .saying(
            "admissions to school {school} are decided by the {authority}, and it was named as one"
                + " whose admissions the {was} decides");
  }
}
