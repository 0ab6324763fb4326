/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Came;
import org.concordat.fairaccess.safetynet.ChildFact.Considered;
import org.concordat.fairaccess.safetynet.ChildFact.Declined;
import org.concordat.fairaccess.safetynet.ChildFact.HomeEducated;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.MovedAway;
import org.concordat.fairaccess.safetynet.ChildFact.MovedIn;
import org.concordat.fairaccess.safetynet.ChildFact.NeverCame;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.concordat.fairaccess.safetynet.ChildFact.PassedSchoolAge;
import org.concordat.fairaccess.safetynet.ChildFact.Refused;
import org.concordat.fairaccess.safetynet.ChildFact.Withdrawn;

/** Reads the facts of one child in an order of their own: by day, on one day by kind, then by school. */
final class ChildFold {

  private static final ImmutableList<Class<? extends ChildFact>> KINDS = ImmutableList.of(
      MovedIn.class,
      Applied.class,
      Offered.class,
      Refused.class,
      Declined.class,
      Withdrawn.class,
      Joined.class,
      Came.class,
      NeverCame.class,
      Left.class,
      HomeEducated.class,
      Considered.class,
      MovedAway.class,
      PassedSchoolAge.class);

  /** The order in which facts are read, which is not that in which they arrive. */
  static final Comparator<ChildFact> ORDER = Comparator.comparing(ChildFact::pupil)
      .thenComparing(ChildFact::on)
      .thenComparing(fact -> KINDS.indexOf(fact.getClass()))
      .thenComparing(ChildFact::toString);

  private final ChildFacts facts;
  private final SafetyNetContext context;
  private final PupilReference pupil;
  private final List<ChildFact> known;
  private final LocalDate date;
  private final SameSchools same;
  private final ChildRegisters registers;
  private final LeavingReports leavings;
  private final JoiningReports joinings;
  private final ChildApplications applications;
  private final TreeSet<Urn> assumed = new TreeSet<>();
  private final TreeSet<LocalDate> considered = new TreeSet<>();
  private final List<Joined> entered = new ArrayList<>();
  private final Oddities oddities = new Oddities();
  private final Whereabouts whereabouts = new Whereabouts();
  private Optional<LocalDate> atHome = Optional.empty();
  private Optional<LocalDate> asked = Optional.empty();
  private Optional<LocalDate> away = Optional.empty();
  private Optional<LocalDate> out = Optional.empty();

  private ChildFold(
      ChildFacts facts, List<ChildFact> known, LocalDate date, SafetyNetContext context) {
    this.facts = facts;
    this.context = context;
    this.pupil = facts.pupil();
    this.known = known;
    this.date = date;
    this.same = SameSchools.of(context, known);
    this.applications = new ChildApplications(same, context, oddities);
    this.registers = new ChildRegisters(date, same, context.calendars().school());
    this.leavings = LeavingReports.of(known, same, facts.byClosing());
    this.joinings = facts.joinings(known, same);
  }

  static ChildPicture on(ChildFacts facts, LocalDate date, SafetyNetContext context) {
    ImmutableList<ChildFact> known = facts.knownOn(date);
    ChildFold fold = new ChildFold(facts, known, date, context);
    known.forEach(fold::read);
    return fold.picture();
  }

  /** Whether a child is on a register on the day after that of a leaving, by the facts of that day and before. */
  static boolean isOnRegisterAfter(Left leaving, ChildFacts facts, SafetyNetContext context) {
    ImmutableList<ChildFact> known = facts.knownOn(leaving.on());
    ChildFold fold = new ChildFold(facts, known, leaving.on().plusDays(1), context);
    known.forEach(fold::read);
    return fold.registers.isAt(leaving.school(), leaving.on());
  }

  /** Whether a register that the child was on when an application to its school was made has answered it. */
  static boolean isAnsweredByRegister(
      Applied application, ChildFacts facts, SafetyNetContext context) {
    ChildFold fold = new ChildFold(facts, facts.ordered(), LocalDate.MAX, context);
    facts.ordered().forEach(fold::read);
    return fold.applications.isAnsweredByRegister(application);
  }

  /** All that shows that a child is on a register, be the joining reported or not. */
  static ImmutableList<Joined> entered(ChildFacts facts, SafetyNetContext context) {
    ChildFold fold = new ChildFold(facts, facts.ordered(), LocalDate.MAX, context);
    facts.ordered().forEach(fold::read);
    return ImmutableList.copyOf(fold.entered);
  }

