/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.Transition;

/**
 * The laws of a procedure's table: what is published is what decides, and it leads from the beginning through
 * every stage to an end.
 *
 * @param <G> the stages
 * @param <D> the data of the life
 * @param <C> the commands
 * @param <E> the events
 * @param <X> the context
 */
public interface TableLaws<G extends Enum<G> & Stage, D, C extends Command, E extends Event, X>
    extends ProcedureWalks<G, D, C, E, X> {

  /** How many lives are drawn, at most, before walks must have come to every stage. */
  int ENOUGH_LIVES = 1000;

  /** Every stage is reached from the beginning along the rows of the table. */
  @Example
  default void everyStageIsReached() {
    Set<G> reached = EnumSet.of(procedure().initial());
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Transition<G> row : procedure().table()) {
        grows |= reached.contains(row.leadsFrom()) && reached.add(row.leadsTo());
      }
    }
    Set<G> missed = EnumSet.complementOf(EnumSet.copyOf(reached));
    holds(missed.isEmpty(), "Every stage is reached, but %s are not", missed);
  }

  /** From every stage rows of the table lead to an end, and none leads out of an end. */
  @Example
  default void everyStageHasAWayToAnEnd() {
    for (G stage : stages()) {
      G at = stage;
      for (Transition<G> row : procedure().pathToEnd(stage)) {
        holds(
            row.leadsFrom() == at && procedure().table().contains(row),
            "A way to an end goes along the rows of the table, but from %s it takes %s at %s",
            stage,
            row,
            at);
        at = row.leadsTo();
      }
      holds(
          procedure().ends().contains(at),
          "Every stage has a way to an end, but from %s it leads to %s",
          stage,
          at);
    }
    for (Transition<G> row : procedure().table()) {
      holds(
          !procedure().ends().contains(row.leadsFrom()),
          "No row leads out of an end, but %s leads out of %s",
          row.trigger(),
          row.leadsFrom());
    }
  }

  /** Somebody can move a life out of every stage that is not an end, and nobody out of one that is. */
  @Example
  default void everyStageHasAnOwnerUnlessItIsAnEnd() {
    for (G stage : stages()) {
      holds(
          procedure().owners(stage).isEmpty() == procedure().ends().contains(stage),
          "A stage has an owner unless it is an end, but %s has %s",
          stage,
          procedure().owners(stage));
    }
  }

  /** The rows speak of the commands and events that the procedure names, and of no others. */
  @Example
  default void theRowsSpeakOfWhatIsNamed() {
    ImmutableSet<String> commands = procedure().table().stream()
        .flatMap(row -> row.command().stream())
        .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> events =
        procedure().table().stream().map(Transition::event).collect(ImmutableSet.toImmutableSet());
    holds(
        commands.equals(procedure().commandTypes().keySet()),
        "Every command stands in a row and every row's command is named, but of %s there stand %s",
        procedure().commandTypes().keySet(),
        commands);
    holds(
        events.equals(procedure().eventTypes().keySet()),
        "Every event stands in a row and every row's event is named, but of %s there stand %s",
        procedure().eventTypes().keySet(),
        events);
  }

  /**
   * What is decided in a life stands in the table: only its rows are taken, by those whom they name, and what
   * no row has is not allowed.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void onlyRowsOfTheTableAreTaken(@ForAll("lives") Life<G, D, C, E, X> life) {
    Agreement<G, D, C, E, X> table = new Agreement<>(procedure(), life.context());
    life.turns().forEach(table::check);
  }

  /**
   * For every command and every role the table and the decision agree.
   *
   * @param survey a life and all that might come next
   */
  @Property(tries = 60)
  default void theTableAndTheDecisionAgreeForEveryCommand(
      @ForAll("surveys") Survey<G, D, C, E, X> survey) {
    Agreement<G, D, C, E, X> table = new Agreement<>(procedure(), survey.life().context());
    survey.turns().forEach(table::check);
  }

  /**
   * Every deadline has a source, and so has every row.
   *
   * @param life any life
   */
  @Property(tries = 100)
  default void everyDeadlineHasASource(@ForAll("lives") Life<G, D, C, E, X> life) {
    for (Turn<G, D, C, E> turn : life.turns()) {
      for (Obligation owed : procedure().obligations(turn.after(), life.context())) {
        holds(
            !owed.term().rule().source().source().isBlank()
                && !owed.term().rule().name().isBlank(),
            "A deadline names the rule that sets it, but %s of %s does not",
            owed.duty(),
            turn.after());
      }
    }
  }

  /**
   * The commands that the test makes lead to every stage, within a thousand lives that are the same each time:
   * without it, the laws would say little.
   */
  @Property(tries = 1, seed = "1", shrinking = ShrinkingMode.OFF)
  default void walksComeToEveryStage() {
    Set<G> missed = EnumSet.copyOf(stages());
    Iterator<Life<G, D, C, E, X>> lives = lives().sampleStream().iterator();
    for (int drawn = 0; drawn < ENOUGH_LIVES && !missed.isEmpty(); drawn++) {
      Life<G, D, C, E, X> life = lives.next();
      missed.remove(life.begun().stage());
      life.turns().forEach(turn -> {
        missed.remove(procedure()
            .advance(turn.before(), turn.command().on(), life.context())
            .stage());
        missed.remove(turn.after().stage());
      });
    }
    holds(
        missed.isEmpty(),
        "Walks come to every stage, but none of %s came to %s",
        ENOUGH_LIVES,
        missed);
  }

  private ImmutableList<G> stages() {
    return ImmutableList.copyOf(EnumSet.allOf(procedure().initial().getDeclaringClass()));
  }
}
