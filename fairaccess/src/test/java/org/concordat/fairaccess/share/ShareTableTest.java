/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.fairaccess.ledger.PlacementTypes.LOOKED_AFTER;
import static org.concordat.fairaccess.ledger.PlacementTypes.NEW_ARRIVAL;
import static org.concordat.fairaccess.share.Schools.A;
import static org.concordat.fairaccess.share.Schools.B;
import static org.concordat.fairaccess.share.Schools.C;
import static org.concordat.fairaccess.share.Schools.D;
import static org.concordat.fairaccess.share.Schools.DAY;
import static org.concordat.fairaccess.share.Schools.E;
import static org.concordat.fairaccess.share.Schools.F;
import static org.concordat.fairaccess.share.Schools.SIX;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.core.identity.Succession;
import org.concordat.core.identity.Successions;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.ledger.ExcluderPenalty;
import org.concordat.fairaccess.ledger.OwnExclusion;
import org.concordat.fairaccess.ledger.PlacementEntry;
import org.concordat.fairaccess.ledger.PlacementLedger;
import org.concordat.fairaccess.ledger.PointsScheme;
import org.concordat.fairaccess.ledger.PointsTariff;
import org.concordat.fairaccess.share.Exemption.Scope;
import org.junit.jupiter.api.Test;

class ShareTableTest {

  private static final ShareBasis BASIS = ShareBasis.ofRoll(
      PointsScheme.of(PointsTariff.EXAMPLE),
      Rule.agreed("disproportionate from", Ratio.of(5, 4), Citation.of("Test protocol", "7")));
  private static final PlacementLedger TWENTY = taken(4, 4, 5, 4, 1, 2);

  private static PlacementLedger taken(int... children) {
    PlacementLedger ledger = PlacementLedger.empty();
    for (int index = 0; index < children.length; index++) {
      ledger = ledger.withAll(Collections.nCopies(
          children[index], PlacementEntry.of(SIX.get(index).school(), NEW_ARRIVAL, DAY)));
    }
    return ledger;
  }

  private static ShareTable table(PlacementLedger ledger) {
    return ShareTable.of(BASIS, ledger, SIX, ImmutableList.of(), DAY);
  }

  private static List<String> indices(ShareTable table) {
    return table.lines().stream()
        .map(line -> line.disproportion()
            .find()
            .orElseThrow()
            .toDecimal(3, RoundingMode.HALF_UP)
            .toPlainString())
        .toList();
  }

  @Test
  void t26_indicesOfSixSchools() {
    assertThat(indices(table(TWENTY)))
        .containsExactly("0.800", "1.000", "1.429", "1.333", "0.400", "1.000");
  }

  private static final Urn OLD = Urn.of(100017);
  private static final Succession TO_A = Succession.of(OLD, A, DAY.minusDays(9));
  private static final Succession TO_B = Succession.of(OLD, B, DAY.minusDays(9));
  private static final PlacementEntry AT_OLD =
      PlacementEntry.of(OLD, NEW_ARRIVAL, DAY.minusDays(20));

  private static ShareTable table(List<Urn> pool, Succession... links) {
    return tableOf(pool.stream().map(urn -> Candidate.of(urn, 500)).toList(), links);
  }

