/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import static java.util.Objects.requireNonNull;
import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.identity.Urn;
import org.concordat.core.school.Roll;
import org.concordat.core.school.School;
import org.concordat.core.school.SchoolTypes;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.Exemption;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.RankedSchool;
import org.concordat.fairaccess.share.Ranking;
import org.concordat.fairaccess.share.RankingRequest;
import org.concordat.fairaccess.share.RankingRule;

/**
 * The laws of a rule that says who is next.
 *
 * <p>Every candidate is ranked or left out with a reason, and nobody else is; a school that is exempt is never
 * ranked; the order in which schools, exemptions and facts are given means nothing; asking twice gives the same
 * answer; a turn passes with the admission and not with the decision; and the type of a school means nothing, also to
 * a rule that {@linkplain #knowing looks schools up}. A test class implements this interface, says which rules there are, and inherits the properties:
 *
 * <pre>{@code
 * class OurRuleProperties implements RankingRuleLaws {
 *   public Arbitrary<RankingRule> rules() {
 *     return Arbitraries.just(new OurRule());
 *   }
 * }
 * }</pre>
 */
public interface RankingRuleLaws {

  /**
   * The rules to test.
   *
   * @return the rules
   */
  @Provide
  Arbitrary<RankingRule> rules();

  /**
   * The questions that they are asked.
   *
   * @return the questions
   */
  @Provide
  default Arbitrary<RankingRequest> requests() {
    return ShareArbitraries.requests();
  }

  /**
   * Every candidate is ranked or left out, once, and nobody else is.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 200)
  default void everyCandidateIsRankedOrLeftOutOnce(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    Ranking ranking = rule.rank(request);
    List<Urn> named = new ArrayList<>(ranking.order());
    ranking.leftOut().stream().map(LeftOut::school).forEach(named::add);
    List<Urn> asked =
        request.candidates().stream().map(Candidate::school).sorted().toList();
    holds(
        named.stream().sorted().toList().equals(asked),
        "Every candidate is ranked or left out once, but %s of the candidates %s names %s",
        rule.name(),
        asked,
        named);
  }

  /**
   * Places count from one without a gap.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 200)
  default void placesCountFromOne(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    ImmutableList<RankedSchool> ranked = rule.rank(request).ranked();
    for (int index = 0; index < ranked.size(); index++) {
      holds(
          ranked.get(index).place() == index + 1,
          "Places count from one, but %s gives %s at number %s",
          rule.name(),
          ranked.get(index),
          index + 1);
    }
  }

  /**
   * A school that is exempt for the child is never ranked.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 200)
  default void anExemptSchoolIsNeverRanked(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    Set<Urn> ranked = new HashSet<>(rule.rank(request).order());
    for (Exemption exemption : request.exemptions()) {
      if (exemption.covers(request.type(), request.yearGroup(), request.on())) {
        holds(
            !ranked.contains(exemption.school()),
            "An exempt school is never ranked, but %s ranks %s in spite of %s",
            rule.name(),
            exemption.school(),
            exemption);
      }
    }
  }

  /**
   * The order in which facts are given means nothing.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 200)
  default void orderOfTheFactsMeansNothing(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    RankingRequest turned = request
        .copy()
        .candidates(request.candidates().reverse())
        .pool(request.pool().reverse())
        .proximities(request.proximities().reverse())
        .places(request.places().reverse())
        .exemptions(request.exemptions().reverse())
        .build();
    holds(
        rule.rank(turned).order().equals(rule.rank(request).order()),
        "The order of the facts means nothing, but %s gives %s and, all turned round, %s",
        rule.name(),
        rule.rank(request).order(),
        rule.rank(turned).order());
  }

  /**
   * The same question has the same answer.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 100)
  default void theSameQuestionHasTheSameAnswer(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    Ranking once = rule.rank(request);
    rule.rank(request.withExemptions(ImmutableList.of()));
    holds(
        once.equals(rule.rank(request)),
        "The same question has the same answer, but %s gave %s and then %s",
        rule.name(),
        once,
        rule.rank(request));
  }

  /**
   * The rule as it is when it knows of the schools what your application knows. A {@link Candidate} has no type, so a
   * rule that sees the question alone cannot go by it, and for such a rule {@link #typeOfTheSchoolsMeansNothing} holds
   * by the shape of the question. One that looks schools up, in a register or a list of its own, is made here with the
   * schools given, or the law does not reach it.
   *
   * @param rule the rule
   * @param schools the schools of the pool, each with its type
   * @return the rule that knows them; by default the rule itself
   */
  default RankingRule knowing(RankingRule rule, ImmutableList<School> schools) {
    return rule;
  }

