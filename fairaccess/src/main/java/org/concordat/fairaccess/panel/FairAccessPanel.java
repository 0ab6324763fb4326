/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.SchoolCalendar;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Constituency;
import org.concordat.core.governance.Holder;
import org.concordat.core.governance.meeting.Meeting;
import org.concordat.core.governance.meeting.StandingOrders;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PlacementType;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.managedmove.ManagedMove;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.Interest;
import org.concordat.fairaccess.protocol.PanelTerms;
import org.immutables.value.Value;

/**
 * A body that names schools for children under a protocol, and the rules by which it does.
 *
 * <p>Panel, board, placement panel or referral panel are local words for it. Its members sit for
 * constituencies: a head for a school, {@link #schoolOf(Urn, String)}, an officer for the authority. The chair may
 * be anybody with a seat, such as the Director of Children's Services in Bolton (DFE-RR224, part 4):
 *
 * <pre>{@code
 * FairAccessPanel panel = FairAccessPanel.of(Body.builder()
 *     .code("panel")
 *     .title("the fair access panel")
 *     .addSeat(Seat.of("director", authority, SeatStanding.VOTING))
 *     .addSeat(Seat.of("head-1", FairAccessPanel.schoolOf(urn, "a school"), SeatStanding.VOTING))
 *     ...
 *     .addOffice(OfficeTerm.from(Office.CHAIR, director, september))
 *     .build());
 * panel.nextMeeting(LocalDate.of(2012, 10, 11), calendars);   // 15 November: half-term is not counted
 * }</pre>
 *
 * <p>What was agreed of a panel it takes from its protocol, so that the two say the same; a {@link PanelMeeting} and a
 * {@link ChairAct} refuse a panel that goes by other terms than the protocol of the day agrees. Where Leicestershire's
 * agrees that nothing can be enforced unless all schools were invited, so it is for {@code FairAccessPanel.of(body,
 * context.protocolOn(day))}; the districts of its schools are given to a {@link #builder(FairAccessProtocol)}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FairAccessPanel {

  /** The kind of constituency that is a school. */
  public static final String SCHOOL = "school";

  FairAccessPanel() {}

  /**
   * Begins a panel.
   *
   * @return a builder that lacks the body
   */
  public static Builder builder() {
    return ImmutableFairAccessPanel.builder();
  }

  /**
   * Begins a panel by what a protocol agrees.
   *
   * @param protocol the protocol in force on the day of the panel, {@code context.protocolOn(day)}
   * @return a builder that has the orders, the frequency, the interests and whether managed moves are recorded, and
   *     lacks the body
   */
  public static Builder builder(FairAccessProtocol protocol) {
    return builder()
        .orders(protocol.panel().orders())
        .frequency(protocol.panel().frequency())
        .interests(protocol.panel().interests())
        .managedMovesCount(managedMovesUnder(protocol));
  }

  /** A protocol whose scheme gives a managed move no points agrees that it is no placement. */
  private static Rule<Boolean> managedMovesUnder(FairAccessProtocol protocol) {
    return protocol.sharing().managedMovesCount()
        ? PanelRules.MANAGED_MOVES_COUNT
        : PanelRules.MANAGED_MOVES_COUNT.agreedAs(
            false, protocol.sharing().scheme().source());
  }

  /**
   * A panel by what a protocol agrees.
   *
   * @param body the body, with a seat with a vote for one school at least
   * @param protocol the protocol in force on the day of the panel, {@code context.protocolOn(day)}
   * @return the panel
   * @throws IllegalArgumentException if the body only advises, or the quorum that was agreed is above its seats
   */
  public static FairAccessPanel of(Body body, FairAccessProtocol protocol) {
    return builder(protocol).body(body).build();
  }

  /**
   * A panel by the rules that hold where it says nothing.
   *
   * @param body the body, with a seat with a vote for one school at least
   * @return the panel
   * @throws IllegalArgumentException if the body has no seat with a vote for a school
   */
  public static FairAccessPanel of(Body body) {
    return builder().body(body).build();
  }

  /**
   * The constituency of one school.
   *
   * @param school the school
   * @param title how it is spoken of
   * @return the constituency, whose kind is {@link #SCHOOL} and whose code is the URN
   * @throws IllegalArgumentException if the title is blank
   */
  public static Constituency schoolOf(Urn school, String title) {
    return Constituency.of(SCHOOL, school.toString(), title);
  }

  /**
   * Who sits on it.
   *
   * @return the body
   */
  public abstract Body body();

  /**
   * How it meets and votes.
   *
   * @return the standing orders; by default {@link PanelRules#ORDERS}
   */
  @Value.Default
  public StandingOrders orders() {
    return PanelRules.ORDERS;
  }

  /**
   * By when one meeting follows another.
   *
   * @return the limit; by default four school weeks
   */
  @Value.Default
  public Rule<TimeLimit> frequency() {
    return PanelRules.EVERY_FOUR_SCHOOL_WEEKS;
  }

  /**
   * What puts a member in conflict with a case. What a conflict takes away is in the orders.
   *
   * @return the interests; by default those of the home school and of the school proposed
   */
  @Value.Default
  public Rule<ImmutableSet<Interest>> interests() {
    return PanelRules.HOME_AND_PROPOSED;
  }

  /**
   * To which district each school belongs, for {@link Interest#AFFECTED_DISTRICT}.
   *
   * @return the districts as constituencies, by school
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, Constituency> districts();

  /**
   * Whether a managed move is recorded as a placement.
   *
   * @return the rule; by default it is
   */
  @Value.Default
  public Rule<Boolean> managedMovesCount() {
    return PanelRules.MANAGED_MOVES_COUNT;
  }

  /**
   * From which day of the year on a placement in year 11 is late, until 31 August.
   *
   * @return the rule; by default 1 April
   */
  @Value.Default
  public Rule<MonthDay> lateYear11() {
    return PanelRules.LATE_FROM_APRIL;
  }

  /**
   * Begins a meeting of the panel, to which nobody is invited yet.
   *
   * @param convenedOn when the notice goes out
   * @param heldOn when it is held
   * @return a builder of the meeting that has body, orders and dates
   */
  public final Meeting.Builder convene(LocalDate convenedOn, LocalDate heldOn) {
    return Meeting.builder()
        .body(body())
        .orders(orders())
        .convenedOn(convenedOn)
        .heldOn(heldOn);
  }

  /**
   * Who is to be invited to a meeting.
   *
   * @param heldOn when it is held
   * @return the members of that day, with a vote or without, by key
   */
  public final ImmutableSortedSet<Holder> toInvite(LocalDate heldOn) {
    return body().members(heldOn);
  }

  /**
   * By when the next meeting is to be held: the last school day within the limit.
   *
   * <p>Where no school day lies within the limit after the last meeting, as in August, it is the first school
   * day after it.
   *
   * @param last the day of the last meeting
   * @param calendars the calendars to count in, by default the authority's
   * @return the day; unknown where the calendar is not published far enough
   */
  public final Due nextMeeting(LocalDate last, Calendars calendars) {
    SchoolCalendar school = calendars.school();
    return frequency()
        .value()
        .from(last, calendars)
        .flatMap(limit -> school
            .isSchoolDay(limit)
            .match(isOpen -> isOpen ? Due.on(limit) : around(limit, last, school), Due::unknown));
  }

  private static Due around(LocalDate limit, LocalDate last, SchoolCalendar school) {
    return school
        .schoolDaysBetween(last.plusDays(1), limit.plusDays(1))
        .match(
            within ->
                within > 0 ? school.schoolDayBefore(limit, 1) : school.schoolDayAfter(limit, 1),
            Due::unknown);
  }

  /**
   * Whether a placement of a type goes into the ledger.
   *
   * @param type as what the child comes
   * @return false for managed moves where the panel does not record them as placements
   */
  public final boolean records(PlacementType type) {
    return managedMovesCount().value() || !type.equals(PlacementTypes.MANAGED_MOVE);
  }

  /**
   * What of a ledger counts for this panel.
   *
   * @param ledger everything that schools took
   * @return the ledger without managed moves where the panel does not record them, and as it is where it does
   */
  public final PlacementLedger recorded(PlacementLedger ledger) {
    return managedMovesCount().value()
        ? ledger
        : PlacementLedger.of(
                ledger.entries().stream()
                    .filter(entry -> records(entry.type()))
                    .collect(toImmutableList()),
                ledger.successions())
            .withExclusions(ledger.exclusions());
  }

  /**
   * The entry that a decision made in the ledger, as {@link PlacementLedger#takenBack} asks for it where the
   * school refuses the child or the child goes elsewhere.
   *
   * @param decision a decision of this panel or its chair
   * @return the entry as it was made; empty where no school was named, the decision cannot be enforced, or the
   *     panel does not record such placements
   */
  public final Optional<PlacementEntry> placementOf(PanelDecision decision) {
    PlacementType type = decision.subject().type();
    return decision
        .placement()
        .filter(placed -> decision.isEnforceable() && records(type))
        .map(placed -> PlacementEntry.of(placed.school(), type, decision.on()));
  }

  /**
   * The placements that managed moves are recorded as, each once.
   *
   * @param moves the moves, in any order; those that did not end in a transfer are no placements
   * @param placed the pupils for whose move the panel itself named the school, whose placements are in the
   *     ledger already
   * @return the entries, by day and school; none where the panel does not record them
   */
  public final ImmutableList<PlacementEntry> placementsOf(
      Collection<ManagedMove> moves, Set<PupilReference> placed) {
    return moves.stream()
        .filter(move -> managedMovesCount().value() && !placed.contains(move.pupil()))
        .flatMap(move -> move.transferredOn().stream()
            .map(
                day -> PlacementEntry.of(move.receivingSchool(), PlacementTypes.MANAGED_MOVE, day)))
        .sorted(Comparator.comparing(PlacementEntry::on).thenComparing(PlacementEntry::school))
        .collect(toImmutableList());
  }

  /**
   * Refuses a panel that goes by other terms than the protocol in force agrees. What a protocol leaves as it is where
   * nothing is said binds no panel, and neither does a day on which none is in force.
   */
  final void checkAgreed(CaseContext context, LocalDate on) {
    context.protocols().find(on).map(Edition::rules).ifPresent(protocol -> {
      PanelTerms agreed = protocol.panel();
      checkTerm(protocol, "orders", agreed.orders(), PanelRules.ORDERS, orders());
      checkTerm(
          protocol,
          "frequency",
          agreed.frequency().value(),
          PanelRules.EVERY_FOUR_SCHOOL_WEEKS.value(),
          frequency().value());
      checkTerm(
          protocol,
          "interests",
          agreed.interests().value(),
          PanelRules.HOME_AND_PROPOSED.value(),
          interests().value());
      checkTerm(
          protocol,
          "managedMovesCount",
          managedMovesUnder(protocol).value(),
          PanelRules.MANAGED_MOVES_COUNT.value(),
          managedMovesCount().value());
    });
  }

  private static <T> void checkTerm(
      FairAccessProtocol protocol, String term, T agreed, T usual, T own) {
    checkArgument(
        agreed.equals(usual) || agreed.equals(own),
        "FairAccessPanel %s: must be what the protocol %s agrees, %s, but was %s",
        term,
        protocol.name(),
        agreed,
        own);
  }

  @Value.Check
  void check() {
    checkArgument(
        !body().isAdvisory(),
        "FairAccessPanel body: must decide and not only advise, but was %s",
        body().code());
    orders().quorum().value().check(body());
    for (Map.Entry<Urn, Constituency> district : districts().entrySet()) {
      checkArgument(
          !district.getValue().kind().equals(SCHOOL),
          "FairAccessPanel districts: must be of schools and no school, but that of %s was %s",
          district.getKey(),
          district.getValue());
    }
  }

  /** The school that a constituency is; empty for one of another kind. */
  static Optional<Urn> schoolIn(Constituency constituency) {
    return constituency.kind().equals(SCHOOL)
        ? Optional.of(Urn.parse(constituency.code()))
        : Optional.empty();
  }

  /** Collects the attributes of a {@link FairAccessPanel}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another panel.
     *
     * @param panel the panel to copy
     * @return this builder
     */
    Builder from(FairAccessPanel panel);

    /**
     * Sets {@link FairAccessPanel#body()}.
     *
     * @param body who sits on it
     * @return this builder
     */
    Builder body(Body body);

    /**
     * Sets {@link FairAccessPanel#orders()}.
     *
     * @param orders how it meets and votes
     * @return this builder
     */
    Builder orders(StandingOrders orders);

    /**
     * Sets {@link FairAccessPanel#frequency()}.
     *
     * @param frequency by when one meeting follows another
     * @return this builder
     */
    Builder frequency(Rule<TimeLimit> frequency);

    /**
     * Sets {@link FairAccessPanel#interests()}.
     *
     * @param interests what puts a member in conflict
     * @return this builder
     */
    Builder interests(Rule<ImmutableSet<Interest>> interests);

    /**
     * Adds to {@link FairAccessPanel#districts()}.
     *
     * @param school a school
     * @param district its district
     * @return this builder
     */
    Builder putDistrict(Urn school, Constituency district);

    /**
     * Sets {@link FairAccessPanel#managedMovesCount()}.
     *
     * @param managedMovesCount whether they are recorded as placements
     * @return this builder
     */
    Builder managedMovesCount(Rule<Boolean> managedMovesCount);

    /**
     * Sets {@link FairAccessPanel#lateYear11()}.
     *
     * @param lateYear11 from which day of the year on
     * @return this builder
     */
    Builder lateYear11(Rule<MonthDay> lateYear11);

    /**
     * Makes the panel.
     *
     * @return the panel
     * @throws IllegalStateException if the body is missing
     * @throws IllegalArgumentException if the body only advises, if the quorum is above the seats, or if a
     *     district is itself a school
     */
    FairAccessPanel build();
  }
}