  @Test
  void partsOfADividedSchoolShareWhatItTook() {
    ShareTable table = table(ImmutableList.of(A, B, C), TO_A, TO_B);

    assertThat(table.totals().children()).isEqualTo(Ratio.ONE);
    assertThat(table.totals().points()).isEqualTo(Ratio.ONE);
    assertThat(table.lines())
        .extracting(SchoolShare::taken)
        .containsExactly(Ratio.of(1, 2), Ratio.of(1, 2), Ratio.ZERO);
    assertThat(table.lines().stream().map(SchoolShare::owed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
    assertThat(table.lineOf(A).orElseThrow().explanation().render())
        .contains("points for new-arrival, carried by several schools x 1/2: 1/2");
  }

  private static ShareTable tableOf(List<Candidate> pool, Succession... links) {
    return ShareTable.of(
        BASIS,
        PlacementLedger.of(ImmutableList.of(AT_OLD), Successions.of(ImmutableList.copyOf(links))),
        pool,
        ImmutableList.of(),
        DAY);
  }

  @Test
  void partOfADividedSchoolThatHasNoSizeKeepsItsHalf() {
    ShareTable table = tableOf(
        ImmutableList.of(Candidate.of(A, 500), Candidate.unmeasured(B), Candidate.of(C, 500)),
        TO_A,
        TO_B);

    assertThat(table.lines())
        .extracting(SchoolShare::taken)
        .containsExactly(Ratio.of(1, 2), Ratio.ZERO);
    assertThat(table.totals().children()).isEqualTo(Ratio.of(1, 2));
    assertThat(table.lines().stream().map(SchoolShare::owed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
    assertThat(table.outside()).isEmpty();
    assertThat(tableOf(ImmutableList.of(Candidate.of(C, 500), Candidate.of(B, 0)), TO_B)
            .outside())
        .containsExactly(AT_OLD);
  }

  @Test
  void whatASchoolWithoutASizeTookIsNotPutOnAnotherThatItCameFrom() {
    ShareTable merged = tableOf(
        ImmutableList.of(Candidate.unmeasured(A), Candidate.of(B, 500)),
        TO_A,
        Succession.of(B, A, DAY.minusDays(9)));
    assertThat(merged.totals().children()).isEqualTo(Ratio.ZERO);
    assertThat(merged.outside()).containsExactly(AT_OLD);
  }

  @Test
  void whatAPartOfADividedSchoolTookIsNotPutOnTheOtherPart() {
    PlacementEntry atA = PlacementEntry.of(A, NEW_ARRIVAL, DAY.minusDays(2));
    ShareTable divided = ShareTable.of(
        BASIS,
        PlacementLedger.of(ImmutableList.of(atA), Successions.of(ImmutableList.of(TO_A, TO_B))),
        ImmutableList.of(Candidate.unmeasured(OLD), Candidate.unmeasured(A), Candidate.of(B, 500)),
        ImmutableList.of(),
        DAY);
    assertThat(divided.totals().children()).isEqualTo(Ratio.ZERO);
    assertThat(divided.outside()).containsExactly(atA);
  }

  @Test
  void whatCountsIsWhatTheLinesShowAndNothingGoesToAnotherSchool() {
    Random random = new Random(5);
    for (int drawn = 0; drawn < 2000; drawn++) {
      List<Urn> urns =
          IntStream.range(0, 7).mapToObj(number -> Urn.of(100020 + number)).toList();
      ImmutableList.Builder<Succession> links = ImmutableList.builder();
      ImmutableList.Builder<Candidate> pool = ImmutableList.builder();
      PlacementLedger ledger = PlacementLedger.empty();
      for (int to = 0; to < urns.size(); to++) {
        for (int from = 0; from < to; from++) {
          if (random.nextInt(5) == 0) {
            links.add(Succession.of(urns.get(from), urns.get(to), DAY.minusDays(9)));
          }
        }
        if (random.nextInt(3) > 0) {
          pool.add(
              random.nextBoolean()
                  ? Candidate.of(urns.get(to), 500)
                  : Candidate.unmeasured(urns.get(to)));
        }
        ledger = ledger.withAll(Collections.nCopies(
            random.nextInt(3), PlacementEntry.of(urns.get(to), NEW_ARRIVAL, DAY)));
      }
      ledger = PlacementLedger.of(ledger.entries(), Successions.of(links.build()));
      ShareTable table = ShareTable.of(BASIS, ledger, pool.build(), ImmutableList.of(), DAY);
      Set<Urn> counted =
          table.lines().stream().map(SchoolShare::school).collect(ImmutableSet.toImmutableSet());
      Ratio counts = Ratio.ZERO;
      for (PlacementEntry entry : ledger.entries()) {
        Map<Urn, Ratio> parts =
            ledger.partsOf(entry.school(), counted, Candidate.urns(pool.build()));
        Ratio part = parts.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        assertThat(part).isLessThanOrEqualTo(Ratio.ONE);
        assertThat(ledger.successions().line(entry.school())).containsAll(parts.keySet());
        assertThat(table.outside().contains(entry)).isEqualTo(part.isZero());
        counts = counts.plus(part);
      }
      assertThat(table.totals().children()).as("drawn %s", drawn).isEqualTo(counts);
      assertThat(table.lines().stream().map(SchoolShare::owed).reduce(Ratio.ZERO, Ratio::plus))
          .isEqualTo(Ratio.ZERO);
    }
  }

  @Test
  void oldUrnWithoutASizeLeavesWhatItTookToTheSchoolThatCameOfIt() {
    ShareTable table =
        tableOf(ImmutableList.of(Candidate.unmeasured(OLD), Candidate.of(A, 500)), TO_A);

    assertThat(table.lineOf(A).orElseThrow().taken()).isEqualTo(Ratio.ONE);
    assertThat(tableOf(
                ImmutableList.of(
                    Candidate.unmeasured(OLD), Candidate.of(A, 500), Candidate.unmeasured(B)),
                TO_A,
                TO_B)
            .lineOf(A)
            .orElseThrow()
            .taken())
        .isEqualTo(Ratio.of(1, 2));
  }

  @Test
  void oldAndNewUrnInOnePoolHaveEachTheirOwn() {
    ShareTable table = table(ImmutableList.of(OLD, A), TO_A);

    assertThat(table.totals().children()).isEqualTo(Ratio.ONE);
    assertThat(table.lines()).extracting(SchoolShare::taken).containsExactly(Ratio.ONE, Ratio.ZERO);
  }

  @Test
  void convertedSchoolHasAllThatItTook() {
    assertThat(table(ImmutableList.of(A, C), TO_A, TO_B).lineOf(A).orElseThrow().taken())
        .isEqualTo(Ratio.ONE);
  }

  @Test
  void schoolThatMayStillConvertHasWhatItsSuccessorIsRecordedWith() {
    Succession link = Succession.of(A, OLD, DAY.plusDays(1));

    assertThat(table(ImmutableList.of(A, C), link).lineOf(A).orElseThrow().taken())
        .isEqualTo(Ratio.ONE);
  }

  @Test
  void dueAndOwedAreExact() {
    ShareTable table = table(TWENTY);

    assertThat(table.lines())
        .extracting(line -> line.due().value())
        .containsExactly(
            Ratio.of(5), Ratio.of(4), Ratio.of(7, 2), Ratio.of(3), Ratio.of(5, 2), Ratio.of(2));
    assertThat(table.lines().stream().map(SchoolShare::owed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
    assertThat(table.lines().stream().map(SchoolShare::pointsOwed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
    assertThat(table.lineOf(C).orElseThrow().perThousand()).isEqualTo(Ratio.of(5000, 1050));
    assertThat(table.totals())
        .isEqualTo(new ShareTotals(Ratio.of(20), Ratio.of(20), Ratio.of(6000)));
  }

  @Test
  void schoolsStandByTheirFigures() {
    assertThat(table(TWENTY).lines())
        .extracting(SchoolShare::standing)
        .containsExactly(
            ShareStanding.BELOW,
            ShareStanding.EVEN,
            ShareStanding.DISPROPORTIONATE,
            ShareStanding.DISPROPORTIONATE,
            ShareStanding.BELOW,
            ShareStanding.EVEN);
  }

  @Test
  void indexAtTheLimitIsDisproportionateAndOneBelowIsNot() {
    ImmutableList<Candidate> two = ImmutableList.of(Candidate.of(A, 400), Candidate.of(B, 400));
    ShareTable five = ShareTable.of(BASIS, taken(5, 3), two, ImmutableList.of(), DAY);
    ShareTable nine = ShareTable.of(BASIS, taken(9, 7), two, ImmutableList.of(), DAY);

    assertThat(five.lineOf(A).orElseThrow().standing()).isEqualTo(ShareStanding.DISPROPORTIONATE);
    assertThat(nine.lineOf(A).orElseThrow().standing()).isEqualTo(ShareStanding.ABOVE);
  }

  @Test
  void overTakersAreCreditedAndUnderTakersSeen() {
    ShareTable table = table(TWENTY);

    assertThat(table.overTakers()).extracting(SchoolShare::school).containsExactly(C, D);
    assertThat(table.underTakers()).extracting(SchoolShare::school).containsExactly(E, A);
    assertThat(table.nonParticipants()).isEmpty();
  }

  @Test
  void schoolThatTookNobodyIsSeenOnceAWholeChildIsDue() {
    assertThat(table(taken(10, 10, 0, 0, 0, 0)).nonParticipants())
        .extracting(SchoolShare::school)
        .containsExactly(C, D, E, F);
    assertThat(table(taken(9, 0, 0, 0, 0, 0)).nonParticipants())
        .extracting(SchoolShare::school)
        .containsExactly(B, C, D, E);
  }

  @Test
  void withoutPlacementsNothingIsDueAndThereIsNoIndex() {
    ShareTable table = table(PlacementLedger.empty());

    assertThat(table.lines())
        .allSatisfy(line -> assertThat(line.standing()).isEqualTo(ShareStanding.EVEN));
    assertThat(table.lineOf(A).orElseThrow().explanation().render())
        .startsWith("index of disproportion of 100001: nothing is due from school 100001");
    assertThat(table
            .lineOf(A)
            .orElseThrow()
            .disproportion()
            .<String>match(index -> "index", Reason::code))
        .isEqualTo("share.nothing-due");
  }

  @Test
  void whatIfShowsTheTableAfterPlacementsAndLeavesThisOne() {
    ShareTable table = table(TWENTY);
    ShareTable after = table.whatIf(ImmutableList.of(
        PlacementEntry.of(E, NEW_ARRIVAL, DAY),
        PlacementEntry.of(A, NEW_ARRIVAL, DAY.plusDays(1))));

    assertThat(after.lineOf(E).orElseThrow().taken()).isEqualTo(Ratio.of(2));
    assertThat(after.lineOf(A).orElseThrow().taken()).isEqualTo(Ratio.of(4));
    assertThat(after.totals().children()).isEqualTo(Ratio.of(21));
    assertThat(table.totals().children()).isEqualTo(Ratio.of(20));
  }

  @Test
  void edge24_failedTrialGivesTheTakerNoChildAndTheHomeSchoolNoAdmission() {
    PlacementLedger ledger = PlacementLedger.of(ImmutableList.of(
        PlacementEntry.of(A, NEW_ARRIVAL, DAY.minusDays(30)).failed(DAY, Ratio.of(1, 3))));

    assertThat(table(ledger).totals().children()).isEqualTo(Ratio.ZERO);
    assertThat(ShareTable.of(BASIS, ledger, SIX, ImmutableList.of(), DAY.minusDays(1))
            .totals()
            .children())
        .isEqualTo(Ratio.ONE);
  }

  private static ShareTable exempt(Exemption... exemptions) {
    return ShareTable.of(
        BASIS, taken(4, 4, 5, 4, 0, 3), SIX, ImmutableList.copyOf(exemptions), DAY);
  }

  @Test
  void schoolExemptFromEveryChildIsNotHeldToOweAShare() {
    Exemption exemption = Exemption.of(E, Scope.ALL, DAY.minusDays(30), DAY, "fire");
    ShareTable table = exempt(exemption);
    SchoolShare line = table.lineOf(E).orElseThrow();

    assertThat(line.standing()).isEqualTo(ShareStanding.EXEMPT);
    assertThat(line.tookNoPart()).isFalse();
    assertThat(table.underTakers()).extracting(SchoolShare::school).containsExactly(A);
    assertThat(table.nonParticipants()).isEmpty();
    assertThat(line.exemptions()).containsExactly(exemption);
    assertThat(line.explanation().render()).contains("exempt", "fire");
  }

  @Test
  void whatIsOwedOfAnExemptSchoolStaysAFigureAndAddsUpToZero() {
    ShareTable table = exempt(Exemption.of(E, Scope.ALL, DAY, DAY, "fire"));

    assertThat(table.lineOf(E).orElseThrow().owed()).isEqualTo(Ratio.of(5, 2));
    assertThat(table.lines().stream().map(SchoolShare::owed).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(Ratio.ZERO);
  }

  @Test
  void exemptionOfSomeChildrenLeavesTheShareOwedAndIsShown() {
    Exemption behaviour = Exemption.of(E, Scope.BEHAVIOUR_ONLY, DAY, DAY, "special measures");
    Exemption yearNine =
        Exemption.of(E, Scope.ALL, DAY, DAY, "fire").forYearGroups(YearGroup.of(9));
    Exemption over = Exemption.of(E, Scope.ALL, DAY.minusDays(9), DAY.minusDays(1), "fire");
    SchoolShare line = exempt(behaviour, over, yearNine).lineOf(E).orElseThrow();

    assertThat(line.standing()).isEqualTo(ShareStanding.BELOW);
    assertThat(line.tookNoPart()).isTrue();
    assertThat(line.exemptions()).containsExactly(behaviour, yearNine);
  }

  @Test
  void exemptSchoolThatTookItsShareStandsByItsFigures() {
    assertThat(exempt(Exemption.of(C, Scope.ALL, DAY, DAY, "fire"))
            .lineOf(C)
            .orElseThrow()
            .standing())
        .isEqualTo(ShareStanding.DISPROPORTIONATE);
  }

  @Test
  void exemptionFollowsASchoolThroughAConversion() {
    Urn before = Urn.of(100099);
    PlacementLedger ledger = PlacementLedger.of(
        taken(4, 4, 5, 4, 0, 3).entries(),
        Successions.of(ImmutableList.of(Succession.of(before, E, DAY.minusDays(3)))));
    ShareTable table = ShareTable.of(
        BASIS,
        ledger,
        SIX,
        ImmutableList.of(Exemption.of(before, Scope.ALL, DAY.minusDays(9), DAY, "fire")),
        DAY);

    assertThat(table.lineOf(E).orElseThrow().standing()).isEqualTo(ShareStanding.EXEMPT);
  }

  @Test
  void exemptionsInForceAreShownWithTheirExpiry() {
    Exemption now = Exemption.of(A, Scope.ALL, DAY.minusDays(5), DAY, "fire");
    Exemption over = Exemption.of(B, Scope.ALL, DAY.minusDays(5), DAY.minusDays(1), "fire");
    ShareTable table = ShareTable.of(BASIS, TWENTY, SIX, ImmutableList.of(over, now), DAY);

    assertThat(table.exemptionsInForce()).containsExactly(now);
    assertThat(table.exemptionsInForce().get(0).period().getEndInclusive()).isEqualTo(DAY);
  }

  @Test
  void schoolWithoutSizeHasNoLineAndIsLeftOut() {
    Urn closed = Urn.of(100099);
    ShareTable table = ShareTable.of(
        BASIS,
        TWENTY.with(PlacementEntry.of(closed, NEW_ARRIVAL, DAY)),
        ImmutableList.<Candidate>builder()
            .addAll(SIX)
            .add(Candidate.unmeasured(closed))
            .build(),
        ImmutableList.of(),
        DAY);

    assertThat(table.lineOf(closed)).isEmpty();
    assertThat(table.leftOut()).extracting(LeftOut::school).containsExactly(closed);
    assertThat(table.totals().children()).isEqualTo(Ratio.of(20));
    assertThat(table.on()).isEqualTo(DAY);
  }

  @Test
  void lineSaysHowItCameAbout() {
    assertThat(table(TWENTY).lineOf(C).orElseThrow().explanation().render()).isEqualTo("""
        index of disproportion of 100003: 1.429
          children due: 7/2
            children of all: 20
            roll: 1050
            size of all: 6000
          children taken: 5
          points: 5
            points for new-arrival x 5: 5
            points: 5
          disproportionate from: 5/4 [Test protocol 7]""");
    assertThat(table(TWENTY).lineOf(C).orElseThrow()).hasToString("100003: 5 taken of 7/2 due");
  }

  @Test
  void indexBelowOneIsRefused() {
    assertThatThrownBy(() -> ShareBasis.ofRoll(
            PointsScheme.of(PointsTariff.EXAMPLE),
            Rule.agreed("disproportionate from", Ratio.of(1, 2), Citation.of("Test protocol"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ShareBasis disproportionate: must be at least 1, but was 1/2");
  }

  @Test
  void whatIfRefusesASchoolThatDoesNotShareAndATypeWithoutPoints() {
    ShareTable table = table(TWENTY);

    assertThatThrownBy(
            () -> table.whatIf(ImmutableList.of(PlacementEntry.of(OLD, NEW_ARRIVAL, DAY))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "ShareTable placements: must be at one of the schools that share, [")
        .hasMessageEndingWith("but was at 100017");
    assertThatThrownBy(() ->
            table.whatIf(ImmutableList.of(PlacementEntry.of(A, LOOKED_AFTER, DAY.plusDays(1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was looked-after");
    assertThatThrownBy(() -> table.whatIfExcluded(OwnExclusion.of(OLD, DAY)))
        .hasMessageStartingWith("ShareTable exclusion: ");
    assertThatThrownBy(() -> table.whatIfTakenBack(AT_OLD, DAY))
        .hasMessageStartingWith("ShareTable placement: ");
  }

  @Test
  void whatIfFollowsASchoolToItsPresentUrn() {
    ShareTable table = table(ImmutableList.of(A, C), TO_A);

    assertThat(table.whatIf(ImmutableList.of(AT_OLD)).lineOf(A).orElseThrow().taken())
        .isEqualTo(Ratio.of(2));
  }

  @Test
  void schoolWhoseTrialFailedTookPartThoughNothingIsKept() {
    PlacementLedger ledger = taken(10, 9, 9, 9, 9, 0)
        .with(PlacementEntry.of(F, NEW_ARRIVAL, DAY).failed(DAY, Ratio.of(9, 10)));

    assertThat(table(ledger).lineOf(F).orElseThrow().taken()).isEqualTo(Ratio.ZERO);
    assertThat(table(ledger).lineOf(F).orElseThrow().points().came()).isEqualTo(Ratio.ONE);
    assertThat(table(ledger).nonParticipants()).isEmpty();
  }

  @Test
  void whatNoLineShowsIsTold() {
    PlacementEntry elsewhere = PlacementEntry.of(OLD, NEW_ARRIVAL, DAY);
    ShareTable table = table(TWENTY.withAll(ImmutableList.of(
        elsewhere,
        PlacementEntry.of(OLD, NEW_ARRIVAL, DAY.plusDays(1)),
        PlacementEntry.of(OLD, NEW_ARRIVAL, DAY).takenBack(DAY))));

    assertThat(table.outside()).containsExactly(elsewhere);
    assertThat(table(ImmutableList.of(A, C), TO_A).outside()).isEmpty();
    assertThat(table(TWENTY).outside()).isEmpty();
  }

  @Test
  void whatIfAPlaceIsTakenBackOrASchoolExcludes() {
    ShareBasis charging = ShareBasis.ofRoll(
        PointsScheme.of(PointsTariff.EXAMPLE)
            .copy()
            .excluderPenalty(ExcluderPenalty.of(3))
            .build(),
        BASIS.disproportionate());
    ShareTable table = ShareTable.of(charging, TWENTY, SIX, ImmutableList.of(), DAY);
    PlacementEntry atE = PlacementEntry.of(E, NEW_ARRIVAL, DAY);

    assertThat(table.whatIfTakenBack(atE, DAY).totals().children()).isEqualTo(Ratio.of(19));
    assertThat(table.whatIfTakenBack(atE, DAY).lineOf(E).orElseThrow().taken())
        .isEqualTo(Ratio.ZERO);
    ShareTable excluded =
        table.whatIfExcluded(OwnExclusion.of(E, DAY)).whatIfExcluded(OwnExclusion.of(A, DAY));
    assertThat(excluded.totals().points()).isEqualTo(Ratio.of(14));
    assertThat(excluded.lineOf(E).orElseThrow().points().points()).isEqualTo(Ratio.of(-2));
    assertThat(table.totals().points()).isEqualTo(Ratio.of(20));
  }
}
