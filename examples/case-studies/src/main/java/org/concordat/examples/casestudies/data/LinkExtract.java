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
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.RegisterLinks;
import org.concordat.core.school.StatedLink;

/**
 * What became of which school, read from the file of links.
 *
 * <p>A link stands in the file once from each side, and the two sides often give different dates, which
 * differ again from the days on which schools opened and closed. {@link RegisterLinks} says which of them
 * count, and what had to be left out.
 *
 * @param report the links as they can be used, and what was wrong with the file
 */
public record LinkExtract(RegisterLinks report) {

  private static final String DATES = "dd-MM-yyyy";

  /**
   * Reads the links.
   *
   * @param schools the register, which knows when each school opened and closed
   * @return the links, and what had to be left out
   */
  public static LinkExtract read(SchoolExtract schools) {
    return read(schools, kind -> true);
  }

  /**
   * Reads the links of some kinds.
   *
   * @param schools the register, which knows when each school opened and closed
   * @param kind which kinds, by their names in the file
   * @return the links, and what had to be left out
   */
  public static LinkExtract read(SchoolExtract schools, Predicate<String> kind) {
    ImmutableList<StatedLink> stated = Table.rows("school-links-four-authorities.csv").stream()
        .filter(row -> kind.test(row.get("LinkType")))
        .map(LinkExtract::stated)
        .collect(toImmutableList());
    return new LinkExtract(RegisterLinks.reconcile(stated, schools.all()));
  }

  /**
   * The links that can be used.
   *
   * @return the links
   */
  public Successions successions() {
    return report.successions();
  }

  /**
   * The rings of schools that point at each other, whose links were left out.
   *
   * @return the URNs of each
   */
  public ImmutableList<ImmutableSortedSet<Urn>> mutual() {
    return report.rings();
  }

  private static StatedLink stated(CSVRecord row) {
    Urn one = Urn.parse(row.get("URN"));
    Urn other = Urn.parse(row.get("LinkURN"));
    Optional<LocalDate> date = Table.date(row, "LinkEstablishedDate", DATES);
    return row.get("LinkType").startsWith("Successor")
        ? StatedLink.ofPredecessor(one, other, date)
        : StatedLink.ofSuccessor(other, one, date);
  }
}
