/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.CareStatus;
import org.concordat.core.pupil.StatutorySenPlan;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.share.Sex;
import org.immutables.value.Value;

/**
 * What a family looks for, with what an adviser needs to know and no more: no name and no address.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ChoiceQuestion {

  /** In which way a place is sought. */
  public enum Route {
    /** In the round for reception; from the first day of the first term of entry on, what is asked is in-year. */
    PRIMARY_ROUND,
    /** In the round for year 7, in the same way. */
    SECONDARY_ROUND,
    /** Outside the rounds. */
    IN_YEAR
  }

  ChoiceQuestion() {}

  /**
   * Begins a question.
   *
   * @return a builder that lacks the date, the route and the year group
   */
  public static Builder builder() {
    return ImmutableChoiceQuestion.builder();
  }

  /**
   * The day of the advice; schools and who decides are those of this day.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * In which way a place is sought.
   *
   * @return the route
   */
  public abstract Route route();

  /**
   * The year group for which a place is sought.
   *
   * @return the year group
   */
  public abstract YearGroup yearGroup();

  /**
   * The school year in which the child is to enter.
   *
   * @return as given; otherwise the year of the advice in-year, and the next one in a round
   */
  @Value.Default
  public AcademicYear entry() {
    AcademicYear now = AcademicYear.containing(on());
    return route() == Route.IN_YEAR ? now : now.next();
  }

  /**
   * The child's sex.
   *
   * @return the sex, or empty if it is not given
   */
  public abstract Optional<Sex> sex();

  /**
   * Whether the child is or was looked after, and so comes first, from the year on that {@link Estimate} tells.
   *
   * @return the status, or empty if it is not given
   */
  public abstract Optional<CareStatus> careStatus();

  /**
   * The child's statement or plan.
   *
   * @return the plan, or that there is none; empty if it is not given
   */
  public abstract Optional<StatutorySenPlan> senPlan();

  /**
   * The areas whose schools are looked at.
   *
   * @return the authorities
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalAuthorityCode> areas();

  /**
   * The schools that the family prefers, wherever they are.
   *
   * @return them, the most preferred first
   */
  public abstract ImmutableList<Urn> preferences();

  /**
   * What is known of home and schools.
   *
   * @return the facts, one a school; in none the child meets a criterion of care that the {@link #careStatus()} rules out:
   *     {@link CriterionResult#LOOKED_AFTER} where it is not and was not looked after, and {@link
   *     CriterionResult#PREVIOUSLY_LOOKED_AFTER} where it is; a child that is not and was not and meets the latter is one
   *     that was adopted from state care abroad, as {@link HomeFacts} tells
   */
  public abstract ImmutableSet<HomeFacts> homeFacts();

  @Value.Check
  void check() {
    Set<Urn> preferred = new HashSet<>();
    for (Urn school : preferences()) {
      checkArgument(
          preferred.add(school),
          "ChoiceQuestion preferences: must be distinct, but %s came twice",
          school);
    }
    Set<Urn> known = new HashSet<>();
    for (HomeFacts facts : homeFacts()) {
      checkArgument(
          known.add(facts.school()),
          "ChoiceQuestion homeFacts: must be one for each school, but %s came twice",
          facts.school());
      facts
          .meets()
          .forEach(criterion -> checkArgument(
              careStatus().filter(status -> contradicts(status, criterion)).isEmpty(),
              "ChoiceQuestion homeFacts: must agree with the care status %s, but at %s the child was said to"
                  + " meet %s",
              careStatus().map(CareStatus::name).orElse(""),
              facts.school(),
              criterion));
    }
    checkArgument(
        route() == Route.IN_YEAR || on().isBefore(entry().next().first()),
        "ChoiceQuestion entry: must not be over on the day of the advice in a round, but on %s was %s",
        on(),
        entry());
  }

  /** Whether some school is said to have found that the child was adopted from state care abroad. */
  final boolean isAdoptedAbroad() {
    return homeFacts().stream().anyMatch(facts -> facts.isAdoptedAbroad(careStatus()));
  }

  private static boolean contradicts(CareStatus status, String criterion) {
    return switch (status) {
      case NOT_LOOKED_AFTER -> criterion.equals(CriterionResult.LOOKED_AFTER);
      case LOOKED_AFTER -> criterion.equals(CriterionResult.PREVIOUSLY_LOOKED_AFTER);
      case PREVIOUSLY_LOOKED_AFTER -> false;
    };
  }

  /** Collects the attributes of a {@link ChoiceQuestion}. Not thread-safe. */
  public interface Builder {

    /**
     * Sets {@link ChoiceQuestion#on()}.
     *
     * @param on the day of the advice
     * @return this builder
     */
    Builder on(LocalDate on);

    /**
     * Sets {@link ChoiceQuestion#route()}.
     *
     * @param route the route
     * @return this builder
     */
    Builder route(Route route);

    /**
     * Sets {@link ChoiceQuestion#yearGroup()}.
     *
     * @param yearGroup the year group
     * @return this builder
     */
    Builder yearGroup(YearGroup yearGroup);

    /**
     * Sets {@link ChoiceQuestion#entry()}.
     *
     * @param entry the school year
     * @return this builder
     */
    Builder entry(AcademicYear entry);

    /**
     * Sets {@link ChoiceQuestion#sex()}.
     *
     * @param sex the sex
     * @return this builder
     */
    Builder sex(Sex sex);

    /**
     * Sets {@link ChoiceQuestion#careStatus()}.
     *
     * @param careStatus the status
     * @return this builder
     */
    Builder careStatus(CareStatus careStatus);

    /**
     * Sets {@link ChoiceQuestion#senPlan()}.
     *
     * @param senPlan the plan, or that there is none
     * @return this builder
     */
    Builder senPlan(StatutorySenPlan senPlan);

    /**
     * Adds to {@link ChoiceQuestion#areas()}.
     *
     * @param area the authority
     * @return this builder
     */
    Builder addArea(LocalAuthorityCode area);

    /**
     * Adds to {@link ChoiceQuestion#preferences()}.
     *
     * @param preferences the schools, the most preferred first
     * @return this builder
     */
    Builder addPreferences(Urn... preferences);

    /**
     * Adds to {@link ChoiceQuestion#homeFacts()}.
     *
     * @param facts the facts
     * @return this builder
     */
    Builder addHomeFacts(HomeFacts... facts);

    /**
     * Makes the question.
     *
     * @return the question
     * @throws IllegalStateException if the date, the route or the year group is missing
     * @throws IllegalArgumentException if a school comes twice in the preferences or in the facts, if by these the child
     *     meets a criterion of care that its care status rules out, or if in a round the school year of entry is over by
     *     the day of the advice
     */
    ChoiceQuestion build();
  }
}