  private void read(ChildFact fact) {
    same.namedEarly(fact).ifPresent(oddities::add);
    if (fact instanceof MovedIn moved) {
      movedIn(moved);
    } else if (fact instanceof MovedAway moved) {
      movedAway(moved);
    } else if (fact instanceof Applied application) {
      applied(application);
    } else if (fact instanceof Offered offer) {
      answered(offer.school(), offer.on());
      applications.offer(offer);
    } else if (fact instanceof Refused refusal) {
      answered(refusal.school(), refusal.on());
      applications.refuse(refusal);
    } else if (fact instanceof Declined decline) {
      declined(decline);
    } else if (fact instanceof Withdrawn withdrawal) {
      withdrawn(withdrawal);
    } else if (fact instanceof Joined join) {
      joined(join);
    } else if (fact instanceof Came appearance) {
      came(appearance);
    } else if (fact instanceof NeverCame absence) {
      neverCame(absence);
    } else if (fact instanceof Left report) {
      reported(report);
    } else if (fact instanceof HomeEducated education) {
      homeEducated(education);
    } else if (fact instanceof Considered) {
      considered.add(fact.on());
    }
  }

  private void movedIn(MovedIn moved) {
    away = Optional.empty();
    whereabouts.seen();
    if (registers.isNone()) {
      out = Optional.of(out.orElse(moved.on()));
    }
  }

  /** One who came and went on a day lives in the area, until it is asked which is so. */
  private void movedAway(MovedAway moved) {
    if (known.contains(new MovedIn(pupil, moved.on()))) {
      oddities.movedInAndAway(moved);
      return;
    }
    away = Optional.of(away.orElse(moved.on()));
    out = Optional.empty();
  }

  private void applied(Applied application) {
    if (known.stream().anyMatch(other -> differsInDecider(application, other))) {
      oddities.decidersDiffer(application);
    }
    applications.apply(application, isEntered(application.school(), application.on()));
    asks(application.on());
  }

  private boolean differsInDecider(Applied application, ChildFact other) {
    return other instanceof Applied one
        && one.on().equals(application.on())
        && same.areOne(one.school(), application.school(), one.on())
        && one.decidedBy() != application.decidedBy();
  }

  private void answered(Urn school, LocalDate on) {
    if (!applications.isKnown(school, on)) {
      asks(on);
      oddities.add(
          SafetyNetReasons.ANSWER_WITHOUT_APPLICATION,
          school,
          on,
          "answers on {on} where no application is known");
    }
  }

  /** From the day on which parents ask for a place, a child is not educated at home for good. */
  private void asks(LocalDate on) {
    if (isHomeEducated() && mayBeOut()) {
      out = Optional.of(on);
      whereabouts.seen();
    }
    asked = Optional.of(on);
  }

  private boolean isHomeEducated() {
    return atHome
        .filter(day -> asked.filter(ask -> !ask.isBefore(day)).isEmpty())
        .isPresent();
  }

  private boolean mayBeOut() {
    return away.isEmpty() && registers.isNone();
  }

  private void declined(Declined decline) {
    if (!applications.decline(decline)) {
      oddities.add(
          SafetyNetReasons.DECLINED_WITHOUT_OFFER,
          decline.school(),
          decline.on(),
          "is declined on {on} where no offer is known");
    }
  }

  private void withdrawn(Withdrawn withdrawal) {
    if (!applications.isKnown(withdrawal.school(), withdrawal.on())) {
      oddities.add(
          SafetyNetReasons.WITHDRAWN_WITHOUT_APPLICATION,
          withdrawal.school(),
          withdrawal.on(),
          "loses on {on} an application that is not known");
    }
    applications.withdraw(withdrawal);
  }

  private void joined(Joined join) {
    joinings.differsFrom(join).ifPresent(counted -> oddities.joiningsDiffer(join, counted));
    enter(join);
  }

  /** Enters a joining that is reported, or shown by an appearance. */
  private void enter(Joined join) {
    entered.add(join);
    register(join);
    same.take(join.school(), assumed, join.on());
    applications.join(join);
    atHome = Optional.empty();
    away = Optional.empty();
  }

  /** Enters a child in a register, which shows no more than that it is there. */
  private void register(Joined join) {
    whereabouts.registered();
    context
        .closed()
        .ending(join.school())
        .filter(join.on()::isAfter)
        .ifPresent(last -> oddities.joinedAfterClosing(join));
    out = registers.outBefore(join.on(), out);
    registers.join(join);
  }

  /** Whether a child is known on a register by more than an absence, which is no answer to a parent. */
  private boolean isEntered(Urn school, LocalDate on) {
    return registers.hasJoined(school, on) && same.in(school, assumed, on).isEmpty();
  }

  private void came(Came appearance) {
    if (!registers.hasJoined(appearance.school(), appearance.on())) {
      oddities.add(
          SafetyNetReasons.CAME_WITHOUT_JOINING,
          appearance.school(),
          appearance.on(),
          "has on {on} a child not known to be on its register");
    }
    if (!isEntered(appearance.school(), appearance.on())) {
      enter(new Joined(pupil, appearance.school(), appearance.on()));
    }
    registers.came(appearance);
  }

