/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Tables that were published before, with their numbers, which only who published them has.
 *
 * <p>What is out cannot be hidden again. A later publication is made so that it betrays nothing of this one, nor this one
 * of it. Immutable and thread-safe; {@code toString} shows no count.
 *
 * @param name tells it from other publications, such as {@code 2012-10}
 * @param tables the tables with their numbers
 * @param publication how they were published
 */
public record Released(String name, ImmutableList<CountTable> tables, Publication publication) {

  /**
   * Checks that the publication is one of these tables.
   *
   * @throws IllegalArgumentException if the name is blank, or if the publication has other counts than the tables, or
   *     shows another number
   * @throws NullPointerException if a component is null
   */
  public Released {
    requireNonNull(name, "name");
    requireNonNull(tables, "tables");
    requireNonNull(publication, "publication");
    checkArgument(!name.isBlank(), "Released name: must not be blank, but was '%s'", name);
    checkArgument(
        tables.size() == publication.tables().size(),
        "Released publication: must be of the %s tables, but had %s",
        tables.size(),
        publication.tables().size());
    for (int place = 0; place < tables.size(); place++) {
      CountTable table = tables.get(place);
      PublishedTable published = publication.tables().get(place);
      checkArgument(
          table.counts().keySet().equals(published.counts().keySet()),
          "Released publication: must have the counts of the table, but of %s had others",
          table);
      published
          .counts()
          .forEach((cell, shown) -> checkArgument(
              !shown.isShown()
                  || shown.equals(PublishedCount.shown(table.counts().getOrDefault(cell, -1L))),
              "Released publication: must show the numbers of the tables, but for %s did not",
              cell));
    }
  }

  /**
   * The name of one of its counts among those of several publications.
   *
   * @param cell the count, as the tables name it
   * @return the count, as a later publication names it
   */
  public CellId cell(CellId cell) {
    return new CellId(name + " " + cell.measure(), cell.by());
  }

  Sum sum(Sum sum) {
    return new Sum(
        cell(sum.total()),
        sum.parts().stream().map(this::cell).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public String toString() {
    return "Released " + name + " " + tables;
  }
}