  /**
   * The type of a school means nothing: where one of the schools, whichever, is an academy among maintained schools,
   * the order is as if it were maintained itself. Its figures stay as they are, and the rule is {@linkplain #knowing
   * told} the types.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 100)
  default void typeOfTheSchoolsMeansNothing(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    ImmutableList<Urn> maintained = orderWith(ImmutableSet.of(), rule, request);
    for (Candidate one : request.pool()) {
      ImmutableList<Urn> converted = orderWith(ImmutableSet.of(one.school()), rule, request);
      holds(
          maintained.equals(converted),
          "The type of a school means nothing, but %s gives %s and, with %s as an academy, %s",
          rule.name(),
          maintained,
          one.school(),
          converted);
    }
  }

  private ImmutableList<Urn> orderWith(
      Set<Urn> academies, RankingRule rule, RankingRequest request) {
    ImmutableList<School> schools = request.pool().stream()
        .map(one -> school(one, academies.contains(one.school()), request.on()))
        .collect(ImmutableList.toImmutableList());
    ImmutableMap<Urn, Candidate> known = schools.stream()
        .collect(ImmutableMap.toImmutableMap(
            School::urn, school -> Candidate.from(school, request.on())));
    return knowing(rule, schools)
        .rank(request
            .copy()
            .candidates(measured(request.candidates(), known))
            .pool(measured(request.pool(), known))
            .build())
        .order();
  }

  private static School school(Candidate candidate, boolean academy, LocalDate on) {
    School.Builder school = School.builder()
        .urn(candidate.school())
        .name("School " + candidate.school())
        .type(academy ? SchoolTypes.ACADEMY_CONVERTER : SchoolTypes.COMMUNITY_SCHOOL)
        .opened(on.minusYears(1));
    candidate.roll().ifPresent(roll -> school.roll(Roll.of(roll, on.minusMonths(1))));
    return school.build();
  }

  private static ImmutableList<Candidate> measured(
      List<Candidate> candidates, Map<Urn, Candidate> known) {
    return candidates.stream()
        .map(one -> new Candidate(
            one.school(),
            requireNonNull(known.get(one.school())).roll(),
            one.plannedRoll(),
            one.admissionNumber(),
            one.freeMeals()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whoever is next can take the child, and the rule can then be asked again.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 100)
  default void theRuleCanBeAskedAgain(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    Ranking ranking = rule.rank(request);
    ranking.next().ifPresent(next -> {
      RankingRequest second = request.after(next, request.type());
      Ranking again = rule.after(ranking, next).rank(second);
      holds(
          again.ranked().size() == ranking.ranked().size(),
          "A placement takes no school out of the order, but %s ranked %s and then %s",
          rule.name(),
          ranking.order(),
          again.order());
    });
  }

  /**
   * A school that is named and admits has taken the child, and one that does not admit has taken nobody.
   *
   * @param rule the rule
   * @param request the question
   */
  @Property(tries = 100)
  default void aTurnPassesWithTheAdmissionAlone(
      @ForAll("rules") RankingRule rule, @ForAll("requests") RankingRequest request) {
    Ranking ranking = rule.rank(request);
    ranking.next().ifPresent(next -> {
      RankingRule named = rule.named(ranking, next, "case-1");
      Ranking kept = named.notAdmitted("case-1").rank(request);
      holds(
          kept.order().equals(ranking.order()),
          "A school that does not admit keeps its turn, but %s ranked %s and then %s",
          rule.name(),
          ranking.order(),
          kept.order());
      ImmutableList<Urn> passed = named.admitted("case-1").rank(request).order();
      ImmutableList<Urn> taken = rule.after(ranking, next).rank(request).order();
      holds(
          passed.equals(taken),
          "A school that is named and admits took the child, but %s ranks %s and not %s",
          rule.name(),
          passed,
          taken);
    });
  }
}