  private void neverCame(NeverCame absence) {
    if (known.stream().anyMatch(fact -> isAppearanceOf(absence, fact))) {
      oddities.cameAndMissed(absence);
    }
    if (!registers.has(absence.school(), absence.on())) {
      oddities.add(
          SafetyNetReasons.ABSENT_WITHOUT_JOINING,
          absence.school(),
          absence.on(),
          "reports an absence on {on} of a child not known to be on its register");
      if (!registers.hasLeft(absence.school(), absence.on(), facts.byDivision())) {
        register(new Joined(pupil, absence.school(), absence.on()));
        same.put(absence.school(), assumed, absence.on());
      }
    }
    for (Urn school : registers.missing(absence)) {
      registers
          .miss(school, absence.on(), out)
          .ifPresent(first -> oddities.missedAfterJoining(absence, first));
    }
  }

  private boolean isAppearanceOf(NeverCame absence, ChildFact fact) {
    return fact instanceof Came
        && fact.on().equals(absence.on())
        && same.areSchoolsOne(fact, absence);
  }

  private void reported(Left report) {
    if (leavings.isFirst(report)) {
      left(leavings.counted(report));
    }
    leavings.differsFrom(report).ifPresent(counted -> differs(report, counted));
    same.outlived(report)
        .filter(date::isAfter)
        .ifPresent(last -> oddities.deletedAfterClosing(report, last));
  }

  private void differs(Left report, Left counted) {
    if (facts.byClosing().contains(counted)) {
      oddities.leftAfterClosing(report);
    } else {
      oddities.leavingsDiffer(report, counted);
    }
  }

  private void left(Left leaving) {
    Optional<LocalDate> missed = registers.missedBefore(leaving);
    boolean isLost = facts.isLost(leaving, leavings);
    whereabouts.left(leaving, isLost, missed.isPresent());
    if (!facts.byClosing().contains(leaving)) {
      missed.ifPresent(since -> oddities.leftAfterMissed(leaving, since));
    } else if (!isLost) {
      oddities.registerOfClosedSchool(leaving);
    }
    applications.leave(leaving);
    if (assumed.removeAll(same.left(leaving, assumed))) {
      applications.takeOfferBack(leaving);
    }
    LocalDate outBy = registers.outBy(leaving);
    if (!registers.leave(leaving)) {
      oddities.leftWithoutJoining(leaving);
    }
    if (away.isEmpty() && leaving.on().isBefore(date)) {
      out = Optional.of(outBy).filter(day -> whereabouts.isKnown());
    }
  }

  private void homeEducated(HomeEducated education) {
    whereabouts.seen();
    if (!isHomeEducated()) {
      atHome = Optional.of(education.on());
    }
    if (!isHomeEducated() && mayBeOut()) {
      out = Optional.of(out.orElse(education.on()));
    }
  }

  private ChildPicture picture() {
    for (Urn school : registers.unexplained()) {
      atHome
          .filter(day -> isHomeEducated())
          .ifPresent(day -> oddities.homeEducatedOnRegister(school, day));
      away.ifPresent(day -> oddities.movedAwayOnRegister(school, day));
    }
    oddities.schoolAgesDiffer(facts.overSchoolAgeFrom(), date);
    ChildStanding standing = standing();
    if (registers.isNone() && (standing.isOut() || standing == ChildStanding.NOT_KNOWN)) {
      whereabouts.lost().forEach(oddities::dividedSchool);
    }
    if (standing.isOut()
        || standing == ChildStanding.ON_ROLL
        || standing == ChildStanding.NOT_KNOWN) {
      applications.askAboutClosings(date);
    }
    return ImmutableChildPicture.builder()
        .pupil(pupil)
        .on(date)
        .standing(standing)
        .registers(registers.all())
        .outSince(standing.isOut() ? outSince(standing) : Optional.empty())
        .unanswered(unanswered())
        .refusedBy(applications.refusedBy())
        .declined(applications.declined())
        .considered(considered)
        .oddities(oddities.all())
        .build();
  }

  private ImmutableSortedSet<Urn> unanswered() {
    return applications.waiting(date).stream()
        .filter(school -> !isEntered(school, date))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ChildStanding standing() {
    if (registers.isAttending()) {
      return registers.isMissedEverywhere() ? ChildStanding.NOT_SEEN : ChildStanding.ON_ROLL;
    }
    if (away.isPresent()) {
      return ChildStanding.MOVED_AWAY;
    }
    if (facts.isOverSchoolAgeOn(date) && registers.all().isEmpty()) {
      return ChildStanding.PAST_SCHOOL_AGE;
    }
    if (isHomeEducated()) {
      return ChildStanding.HOME_EDUCATED;
    }
    if (!whereabouts.isKnown()) {
      return ChildStanding.NOT_KNOWN;
    }
    if (applications.hasOffer(date)) {
      return ChildStanding.OFFERED;
    }
    return registers.all().isEmpty() ? ChildStanding.WITHOUT_PLACE : ChildStanding.LEFT_ON_ROLL;
  }

  private Optional<LocalDate> outSince(ChildStanding standing) {
    return standing == ChildStanding.NOT_SEEN ? registers.missedSince() : out;
  }
}
