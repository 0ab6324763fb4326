/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.School;

/**
 * What became of which school, read from the file of links.
 *
 * <p>A link stands in the file once from each side, and the two sides often give different dates, which
 * differ again from the days on which schools opened and closed. The register's days decide: a link is
 * dated by the opening of the successor or, where the successor was open already and took another school
 * in, by the day after that school closed. Where the register knows no such day, the link stays undated.
 * Schools that name each other as successor are no succession: their links are left out and reported.
 *
 * @param successions the links
 * @param mutual the rings of schools that point at each other
 */
public record LinkExtract(Successions successions, ImmutableList<ImmutableSortedSet<Urn>> mutual) {

  /**
   * Reads the links.
   *
   * @param schools the register, which knows when each school opened and closed
   * @return the links, and the rings whose links were left out
   */
  public static LinkExtract read(SchoolExtract schools) {
    TreeMap<Urn, TreeSet<Urn>> successors = new TreeMap<>();
    for (CSVRecord row : Table.rows("school-links-four-authorities.csv")) {
      Urn one = Urn.parse(row.get("URN"));
      Urn other = Urn.parse(row.get("LinkURN"));
      boolean forward = row.get("LinkType").startsWith("Successor");
      successors
          .computeIfAbsent(forward ? one : other, urn -> new TreeSet<>())
          .add(forward ? other : one);
    }
    ImmutableList<Succession> all = successors.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream()
            .map(to -> new Succession(entry.getKey(), to, takenOver(schools, entry.getKey(), to))))
        .collect(toImmutableList());
    ImmutableList<ImmutableSortedSet<Urn>> rings = Successions.ringsIn(all);
    return new LinkExtract(
        Successions.of(
            all.stream().filter(link -> !isInRing(rings, link)).collect(toImmutableList())),
        rings);
  }

  private static boolean isInRing(ImmutableList<ImmutableSortedSet<Urn>> rings, Succession link) {
    return rings.stream()
        .anyMatch(ring -> ring.contains(link.predecessor()) && ring.contains(link.successor()));
  }

  private static Optional<LocalDate> takenOver(SchoolExtract schools, Urn from, Urn to) {
    Optional<LocalDate> opened = schools.find(to).flatMap(School::opened);
    Optional<LocalDate> free =
        schools.find(from).flatMap(School::closed).map(last -> last.plusDays(1));
    return opened
        .filter(day -> free.isEmpty() || !day.isBefore(free.get().minusDays(1)))
        .or(() -> free.filter(day -> opened.isPresent()));
  }
}
