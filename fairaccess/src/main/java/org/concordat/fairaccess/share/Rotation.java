/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
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
 * <p>A turn is the school's, not the URN's: by the links of the question's ledger, a school that converted has the
 * turn of the establishment it came from, and one that came of a merger the turns of all of them. Which part of a
 * divided school has its turn is not for this rule to say: where several parts share, they are left out for the
 * reason {@link ShareReasons#TURN_OF_DIVIDED_SCHOOL} until the queue names them.
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
    ImmutableSet<Urn> pool = urns(request);
    int place = 0;
    for (int turn = 1; turn <= queue.order().size(); turn++) {
      ImmutableSortedSet<Urn> carriers =
          request.ledger().carriersOf(queue.order().get(turn - 1), pool);
      Urn school = carriers.size() == 1 ? carriers.first() : queue.order().get(turn - 1);
      if (candidates.containsKey(school) && out.add(school)) {
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
   * @param taker the school that took the child, under its URN of the ranking
   * @return a rotation whose queue has moved, each school under the URN that it has in this one
   */
  @Override
  public Rotation after(Ranking ranking, Urn taker) {
    Set<Urn> passedOver = new LinkedHashSet<>(queue.order());
    passedOver.removeAll(ranking.ranked().stream().map(this::inQueue).collect(toImmutableSet()));
    Urn turn = ranking.ranked().stream()
        .filter(one -> one.school().equals(taker))
        .map(this::inQueue)
        .findFirst()
        .orElse(taker);
    return new Rotation(queue.after(turn, passedOver, skipped), skipped);
  }

  /** Under which URN a ranked school has the turn that it was ranked by. */
  private Urn inQueue(RankedSchool ranked) {
    Ratio turn = ranked.figure();
    boolean told = turn.compareTo(Ratio.ONE) >= 0
        && turn.compareTo(Ratio.of(queue.order().size())) <= 0
        && !queue.order().contains(ranked.school());
    return told ? queue.order().get(turn.wholePart().intValueExact() - 1) : ranked.school();
  }

  private Optional<Reason> against(Urn school, RankingRequest request) {
    ImmutableSet<Urn> pool = urns(request);
    ImmutableList<ImmutableSortedSet<Urn>> turns = queue.order().stream()
        .map(turn -> request.ledger().carriersOf(turn, pool))
        .filter(carriers -> carriers.contains(school))
        .collect(toImmutableList());
    if (turns.stream().anyMatch(carriers -> carriers.size() == 1)) {
      return Rankings.exempt(school, request);
    }
    return Optional.of(turns.stream()
        .findFirst()
        .map(parts -> ShareReasons.about(ShareReasons.TURN_OF_DIVIDED_SCHOOL, school)
            .with("parts", parts.toString())
            .saying(
                "it is not agreed which of {parts}, the parts of a divided school, has its turn,"
                    + " so that school {school} has none"))
        .orElseGet(() -> ShareReasons.about(ShareReasons.NOT_IN_ROTATION, school)
            .saying("school {school} has no place in the rotation")));
  }

  private static ImmutableSet<Urn> urns(RankingRequest request) {
    return request.pool().stream().map(Candidate::school).collect(toImmutableSet());
  }

  private static Explained<Ratio> figure(int turn) {
    return Explained.of(
        Ratio.of(turn),
        () -> Explanation.given("turn", Datum.of("turn " + turn + " of the queue")));
  }
}
