/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.fairaccess.report.SumsReading.Known;
import org.concordat.fairaccess.report.suppression.PublishedCount;
import org.concordat.fairaccess.report.suppression.PublishedTable;
import org.concordat.fairaccess.report.suppression.WholeNumbers;
import org.concordat.fairaccess.report.suppression.WholeNumbers.Verdict;

/**
 * A reader of several reports, who knows what they count, what adds up and which hidden counts are small, and nothing of how
 * they were made.
 */
final class ReportReading {

  private static final long FAR = 10_000;
  private static final int SMALL = 5;

  /** What is counted from September on and only grows, by the start of its name. */
  private static final ImmutableSet<String> YEARLY = ImmutableSet.of(
      "permanent exclusions[",
      "permanent exclusions a year before[",
      "managed moves of the year[",
      "cases of the year[",
      "cases accepted in the year[",
      "decisions of the year[",
      "refusals of the year[",
      "directions of the year[",
      "children admitted under the protocol[",
      "children considered more than once[");

  /** What stands in such a table and does not only grow. */
  private static final ImmutableSet<String> STOCKS = ImmutableSet.of(
      "when=",
      "step=on-trial",
      "on roll=not yet",
      "outcome=still-open",
      "came in=opening",
      "standing=governors-pending",
      "standing=review-open",
      "standing=review-pending",
      "standing=reconsideration-pending",
      "sixth day=not-due");

  /** What is counted as it stands at the end of a month. */
  private static final ImmutableSet<String> STANDING =
      ImmutableSet.of("children waiting[", "places occupied[");

  private final Map<String, Long> truth = new LinkedHashMap<>();
  private final Map<String, PublishedCount> published = new LinkedHashMap<>();
  private final Set<String> totals = new HashSet<>();
  private final Set<String> changes = new LinkedHashSet<>();
  private final Set<String> unusual = new HashSet<>();
  private final Set<Relation> relations = new LinkedHashSet<>();

  /** What is known of cases that were assessed from one month to the next: it tells no count, but may leave out a number. */
  private final Set<Relation> assessed = new LinkedHashSet<>();

  private final boolean countsManagedMoves;

  /** Counts that, each with its factor, come to zero, or to no less. */
  record Relation(ImmutableMap<String, Integer> factors, boolean isSum) {}

  ReportReading(List<PublishedMonth> months) {
    countsManagedMoves = months.stream().anyMatch(month -> month.copy().countsManagedMoves());
    truth.put(FigureReading.ONE, 1L);
    published.put(FigureReading.ONE, PublishedCount.shown(1));
    for (PublishedMonth month : months) {
      month.report().tables().forEach(table -> put(at(month), table));
      new ReportPublisher(month.copy(), month.report().publication().rule(), PublishedSoFar.none())
          .tables()
          .forEach(table ->
              table.counts().forEach((cell, count) -> truth.put(at(month) + " " + cell, count)));
    }
    for (int place = 0; place < months.size(); place++) {
      YearMonth now = at(months.get(place));
      within(now);
      PublishedReport report = months.get(place).report();
      FigureReading.of(now + " ", report::figure)
          .forEach(one -> relation(one.factors(), one.isSum()));
      for (PublishedMonth earlier : months.subList(0, place)) {
        together(at(earlier), now);
      }
      if (place > 0) {
        changed(at(months.get(place - 1)), now);
      }
    }
  }

  private static YearMonth at(PublishedMonth month) {
    return month.copy().header().month();
  }

  private void put(YearMonth month, PublishedTable table) {
    table.counts().forEach((cell, count) -> published.put(month + " " + cell, count));
    table.sums().forEach(sum -> {
      Map<String, Integer> factors = new LinkedHashMap<>();
      factors.put(month + " " + sum.total(), -1);
      sum.parts().forEach(part -> factors.put(month + " " + part, 1));
      totals.add(month + " " + sum.total());
      relations.add(new Relation(ImmutableMap.copyOf(factors), true));
    });
  }

