/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.NextStep;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Procedure;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.State;
import org.concordat.core.procedure.Transition;

/** Every procedure that is published: none is left out of the laws, and each leads to an end. */
class PublishedProceduresProperties {

  private static final int LIVES = 20;

  /** The tests of all published procedures; a new procedure is entered here, or the last test fails. */
  private static final ImmutableList<ProcedureLaws<?, ?, ?, ?, ?>> ALL = ImmutableList.of(
      new AcademyRouteProperties(),
      new AdoptionLifeProperties(),
      new AgreementLifeProperties(),
      new AdmissionAppealProperties(),
      new ApprovalLifeProperties(),
      new ChallengeLifeProperties(),
      new ChoiceAdviceLifeProperties(),
      new ClaimLifeProperties(),
      new CommunityRouteProperties(),
      new ContractLifeProperties(),
      new DisputeLifeProperties(),
      new EducationTrackProperties(),
      new FairAccessCaseProperties(),
      new FixedPeriodLifeProperties(),
      new FocusLifeProperties(),
      new FoundationRouteOfAcademiesProperties(),
      new FoundationRouteProperties(),
      new LookedAfterRouteProperties(),
      new ManagedMoveProperties(),
      new OfferLifeProperties(),
      new PaymentLifeProperties(),
      new ProgrammeLifeProperties(),
      new RecommendationLifeProperties(),
      new ReintegrationLifeProperties(),
      new RemedyLifeProperties(),
      new ReviewLifeProperties(),
      new ReviewTrackProperties(),
      new UseLifeProperties());

  /**
   * Those in which nothing lies: in every stage before an end somebody owes what comes next, if only without a day, once
   * time has brought what it brings on the day of the last step.
   */
  private static final ImmutableList<ProcedureLaws<?, ?, ?, ?, ?>> NEVER_IDLE = ImmutableList.of(
      new AcademyRouteProperties(),
      new ChallengeLifeProperties(),
      new ChoiceAdviceLifeProperties(),
      new CommunityRouteProperties(),
      new DisputeLifeProperties(),
      new EducationTrackProperties(),
      new FairAccessCaseProperties(),
      new FixedPeriodLifeProperties(),
      new FoundationRouteOfAcademiesProperties(),
      new FoundationRouteProperties(),
      new LookedAfterRouteProperties(),
      new ManagedMoveProperties(),
      new ReintegrationLifeProperties(),
      new ReviewTrackProperties());

  @Provide
  Arbitrary<ProcedureLaws<?, ?, ?, ?, ?>> neverIdle() {
    return Arbitraries.of(NEVER_IDLE);
  }

