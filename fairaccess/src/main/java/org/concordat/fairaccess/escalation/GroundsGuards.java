/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static org.concordat.fairaccess.escalation.SchoolFinding.Standing.PERMANENTLY_EXCLUDED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.school.AdmissionAuthority;

/** The conditions that the law sets for directing a maintained school, each tested on a case. */
enum GroundsGuards {
  NOT_ITS_OWN_SCHOOL("the authority is not the admission authority") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      NamedSchool school = data.school();
      return school.admissionAuthority() == AdmissionAuthority.LOCAL_AUTHORITY
          ? Optional.of(Reason.coded(EscalationReasons.AUTHORITY_DECIDES_ITSELF)
              .with("school", school.urn().toString())
              .under(Sources.POWER)
              .saying("the authority decides on admissions to school {school} itself and directs"
                  + " only others"))
          : Optional.empty();
    }
  },
  ON_THIS_ROUTE("the school is one that an authority may direct") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      return law != DirectionLaw.LOOKED_AFTER
              && data.school().admissionAuthority() == AdmissionAuthority.LOCAL_AUTHORITY
          ? Optional.empty()
          : EscalationReasons.unlessRoute(
              law.route(), data.child(), context.inAreaOf(data.school(), on), rules);
    }
  },
  REFUSED_EVERYWHERE("refused by or excluded from every suitable school") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      ImmutableList<Urn> open = open(data);
      return open.isEmpty()
          ? Optional.empty()
          : Optional.of(Reason.coded(EscalationReasons.NOT_REFUSED_EVERYWHERE)
              .with("schools", EscalationReasons.list(open))
              .under(Sources.POWER)
              .saying("neither refused by nor excluded from: {schools}"));
    }
  },
  WITHIN_REACH("the school is among those within reasonable distance") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      boolean found = data.isNamedByAdjudicator()
          || findings(data)
              .map(SchoolFinding::school)
              .anyMatch(
                  one -> context.successions().sameSchool(one, data.school().urn(), on));
      return found
          ? Optional.empty()
          : Optional.of(Reason.coded(EscalationReasons.OUT_OF_REACH)
              .with("school", data.school().urn().toString())
              .under(Sources.TARGET)
              .saying(
                  "school {school} is not among the suitable schools within reasonable distance"));
    }
  },
  NOT_EXCLUDED("not permanently excluded from the school") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      return excluded(law.target(), data, on, context);
    }
  },
  IN_AREA("the school is in the authority's area") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      NamedSchool school = context.inAreaOf(data.school(), on);
      return data.isNamedByAdjudicator() || school.area().equals(data.child().home())
          ? Optional.empty()
          : Optional.of(Reason.coded(EscalationReasons.OUTSIDE_AREA)
              .with("school", school.urn().toString())
              .with("area", school.area().toString())
              .with("authority", data.child().home().toString())
              .under(Sources.AREA)
              .saying("school {school} is in the area of authority {area}, not of {authority}"));
    }
  },
  NO_INFANT_CLASS_PREJUDICE("no infant class becomes too large") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      InfantClassLimit limit = rules.infantClasses().value();
      boolean excepted = law == DirectionLaw.LOOKED_AFTER
          && rules.lookedAfter().exceptedInfant().value();
      if (excepted || !limit.years().contains(data.child().pupil().yearGroup())) {
        return Optional.empty();
      }
      Optional<InfantClasses> classes = data.grounds().flatMap(DirectionGrounds::infantClasses);
      if (classes.isEmpty()) {
        return Optional.of(Reason.coded(EscalationReasons.INFANT_CLASS_NOT_SHOWN)
            .with("year", data.child().pupil().yearGroup().toString())
            .under(rules.infantClasses().source())
            .saying("year {year} is taught in infant classes, and nothing is shown of them"));
      }
      return classes
          .filter(given -> !given.hasRoomUnder(limit.pupils()))
          .map(given -> Reason.coded(EscalationReasons.INFANT_CLASS_PREJUDICE)
              .with("classes", given.toString())
              .with("limit", limit.pupils())
              .under(rules.infantClasses().source())
              .saying("with {classes}, one more would be over {limit} to a teacher"));
    }
  },
  SELECTION_MET("the school's selection is met") {
    @Override
    Optional<Reason> refusal(
        DirectionLaw law,
        Escalation data,
        LocalDate on,
        DirectionEdition rules,
        EscalationContext context) {
      return data.grounds()
          .filter(grounds -> rules.selectionRespected().value()
              && grounds.selection() == DirectionGrounds.Selection.NOT_MET)
          .map(grounds -> Reason.coded(EscalationReasons.SELECTION_NOT_MET)
              .with("school", data.school().urn().toString())
              .under(rules.selectionRespected().source())
              .saying("the child does not meet the criteria by which school {school} selects"));
    }
  };

  private final String words;

  GroundsGuards(String words) {
    this.words = words;
  }

  /** The condition in a few words. */
  String words() {
    return words;
  }

  /** Why a case with these findings fails the condition on the day of the act; empty if it meets it. */
  abstract Optional<Reason> refusal(
      DirectionLaw law,
      Escalation data,
      LocalDate on,
      DirectionEdition rules,
      EscalationContext context);

  /** Why a school may not be directed or ordered to admit on a day: the child is excluded from it; empty if not. */
  static Optional<Reason> excluded(
      Citation target, Escalation data, LocalDate on, EscalationContext context) {
    Urn school = data.school().urn();
    return exclusionFrom(school, data, on, context)
        .map(one -> Reason.coded(EscalationReasons.EXCLUDED_FROM_SCHOOL)
            .with("school", school.toString())
            .with("excluded", one.toString())
            .under(target)
            .saying("the child is permanently excluded from school {school} (as {excluded})"));
  }

  /**
   * Whether the school may not be directed, by what was last learned of the child's exclusions, on the day on which it
   * was: what is owed is asked of no other day. A link that takes effect later bars a direction all the same, by {@link
   * #excluded}.
   */
  static boolean isBarred(Escalation data, EscalationContext context) {
    return data.exclusionsLearnedOn()
        .flatMap(on -> exclusionFrom(data.school().urn(), data, on, context))
        .isPresent();
  }

  /** Whether the law forbids a direction since another school neither refused nor excluded the child. */
  static boolean isOpenElsewhere(DirectionLaw law, Escalation data) {
    return law.grounds().contains(REFUSED_EVERYWHERE) && !open(data).isEmpty();
  }

  /** The suitable schools that neither refused nor excluded the child. */
  private static ImmutableList<Urn> open(Escalation data) {
    return data.grounds().map(DirectionGrounds::open).orElse(ImmutableList.of());
  }

  /** From which establishment of what is one school on a day the child is excluded; empty if from none. */
  static Optional<Urn> exclusionFrom(
      Urn school, Escalation data, LocalDate on, EscalationContext context) {
    return exclusions(data).stream()
        .filter(one -> context.successions().sameSchool(one, school, on))
        .findFirst();
  }

  /** The establishments from which the child is permanently excluded, wherever that was learned. */
  static ImmutableSortedSet<Urn> exclusions(Escalation data) {
    return ImmutableSortedSet.<Urn>naturalOrder()
        .addAll(data.child().excludedFrom())
        .addAll(findings(data)
            .filter(finding -> finding.standing() == PERMANENTLY_EXCLUDED)
            .map(SchoolFinding::school)
            .iterator())
        .build();
  }

  private static Stream<SchoolFinding> findings(Escalation data) {
    return data.grounds().stream().flatMap(grounds -> grounds.schools().stream());
  }
}