  private void within(YearMonth now) {
    String at = now + " ";
    String waiting = at + "children waiting[]";
    same(at + "cases of the month[outcome=still-open]", waiting);
    same(at + "cases of the year[outcome=still-open]", waiting);
    same(at + "children waiting at the end[of month=" + now + "]", waiting);
    same(
        at + "cases of the month[came in=opening]",
        at + "children waiting at the end[of month=" + now.minusMonths(1) + "]");
    for (String cell : cells(now)) {
      String what = cell.substring(at.length());
      if (what.startsWith("cases of the month[")) {
        String year = at + what.replace("month", "year");
        if (now.getMonthValue() == 9) {
          same(cell, year);
        } else if (!what.contains("opening") && !what.contains("returned")) {
          atMost(List.of(cell), List.of(year));
        }
      } else if (what.startsWith("cases accepted in the year[")) {
        atMost(List.of(cell), List.of(at + "cases of the year[came in=received]"));
      }
    }
    String decided = at + "decisions of the year[]";
    String admitted = at + "children admitted under the protocol[]";
    List<String> placed = List.of(
        at + "cases of the year[outcome=placed]",
        at + "cases of the year[outcome=escalated-and-decided]");
    List<String> onRoll = List.of(
        at + "decisions of the year[on roll=within]",
        at + "decisions of the year[on roll=over]",
        at + "decisions of the year[on roll=not known]");
    String named = at + "children waiting[stage=placed]";
    List<String> placedOrNamed =
        ImmutableList.<String>builder().addAll(placed).add(named).build();
    atMost(onRoll, placed);
    atMost(placed, List.of(decided));
    atMost(placedOrNamed, List.of(decided));
    atMost(List.of(decided), placedOrNamed);
    atMost(onRoll, List.of(admitted));
    admitted(at, onRoll, admitted);
    StageReading.OF_MOVES.forEach(one -> known(now, one));
    StageReading.OF_AREAS.forEach(one -> known(now, one));
    StageReading.OF_MONTH.forEach(one -> known(now, one));
    ExclusionReading.OF_MONTH.forEach(one -> known(now, one));
    directions(now);
    ImmutableSet<String> categories = categories(now);
    StageReading.ofCases(categories).forEach(one -> known(now, one));
    StageReading.ofMonthInYear(categories).forEach(one -> known(now, one));
    atMost(List.of(decided), List.of(at + "cases of the year[]"));
  }

  private ImmutableSet<String> categories(YearMonth now) {
    return cells(now).stream()
        .map(cell -> cell.substring(now.toString().length() + 1))
        .filter(what -> what.startsWith("cases accepted in the year["))
        .collect(toImmutableSet());
  }

  /** The admitted came on roll, or moved where managed moves count; mostly all who moved did so for good. */
  private void admitted(String at, List<String> onRoll, String admitted) {
    List<String> came = countsManagedMoves
        ? ImmutableList.<String>builder()
            .addAll(onRoll)
            .add(at + "managed moves of the year[step=successful]")
            .build()
        : onRoll;
    atMost(List.of(admitted), came);
    atMost(came, List.of(admitted));
  }

  /** Who is directed has mostly refused in the year. */
  private void directions(YearMonth now) {
    cells(now).stream()
        .map(cell -> cell.substring(now.toString().length() + 1))
        .filter(what -> what.startsWith("directions of the year["))
        .forEach(what -> known(
            now,
            new Known(
                ImmutableSet.of(what), ImmutableSet.of(what.replace("directions", "refusals")))));
  }

  /** What is mostly so, unless it was not so before in the year: who cannot rely on it then does not later. */
  private void known(YearMonth now, Known known) {
    List<String> parts = named(now + " ", known.parts());
    List<String> whole = named(now + " ", known.whole());
    String what = firstOfYear(now) + known.toString();
    if (sum(parts) > sum(whole)) {
      unusual.add(what);
    }
    if (!unusual.contains(what)) {
      atMost(parts, whole);
    }
  }

  private long sum(List<String> cells) {
    return cells.stream().mapToLong(cell -> truth.getOrDefault(cell, 0L)).sum();
  }

  private static List<String> named(String at, Set<String> cells) {
    return cells.stream().map(at::concat).toList();
  }

  /** What counts that are mostly as many as others grew by, from one month to the next: both by as many. */
  private void since(String then, String now) {
    since(
        then,
        now,
        List.of(
            "cases of the year[outcome=placed]",
            "cases of the year[outcome=escalated-and-decided]",
            "children waiting[stage=placed]"),
        List.of("decisions of the year[]"));
  }

  private void since(String then, String now, List<String> some, List<String> others) {
    List<String> one = Stream.concat(
            some.stream().map(now::concat), others.stream().map(then::concat))
        .toList();
    List<String> other = Stream.concat(
            others.stream().map(now::concat), some.stream().map(then::concat))
        .toList();
    atMost(one, other);
    atMost(other, one);
  }

