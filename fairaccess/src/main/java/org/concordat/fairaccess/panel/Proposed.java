/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;

/**
 * What a panel may decide on a child.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Proposed {

  /**
   * That a school be named.
   *
   * @param school the school
   * @param departures why it is not the first of the order, or is named in spite of a caution; empty if there
   *     is nothing to explain
   * @param year the year group the child is placed in; empty for the child's own
   */
  record Place(Urn school, ImmutableList<String> departures, Optional<YearGroup> year)
      implements Proposed {

    /**
     * Checks the reasons.
     *
     * @throws IllegalArgumentException if one is blank
     * @throws NullPointerException if a component is null
     */
    public Place {
      requireNonNull(school, "school");
      requireNonNull(departures, "departures");
      requireNonNull(year, "year");
      departures.forEach(one -> checkWords("Place departures", one));
    }

    /**
     * The same proposal with reasons for leaving the order, or for following it in spite of a caution.
     *
     * @param reasons why, each in a few words
     * @return a copy
     * @throws IllegalArgumentException if one is blank
     */
    public Place because(String... reasons) {
      return new Place(school, ImmutableList.copyOf(reasons), year);
    }

    /**
     * The same proposal for another year group than the child's own, as Surrey places some in year 10 who are
     * in year 11.
     *
     * @param other the year group
     * @return a copy
     */
    public Place into(YearGroup other) {
      return new Place(school, departures, Optional.of(other));
    }

    @Override
    public <R> R match(
        Function<Place, ? extends R> place,
        Function<Defer, ? extends R> defer,
        Function<NotReady, ? extends R> notReady) {
      return place.apply(this);
    }

    @Override
    public String toString() {
      return "that the child be placed at school " + school;
    }
  }

  /**
   * That the case be put off.
   *
   * @param reason why
   */
  record Defer(String reason) implements Proposed {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public Defer {
      requireNonNull(reason, "reason");
      checkWords("Defer reason", reason);
    }

    @Override
    public <R> R match(
        Function<Place, ? extends R> place,
        Function<Defer, ? extends R> defer,
        Function<NotReady, ? extends R> notReady) {
      return defer.apply(this);
    }

    @Override
    public String toString() {
      return "that the case be put off";
    }
  }

  /**
   * That the child is not ready for a mainstream school.
   *
   * @param provision where the child is educated from that day until provision is found; empty where nothing new is arranged yet
   */
  record NotReady(Optional<String> provision) implements Proposed {

    /**
     * Checks the provision.
     *
     * @throws IllegalArgumentException if it is blank
     * @throws NullPointerException if a component is null
     */
    public NotReady {
      requireNonNull(provision, "provision");
      provision.ifPresent(named -> checkWords("NotReady provision", named));
    }

    @Override
    public <R> R match(
        Function<Place, ? extends R> place,
        Function<Defer, ? extends R> defer,
        Function<NotReady, ? extends R> notReady) {
      return notReady.apply(this);
    }

    @Override
    public String toString() {
      return "that the child is not ready for a mainstream school";
    }
  }

  /**
   * That a school be named.
   *
   * @param school the school
   * @return the proposal, for the child's own year group and without reasons for leaving the order
   */
  static Place place(Urn school) {
    return new Place(school, ImmutableList.of(), Optional.empty());
  }

  /**
   * That the case be put off.
   *
   * @param reason why
   * @return the proposal
   * @throws IllegalArgumentException if the reason is blank
   */
  static Defer defer(String reason) {
    return new Defer(reason);
  }

  /**
   * That the child is not ready for a mainstream school.
   *
   * @param provision where the child is educated from that day until provision is found
   * @return the proposal
   * @throws IllegalArgumentException if the provision is blank
   */
  static NotReady notReady(String provision) {
    return new NotReady(Optional.of(requireNonNull(provision, "provision")));
  }

  /**
   * That the child is not ready for a mainstream school, with nothing arranged for it yet.
   *
   * @return the proposal
   */
  static NotReady notReady() {
    return new NotReady(Optional.empty());
  }

  /**
   * Handles each kind.
   *
   * @param <R> the type of the outcome
   * @param place what to do with a school
   * @param defer what to do with a deferral
   * @param notReady what to do with a child who is not ready
   * @return the outcome
   */
  <R> R match(
      Function<Place, ? extends R> place,
      Function<Defer, ? extends R> defer,
      Function<NotReady, ? extends R> notReady);

  /**
   * The school that is proposed.
   *
   * @return the school; empty where none is
   */
  default Optional<Urn> proposedSchool() {
    return match(
        place -> Optional.of(place.school()), defer -> Optional.empty(), none -> Optional.empty());
  }

  /** Refuses blank words. */
  private static void checkWords(String what, String words) {
    checkArgument(!words.isBlank(), "%s: must not be blank, but was '%s'", what, words);
  }
}