  @Provide
  Arbitrary<ProcedureLaws<?, ?, ?, ?, ?>> all() {
    return Arbitraries.of(ALL);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void fromEveryStageThereIsAWayToAnEnd(@ForAll("all") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    tested.everyStageIsReached();
    tested.everyStageHasAWayToAnEnd();
    tested.everyStageHasAnOwnerUnlessItIsAnEnd();
    tested.theRowsSpeakOfWhatIsNamed();
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void everyRowHasASourceAndSomebodyWhoTakesItUnlessTimeDoes(
      @ForAll("all") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    for (Transition<?> row : tested.procedure().table()) {
      assertThat(row.source().source()).as("source of %s", row).isNotBlank();
      assertThat(row.who().isEmpty())
          .as("nobody takes %s", row)
          .isEqualTo(row.lapse().isPresent());
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void whatIsOwedInALiveStageHasAnOwnerAndASource(
      @ForAll("all") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    owed(tested);
  }

  private static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> void owed(
      ProcedureLaws<G, D, C, E, X> tested) {
    Procedure<G, D, C, E, X> procedure = tested.procedure();
    tested.lives().sampleStream().limit(LIVES).forEach(life -> {
      tested.everyDeadlineHasASource(life);
      for (Turn<G, D, C, E> turn : life.turns()) {
        assertThat(procedure.owners(turn.after().stage()).isEmpty())
            .as("nobody moves %s of %s", turn.after().stage(), procedure)
            .isEqualTo(procedure.ends().contains(turn.after().stage()));
        for (Obligation one : procedure.obligations(turn.after(), life.context())) {
          assertThat(one.duty().owner().title()).as("owner of %s", one).isNotBlank();
        }
      }
    });
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void inEveryStageBeforeAnEndSomebodyOwesWhatComesNext(
      @ForAll("neverIdle") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    idle(tested);
  }

  private static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> void idle(
      ProcedureLaws<G, D, C, E, X> tested) {
    Procedure<G, D, C, E, X> procedure = tested.procedure();
    tested.lives().sampleStream().limit(LIVES).forEach(life -> {
      assertThat(procedure.obligations(life.begun(), life.context()))
          .as("owed at the beginning of %s", procedure)
          .isNotEmpty();
      for (Turn<G, D, C, E> turn : life.turns()) {
        State<G, D> after = procedure.advance(turn.after(), turn.after().since(), life.context());
        assertThat(procedure.obligations(after, life.context()).isEmpty())
            .as("nobody owes anything in %s of %s", after.stage(), procedure)
            .isEqualTo(procedure.ends().contains(after.stage()));
      }
    });
  }

  /** What is kept until its day passes, or what no command of the table tells of: no step discharges it. */
  private static final ImmutableSet<String> BY_NO_STEP = ImmutableSet.of(
      "clawback.claim keep-use",
      "contract.base-focus keep-focus",
      "contract.base-use keep-use",
      "contract.support-base open-base",
      "contract.support-base serve-out-term",
      "exclusion.education set-work",
      "exclusion.fixed-period fixed-period",
      "partnership.agreement keep-agreement",
      "partnership.agreement prepare-start",
      "payment.instalment prepare-payment");

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void whatIsOwedIsTheDayOfAStepOrOfOneThatMayFollow(
      @ForAll("all") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    stepped(tested);
  }

  private static <G extends Enum<G> & Stage, D, C extends Command, E extends Event, X> void stepped(
      ProcedureLaws<G, D, C, E, X> tested) {
    Procedure<G, D, C, E, X> procedure = tested.procedure();
    tested.lives().sampleStream().limit(LIVES).forEach(life -> {
      for (Turn<G, D, C, E> turn : life.turns()) {
        State<G, D> state = turn.after();
        ImmutableList<NextStep<G>> steps = NextStep.in(procedure, state, life.context());
        for (Obligation owed : procedure.obligations(state, life.context())) {
          String duty = owed.duty().code();
          boolean now = steps.stream().anyMatch(step -> step.limits().contains(owed));
          assertThat(now)
              .as("a step is bound by %s in %s of %s", duty, state.stage(), procedure.code())
              .isEqualTo(limited(procedure, state.stage()).contains(duty));
          assertThat(now || mayFollow(procedure, state.stage(), duty))
              .as("a step discharges %s in %s of %s", duty, state.stage(), procedure.code())
              .isEqualTo(!BY_NO_STEP.contains(procedure.code() + " " + duty));
        }
        for (NextStep<G> step : steps) {
          assertThat(step.limits())
              .as("limits of %s", step)
              .allMatch(one -> step.row().discharges().contains(one.duty().code())
                  || step.row().within().stream().anyMatch(one.duty().code()::equals));
          assertThat(step.due().find())
              .as("day of %s", step)
              .isEqualTo(step.limits().stream()
                  .flatMap(one -> one.due().find().stream())
                  .min(Comparator.naturalOrder()));
        }
      }
    });
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void everyDutyThatARowStartsIsDischargedByARowThatMayFollow(
      @ForAll("all") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    started(tested.procedure());
  }

  private static <G extends Enum<G> & Stage> void started(Procedure<G, ?, ?, ?, ?> procedure) {
    for (Transition<G> row : procedure.table()) {
      for (String duty : row.starts()) {
        assertThat(mayFollow(procedure, row.leadsTo(), duty))
            .as(
                "a step discharges %s, which %s starts in %s of %s",
                duty, row.trigger(), row.leadsFrom(), procedure.code())
            .isEqualTo(!BY_NO_STEP.contains(procedure.code() + " " + duty));
      }
    }
  }

  private static <G extends Enum<G> & Stage> ImmutableSet<String> limited(
      Procedure<G, ?, ?, ?, ?> procedure, G stage) {
    return procedure.table().stream()
        .filter(row -> row.leadsFrom() == stage)
        .flatMap(row -> Stream.concat(row.discharges().stream(), row.within().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether some way leads to a row that discharges a duty. */
  private static <G extends Enum<G> & Stage> boolean mayFollow(
      Procedure<G, ?, ?, ?, ?> procedure, G stage, String duty) {
    Set<G> reached = EnumSet.of(stage);
    Deque<G> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      G from = open.remove();
      if (limited(procedure, from).contains(duty)) {
        return true;
      }
      procedure.table().stream()
          .filter(row -> row.leadsFrom() == from && reached.add(row.leadsTo()))
          .forEach(row -> open.add(row.leadsTo()));
    }
    return false;
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void theDiagramIsTheTableThatDecides(@ForAll("all") ProcedureLaws<?, ?, ?, ?, ?> tested) {
    drawn(tested.procedure());
  }

  private static <G extends Enum<G> & Stage> void drawn(Procedure<G, ?, ?, ?, ?> procedure) {
    List<String> lines = new ArrayList<>();
    lines.add("stateDiagram-v2");
    lines.add("  [*] --> " + procedure.initial().name());
    for (Transition<G> row : procedure.table()) {
      String who = row.who().stream().map(Role::title).collect(Collectors.joining(" or "));
      lines.add("  " + row.leadsFrom().name() + " --> " + row.leadsTo().name() + " : "
          + row.command().orElseGet(() -> "lapse of " + row.lapse().orElseThrow())
          + (who.isEmpty() ? "" : " (" + who + ")")
          + (row.cases().isEmpty() ? "" : " [" + String.join(" and ", row.cases()) + "]"));
    }
    procedure.ends().forEach(end -> lines.add("  " + end.name() + " --> [*]"));
    assertThat(procedure.toMermaid().lines().toList()).isEqualTo(lines);
  }

  @Example
  void everyProcedureHasACodeOfItsOwn() {
    assertThat(ALL).extracting(tested -> tested.procedure().code()).doesNotHaveDuplicates();
  }

  @Example
  void noPublishedProcedureIsLeftOut() throws IOException {
    ImmutableSortedSet.Builder<String> published = ImmutableSortedSet.naturalOrder();
    for (Field field : procedures()) {
      published.add(codeOf(field));
    }
    assertThat(published.build())
        .containsExactlyInAnyOrderElementsOf(
            ALL.stream().map(tested -> tested.procedure().code()).toList());
  }

  private static ImmutableList<Field> procedures() throws IOException {
    ClassPath classes = ClassPath.from(PublishedProceduresProperties.class.getClassLoader());
    return Stream.of(
            "org.concordat.core", "org.concordat.commissioning", "org.concordat.fairaccess")
        .flatMap(name -> classes.getTopLevelClassesRecursive(name).stream())
        .map(ClassPath.ClassInfo::load)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.getType() == Procedure.class)
        .filter(field ->
            Modifier.isPublic(field.getModifiers()) && Modifier.isStatic(field.getModifiers()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String codeOf(Field field) {
    try {
      return ((Procedure<?, ?, ?, ?, ?>) field.get(null)).code();
    } catch (IllegalAccessException failure) {
      throw new LinkageError("a public field cannot be read: " + field, failure);
    }
  }
}