  /**
   * By how many one step grew is at most by how many another did. In September only what is on trial was counted before.
   */
  private void trials(String then, String now, boolean sameYear) {
    for (Known one : Sets.union(StageReading.OF_MOVES_SINCE, StageReading.OF_AREAS_SINCE)) {
      ImmutableList.Builder<String> parts = ImmutableList.builder();
      ImmutableList.Builder<String> whole = ImmutableList.builder();
      Predicate<String> goesOn = cell -> sameYear || cell.contains("step=on-trial");
      one.parts().forEach(cell -> parts.add(now + cell));
      one.whole().stream().filter(goesOn).forEach(cell -> parts.add(then + cell));
      one.whole().forEach(cell -> whole.add(now + cell));
      one.parts().stream().filter(goesOn).forEach(cell -> whole.add(then + cell));
      atMost(parts.build(), whole.build());
    }
  }

  /** By how much counts grew that are told together, beside what came in in the later month, which is of it alone. */
  private Stream<Relation> flows(String then, String now, Collection<Known> known) {
    Predicate<String> goesOn =
        cell -> !cell.contains("when=month") && !cell.startsWith("cases of the month[");
    return known.stream()
        .map(one -> notMore(
            Stream.concat(
                    one.parts().stream().map(now::concat),
                    one.whole().stream().filter(goesOn).map(then::concat))
                .toList(),
            Stream.concat(
                    one.whole().stream().map(now::concat),
                    one.parts().stream().filter(goesOn).map(then::concat))
                .toList()))
        .filter(this::isSo);
  }

  private void together(YearMonth then, YearMonth now) {
    boolean next = then.plusMonths(1).equals(now);
    if (next) {
      same(now + " cases of the month[came in=opening]", then + " children waiting[]");
    }
    if (then.plusYears(1).equals(now)) {
      same(
          now + " permanent exclusions a year before[period=the same]",
          then + " permanent exclusions[]");
    }
    boolean sameYear = firstOfYear(then).equals(firstOfYear(now));
    if (next) {
      trials(then + " ", now + " ", sameYear);
    }
    if (next && sameYear) {
      since(then + " ", now + " ");
      flows(then + " ", now + " ", ExclusionFlows.SINCE).forEach(relations::add);
      flows(then + " ", now + " ", StageReading.ofCasesSince(categories(now)))
          .forEach(assessed::add);
    }
    if (!sameYear) {
      if (then.equals(firstOfYear(now).minusMonths(1))) {
        same(now + " cases of the year[came in=opening]", then + " children waiting[]");
      }
      return;
    }
    same(now + " cases of the year[came in=opening]", then + " cases of the year[came in=opening]");
    for (String cell : cells(now)) {
      String what = cell.substring(now.toString().length() + 1);
      String before = then + " " + what;
      if (what.startsWith("children waiting at the end[")) {
        same(cell, before);
      } else if (what.startsWith("permanent exclusions[") && what.contains("when=earlier")) {
        String sofar = then + " " + what.replace(", when=earlier", "").replace("when=earlier", "");
        if (next) {
          same(cell, sofar);
        } else {
          atMost(List.of(sofar), List.of(cell));
        }
      } else if (what.startsWith("cases of the month[")
          && !what.endsWith("[]")
          && !what.contains("returned")
          && STOCKS.stream().noneMatch(what::contains)) {
        String year = what.replace("month", "year");
        if (next) {
          totals.add(now + " " + year);
          relation(ImmutableMap.of(now + " " + year, -1, then + " " + year, 1, cell, 1), true);
        } else {
          atMost(List.of(then + " " + year, cell), List.of(now + " " + year));
        }
      } else if (YEARLY.stream().anyMatch(what::startsWith)
          && STOCKS.stream().noneMatch(what::contains)) {
        atMost(List.of(before), List.of(cell));
      }
    }
  }

  /**
   * By how many each count rose or fell since the report before, of the same school year unless it is of what stands. It is a
   * total where it is what came less what went, or all that came in a month.
   */
  private void changed(YearMonth then, YearMonth now) {
    boolean sameYear = firstOfYear(then).equals(firstOfYear(now));
    for (String cell : cells(now)) {
      String what = cell.substring(now.toString().length() + 1);
      String before = then + " " + what;
      boolean stands = STANDING.stream().anyMatch(what::startsWith);
      if ((stands || (sameYear && YEARLY.stream().anyMatch(what::startsWith)))
          && !what.contains("when=")
          && truth.containsKey(before)) {
        String change = "change from " + before + " to " + now;
        long by = truth.getOrDefault(cell, 0L) - truth.getOrDefault(before, 0L);
        changes.add(change);
        truth.put(change, by);
        if (stands
            || by < 0
            || STOCKS.stream().anyMatch(what::contains)
            || totals.contains(now + " " + what.replace("[]", "[when=month]"))) {
          totals.add(change);
        }
        relation(ImmutableMap.of(before, 1, change, 1, cell, -1), true);
      }
    }
  }

