/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The places of schools by a value that each of them has, had, or may have. */
final class PlacesBy<V> {

  private final ImmutableMap<V, int[]> byValue;
  private final int[] rest;

  private PlacesBy(ImmutableMap<V, int[]> byValue, int[] rest) {
    this.byValue = byValue;
    this.rest = rest;
  }

  static <V> PlacesBy<V> of(
      List<School> schools,
      Function<School, Optional<V>> first,
      Function<SchoolChange, Optional<V>> later) {
    Map<V, List<Integer>> byValue = new LinkedHashMap<>();
    List<Integer> rest = new ArrayList<>();
    for (int place = 0; place < schools.size(); place++) {
      School school = schools.get(place);
      Optional<V> value = first.apply(school);
      Set<V> values = new LinkedHashSet<>();
      value.ifPresent(values::add);
      school.changes().values().forEach(change -> later.apply(change).ifPresent(values::add));
      for (V one : values) {
        byValue.computeIfAbsent(one, absent -> new ArrayList<>()).add(place);
      }
      if (value.isEmpty()) {
        rest.add(place);
      }
    }
    ImmutableMap.Builder<V, int[]> arrays = ImmutableMap.builderWithExpectedSize(byValue.size());
    byValue.forEach((one, places) -> arrays.put(one, array(places)));
    return new PlacesBy<>(arrays.buildOrThrow(), array(rest));
  }

  /** The places of the schools that ever had a value. */
  int[] known(V value) {
    return byValue.getOrDefault(value, new int[0]);
  }

  /** The places of the schools that ever had a value, or may have had it. */
  int[] get(V value) {
    int[] known = known(value);
    if (rest.length == 0) {
      return known;
    }
    int[] all = new int[known.length + rest.length];
    int filled = 0;
    int next = 0;
    for (int place : known) {
      while (next < rest.length && rest[next] < place) {
        all[filled++] = rest[next++];
      }
      next += next < rest.length && rest[next] == place ? 1 : 0;
      all[filled++] = place;
    }
    while (next < rest.length) {
      all[filled++] = rest[next++];
    }
    return Arrays.copyOf(all, filled);
  }

  private static int[] array(List<Integer> places) {
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}
