/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.share;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
 * <p>Schools take turns, and a turn passes only when a school admits a child. One that cannot be asked, because
 * it excluded the child or is exempt, is passed over, and whether its turn is owed or lost is agreed. With the
 * queue C, D, E, F, A, B and a first child whom C excluded, three children go to D, C and E where turns are
 * owed, and to D, E and F where they are lost:
 *
 * <pre>{@code
 * Rotation rotation = Rotation.of(queue, SkippedTurn.OWED);
 * Ranking first = rotation.rank(request);                            // next: D
 * RankingRule named = rotation.named(first, D, "case-17");           // next: C, then E; D is asked last
 * RankingRule passed = named.admitted("case-17");                    // the turn of D has passed
 * RankingRule kept = named.notAdmitted("case-17");                   // D refused, and is second again
 * }</pre>
 *
 * <p>A school that is named is asked last while the child is not admitted, or one meeting would send every
 * child to it; its turn has not passed by that. If it refuses, if the child goes elsewhere or if the decision
 * is taken back, it stands where it stood before, and so do the schools that were passed over for it.
 *
 * <p>A turn is the school's, not the URN's: by the links of the question's ledger, a school that converted has the
 * turn of the establishment it came from, and one that came of a merger the turns of all of them. If B was merged with A
 * and stays B, the queue A, B, C sends six children to B, B, C, B, B and C. Which part of a
 * divided school has its turn is not for this rule to say: where several parts share, they are left out for the
 * reason {@link ShareReasons#TURN_OF_DIVIDED_SCHOOL} until the queue names them.
 *
 * <p>Warrington goes by turns for excluded children, Lancashire takes the turn as one criterion. Immutable and
 * thread-safe.
 *
 * @param queue the schools in the order of their turns, after the admissions so far
 * @param skipped what becomes of the turn of a school that is passed over
 * @param open the schools that are named and have not admitted the child yet, in the order in which they were
 *     named
 */
public record Rotation(TurnQueue queue, SkippedTurn skipped, ImmutableList<NamedTurn> open)
    implements RankingRule {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if two of the open turns are of one case
   * @throws NullPointerException if a component is null
   */
  public Rotation {
    requireNonNull(queue, "queue");
    requireNonNull(skipped, "skipped");
    requireNonNull(open, "open");
    Set<String> seen = new HashSet<>();
    open.forEach(turn -> checkArgument(
        seen.add(turn.caseKey()),
        "Rotation open: cases are distinct, but %s came twice",
        turn.caseKey()));
  }

  /**
   * A rotation in which no school is named.
   *
   * @param queue the schools in the order of their turns
   * @param skipped what becomes of the turn of a school that is passed over
   * @return the rule
   * @throws NullPointerException if one is null
   */
  public static Rotation of(TurnQueue queue, SkippedTurn skipped) {
    return new Rotation(queue, skipped, ImmutableList.of());
  }

  @Override
  public String name() {
    return "rotation, a skipped turn is " + (skipped == SkippedTurn.OWED ? "owed" : "lost");
  }

  /**
   * In which order the schools are asked now.
   *
   * @return the queue as it will be if each school that is named admits the child; the {@link #queue()} itself
   *     where none is named
   */
  public TurnQueue asked() {
    TurnQueue now = queue;
    for (NamedTurn turn : open) {
      now = now.after(turn.school(), turn.passedOver(), skipped);
    }
    return now;
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
    ImmutableMap<Urn, Urn> turns = turns(request);
    List<Urn> asked = asked().order();
    int place = 0;
    for (int turn = 1; turn <= asked.size(); turn++) {
      Urn school = turns.getOrDefault(asked.get(turn - 1), asked.get(turn - 1));
      if (candidates.containsKey(school) && out.add(school)) {
        ranked.add(RankedSchool.of(++place, school, figure(turn)));
      }
    }
    return Ranking.of(name(), ranked.build(), leftOut.build()).withTurns(turns);
  }

  /**
   * The rotation after a school took the child at once. A school that stood before the taker and was not in the
   * ranking was passed over; one that was ranked before it and not named keeps its turns, for the panel chose
   * otherwise. A school that was left out and takes the child all the same has had its turn.
   *
   * @param ranking what this rule answered
   * @param taker the school that took the child, under its URN of the ranking; nobody moves for one that has no turn
   *     there, such as a part of a divided school
   * @return a rotation whose queue has moved, each school under the URN that it has in this one; what is open stays
   *     open
   */
  @Override
  public Rotation after(Ranking ranking, Urn taker) {
    Urn turn = turnOf(ranking, taker);
    return new Rotation(queue.after(turn, passedOver(ranking, turn), skipped), skipped, open);
  }

  /**
   * The rotation after a school was named. Its turn has not passed, and nor has that of a school passed over for
   * it: the {@link #queue()} stays as it is until the child is {@linkplain #admitted admitted}. Until then the
   * school is asked last.
   *
   * @param ranking what this rule answered
   * @param school the school, under its URN of the ranking; the open turn has that of the queue
   * @param caseKey the key of the child's case; a school that was named for it before, and has not admitted the
   *     child, keeps its turn
   * @return a rotation with one more open turn; with none for a school that has no place in the queue
   * @throws IllegalArgumentException if the key is not of the form of a code
   */
  @Override
  public Rotation named(Ranking ranking, Urn school, String caseKey) {
    return named(ranking, school, caseKey, Optional.empty());
  }

  /**
   * The rotation after a school was named on a day, which the open turn keeps.
   *
   * @param ranking what this rule answered
   * @param school the school, under its URN of the ranking
   * @param caseKey the key of the child's case
   * @param on the day of the decision
   * @return as {@link #named(Ranking, Urn, String)}
   * @throws IllegalArgumentException if the key is not of the form of a code
   */
  @Override
  public Rotation named(Ranking ranking, Urn school, String caseKey, LocalDate on) {
    return named(ranking, school, caseKey, Optional.of(on));
  }

  private Rotation named(Ranking ranking, Urn school, String caseKey, Optional<LocalDate> on) {
    Rotation before = notAdmitted(caseKey);
    Urn asTurn = turnOf(ranking, school);
    NamedTurn turn = new NamedTurn(caseKey, asTurn, passedOver(ranking, asTurn), on);
    return queue.order().contains(asTurn)
        ? new Rotation(
            queue,
            skipped,
            ImmutableList.<NamedTurn>builder().addAll(before.open).add(turn).build())
        : before;
  }

  /**
   * The rotation after a child was admitted by the school that was named for it: the turn has passed. Turns pass
   * in the order of the admissions, not of the decisions.
   *
   * @param caseKey the key of the child's case
   * @return a rotation whose queue has moved; this one if no school is named for the case
   */
  @Override
  public Rotation admitted(String caseKey) {
    return find(caseKey)
        .map(turn -> new Rotation(
            queue.after(turn.school(), turn.passedOver(), skipped), skipped, without(caseKey)))
        .orElse(this);
  }

  /**
   * The rotation after it was clear that the child is not admitted by the school that was named: it refused, the
   * case was withdrawn, or the decision was taken back. The school keeps its turn.
   *
   * @param caseKey the key of the child's case
   * @return a rotation with the same queue, as if the school had not been named; this one if none is named for
   *     the case
   */
  @Override
  public Rotation notAdmitted(String caseKey) {
    return find(caseKey)
        .map(turn -> new Rotation(queue, skipped, without(caseKey)))
        .orElse(this);
  }

  @Override
  public Optional<Urn> namedFor(String caseKey) {
    return find(caseKey).map(NamedTurn::school);
  }

  @Override
  public Optional<LocalDate> namedOn(String caseKey) {
    return find(caseKey).flatMap(NamedTurn::on);
  }

  private Optional<NamedTurn> find(String caseKey) {
    requireNonNull(caseKey, "caseKey");
    return open.stream().filter(turn -> turn.caseKey().equals(caseKey)).findFirst();
  }

  private ImmutableList<NamedTurn> without(String caseKey) {
    return open.stream().filter(turn -> !turn.caseKey().equals(caseKey)).collect(toImmutableList());
  }

  private ImmutableSet<Urn> passedOver(Ranking ranking, Urn taken) {
    ImmutableSet<Urn> ranked = ImmutableSet.copyOf(ranking.order());
    return asked().order().stream()
        .takeWhile(turn -> !turn.equals(taken))
        .filter(turn -> !ranked.contains(ranking.turns().getOrDefault(turn, turn)))
        .collect(toImmutableSet());
  }

  /** The first turn that a school has, under the URN that the queue holds. */
  private Urn turnOf(Ranking ranking, Urn school) {
    return asked().order().stream()
        .filter(turn -> school.equals(ranking.turns().get(turn)))
        .findFirst()
        .orElse(school);
  }

  private ImmutableMap<Urn, Urn> turns(RankingRequest request) {
    ImmutableSet<Urn> pool = urns(request);
    ImmutableMap.Builder<Urn, Urn> turns = ImmutableMap.builder();
    for (Urn turn : queue.order()) {
      ImmutableSortedSet<Urn> carriers = request.ledger().carriersOf(turn, pool);
      if (carriers.size() == 1) {
        turns.put(turn, carriers.first());
      }
    }
    return turns.buildOrThrow();
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