  private static YearMonth firstOfYear(YearMonth month) {
    return YearMonth.from(AcademicYear.containing(month.atDay(1)).first());
  }

  private List<String> cells(YearMonth month) {
    return truth.keySet().stream().filter(cell -> cell.startsWith(month + " ")).toList();
  }

  private void same(String one, String other) {
    if (!one.equals(other)) {
      totals.add(one);
      relation(ImmutableMap.of(one, 1, other, -1), true);
    }
  }

  private void atMost(List<String> parts, List<String> whole) {
    Relation relation = notMore(parts, whole);
    relation(relation.factors(), relation.isSum());
  }

  private static Relation notMore(List<String> parts, List<String> whole) {
    ImmutableMap.Builder<String, Integer> factors = ImmutableMap.builder();
    parts.forEach(cell -> factors.put(cell, -1));
    whole.forEach(cell -> factors.put(cell, 1));
    return new Relation(factors.buildOrThrow(), false);
  }

  /** Takes what is so: the reader is right. */
  private void relation(ImmutableMap<String, Integer> factors, boolean isSum) {
    Relation relation = new Relation(factors, isSum);
    if (isSo(relation)) {
      relations.add(relation);
    }
  }

  private boolean isSo(Relation relation) {
    if (!truth.keySet().containsAll(relation.factors().keySet())) {
      return false;
    }
    long sum = relation.factors().entrySet().stream()
        .mapToLong(one -> one.getValue() * truth.getOrDefault(one.getKey(), 0L))
        .sum();
    return relation.isSum() ? sum == 0 : sum >= 0;
  }

  private boolean isHidden(String cell) {
    return !published.getOrDefault(cell, PublishedCount.HIDDEN).isShown();
  }

  private boolean isSmall(String cell) {
    long size = Math.abs(truth.getOrDefault(cell, 0L));
    return size > 0 && size < SMALL;
  }

  private WholeNumbers numbers(List<String> cells, Set<Relation> known) {
    long[] value = new long[cells.size()];
    long[] least = new long[cells.size()];
    long[] most = new long[cells.size()];
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String cell : cells) {
      int place = places.size();
      places.put(cell, place);
      value[place] = truth.getOrDefault(cell, 0L);
      PublishedCount count = published.getOrDefault(cell, PublishedCount.HIDDEN);
      boolean marked = count.equals(PublishedCount.HIDDEN);
      boolean isChange = changes.contains(cell);
      least[place] = isChange ? -FAR : count.isShown() ? value[place] : marked ? 1 : 0;
      most[place] = count.isShown()
          ? value[place]
          : marked && !isChange && value[place] < SMALL ? SMALL - 1 : FAR;
    }
    WholeNumbers numbers = new WholeNumbers(value, least, most);
    known.forEach(relation -> numbers.add(
        relation.factors().keySet().stream().mapToInt(places::get).toArray(),
        relation.factors().values().stream().mapToInt(Integer::intValue).toArray(),
        relation.isSum()));
    numbers.solve();
    return numbers;
  }

  /** The hidden counts, and the small changes, that can be no other number than they are. */
  List<String> solved() {
    List<String> cells = ImmutableList.copyOf(truth.keySet());
    WholeNumbers numbers = numbers(cells, Sets.union(relations, assessed));
    return IntStream.range(0, cells.size())
        .filter(place -> isHidden(cells.get(place)))
        .filter(place -> !changes.contains(cells.get(place)) || isSmall(cells.get(place)))
        .filter(numbers::isTold)
        .mapToObj(cells::get)
        .toList();
  }

  /**
   * The numbers from one to four that a small count, no total, cannot be, or by which a count that only grows cannot have grown
   * by a few, as no whole numbers for all hidden counts go with what is published.
   */
  List<String> ruledOut() {
    List<String> cells = ImmutableList.copyOf(truth.keySet());
    WholeNumbers numbers = numbers(cells, relations);
    List<String> found = new ArrayList<>();
    for (int place = 0; place < cells.size(); place++) {
      String cell = cells.get(place);
      long value = truth.getOrDefault(cell, 0L);
      if (isHidden(cell) && isSmall(cell) && !totals.contains(cell)) {
        for (long number = 1; number < SMALL; number++) {
          if (number != value && numbers.verdict(place, number) == Verdict.IMPOSSIBLE) {
            found.add(cell + " is " + value + ", not " + number);
          }
        }
      }
    }
    return found;
  }
}
