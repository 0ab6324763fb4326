/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.core.reason.Reason;

/**
 * Hides small counts, and others beside them, until no total betrays a small one.
 *
 * <p>By year group Devon placed 23, 47, 63, 35, 58, 43, 36, 24, 29, 15, 11 and 2 children, 386 in all. The 2 is
 * hidden; alone it would be 386 less the others, so that the 11, the smallest of the rest, is hidden with it.
 * What is left is that the two are 13 together, which leaves the 2 anywhere from 1 to 4.
 *
 * <p>A small count that is no total is protected when nothing that is published rules out any number from 1 to
 * below the threshold; any other hidden count, when at least two numbers are left for it. Zero is shown, but where it would
 * rule such a number out: then it is left out. At first
 * every other count is left out. Then each small one is marked, and so is each other one that is a part of a total; then
 * each that is not small is shown, the total of all first, other totals next, parts last, of these the largest first and of
 * equal ones the last by key. Each step is taken only if every count stays protected, so that in the end none can be shown
 * any more without betraying one: of 2, 5 and 20 with their total, that is shown, then the 20, and the 5 is hidden beside
 * the 2. Then each that is shown is left out on trial, the parts first: if two others can be shown in its place, or three in the
 * place of a total of all, which tells the most, it stays out. Where 10 decided on are 7 placed and 3 whom a school is to answer
 * for, the 10 hides the 7 and the 7 who moved away that are 14 with them; both are shown without it. Where a total cannot
 * even be marked it is left out and the publication says so; where marks tell too much, since
 * two tables share a total, other counts are left out in the same way.
 *
 * <p>That a count stays protected is never assumed: for each number that must not be ruled out, other whole numbers for all
 * hidden counts are in hand, of this publication and of those before, that fit whatever is published. They are found by
 * solving the sums exactly, and are looked for again only when a step moves one of them. Where the search gives up, which it
 * does after a thousand steps, more is hidden than was needed, and never less: if it gives up before anything is shown, all
 * that is tied to the count in question is left out.
 *
 * <p>What a reader knows besides the tables is taken into account: that counts of several tables add up ({@link Sum}),
 * or that some are at most others, or mostly are ({@link AtMost}).
 *
 * <p>Tables of one measure that are published together are protected together. What was published on another day is
 * known only if it is handed over ({@link Released}): tables that continue earlier ones are published after them, so that no
 * difference of two publications tells what one of them hides, or what came between, or by how few a stock rose or fell
 * ({@link Growth}).
 *
 * <p>What is not promised: that no number is ever ruled out by the reports of several months together. Only numbers that
 * were still possible when a report was made are kept possible by the next. Tests read two to six reports each of invented
 * authorities of one to four schools, and find nothing.
 *
 * <p>What it costs: with {@code h} hidden counts and growths in all, {@code n} counts in the new tables and a threshold
 * {@code t}, there are at most {@code (t - 2) h} numbers to keep possible, each sought once at first and at most once more
 * for each of the at most {@code 2 n} steps, and again for each of the counts that one left out on trial is proved to be in
 * the way of. A search exchanges one count for another in the solved sums, mostly a few times
 * and never more than a thousand; an exchange visits at most the hidden counts times the sums, of which only what is not zero
 * is kept. What nothing new is tied to is not gone through again, as most of the school year before; and a step looks only at
 * the numbers whose witness moves its count. Of the reports of a school year the last costs most, as it is tied to all before; of
 * the counts that are not zero each shows about a quarter where there are 20 schools.
 */
public final class Suppression {

  private Suppression() {}

  /**
   * Publishes one table.
   *
   * @param rule which counts are too small
   * @param table the table
   * @return the table as it may be published
   */
  public static Publication publish(SuppressionRule rule, CountTable table) {
    return publish(rule, ImmutableList.of(table));
  }

  /**
   * Publishes tables together.
   *
   * @param rule which counts are too small
   * @param tables the tables; those of one measure agree wherever they have the same count
   * @return the tables as they may be published, in the order given
   * @throws IllegalArgumentException if two tables give different numbers for one count
   */
  public static Publication publish(SuppressionRule rule, List<CountTable> tables) {
    return publish(rule, tables, ImmutableList.of());
  }

  /**
   * Publishes tables together of which a reader knows that some counts of one add up to a count of another, or are
   * the same.
   *
   * @param rule which counts are too small
   * @param tables the tables; those of one measure agree wherever they have the same count
   * @param known what adds up to what besides the totals of the tables
   * @return the tables as they may be published, in the order given
   * @throws IllegalArgumentException if two tables give different numbers for one count, or if what is known
   *     names a count that is in no table or does not add up
   */
  public static Publication publish(
      SuppressionRule rule, List<CountTable> tables, List<Sum> known) {
    return publish(rule, tables, known, ImmutableList.of());
  }

