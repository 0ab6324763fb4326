/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * The establishments of an area or of the country, how they follow each other, and the groups they are in;
 * asked as of a date.
 *
 * <pre>{@code
 * SchoolRegister register = SchoolRegister.builder()
 *     .addAllSchools(schools)
 *     .successions(links.successions())
 *     .addMembership(Membership.since(Urn.of(105267), SchoolGroup.cluster("north"), start))
 *     .build();
 * register.select(SchoolFilter.open().in(BOLTON).in(Phase.SECONDARY), LocalDate.of(2012, 1, 1));
 * register.asOf(Urn.of(144044), LocalDate.of(2017, 11, 30));   // URN 105267, voluntary aided
 * }</pre>
 *
 * <p>Answers are in the order of URNs, whatever the order in which the register was given. No school is
 * left out for want of a fact: where it cannot be told whether a school is among those asked for, the
 * answer lists it as undecided, with the reason.
 *
 * <p><b>Groups follow the school.</b> A membership is recorded for one establishment. A successor is in the
 * group of its predecessor from the day it takes over, as long as that membership lasts, until a
 * membership of its own in that kind of group begins; from then on its own alone count. Where several
 * predecessors were in different groups, the answer is unknown.
 *
 * <p>Immutable and thread-safe.
 */
public final class SchoolRegister {

  private final RegisterIndex index;
  private final Successions successions;
  private final GroupBook groups;
  private final Lineage lineage;

  private SchoolRegister(RegisterIndex index, Successions successions, GroupBook groups) {
    this.index = index;
    this.successions = successions;
    this.groups = groups;
    this.lineage = new Lineage(index::find, successions);
  }

  /**
   * Begins a register.
   *
   * @return a builder of an empty one
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Every establishment.
   *
   * @return them, by URN
   */
  public ImmutableList<School> all() {
    return index.schools();
  }

  /**
   * The links between establishments.
   *
   * @return the links
   */
  public Successions successions() {
    return successions;
  }

  /**
   * Every membership.
   *
   * @return them, by school
   */
  public ImmutableList<Membership> memberships() {
    return groups.all();
  }

  /**
   * An establishment by its URN, at any date.
   *
   * @param urn the URN
   * @return the establishment, or empty if the register has none
   */
  public Optional<School> find(Urn urn) {
    return index.find(urn);
  }

  /**
   * The establishment that bore a number on a date. Where an old and a new one were both open on that day,
   * it is the one that took over. One of which nothing says that it had not opened yet is taken to have
   * been open, as in {@link SchoolHistory}.
   *
   * @param number the number
   * @param date the date
   * @return the establishment; unknown for the reason {@code school.number-not-listed} if none ever had it,
   *     {@code school.number-not-in-use} if none that had it was open, {@code school.status-not-known} if
   *     that cannot be told, and {@code school.number-ambiguous} if there are several
   */
  public Answer<School> find(DfeNumber number, LocalDate date) {
    int[] places = index.withNumber(number);
    if (places.length == 0) {
      return Answer.unknown(RegisterReasons.numberNotListed(number));
    }
    List<School> bearers = new ArrayList<>();
    Optional<Reason> unsure = Optional.empty();
    for (int place : places) {
      School school = index.schools().get(place);
      if (!school.on(date).dfeNumber().find().filter(number::equals).isPresent()) {
        continue;
      }
      StatusFacts facts = school.facts();
      Optional<SchoolStatus> status = facts.onUnlessToldOtherwise(date);
      if (status.filter(SchoolStatus.OPEN::equals).isPresent()) {
        bearers.add(school);
      } else if (status.isEmpty()) {
        unsure = unsure.or(() -> Optional.of(facts.notKnown(date)));
      }
    }
    ImmutableList<School> latest = bearers.stream()
        .filter(school -> bearers.stream()
            .noneMatch(other -> successions.descendantsOf(school.urn()).contains(other.urn())))
        .collect(toImmutableList());
    if (latest.size() == 1) {
      return Answer.known(latest.get(0));
    }
    return Answer.unknown(
        latest.isEmpty()
            ? unsure.orElseGet(() -> RegisterReasons.numberNotInUse(number, date))
            : RegisterReasons.numberAmbiguous(number, date, latest));
  }

