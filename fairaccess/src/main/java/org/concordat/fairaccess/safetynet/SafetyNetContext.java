/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Editions;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;

/**
 * The outside facts of a safety net.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendars the calendars in which limits and days out are counted; by default the authority's
 * @param codes the editions of the admissions code, chosen by the day of an application
 * @param registers the editions of the rules on registers, chosen by the day of joining or deletion
 * @param successions the links between establishments
 * @param closings the last day of each establishment that closed, inclusive; one that another takes over may be among them,
 *     and goes on as that one by the link, as {@link #withClosings} says
 */
public record SafetyNetContext(
    Calendars calendars,
    Editions<AdmissionsCode> codes,
    Editions<RegisterRules> registers,
    Successions successions,
    ImmutableSortedMap<Urn, LocalDate> closings) {

  /**
   * Checks the closings.
   *
   * @throws IllegalArgumentException if the last day of a school is the last of all days
   * @throws NullPointerException if a component is null
   */
  public SafetyNetContext {
    requireNonNull(calendars, "calendars");
    requireNonNull(codes, "codes");
    requireNonNull(registers, "registers");
    requireNonNull(successions, "successions");
    requireNonNull(closings, "closings");
    closings.forEach((school, last) -> checkArgument(
        last.isBefore(LocalDate.MAX),
        "SafetyNetContext closings: must be followed by a day, but that of %s was %s",
        school,
        last));
  }

  /**
   * A context in which no school closes.
   *
   * @param calendars the calendars in which limits and days out are counted; by default the authority's
   * @param codes the editions of the admissions code, chosen by the day of an application
   * @param registers the editions of the rules on registers, chosen by the day of joining or deletion
   * @param successions the links between establishments
   * @throws NullPointerException if an argument is null
   */
  public SafetyNetContext(
      Calendars calendars,
      Editions<AdmissionsCode> codes,
      Editions<RegisterRules> registers,
      Successions successions) {
    this(calendars, codes, registers, successions, ImmutableSortedMap.of());
  }

  /**
   * The context of the published editions.
   *
   * @param calendars the authority's calendars
   * @return the context, with no links between establishments and no closings
   * @throws NullPointerException if the calendars are null
   */
  public static SafetyNetContext of(Calendars calendars) {
    return new SafetyNetContext(
        calendars, AdmissionsCodes.EDITIONS, RegisterRules.EDITIONS, Successions.none());
  }

  /**
   * The same context with links between establishments. A child who joined 100001, which became 200001 on 1 November,
   * and who left 200001 on 9 November is then on no register.
   *
   * @param links the links, by which a school that answers, loses a child or tells something under a later URN is
   *     the one that was asked, admitted the child or has to tell it under an earlier, from the day of the link on, or
   *     from that which {@link #withClosings} says; one without a day counts at any time
   * @return a copy
   * @throws NullPointerException if the links are null
   */
  public SafetyNetContext withSuccessions(Successions links) {
    return new SafetyNetContext(calendars, codes, registers, links, closings);
  }

  /**
   * The same context with the schools that closed.
   *
   * <p>A school goes on as another if just one link from it is a taking-over: one that has no day, or one that is at
   * most a month before the last day or a month after the day that follows, or one between whose day and the last day no
   * school day lies, by the calendar, where that is published for the days between. Of a last day of 31 August 2023 these are
   * links of 31 July to 1 October; of a last day of 20 July 2023, when the term ends, one of 1 September 2023 is among them.
   * What is to take over has to stand on the day after the last: one that had closed by then takes nothing over, unless it
   * goes on as another itself. The school is then one with the other from the day of the link on, and from 1 September at
   * the latest. A link of an earlier day gave a part away: the school and the part are two. One of a later day takes over
   * what had ended; by these no child goes on.
   *
   * <p>A child that is on the register of a school at the end of its last day, no link being a taking-over, has
   * left it on that day, though nobody reported that: where 100001 closed with its last day on 31 August 2023, such a child
   * is on roll to that day and without a place since 1 September 2023. That the school has to report the leaving is asked
   * about, and it owes the notice of it as of any leaver whose name is deleted on the day after the last attended (SI
   * 2016/792), since the register is taken to end with the school. A leaving that is reported by then counts as it is reported, but
   * that no register outlives its school, none or several taking over: a child that attended 100001 last on 14 July, and whose
   * deletion is reported of 30 October, is on no register from 1 September on, which is asked about, and the notice is owed by
   * that day, of which one that tells of 30 October tells too. A leaving reported as of a later day is the same leaving. One
   * who is reported to join after the closing is on the register, and
   * that is asked about.
   *
   * <p>Where more than one link is a taking-over, the school was divided, and nothing says to which of the others the
   * child went. From the day after the last on it is of {@link ChildStanding#NOT_KNOWN}, on no register, and asked about,
   * until one of the others enters it, has it, misses it or reports its leaving, or another fact shows where it is. A leaving
   * that one of the others reports as of a day before, when the child was on the register of the school alone, is of the school.
   * No leaving is owed to be told, unless the school reports one; that takes the child off the register of none of the
   * others. A child that the school missed stays out.
   *
   * <p>An offer is that of the one school that took over the one which made it. Where none did, or several, it stands to the
   * last day and no longer, whatever is not reported, and that is asked about: a child that attended A last on 15 September
   * 2023, and to which D offered a place, whose last day was 20 October, is without a place from 21 October on, and out since
   * 16 September. An offer that is reported of a day after the closing is none.
   *
   * <p>So it is of an answer that is owed: by the one school that took over or, where none did, or several, by the school to
   * its last day and by nobody from then on. An answer to be given by 9 November of a school whose last day was 20 October
   * has {@link OwedNotice.Standing#LAPSED} on the 21st, and it is asked about, since the parents have to apply elsewhere; one
   * to be given by 5 October stays overdue. In the same way lapses what the school has to tell the authority of an application
   * or its outcome, which is not asked about. What one of several that took over answers is an answer. Of what is applied for or
   * decided on a day after the closing the school owes nothing, and that is asked about.
   *
   * @param lastDays the last day of each school, inclusive, as {@link org.concordat.core.school.School#closed()} has it
   * @return a copy
   * @throws IllegalArgumentException if the last day of a school is the last of all days
   * @throws NullPointerException if the argument, a school or a day is null
   */
  public SafetyNetContext withClosings(Map<Urn, LocalDate> lastDays) {
    return new SafetyNetContext(
        calendars,
        codes,
        registers,
        successions,
        ImmutableSortedMap.copyOf(requireNonNull(lastDays, "lastDays")));
  }

  ClosedSchools closed() {
    return new ClosedSchools(closings, successions, calendars.school());
  }

  /** The same context with the links as the closings have them. */
  SafetyNetContext settled() {
    return withSuccessions(closed().settledLinks());
  }
}
