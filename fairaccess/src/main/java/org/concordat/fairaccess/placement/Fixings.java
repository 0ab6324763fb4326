/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.placement;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;

/**
 * Which children go nowhere but to one school: those fixed there by the caller, and siblings held at the
 * school that a plan chose for all of them. A child may be both.
 */
final class Fixings {

  static final Fixings NONE = new Fixings(ImmutableSortedMap.of(), ImmutableSortedMap.of());

  final ImmutableSortedMap<PupilReference, Urn> fixed;
  final ImmutableSortedMap<PupilReference, Urn> held;

  private Fixings(Map<PupilReference, Urn> fixed, Map<PupilReference, Urn> held) {
    this.fixed = ImmutableSortedMap.copyOf(fixed);
    this.held = ImmutableSortedMap.copyOf(held);
  }

  /** Why a child cannot go to a school: it goes to another. */
  Optional<Reason> against(PupilReference child, Urn school) {
    if (fixed.isEmpty() && held.isEmpty()) {
      return Optional.empty();
    }
    Urn asked = fixed.get(child);
    if (asked != null && !asked.equals(school)) {
      return Optional.of(PlacementReasons.about(PlacementReasons.FIXED_ELSEWHERE, school)
          .with("fixed", asked.toString())
          .saying("the child is fixed at {fixed}, not at {school}"));
    }
    Urn chosen = held.get(child);
    return chosen == null || chosen.equals(school)
        ? Optional.empty()
        : Optional.of(PlacementReasons.about(PlacementReasons.TOGETHER_ELSEWHERE, school)
            .with("together", chosen.toString())
            .saying("the siblings go to {together} together, not to {school}"));
  }

  /**
   * The class of a child of a priority: the priority, or one after the last for siblings who are held, or, after
   * that, one for each priority for children who are fixed.
   */
  int classOf(PupilReference child, int priority, int priorities) {
    if (fixed.containsKey(child)) {
      return priorities + 1 + priority;
    }
    return held.containsKey(child) ? priorities : priority;
  }

  Fixings fixing(PupilReference child, Urn school) {
    Map<PupilReference, Urn> more = new TreeMap<>(fixed);
    more.put(child, school);
    return new Fixings(more, held);
  }

  Fixings holding(Iterable<PupilReference> siblings, Urn school) {
    Map<PupilReference, Urn> more = new TreeMap<>(held);
    siblings.forEach(child -> more.put(child, school));
    return new Fixings(fixed, more);
  }

  /** Without what the caller fixed of a child. */
  Fixings loosening(PupilReference child) {
    return new Fixings(Maps.filterKeys(fixed, one -> !one.equals(child)), held);
  }

  /** Without the school at which some siblings are held. */
  Fixings releasing(Set<PupilReference> siblings) {
    return new Fixings(fixed, Maps.filterKeys(held, one -> !siblings.contains(one)));
  }

  Fixings without(PupilReference child) {
    return new Fixings(
        Maps.filterKeys(fixed, one -> !one.equals(child)),
        Maps.filterKeys(held, one -> !one.equals(child)));
  }

  /** Without the siblings that are held where a plan chose; this one if there are none. */
  Fixings loosened() {
    return held.isEmpty() ? this : new Fixings(fixed, ImmutableSortedMap.of());
  }
}
