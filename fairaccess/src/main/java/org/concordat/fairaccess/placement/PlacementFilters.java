/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.Sex;

/** The filters in common use. */
public final class PlacementFilters {

  private PlacementFilters() {}

  /**
   * No child goes back to a school that permanently excluded it, whatever URN the school has now. Every problem
   * has this filter with the links of its {@link PlacementProblem.Builder#successions builder}.
   *
   * @param successions the links between establishments
   * @return the filter; code {@link PlacementReasons#EXCLUDED_THE_CHILD}
   */
  public static PlacementFilter neverBack(Successions successions) {
    return (child, option) -> child.need().excludedBy().isEmpty()
        ? Optional.empty()
        : excluder(child, option, successions);
  }

  private static Optional<Reason> excluder(
      PlacementChild child, PlacementOption option, Successions successions) {
    return child.need().excludedBy().stream()
        .filter(excluder -> successions.sameSchool(excluder, option.school()))
        .findFirst()
        .map(
            excluder -> PlacementReasons.about(PlacementReasons.EXCLUDED_THE_CHILD, option.school())
                .with("excluder", excluder.toString())
                .saying(
                    excluder.equals(option.school())
                        ? "school {school} excluded the child"
                        : "school {school} excluded the child, as {excluder}"));
  }

  /**
   * A school for one sex takes no child of the other. A problem knows no school's sex unless this filter is
   * added. Whose sex is not given is not ruled out, and faith
   * rules nobody out.
   *
   * @param singleSex the schools for one sex, with that sex
   * @return the filter; code {@link PlacementReasons#OTHER_SEX}
   */
  public static PlacementFilter singleSex(Map<Urn, Sex> singleSex) {
    ImmutableMap<Urn, Sex> schools = ImmutableMap.copyOf(singleSex);
    return (child, option) -> Optional.ofNullable(schools.get(option.school()))
        .filter(sex -> child.need().sex().filter(other -> other != sex).isPresent())
        .map(sex -> PlacementReasons.about(PlacementReasons.OTHER_SEX, option.school())
            .saying("school {school} is for children of the other sex"));
  }

  /**
   * A school that is exempt on the day is passed over. An exemption for behaviour covers a child whose type
   * of placement is about behaviour; a child without a type is covered by exemptions for all only. Without
   * links between establishments an exemption holds for the URN that it names, and for no other.
   *
   * @param exemptions the exemptions
   * @param on the day of the decision
   * @return the filter; code {@link PlacementReasons#EXEMPT}
   */
  public static PlacementFilter exempt(List<Exemption> exemptions, LocalDate on) {
    return exempt(exemptions, Successions.none(), on);
  }

  /**
   * A school that is exempt on the day is passed over, whatever URN it has now: as {@link #exempt(List,
   * LocalDate)}, with exemptions that follow their schools.
   *
   * @param exemptions the exemptions
   * @param successions the links between establishments
   * @param on the day of the decision
   * @return the filter; code {@link PlacementReasons#EXEMPT}
   */
  public static PlacementFilter exempt(
      List<Exemption> exemptions, Successions successions, LocalDate on) {
    ImmutableList<Exemption> all = ImmutableList.copyOf(exemptions);
    return (child, option) -> all.stream()
        .filter(one -> one.isOf(option.school(), successions, on) && covers(one, child, on))
        .findFirst()
        .map(one -> exempt(one, option.school()));
  }

  private static Reason exempt(Exemption exemption, Urn school) {
    Reason.Builder reason =
        PlacementReasons.about(PlacementReasons.EXEMPT, school).with("ground", exemption.ground());
    return exemption
        .lastDay()
        .map(last ->
            reason.with("until", last).saying("school {school} is exempt until {until}: {ground}"))
        .orElseGet(() -> reason
            .with("until", "without end")
            .saying("school {school} is exempt {until}: {ground}"));
  }

  private static boolean covers(Exemption exemption, PlacementChild child, LocalDate on) {
    YearGroup year = child.need().yearGroup();
    return child
        .type()
        .map(type -> exemption.covers(type, Optional.of(year), on))
        .orElse(exemption.scope() == Exemption.Scope.ALL
            && exemption.isInForce(on)
            && (exemption.yearGroups().isEmpty() || exemption.yearGroups().contains(year)));
  }

  /**
   * A school beyond a reasonable distance is no option.
   *
   * @param most the most points of distance that are reasonable, inclusive, zero or more
   * @return the filter; code {@link PlacementReasons#TOO_FAR}
   * @throws IllegalArgumentException if the number is negative
   */
  public static PlacementFilter withinDistance(int most) {
    checkArgument(most >= 0, "PlacementFilters most: must not be negative, but was %s", most);
    return (child, option) -> option.distance() <= most
        ? Optional.empty()
        : Optional.of(PlacementReasons.about(PlacementReasons.TOO_FAR, option.school())
            .with("distance", option.distance())
            .with("most", most)
            .saying("school {school} is {distance} away, and {most} is reasonable"));
  }

  /**
   * Schools that no child of the list may go to.
   *
   * @param schools the schools
   * @param ground why, such as {@code police matter pending}
   * @return the filter; code {@link PlacementReasons#BARRED}
   * @throws IllegalArgumentException if the ground is blank
   */
  public static PlacementFilter barred(Set<Urn> schools, String ground) {
    checkArgument(
        !ground.isBlank(), "PlacementFilters ground: must not be blank, but was '%s'", ground);
    ImmutableSet<Urn> all = ImmutableSet.copyOf(schools);
    return (child, option) -> all.contains(option.school())
        ? Optional.of(PlacementReasons.about(PlacementReasons.BARRED, option.school())
            .with("ground", ground)
            .saying("school {school} is barred: {ground}"))
        : Optional.empty();
  }
}
