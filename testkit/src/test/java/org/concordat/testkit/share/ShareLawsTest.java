/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.assertj.core.api.AbstractThrowableAssert;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.money.Shares;
import org.concordat.core.money.Weights;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.FairShare;
import org.concordat.fairaccess.share.RankedSchool;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;
import org.concordat.fairaccess.share.ShareRule;
import org.concordat.testkit.law.Search;

/** Every law of sharing finds the rule that breaks it. */
class ShareLawsTest {

  private static final RankingRuleLaws RANKING = () -> Arbitraries.of(List.of());
  private static final ShareRuleLaws SHARING = () -> Arbitraries.of(List.of());

  private interface Ranks {
    Ranking rank(RankingRequest request);
  }

  private static RankingRule rule(Ranks ranks) {
    return new RankingRule() {
      @Override
      public String name() {
        return "a bad rule";
      }

      @Override
      public Ranking rank(RankingRequest request) {
        return ranks.rank(request);
      }
    };
  }

  private static RankedSchool ranked(int place, Candidate candidate) {
    return RankedSchool.of(
        place,
        candidate.school(),
        Explained.of(Ratio.ONE, () -> Explanation.given("one", Datum.of(1))));
  }

  private static Ranking inOrder(List<Candidate> candidates, int first) {
    ImmutableList.Builder<RankedSchool> order = ImmutableList.builder();
    int place = first;
    for (Candidate candidate : candidates) {
      order.add(ranked(place++, candidate));
    }
    return Ranking.of("a bad rule", order.build(), ImmutableList.of());
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBreaks(
      Ranks ranks, BiConsumer<RankingRule, RankingRequest> law) {
    return assertThat(Search.counterExample(
        ShareArbitraries.requests(), request -> law.accept(rule(ranks), request)));
  }

  @Example
  void aCandidateThatIsForgottenIsFound() {
    assertBreaks(
            request -> inOrder(
                request.candidates().subList(0, Math.min(2, request.candidates().size())), 1),
            RANKING::everyCandidateIsRankedOrLeftOutOnce)
        .hasMessageStartingWith("Every candidate is ranked or left out once, but a bad rule of ");
  }

  @Example
  void aPlaceThatIsSkippedIsFound() {
    assertBreaks(request -> inOrder(request.candidates(), 0), RANKING::placesCountFromOne)
        .hasMessageStartingWith("Places count from one, but a bad rule gives ");
  }

  @Example
  void anExemptSchoolThatIsRankedIsFound() {
    assertBreaks(request -> inOrder(request.candidates(), 1), RANKING::anExemptSchoolIsNeverRanked)
        .hasMessageStartingWith("An exempt school is never ranked, but a bad rule ranks ");
  }

  @Example
  void anOrderByTheListIsFound() {
    assertBreaks(request -> inOrder(request.candidates(), 1), RANKING::orderOfTheFactsMeansNothing)
        .hasMessageStartingWith("The order of the facts means nothing, but a bad rule gives ");
  }

  @Example
  void anAnswerThatDependsOnWhatWasAskedBeforeIsFound() {
    int[] asked = {0};
    assertBreaks(
            request -> inOrder(request.candidates(), ++asked[0]),
            RANKING::theSameQuestionHasTheSameAnswer)
        .hasMessageStartingWith("The same question has the same answer, but a bad rule gave ");
  }

  @Example
  void aSchoolThatDropsOutAfterAPlacementIsFound() {
    assertBreaks(
            request -> inOrder(
                request.ledger().entries().size() % 2 == 0
                    ? request.candidates()
                    : ImmutableList.of(),
                1),
            RANKING::theRuleCanBeAskedAgain)
        .hasMessageStartingWith("A placement takes no school out of the order, but a bad rule ");
  }

  /** Academies with an admission number come first. */
  private static Ranking academiesFirst(RankingRequest request, List<School> schools) {
    Set<Urn> academies = schools.stream()
        .filter(school -> school.type().equals(Optional.of(SchoolTypes.ACADEMY_CONVERTER)))
        .map(School::urn)
        .collect(Collectors.toSet());
    return inOrder(
        request.candidates().stream()
            .sorted(Comparator.comparing((Candidate one) ->
                    one.admissionNumber().isEmpty() || !academies.contains(one.school()))
                .thenComparing(Candidate::school))
            .toList(),
        1);
  }

  @Example
  void aPreferenceForOneTypeAmongOthersIsFound() {
    RankingRuleLaws looksUp = new RankingRuleLaws() {
      @Override
      public Arbitrary<RankingRule> rules() {
        return Arbitraries.of(List.of());
      }

      @Override
      public RankingRule knowing(RankingRule rule, ImmutableList<School> schools) {
        return rule(request -> academiesFirst(request, schools));
      }
    };

    assertBreaks(
            request -> academiesFirst(request, List.of()), looksUp::typeOfTheSchoolsMeansNothing)
        .hasMessageStartingWith("The type of a school means nothing, but a bad rule gives ");
  }

  @Example
  void deficitsThatDoNotBalanceAreFound() {
    DeficitLaws ahead = request -> request.pool().stream()
        .collect(ImmutableMap.toImmutableMap(Candidate::school, one -> Ratio.ONE));

    assertThat(Search.counterExample(ShareArbitraries.requests(), ahead::deficitsAddUpToZero))
        .hasMessageStartingWith("Deficits add up to zero, but ");
  }

  @Example
  void deficitsByTheListAreFound() {
    DeficitLaws byPlace = request -> IntStream.range(0, request.pool().size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(
            place -> request.pool().get(place).school(), place -> Ratio.of(place)));

    assertThat(Search.counterExample(
            ShareArbitraries.requests(), byPlace::orderOfTheSchoolsMeansNothing))
        .hasMessageStartingWith("The order of the schools means nothing, but deficits were ");
  }

  private static ShareRule sharing(
      BiConsumer<Weights.Builder<Urn>, List<Candidate>> weigh, long extra) {
    return new ShareRule() {
      @Override
      public String name() {
        return "a bad rule";
      }

      @Override
      public FairShare share(long children, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
          return new FairShare(
              name(), children, Optional.empty(), ImmutableMap.of(), ImmutableList.of());
        }
        Weights.Builder<Urn> weights = Weights.builder();
        weigh.accept(weights, candidates);
        return new FairShare(
            name(),
            children,
            Optional.of(Shares.of(children + extra, weights.build())),
            ImmutableMap.of(),
            ImmutableList.of());
      }
    };
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertBreaks(
      ShareRule rule, Law law) {
    Arbitrary<List<Candidate>> pools = ShareArbitraries.pools();
    return assertThat(Search.counterExample(pools, pool -> law.check(rule, pool, 7)));
  }

  private interface Law {
    void check(ShareRule rule, List<Candidate> pool, int children);
  }

  @Example
  void aChildThatIsMadeUpIsFound() {
    assertBreaks(
            sharing((weights, all) -> all.forEach(one -> weights.add(one.school(), 1)), 1),
            SHARING::noChildIsLost)
        .hasMessageStartingWith("No child is lost, but a bad rule divides 8 of 7");
  }

  @Example
  void aNegativeShareIsFound() {
    assertBreaks(
            sharing((weights, all) -> all.forEach(one -> weights.add(one.school(), 1)), -100),
            SHARING::noShareIsNegative)
        .hasMessageStartingWith("No share is negative, but a bad rule gives ");
  }

  @Example
  void aShareByTheListIsFound() {
    assertBreaks(
            sharing(
                (weights, all) -> {
                  long weight = 1;
                  for (Candidate one : all) {
                    weights.add(one.school(), weight);
                    weight *= 3;
                  }
                },
                0),
            SHARING::orderOfTheSchoolsMeansNothing)
        .hasMessageStartingWith("The order of the schools means nothing, but a bad rule gives ");
  }
}
