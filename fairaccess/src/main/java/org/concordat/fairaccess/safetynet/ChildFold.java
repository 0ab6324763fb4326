/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Considered;
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;

/** Reads the facts of one child in an order of their own: by day, on one day by kind, then by school. */
final class ChildFold {

  private static final ImmutableList<Class<? extends ChildFact>> KINDS = ImmutableList.of(
      MovedIn.class,
      Applied.class,
      Offered.class,
      Refused.class,
      Declined.class,
      Joined.class,
      NeverCame.class,
      Left.class,
      HomeEducated.class,
      Considered.class,
      MovedAway.class);

  /** The order in which facts are read, which is not that in which they arrive. */
  static final Comparator<ChildFact> ORDER = Comparator.comparing(ChildFact::pupil)
      .thenComparing(ChildFact::on)
      .thenComparing(fact -> KINDS.indexOf(fact.getClass()))
      .thenComparing(ChildFact::toString);

  private final PupilReference pupil;
  private final LocalDate date;
  private final SameSchools same;
  private final TreeSet<Urn> registers = new TreeSet<>();
  private final Map<Urn, Left> leavings = new HashMap<>();
  private final Map<Urn, LocalDate> missed = new HashMap<>();
  private final TreeSet<Urn> applied = new TreeSet<>();
  private final TreeSet<Urn> everApplied = new TreeSet<>();
  private final TreeSet<Urn> offers = new TreeSet<>();
  private final TreeSet<Urn> refusals = new TreeSet<>();
  private final TreeSet<Urn> declined = new TreeSet<>();
  private final TreeSet<LocalDate> considered = new TreeSet<>();
  private final Set<Reason> oddities = new LinkedHashSet<>();
  private boolean homeEducated;
  private boolean away;
  private boolean everSeen;
  private Optional<LocalDate> out = Optional.empty();

  private ChildFold(PupilReference pupil, LocalDate date, Successions links) {
    this.pupil = pupil;
    this.date = date;
    this.same = new SameSchools(links);
  }

  static ChildPicture on(
      PupilReference pupil, List<ChildFact> ordered, LocalDate date, Successions links) {
    ChildFold fold = new ChildFold(pupil, date, links);
    ordered.stream().filter(fact -> !fact.on().isAfter(date)).forEach(fold::read);
    return fold.picture();
  }

  private void read(ChildFact fact) {
    if (fact instanceof MovedIn moved) {
      movedIn(moved);
    } else if (fact instanceof MovedAway) {
      away = true;
      out = Optional.empty();
    } else if (fact instanceof Applied application) {
      same.put(application.school(), applied, application.on());
      everApplied.add(application.school());
    } else if (fact instanceof Offered offer) {
      answered(offer.school(), offer.on());
      same.take(offer.school(), refusals, offer.on());
      same.put(offer.school(), offers, offer.on());
    } else if (fact instanceof Refused refusal) {
      answered(refusal.school(), refusal.on());
      same.take(refusal.school(), offers, refusal.on());
      same.put(refusal.school(), refusals, refusal.on());
    } else if (fact instanceof Declined decline) {
      declined(decline);
    } else if (fact instanceof Joined join) {
      joined(join);
    } else if (fact instanceof NeverCame absence) {
      neverCame(absence);
    } else if (fact instanceof Left leaving) {
      left(leaving);
    } else if (fact instanceof HomeEducated) {
      homeEducated = true;
      everSeen = true;
    } else {
      considered.add(fact.on());
    }
  }

  private void movedIn(MovedIn moved) {
    away = false;
    everSeen = true;
    if (registers.isEmpty()) {
      out = Optional.of(out.orElse(moved.on()));
    }
  }

  private void answered(Urn school, LocalDate on) {
    same.take(school, applied, on);
    if (same.in(school, everApplied, on).isEmpty()) {
      odd(
          SafetyNetReasons.ANSWER_WITHOUT_APPLICATION,
          school,
          on,
          "answers on {on} where no" + " application is known");
    }
  }