  /**
   * Publishes tables together of which a reader knows what adds up and what is at most what.
   *
   * @param rule which counts are too small
   * @param tables the tables; those of one measure agree wherever they have the same count
   * @param known what adds up to what besides the totals of the tables
   * @param bounds which counts are at most which others
   * @return the tables as they may be published, in the order given
   * @throws IllegalArgumentException if two tables give different numbers for one count, or if what is known
   *     names a count that is in no table, does not add up or is not so
   */
  public static Publication publish(
      SuppressionRule rule, List<CountTable> tables, List<Sum> known, List<AtMost> bounds) {
    return publish(rule, tables, known, bounds, ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Publishes tables together, after others that are out and cannot be changed.
   *
   * <p>Neither betrays the other: what stands hidden in the earlier ones stays so, and what came since is protected where
   * it is small. A count that the earlier ones tell is shown, if it is not small; a small one that they tell already is
   * marked all the same, and a note says that it is told. What they rule out for a small count cannot be made possible again;
   * the numbers that are left are protected, if need be by leaving out a zero: that nobody waits any more in April can tell
   * how many of the few of March are on roll.
   *
   * @param rule which counts are too small
   * @param tables the tables; those of one measure agree wherever they have the same count
   * @param known what adds up to what besides the totals of the tables, of earlier publications too, whose counts are
   *     named by {@link Released#cell}
   * @param bounds which counts are at most which others
   * @param growths which counts go on from which earlier ones, or may have fallen since
   * @param before what was published before, each under another name
   * @return the tables as they may be published, in the order given
   * @throws IllegalArgumentException if two tables give different numbers for one count, or if what is known
   *     names a count that is in no table, does not add up or is not so
   */
  public static Publication publish(
      SuppressionRule rule,
      List<CountTable> tables,
      List<Sum> known,
      List<AtMost> bounds,
      List<Growth> growths,
      List<Released> before) {
    requireNonNull(rule, "rule");
    Map<CellId, Long> counts = new LinkedHashMap<>();
    Map<CellId, PublishedCount> published = new LinkedHashMap<>();
    ImmutableSet.Builder<Sum> sums = ImmutableSet.builder();
    for (CountTable table : tables) {
      table.counts().forEach((id, count) -> put(counts, id, count));
      sums.addAll(table.sums());
    }
    for (Released one : before) {
      for (int place = 0; place < one.tables().size(); place++) {
        CountTable table = one.tables().get(place);
        table.counts().forEach((id, count) -> put(counts, one.cell(id), count));
        table.sums().forEach(sum -> sums.add(one.sum(sum)));
        one.publication()
            .tables()
            .get(place)
            .counts()
            .forEach((id, shown) -> published.put(one.cell(id), shown));
      }
    }
    known.forEach(sum -> check(sum, counts));
    sums.addAll(known);
    bounds.forEach(bound -> checkArgument(
        sum(bound.parts(), counts) <= sum(bound.whole(), counts) || bound.mayExceed(),
        "Suppression bounds: must be so, but was not for %s",
        bound.parts()));
    growths.forEach(growth -> checkArgument(
        sum(growth.before(), counts) <= count(growth.after(), counts) || growth.mayFall(),
        "Suppression growths: must not become less, but did for %s",
        growth.after()));
    Hiding hiding = Hiding.of(
        rule,
        new Hiding.Counts(counts, published),
        new Hiding.Knowledge(sums.build().asList(), bounds, growths));
    hiding.protectAll();
    return publication(rule, tables, hiding);
  }

  private static Publication publication(
      SuppressionRule rule, List<CountTable> tables, Hiding hiding) {
    ImmutableList<PublishedTable> published =
        tables.stream().map(table -> table.published(hiding::publish)).collect(toImmutableList());
    ImmutableSet.Builder<Reason> notes = ImmutableSet.builder();
    published.stream()
        .flatMap(table -> table.leftOut().stream())
        .forEach(id -> notes.add(Reason.coded(Publication.LEFT_OUT)
            .with("cell", id.toString())
            .saying("the count {cell} is left out, since small counts would be found from it")));
    published.stream()
        .flatMap(table -> table.counts().keySet().stream())
        .filter(hiding::isTold)
        .forEach(id -> notes.add(Reason.coded(Publication.TOLD_BEFORE)
            .with("cell", id.toString())
            .saying("the small count {cell} follows from what was published before")));
    return new Publication(rule, published, notes.build().asList());
  }

  private static void put(Map<CellId, Long> counts, CellId id, long count) {
    Long before = counts.putIfAbsent(id, count);
    checkArgument(
        before == null || before == count,
        "Suppression tables: must agree where they share a count, but differed in %s",
        id);
  }

  private static void check(Sum sum, Map<CellId, Long> counts) {
    checkArgument(
        count(sum.total(), counts) == sum(sum.parts(), counts),
        "Suppression known: must add up, but did not for %s",
        sum.total());
  }

  private static long sum(List<CellId> cells, Map<CellId, Long> counts) {
    long sum = 0;
    for (CellId cell : cells) {
      sum += count(cell, counts);
    }
    return sum;
  }

  private static long count(CellId id, Map<CellId, Long> counts) {
    Long count = counts.get(id);
    checkArgument(
        count != null, "Suppression known: must name counts of the tables, but was %s", id);
    return count;
  }
}
