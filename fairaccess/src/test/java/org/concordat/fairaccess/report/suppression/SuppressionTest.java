/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.concordat.fairaccess.report.suppression.SuppressionRule.BELOW_FIVE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Lists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.PublicationTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

  private static final long[] DEVON = {23, 47, 63, 35, 58, 43, 36, 24, 29, 15, 11, 2};

  private static CountTable list(long... counts) {
    Map<String, Long> keyed = new LinkedHashMap<>();
    for (int place = 0; place < counts.length; place++) {
      keyed.put(String.valueOf((char) ('a' + place)), counts[place]);
    }
    return CountTable.oneWay("placements", "group", keyed);
  }

  private static String shown(Publication publication) {
    return publication.tables().get(0).counts().values().stream()
        .map(PublishedCount::toString)
        .collect(toImmutableList())
        .toString();
  }

  private static CountTable twoWay(String column, long[]... rows) {
    ImmutableTable.Builder<String, String, Long> cells = ImmutableTable.builder();
    for (int row = 0; row < rows.length; row++) {
      for (int place = 0; place < rows[row].length; place++) {
        cells.put("r" + row, "c" + place, rows[row][place]);
      }
    }
    return CountTable.twoWay("placements", "school", column, cells.buildOrThrow());
  }

  @Test
  void t40_devonHidesTheTwoAndTheElevenAndKeepsTheTotalOf386() {
    Publication published = Suppression.publish(BELOW_FIVE, list(DEVON));

    assertThat(shown(published)).isEqualTo("[23, 47, 63, 35, 58, 43, 36, 24, 29, 15, *, *, 386]");
    assertThat(published.tables().get(0).total()).isEqualTo(PublishedCount.shown(386));
    assertThat(published.notes()).isEmpty();
  }

  @Test
  void edge40_aHiddenCountBesideAShownTotalNeverStandsAlone() {
    PublishedTable table =
        Suppression.publish(BELOW_FIVE, list(40, 3, 50)).tables().get(0);

    assertThat(table.counts().values().stream().filter(one -> !one.isShown())).hasSize(2);
    assertThat(table.count("c")).isEqualTo(PublishedCount.shown(50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 0      | [0, 0, 0, 0]         | no",
        "5 6 0      | [5, 6, 0, 11]        | no",
        "4 30 20    | [*, 30, *, 54]       | no",
        "4 1        | [*, *, 5]            | no",
        "4 4        | [*, *, -]            | yes",
        "1 1        | [*, *, -]            | yes",
        "1 1 9      | [*, *, *, 11]        | no",
        "2 2 9      | [*, *, *, 13]        | no",
        "2          | [*, *]               | no",
        "2 0 0      | [*, 0, 0, *]         | no",
        "2 5 20     | [*, *, 20, 27]       | no",
        "3 7 7      | [*, *, 7, 17]        | no",
        "1 2 3 4 90 | [*, *, *, *, 90, 100] | no",
      })
  void hidesAsMuchAsATotalAsks(String counts, String shown, String noted) {
    long[] numbers =
        List.of(counts.split(" ")).stream().mapToLong(Long::parseLong).toArray();

    Publication published = Suppression.publish(BELOW_FIVE, list(numbers));

    assertThat(shown(published)).isEqualTo(shown);
    assertThat(published.notes()).hasSize(noted.equals("yes") ? 1 : 0);
  }

  @Test
  void aTotalThatIsLeftOutIsNoted() {
    assertThat(Suppression.publish(BELOW_FIVE, list(4, 4)).notes())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.code()).isEqualTo(Publication.LEFT_OUT);
          assertThat(note.message()).contains("placements[]");
        });
  }

  @Test
  void aListReadsAsALineForEachCountAfterItsKey() {
    assertThat(Suppression.publish(BELOW_FIVE, list(40, 3, 50)).tables().get(0))
        .hasToString("placements by group\n  a: *\n  b: *\n  c: 50\n  total: 93");
  }

  @Test
  void aTotalThatIsLeftOutReadsAsADash() {
    assertThat(Suppression.publish(BELOW_FIVE, list(4, 4)).tables().get(0))
        .hasToString("placements by group\n  a: *\n  b: *\n  total: -");
  }

  @Test
  void aTableReadsByRowAndColumnWhateverTheOrderOfTheirNames() {
    PublishedTable table = Suppression.publish(BELOW_FIVE, twoWay("need", new long[] {12, 20}))
        .tables()
        .get(0);

    assertThat(table)
        .hasToString("placements by school and need\n  r0, c0: 12\n  r0, c1: 20\n  r0, total: 32\n"
            + "  total, c0: 12\n  total, c1: 20\n  total: 32");
  }

  @Test
  void anEmptyListHasTheTotalZero() {
    assertThat(shown(Suppression.publish(BELOW_FIVE, list()))).isEqualTo("[0]");
  }

  @Test
  void overlappingPartsHaveNoTotalToBetrayThem() {
    CountTable table = CountTable.overlapping(
        "children by category", "category", ImmutableMap.of("c", 2L, "d", 9L));

    assertThat(shown(Suppression.publish(BELOW_FIVE, table))).isEqualTo("[*, 9]");
  }

  @Test
  void theOrderOfKeysAndTablesMeansNothing() {
    CountTable one = CountTable.oneWay("p", "g", ImmutableMap.of("a", 2L, "b", 7L, "c", 7L));
    CountTable turned = CountTable.oneWay("p", "g", ImmutableMap.of("c", 7L, "b", 7L, "a", 2L));

    assertThat(Suppression.publish(BELOW_FIVE, turned).tables().get(0).counts())
        .containsExactlyInAnyOrderEntriesOf(
            Suppression.publish(BELOW_FIVE, one).tables().get(0).counts());
  }

  @Test
  void aTableHidesTheRectangleOfTheSmallestCounts() {
    PublishedTable table = Suppression.publish(
            BELOW_FIVE,
            twoWay("year", new long[] {2, 10, 20}, new long[] {30, 12, 50}, new long[] {7, 80, 90}))
        .tables()
        .get(0);

    assertThat(table.count("r0", "c0")).isEqualTo(PublishedCount.HIDDEN);
    assertThat(table.count("r0", "c1")).isEqualTo(PublishedCount.HIDDEN);
    assertThat(table.count("r1", "c0")).isEqualTo(PublishedCount.HIDDEN);
    assertThat(table.count("r1", "c1")).isEqualTo(PublishedCount.HIDDEN);
    assertThat(table.counts().values().stream().filter(one -> !one.isShown())).hasSize(4);
    assertThat(table.count("r0")).isEqualTo(PublishedCount.shown(32));
    assertThat(table.columnTotal("c2")).isEqualTo(PublishedCount.shown(160));
    assertThat(table.total()).isEqualTo(PublishedCount.shown(301));
  }

  @Test
  void aMarginThatTwoTablesShareIsTheSameInBoth() {
    CountTable byYear = twoWay("year", new long[] {2, 1}, new long[] {30, 12});
    CountTable bySchool =
        CountTable.oneWay("placements", "school", ImmutableMap.of("r0", 3L, "r1", 42L));

    ImmutableList<PublishedTable> tables =
        Suppression.publish(BELOW_FIVE, ImmutableList.of(byYear, bySchool)).tables();

    assertThat(tables.get(0).count("r0")).isEqualTo(tables.get(1).count("r0"));
    assertThat(tables.get(0).total()).isEqualTo(tables.get(1).total());
    assertThat(tables.get(1).count("r0").isShown()).isFalse();
    assertThat(Suppression.publish(BELOW_FIVE, Lists.reverse(ImmutableList.of(byYear, bySchool)))
            .tables())
        .containsExactlyElementsOf(tables.reverse());
  }

  private static final CellId PLACED = CellId.of("outcomes", ImmutableMap.of("outcome", "placed"));

  /** Ten decided on are seven placed and three named to a school, and seven moved away. */
  private static ImmutableList<String> placements(
      CountTable decided, CellId all, ImmutableList<Sum> known) {
    ImmutableList<CellId> placedOrNamed =
        ImmutableList.of(PLACED, CellId.of("waiting", ImmutableMap.of("stage", "named")));
    return Suppression.publish(
            BELOW_FIVE,
            ImmutableList.of(
                CountTable.oneWay("outcomes", "outcome", ImmutableMap.of("placed", 7L, "away", 7L)),
                CountTable.overlapping("waiting", "stage", ImmutableMap.of("named", 3L)),
                CountTable.overlapping("asked", "whom", ImmutableMap.of("all", 15L, "others", 8L)),
                decided),
            known,
            ImmutableList.of(
                new AtMost(placedOrNamed, ImmutableList.of(all)),
                new AtMost(ImmutableList.of(all), placedOrNamed)))
        .tables()
        .stream()
        .map(table -> table.counts().values().toString())
        .collect(toImmutableList());
  }

  @Test
  void aCountIsLeftOutForTwoOthersThatItIsInTheWayOf() {
    CountTable decided = CountTable.overlapping("decided", "in", ImmutableMap.of("year", 10L));

    assertThat(placements(decided, only(decided), ImmutableList.of()))
        .containsExactly("[7, 7, 14]", "[*]", "[15, 8]", "[*]");
  }

  @Test
  void aTotalOfAllIsLeftOutForThreeOthersAndNotForTwo() {
    CountTable decided = CountTable.oneWay(
        "decided",
        "on roll",
        ImmutableMap.of("within", 4L, "over", 1L, "not known", 2L, "not yet", 3L));
    CellId all = CellId.of("decided", ImmutableMap.of());
    ImmutableList<Sum> asked = ImmutableList.of(new Sum(
        CellId.of("asked", ImmutableMap.of("whom", "all")),
        ImmutableList.of(CellId.of("asked", ImmutableMap.of("whom", "others")), PLACED)));

    assertThat(placements(decided, all, ImmutableList.of()))
        .containsExactly("[*, *, 14]", "[*]", "[15, 8]", "[*, *, *, *, 10]");
    assertThat(placements(decided, all, asked))
        .containsExactly("[7, 7, 14]", "[*]", "[15, 8]", "[*, *, *, *, -]");
  }

  @Test
  void marksThatTellTooMuchAreTakenAway() {
    ImmutableTable<String, String, Long> ones = ImmutableTable.<String, String, Long>builder()
        .put("r0", "c0", 1L)
        .put("r0", "c1", 1L)
        .put("r0", "c2", 1L)
        .put("r0", "c3", 1L)
        .buildOrThrow();
    CountTable four = twoWay("year", new long[] {4});

    Publication published = Suppression.publish(
        BELOW_FIVE,
        ImmutableList.of(four, CountTable.twoWay("placements", "school", "need", ones)));

    assertThat(published.tables().stream().flatMap(table -> table.counts().values().stream()))
        .noneMatch(PublishedCount::isShown)
        .contains(PublishedCount.LEFT_OUT);
    assertThat(published.tables().get(1).leftOut().size()).isGreaterThan(1);
  }

  @Test
  void aStricterFloorHidesALargerCountBesideASmallOne() {
    assertThat(shown(Suppression.publish(new SuppressionRule(5, 5), list(2, 5, 20))))
        .isEqualTo("[*, 5, *, 27]");
  }

  @Test
  void tablesOfOneMeasureThatDifferAreRefused() {
    CountTable other = CountTable.oneWay("placements", "group", ImmutableMap.of("a", 9L));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.publish(BELOW_FIVE, ImmutableList.of(list(8), other)))
        .withMessage(
            "Suppression tables: must agree where they share a count, but differed in placements[group=a]");
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(7, -1))
        .withMessage("CountTable counts: must not be negative, but of placements[group=b] was -1");
  }

  @Test
  void countsThatOverflowAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list(Long.MAX_VALUE / 4, 1))
        .withMessageContaining("must add up to less than");
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "5, 6", "5, -1"})
  void rulesThatProtectNothingAreRefused(int threshold, int floor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SuppressionRule(threshold, floor))
        .withMessageContaining("SuppressionRule ");
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 10_000, Integer.MAX_VALUE})
  void thresholdsThatHideMoreThanSmallCountsAreRefused(int threshold) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SuppressionRule.below(threshold))
        .withMessage("SuppressionRule threshold: must be at most 100, but was " + threshold);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PublicationTerms(Rule.agreed("threshold", threshold, Citation.of("Test"))))
        .withMessage("PublicationTerms threshold: must be from 3 to 100, but was " + threshold);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 6, 10, 11, 100})
  void thresholdsInUseArePublishedBy(int threshold) {
    assertThat(shown(Suppression.publish(SuppressionRule.below(threshold), list(1, 200, 300))))
        .isEqualTo("[*, *, 300, 501]");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "4, true", "5, false"})
  void smallIsFromOneToBelowTheThreshold(long count, boolean small) {
    assertThat(BELOW_FIVE.isSmall(count)).isEqualTo(small);
  }

  @Test
  void textOfATableShowsNoCount() {
    assertThat(list(DEVON)).hasToString("placements by group");
  }

  private static Released released(String name, CountTable table) {
    return new Released(name, ImmutableList.of(table), Suppression.publish(BELOW_FIVE, table));
  }

  private static CellId only(CountTable table) {
    return table.counts().keySet().asList().get(0);
  }

  private static Publication after(
      Released out, CountTable table, ImmutableList<Sum> known, ImmutableList<Growth> growths) {
    return Suppression.publish(
        BELOW_FIVE,
        ImmutableList.of(table),
        known,
        ImmutableList.of(),
        growths,
        ImmutableList.of(out));
  }

  @Test
  void whatGrewByAFewIsHiddenAndWhatGrewByManyIsShown() {
    CountTable october = CountTable.overlapping("moves", "step", ImmutableMap.of("begun", 30L));
    Released out = released("October", october);
    ImmutableList<Growth> growth =
        ImmutableList.of(new Growth(out.cell(only(october)), only(october)));

    for (long count : new long[] {30, 35, 60}) {
      assertThat(shown(after(
              out,
              CountTable.overlapping("moves", "step", ImmutableMap.of("begun", count)),
              ImmutableList.of(),
              growth)))
          .isEqualTo("[" + count + "]");
    }
    for (long count : new long[] {31, 34}) {
      assertThat(shown(after(
              out,
              CountTable.overlapping("moves", "step", ImmutableMap.of("begun", count)),
              ImmutableList.of(),
              growth)))
          .isEqualTo("[*]");
    }
  }

  private static CountTable onTrial(long count) {
    return CountTable.overlapping("moves", "step", ImmutableMap.of("on trial", count));
  }

  @ParameterizedTest
  @CsvSource({
    "30, [30]",
    "25, [25]",
    "35, [35]",
    "29, [*]",
    "26, [*]",
    "31, [*]",
    "34, [*]",
    "0, [0]"
  })
  void stockThatRoseOrFellByAFewIsHidden(long november, String shown) {
    Released out = released("October", onTrial(30));

    Publication published = after(
        out,
        onTrial(november),
        ImmutableList.of(),
        ImmutableList.of(Growth.orFall(out.cell(only(onTrial(30))), only(onTrial(november)))));

    assertThat(shown(published)).isEqualTo(shown);
  }

  @Test
  void howFewAStockLostIsNotToldByOthersBesideIt() {
    Released out = released("October", onTrial(30));
    CountTable november =
        CountTable.oneWay("on trial", "where", ImmutableMap.of("here", 9L, "elsewhere", 18L));

    Publication published = after(
        out,
        november,
        ImmutableList.of(),
        ImmutableList.of(
            Growth.orFall(out.cell(only(onTrial(30))), CellId.of("on trial", ImmutableMap.of()))));

    assertThat(shown(published)).isEqualTo("[*, 18, -]");
  }

  @Test
  void stockIsNotKnownToHaveRisenWhereItDid() {
    Released out = released("October", onTrial(3));

    for (Growth growth : List.of(
        new Growth(out.cell(only(onTrial(3))), only(onTrial(4))),
        Growth.orFall(out.cell(only(onTrial(3))), only(onTrial(4))))) {
      assertThat(shown(after(out, onTrial(4), ImmutableList.of(), ImmutableList.of(growth))))
          .isEqualTo(growth.mayFall() ? "[*]" : "[-]");
    }
  }

  @Test
  void smallCountThatIsOutAlreadyIsNoted() {
    CountTable parts = CountTable.overlapping("parts", "key", ImmutableMap.of("a", 30L, "b", 32L));
    Released out = released("October", parts);
    CountTable rest = CountTable.overlapping("rest", "key", ImmutableMap.of("c", 2L));
    CellId a = out.cell(CellId.of("parts", ImmutableMap.of("key", "a")));
    CellId b = out.cell(CellId.of("parts", ImmutableMap.of("key", "b")));

    Publication published = after(
        out,
        rest,
        ImmutableList.of(new Sum(b, ImmutableList.of(a, only(rest)))),
        ImmutableList.of());

    assertThat(shown(published)).isEqualTo("[*]");
    assertThat(published.notes())
        .extracting(note -> note.code() + " " + note.message())
        .containsExactly("suppression.told-before the small count rest[key=c] follows from what was"
            + " published before");
  }

  private static CountTable outcomes(String measure, long placed, long other) {
    return CountTable.oneWay(measure, "outcome", ImmutableMap.of("placed", placed, "other", other));
  }

  @Test
  void smallCountsThatEarlierPublicationsTellHideNothingInALaterOne() {
    ImmutableList<CountTable> first = ImmutableList.of(outcomes("year", 30, 20));
    ImmutableList<CountTable> second =
        ImmutableList.of(outcomes("year", 32, 21), outcomes("month", 2, 1));
    Released october = new Released("October", first, Suppression.publish(BELOW_FIVE, first));
    Released november = new Released("November", second, Suppression.publish(BELOW_FIVE, second));
    ImmutableList.Builder<Sum> known = ImmutableList.builder();
    for (String outcome : List.of("placed", "other")) {
      CellId year = CellId.of("year", ImmutableMap.of("outcome", outcome));
      CellId month = CellId.of("month", ImmutableMap.of("outcome", outcome));
      known.add(
          new Sum(november.cell(year), ImmutableList.of(october.cell(year), november.cell(month))),
          new Sum(year, ImmutableList.of(november.cell(year), month)));
    }

    Publication december = Suppression.publish(
        BELOW_FIVE,
        ImmutableList.of(outcomes("year", 52, 51), outcomes("month", 20, 30)),
        known.build(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(october, november));

    assertThat(december.tables())
        .allSatisfy(table -> assertThat(table.counts().values()).allMatch(PublishedCount::isShown));
  }

  @Test
  void growthThatEarlierPublicationsTellHidesNothingInALaterOne() {
    CountTable october = CountTable.overlapping("moves", "step", ImmutableMap.of("begun", 30L));
    CountTable november = CountTable.overlapping("moves", "step", ImmutableMap.of("begun", 32L));
    CountTable december = CountTable.overlapping("moves", "step", ImmutableMap.of("begun", 60L));
    Released first = released("October", october);
    Released second = released("November", november);

    Publication published = Suppression.publish(
        BELOW_FIVE,
        ImmutableList.of(december),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(
            new Growth(first.cell(only(october)), second.cell(only(november))),
            new Growth(second.cell(only(november)), only(december))),
        ImmutableList.of(first, second));

    assertThat(shown(published)).isEqualTo("[60]");
  }

  @Test
  void whatIsHiddenInAnEarlierPublicationIsNotShownInALaterOne() {
    CountTable september = list(40, 3, 12);
    Released out = released("September", september);
    CountTable again =
        CountTable.overlapping("so far", "year", ImmutableMap.of("a", 40L, "b", 3L, "c", 12L));
    ImmutableList<Sum> same = september.counts().keySet().stream()
        .filter(cell -> !cell.by().isEmpty())
        .map(cell -> new Sum(
            CellId.of(
                "so far", ImmutableMap.of("year", cell.by().values().asList().get(0))),
            ImmutableList.of(out.cell(cell))))
        .collect(ImmutableList.toImmutableList());

    assertThat(shown(out.publication())).isEqualTo("[40, *, *, 55]");
    assertThat(shown(after(out, again, same, ImmutableList.of()))).isEqualTo("[40, *, *]");
  }

  @Test
  void zeroThatWouldRuleOutANumberOfASmallCountIsLeftOut() {
    Released march = released(
        "March",
        CountTable.overlapping(
            "march", "child", ImmutableMap.of("here", 4L, "there", 2L, "decided", 6L)));
    CountTable april =
        CountTable.overlapping("april", "child", ImmutableMap.of("open", 0L, "withdrawn", 0L));
    AtMost decided = new AtMost(
        ImmutableList.of(march.cell(CellId.of("march", ImmutableMap.of("child", "decided")))),
        ImmutableList.of(
            march.cell(CellId.of("march", ImmutableMap.of("child", "here"))),
            march.cell(CellId.of("march", ImmutableMap.of("child", "there"))),
            CellId.of("april", ImmutableMap.of("child", "open"))));

    Publication published = Suppression.publish(
        BELOW_FIVE,
        ImmutableList.of(april),
        ImmutableList.of(),
        ImmutableList.of(decided),
        ImmutableList.of(),
        ImmutableList.of(march));

    assertThat(shown(published)).isEqualTo("[-, 0]");
    assertThat(published.notes())
        .extracting(note -> note.code())
        .containsExactly(Publication.LEFT_OUT);
  }

  @ParameterizedTest
  @CsvSource({
    "11, 11, '[11, 11]'",
    "10, 11, '[10, 11]'",
    "12, 11, '[12, *]'",
    "15, 11, '[15, *]'",
    "16, 11, '[16, 11]'"
  })
  void byHowFewABoundIsExceededIsHidden(long admitted, long decided, String shown) {
    CountTable table = CountTable.overlapping(
        "children", "who were", ImmutableMap.of("admitted", admitted, "decided", decided));
    AtMost bound = AtMost.of(
        CellId.of("children", ImmutableMap.of("who were", "admitted")),
        CellId.of("children", ImmutableMap.of("who were", "decided")));

    assertThat(shown(Suppression.publish(
            BELOW_FIVE,
            ImmutableList.of(table),
            ImmutableList.of(),
            ImmutableList.of(admitted > decided ? bound.orMore() : bound))))
        .isEqualTo(shown);
  }

  @Test
  void boundThatIsExceededIsRefusedUnlessItMayBe() {
    CountTable table = CountTable.overlapping(
        "children", "who were", ImmutableMap.of("admitted", 12L, "decided", 11L));
    AtMost bound = AtMost.of(
        CellId.of("children", ImmutableMap.of("who were", "admitted")),
        CellId.of("children", ImmutableMap.of("who were", "decided")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Suppression.publish(
            BELOW_FIVE, ImmutableList.of(table), ImmutableList.of(), ImmutableList.of(bound)))
        .withMessageStartingWith("Suppression bounds: must be so");
  }

  @Test
  void countsThatMoveOnlyTogetherHideNothingThatHasNoPartInThem() {
    CountTable children = CountTable.twoWay(
        "children",
        "school",
        "group",
        ImmutableTable.<String, String, Long>builder()
            .put("r0", "c0", 0L)
            .put("r0", "c1", 1L)
            .put("r0", "c2", 0L)
            .put("r0", "c3", 0L)
            .put("r1", "c0", 2L)
            .put("r1", "c1", 2L)
            .put("r1", "c2", 0L)
            .put("r1", "c3", 1L)
            .put("r2", "c0", 0L)
            .put("r2", "c1", 0L)
            .put("r2", "c2", 0L)
            .put("r2", "c3", 0L)
            .buildOrThrow());
    CountTable others = CountTable.oneWay("others", "year", ImmutableMap.of("a", 3L, "b", 9L));
    AtMost bound = AtMost.of(
        CellId.of("children", ImmutableMap.of("school", "r1", "group", "c1")),
        CellId.of("children", ImmutableMap.of("school", "r1", "group", "c0")));

    Publication published = Suppression.publish(
        SuppressionRule.below(3),
        ImmutableList.of(children, others),
        ImmutableList.of(),
        ImmutableList.of(bound));

    assertThat(published.tables().get(1).counts().values())
        .extracting(Object::toString)
        .containsExactly("3", "9", "12");
    assertThat(published.notes()).isEmpty();
  }

  @Test
  void whatCameBetweenTwoPublicationsIsProtectedBesideWhatCameSince() {
    CountTable december = CountTable.overlapping("year", "to", ImmutableMap.of("now", 30L));
    Released out = released("December", december);
    for (long between : new long[] {0, 2, 6}) {
      CountTable year = CountTable.overlapping("year", "to", ImmutableMap.of("now", 35 + between));
      CountTable month = CountTable.overlapping("march", "in", ImmutableMap.of("month", 5L));
      Publication published = Suppression.publish(
          BELOW_FIVE,
          ImmutableList.of(year, month),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(
              new Growth(out.cell(only(december)), only(year)),
              new Growth(ImmutableList.of(out.cell(only(december)), only(month)), only(year))),
          ImmutableList.of(out));

      assertThat(published.tables().stream()
              .flatMap(table -> table.counts().values().stream())
              .allMatch(PublishedCount::isShown))
          .isEqualTo(between != 2);
    }
  }

  @Test
  void growthIsFromSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Growth(ImmutableList.of(), only(list(3))))
        .withMessage("Growth before: must be at least one count, but were none");
  }

  @Test
  void publicationThatIsOutIsOneOfItsTables() {
    CountTable table = list(40, 3);
    Publication publication = Suppression.publish(BELOW_FIVE, table);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Released(" ", ImmutableList.of(table), publication))
        .withMessage("Released name: must not be blank, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Released("x", ImmutableList.of(), publication))
        .withMessage("Released publication: must be of the 0 tables, but had 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Released("x", ImmutableList.of(list(40)), publication))
        .withMessageStartingWith("Released publication: must have the counts of the table");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Released(
            "x", ImmutableList.of(list(41)), Suppression.publish(BELOW_FIVE, list(40))))
        .withMessageStartingWith("Released publication: must show the numbers of the tables");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(
            released("x", list(40)),
            list(30),
            ImmutableList.of(),
            ImmutableList.of(
                new Growth(released("x", list(40)).cell(only(list(40))), only(list(30))))))
        .withMessageStartingWith("Suppression growths: must not become less");
    assertThat(released("x", table)).hasToString("Released x [placements by group]");
  }
}