  private void declined(Declined decline) {
    if (same.take(decline.school(), offers, decline.on()).isEmpty()) {
      odd(
          SafetyNetReasons.DECLINED_WITHOUT_OFFER,
          decline.school(),
          decline.on(),
          "is declined on" + " {on} where no offer is known");
    }
    same.put(decline.school(), declined, decline.on());
  }

  private void joined(Joined join) {
    same.put(join.school(), registers, join.on());
    missed.keySet().retainAll(registers);
    missed.remove(join.school());
    same.take(join.school(), applied, join.on());
    offers.clear();
    refusals.clear();
    declined.clear();
    homeEducated = false;
    everSeen = true;
    away = false;
  }

  private void neverCame(NeverCame absence) {
    ImmutableSortedSet<Urn> known = same.in(absence.school(), registers, absence.on());
    known.forEach(school -> missed.put(school, absence.on()));
    if (known.isEmpty()) {
      odd(
          SafetyNetReasons.ABSENT_WITHOUT_JOINING,
          absence.school(),
          absence.on(),
          "reports an" + " absence on {on} of a child not known to be on its register");
    }
  }

  private void left(Left leaving) {
    everSeen = true;
    Set<Urn> attended = attendedOn(leaving.on());
    if (!attended.isEmpty() && same.in(leaving.school(), attended, leaving.on()).isEmpty()) {
      odd(
          SafetyNetReasons.LEFT_WITHOUT_JOINING,
          leaving.school(),
          leaving.on(),
          "reports on {on} the leaving of a child not known to be on its register");
    }
    if (!deletedOn(leaving).isAfter(date)) {
      ImmutableSortedSet<Urn> known = same.take(leaving.school(), registers, leaving.on());
      missed.keySet().removeAll(known);
      known.forEach(school -> leavings.put(school, leaving));
    }
    if (!away) {
      out = Optional.of(leaving.on().plusDays(1));
    }
  }

  /** The registers that the child was on during a day, those it was deleted from since among them. */
  private Set<Urn> attendedOn(LocalDate day) {
    Set<Urn> attended = new TreeSet<>(registers);
    leavings.forEach((school, leaving) -> {
      if (leaving.on().equals(day) || deletedOn(leaving).isAfter(day)) {
        attended.add(school);
      }
    });
    return attended;
  }

  private static LocalDate deletedOn(Left leaving) {
    return leaving.deletedOn().orElse(leaving.on().plusDays(1));
  }

  private void odd(String code, Urn school, LocalDate on, String what) {
    oddities.add(Reason.coded(code)
        .with("school", school.toString())
        .with("on", on)
        .saying("school {school} " + what));
  }

  private ChildPicture picture() {
    ChildStanding standing = standing();
    return ImmutableChildPicture.builder()
        .pupil(pupil)
        .on(date)
        .standing(standing)
        .registers(registers)
        .outSince(standing.isOut() ? outSince(standing) : Optional.empty())
        .unanswered(applied)
        .refusedBy(refusals)
        .declined(declined)
        .considered(considered)
        .oddities(oddities)
        .build();
  }

  private ChildStanding standing() {
    if (!registers.isEmpty()) {
      return missed.keySet().containsAll(registers)
          ? ChildStanding.NOT_SEEN
          : ChildStanding.ON_ROLL;
    }
    if (away) {
      return ChildStanding.MOVED_AWAY;
    }
    if (homeEducated) {
      return ChildStanding.HOME_EDUCATED;
    }
    if (!everSeen) {
      return ChildStanding.NOT_KNOWN;
    }
    return offers.isEmpty() ? ChildStanding.WITHOUT_PLACE : ChildStanding.OFFERED;
  }

  private Optional<LocalDate> outSince(ChildStanding standing) {
    return standing == ChildStanding.NOT_SEEN
        ? Optional.of(
            out.orElseGet(() -> ImmutableSortedSet.copyOf(missed.values()).first()))
        : out;
  }
}
