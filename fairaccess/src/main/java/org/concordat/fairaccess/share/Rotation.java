/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * The school whose turn it is, is next.
 *
 * <p>Schools take turns, and a turn passes only when a school takes a child. One that cannot be asked, because
 * it excluded the child or is exempt, is passed over, and whether its turn is owed or lost is agreed. With the
 * queue C, D, E, F, A, B and a first child whom C excluded, three children go to D, C and E where turns are
 * owed, and to D, E and F where they are lost:
 *
 * <pre>{@code
 * Rotation rotation = Rotation.of(queue, SkippedTurn.OWED);
 * Ranking first = rotation.rank(request);                 // next: D
 * RankingRule then = rotation.after(first, first.next().orElseThrow());
 * }</pre>
 *
 * <p>Warrington goes by turns for excluded children, Lancashire takes the turn as one criterion. Immutable and
 * thread-safe.
 *
 * @param queue the schools in the order of their turns
 * @param skipped what becomes of the turn of a school that is passed over
 */
public record Rotation(TurnQueue queue, SkippedTurn skipped) implements RankingRule {

  /**
   * A rotation.
   *
   * @param queue the schools in the order of their turns
   * @param skipped what becomes of the turn of a school that is passed over
   * @return the rule
   */
  public static Rotation of(TurnQueue queue, SkippedTurn skipped) {
    return new Rotation(queue, skipped);
  }

  @Override
  public String name() {
    return "rotation, a skipped turn is " + (skipped == SkippedTurn.OWED ? "owed" : "lost");
  }

  /**
   * Ranks the candidates by their turns.
   *
   * @param request the question
   * @return every candidate, ranked or left out with its reasons; one without a place in the queue is left
   *     out
   */
  @Override
  public Ranking rank(RankingRequest request) {
    ImmutableMap<Urn, Candidate> candidates =
        Maps.uniqueIndex(request.candidates(), Candidate::school);
    ImmutableList.Builder<LeftOut> leftOut = ImmutableList.builder();
    Set<Urn> out = new HashSet<>();
    for (Urn school : candidates.keySet()) {
      against(school, request).ifPresent(reason -> {
        leftOut.add(LeftOut.of(school, reason));
        out.add(school);
      });
    }
    ImmutableList.Builder<RankedSchool> ranked = ImmutableList.builder();
    int place = 0;
    for (int turn = 1; turn <= queue.order().size(); turn++) {
      Urn school = queue.order().get(turn - 1);
      if (candidates.containsKey(school) && !out.contains(school)) {
        ranked.add(RankedSchool.of(++place, school, figure(turn)));
      }
    }
    return Ranking.of(name(), ranked.build(), leftOut.build());
  }

  /**
   * The rotation for the next child. A school that stood before the taker and was not in the ranking was
   * passed over; one that was ranked before it and not named keeps its turn, for the panel chose otherwise.
   *
   * @param ranking what this rule answered
   * @param taker the school that took the child
   * @return a rotation whose queue has moved
   */
  @Override
  public Rotation after(Ranking ranking, Urn taker) {
    Set<Urn> passedOver = new LinkedHashSet<>(queue.order());
    passedOver.removeAll(
        ranking.ranked().stream().map(RankedSchool::school).collect(toImmutableSet()));
    return new Rotation(queue.after(taker, passedOver, skipped), skipped);
  }

  private Optional<Reason> against(Urn school, RankingRequest request) {
    return queue.order().contains(school)
        ? Rankings.exempt(school, request)
        : Optional.of(ShareReasons.about(ShareReasons.NOT_IN_ROTATION, school)
            .saying("school {school} has no place in the rotation"));
  }

  private static Explained<Ratio> figure(int turn) {
    return Explained.of(
        Ratio.of(turn),
        () -> Explanation.given("turn", Datum.of("turn " + turn + " of the queue")));
  }
}