  /**
   * The schools that meet conditions on a date.
   *
   * @param filter the conditions
   * @param date the date
   * @return those that meet them and those of which that is not known, by URN
   */
  public SchoolSelection select(SchoolFilter filter, LocalDate date) {
    long day = date.toEpochDay();
    ImmutableList.Builder<School> schools = ImmutableList.builder();
    ImmutableSortedMap.Builder<Urn, Reason> undecided = ImmutableSortedMap.naturalOrder();
    for (int place : candidates(filter)) {
      Optional<SchoolStatus> status = index.status(place, day);
      if (filter.status().isPresent()
          && status.isPresent()
          && status.get() != filter.status().get()) {
        continue;
      }
      School school = index.schools().get(place);
      Match match = Match.of(school, date, filter, groups);
      if (match.excluded()) {
        continue;
      }
      Optional<Reason> reason = filter.status().isPresent() && status.isEmpty()
          ? Optional.of(school.facts().notKnown(date))
          : match.reason();
      if (reason.isPresent()) {
        undecided.put(school.urn(), reason.get());
      } else {
        schools.add(school);
      }
    }
    return new SchoolSelection(date, schools.build(), undecided.buildOrThrow());
  }

  private int[] candidates(SchoolFilter filter) {
    int[] fewest = filter
        .group()
        .map(group -> index.of(groups.candidates(group)))
        .orElseGet(index::everywhere);
    for (int[] places : Arrays.asList(
        filter.authority().map(index::inAuthority).orElse(fewest),
        filter.phase().map(index::inPhase).orElse(fewest))) {
      fewest = places.length < fewest.length ? places : fewest;
    }
    return fewest;
  }

  /**
   * The group of a kind that an establishment is in on a date.
   *
   * @param urn the establishment
   * @param kind the kind of group
   * @param date the date
   * @return the group, or empty if it is in none; unknown for the reason {@code school.groups-differ} if
   *     predecessors were in different groups, {@code school.group-not-known} if it is not known whether it
   *     had taken over from one that is in a group, and {@code school.not-in-register} if the register has no
   *     such establishment
   */
  public Answer<Optional<SchoolGroup>> groupOf(Urn urn, GroupKind kind, LocalDate date) {
    return index.find(urn).isPresent()
        ? groups.groupOn(urn, kind, date)
        : Answer.unknown(RegisterReasons.notInRegister(urn));
  }

  /**
   * Whether two establishments are the same school at different times; see {@link
   * Successions#sameSchool(Urn, Urn)}.
   *
   * @param one an establishment
   * @param other an establishment
   * @return true if a chain of links leads from either to the other
   */
  public boolean sameSchool(Urn one, Urn other) {
    return successions.sameSchool(one, other);
  }

  /**
   * The establishments that were, on a date, what another is or was at some time. Looking back it is those
   * from which the school came, looking forward those that took over; a merged school was several.
   *
   * @param urn the establishment
   * @param date the date
   * @return them, whether they were open or not; unknown for the reason {@code
   *     identity.succession-undated} if a link on the way has no date
   */
  public Answer<ImmutableSortedSet<Urn>> standing(Urn urn, LocalDate date) {
    return lineage.standing(urn, date);
  }

  /**
   * The establishment to which what happened at a school on a date belongs: a duty dated before a conversion
   * stays with the old one. The first of a line stands for every date before, unless it is known when it
   * opened.
   *
   * @param urn the school, by any of its establishments
   * @param date the date
   * @return the establishment; unknown where {@link #standing(Urn, LocalDate)} is, and for the reasons {@code
   *     school.several-establishments}, {@code school.not-open} if it was not open, {@code
   *     school.status-not-known} if that cannot be told, and {@code school.not-in-register}
   */
  public Answer<School> asOf(Urn urn, LocalDate date) {
    return lineage.asOf(urn, date);
  }

