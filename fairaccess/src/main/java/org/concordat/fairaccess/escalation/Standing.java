/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Command;
import org.concordat.core.reason.Reason;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.core.school.SchoolStatus;

/** The condition that the school is still what it was named as, where that can be told. */
final class Standing {

  /** The condition in a few words. */
  static final String WORDS = "the school is what it was named as";

  private Standing() {}

  /** Why a step may not be taken against the school as named; empty if it may. */
  static <K extends Command> Optional<Reason> changed(
      Escalation data, K command, EscalationContext context) {
    return changed(data.school(), command.on(), context);
  }

  /** Why a school may not be taken for what it is named as; empty if it may. */
  static Optional<Reason> changed(NamedSchool school, LocalDate on, EscalationContext context) {
    return context
        .conversionOf(school, on)
        .match(
            conversion -> context
                .authorityOn(school, on)
                .filter(authority -> authority != school.admissionAuthority())
                .map(authority -> notAsNamed(school, authority))
                .or(() -> otherNumber(school, on, context)),
            why -> Optional.of(Reason.coded(EscalationReasons.STANDING_NOT_KNOWN)
                .with("school", school.urn().toString())
                .with("why", why.message())
                .under(Sources.CONVERSION)
                .saying("it is not known whether school {school} stands as it was named: {why}")));
  }

  private static Optional<Reason> otherNumber(
      NamedSchool school, LocalDate on, EscalationContext context) {
    Urn urn = school.urn();
    return context
        .successions()
        .current(urn, on)
        .find()
        .filter(standing -> !standing.contains(urn))
        .or(() -> beforeOpening(urn, on, context))
        .map(standing -> Reason.coded(EscalationReasons.OTHER_NUMBER)
            .with("school", urn.toString())
            .with("standing", EscalationReasons.list(standing))
            .with("on", on)
            .under(Sources.CONVERSION)
            .saying("on {on} school {school} stands as {standing}"));
  }

  /** What a school is still, where it is told that it had not opened; a link of a later day alone does not tell it. */
  private static Optional<ImmutableSortedSet<Urn>> beforeOpening(
      Urn urn, LocalDate on, EscalationContext context) {
    Successions links = context.successions();
    ImmutableSortedSet<Urn> ancestors = links.ancestorsOf(urn);
    return context
        .known(urn)
        .flatMap(known -> known.statusOn(on).find())
        .filter(SchoolStatus.NOT_YET_OPEN::equals)
        .map(notYet -> ancestors.stream()
            .filter(first -> links.linksTo(first).isEmpty())
            .flatMap(first -> links.current(first, on).find().stream())
            .flatMap(ImmutableSortedSet::stream)
            .filter(ancestors::contains)
            .collect(toImmutableSortedSet(Comparator.naturalOrder())))
        .filter(standing -> !standing.isEmpty());
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
