/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;

/**
 * What became of which school, read from the file of links.
 *
 * <p>Each link stands in the file twice, once from each side, and the two sides often give different
 * dates, which differ again from the day on which the successor opened. The opening day decides; a link
 * is dated by it where the register knows it and left undated where not. Pairs that name each other as
 * predecessor are no succession: they are left out and reported.
 *
 * @param successions the links
 * @param mutual the rings of schools that point at each other
 */
public record LinkExtract(Successions successions, ImmutableList<ImmutableSortedSet<Urn>> mutual) {

  /**
   * Reads the links.
   *
   * @param schools the register, which knows when each school opened
   * @return the links, and those that were left out
   */
  public static LinkExtract read(SchoolExtract schools) {
    TreeMap<Urn, TreeSet<Urn>> successors = new TreeMap<>();
    for (CSVRecord row : Table.rows("school-links-four-authorities.csv")) {
      Urn one = Urn.parse(row.get("URN"));
      Urn other = Urn.parse(row.get("LinkURN"));
      String type = row.get("LinkType");
      if (type.startsWith("Successor")) {
        successors.computeIfAbsent(one, urn -> new TreeSet<>()).add(other);
      } else if (type.startsWith("Predecessor") || type.equals("Result of Amalgamation")) {
        successors.computeIfAbsent(other, urn -> new TreeSet<>()).add(one);
      }
    }
    ImmutableList.Builder<Succession> links = ImmutableList.builder();
    successors.forEach((from, tos) ->
        tos.forEach(to -> links.add(new Succession(from, to, opened(schools, to)))));
    ImmutableList<Succession> all = links.build();
    ImmutableList<ImmutableSortedSet<Urn>> rings = Successions.ringsIn(all);
    ImmutableSet<Urn> inRings =
        rings.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
    return new LinkExtract(
        Successions.of(all.stream()
            .filter(link ->
                !inRings.contains(link.predecessor()) || !inRings.contains(link.successor()))
            .collect(ImmutableList.toImmutableList())),
        rings);
  }

  private static Optional<LocalDate> opened(SchoolExtract schools, Urn urn) {
    return schools.find(urn).flatMap(school -> school.opened());
  }
}