  /**
   * Who decides on admissions to a school on a date, going by the establishment of that date: of a voluntary
   * aided school that converted on 1 December 2017 it is the governing body up to 30 November, and the trust from
   * then on, by whichever of the two URNs it is asked.
   *
   * @param urn the school, by any of its establishments
   * @param date the date
   * @return the body; unknown where {@link #asOf(Urn, LocalDate)} is, so also for a school that the register does
   *     not have, or that was not open, or of which that is not known; and where {@link
   *     School#admissionAuthorityOn(LocalDate)} is
   */
  public Answer<AdmissionAuthority> admissionAuthorityOn(Urn urn, LocalDate date) {
    return asOf(urn, date).flatMap(school -> school.admissionAuthorityOn(date));
  }

  /**
   * The establishments of a school one after the other.
   *
   * @param urn the school, by any of its establishments
   * @return the history; unknown for the reason {@code school.line-branches} if the school merged or was
   *     split, {@code school.not-in-register} if the register lacks one of them, and {@code
   *     school.line-not-dated} if their opening dates do not put them in order
   */
  public Answer<SchoolHistory> historyOf(Urn urn) {
    return lineage.history(urn);
  }

  /**
   * What happened to an establishment and to all that it came from and that came from it.
   *
   * @param urn the establishment
   * @return the events, by date with unknown ones last
   */
  public ImmutableSortedSet<SchoolEvent> eventsOf(Urn urn) {
    return new EventFinder(index::find, successions).about(successions.line(urn));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SchoolRegister that
        && index.schools().equals(that.index.schools())
        && successions.equals(that.successions)
        && groups.all().equals(that.groups.all());
  }

  @Override
  public int hashCode() {
    return 31 * index.schools().hashCode() + successions.hashCode();
  }

  @Override
  public String toString() {
    return "SchoolRegister of " + index.schools().size() + " schools";
  }

  /** Collects the parts of a {@link SchoolRegister}. Not thread-safe. */
  public static final class Builder {

    private final ImmutableList.Builder<School> schools = ImmutableList.builder();
    private final ImmutableList.Builder<Membership> memberships = ImmutableList.builder();
    private Successions successions = Successions.none();

    private Builder() {}

    /**
     * Adds a school.
     *
     * @param school the school
     * @return this builder
     */
    public Builder addSchool(School school) {
      schools.add(school);
      return this;
    }

    /**
     * Adds schools.
     *
     * @param more the schools, in any order
     * @return this builder
     */
    public Builder addAllSchools(Iterable<? extends School> more) {
      schools.addAll(more);
      return this;
    }

    /**
     * Sets how establishments follow each other. Links may lead to establishments that the register does
     * not hold.
     *
     * @param links the links
     * @return this builder
     */
    public Builder successions(Successions links) {
      successions = requireNonNull(links, "links");
      return this;
    }

    /**
     * Adds a membership.
     *
     * @param membership the membership
     * @return this builder
     */
    public Builder addMembership(Membership membership) {
      memberships.add(membership);
      return this;
    }

    /**
     * Adds memberships.
     *
     * @param more the memberships, in any order
     * @return this builder
     */
    public Builder addAllMemberships(Iterable<? extends Membership> more) {
      memberships.addAll(more);
      return this;
    }

    /**
     * Makes the register.
     *
     * @return the register
     * @throws IllegalArgumentException if two schools have one URN, if a school is taken over on or before the
     *     day it opened, if a successor is surely not open on the day it takes over, if a membership is of a
     *     school that the register does not hold, or if two memberships of a school in one kind of group
     *     overlap
     */
    public SchoolRegister build() {
      RegisterIndex index = RegisterIndex.of(Schools.byUrn(schools.build()).values());
      successions
          .all()
          .forEach(link -> LinkCheck.against(link, index::find)
              .ifPresent(reason -> checkArgument(
                  false,
                  "SchoolRegister successions: must lead from a school that had opened to one that is"
                      + " open, but %s",
                  reason.message())));
      ImmutableList<Membership> all = memberships.build();
      for (Membership membership : all) {
        checkArgument(
            index.find(membership.school()).isPresent(),
            "SchoolRegister memberships: must be of schools in the register, but %s is not in it",
            membership.school());
      }
      return new SchoolRegister(index, successions, GroupBook.of(all, successions));
    }
  }
}
