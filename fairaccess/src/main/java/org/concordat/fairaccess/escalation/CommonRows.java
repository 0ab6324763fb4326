/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.concordat.core.rule.Strength.AGREED;
import static org.concordat.core.rule.Strength.STATUTORY;
import static org.concordat.fairaccess.FairAccessRoles.PANEL_CHAIR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.calendar.Due;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.procedure.Command;
import org.concordat.core.procedure.Deadline;
import org.concordat.core.procedure.Duty;
import org.concordat.core.procedure.Event;
import org.concordat.core.procedure.ProcedureBuilder;
import org.concordat.core.procedure.Role;
import org.concordat.core.procedure.Stage;
import org.concordat.core.procedure.Term;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Rule;
import org.concordat.core.rule.Strength;
import org.concordat.fairaccess.PupilRegistration;
import org.concordat.fairaccess.escalation.CommonCommand.Admit;
import org.concordat.fairaccess.escalation.CommonCommand.Ask;
import org.concordat.fairaccess.escalation.CommonCommand.Close;
import org.concordat.fairaccess.escalation.CommonCommand.GiveLateReasons;
import org.concordat.fairaccess.escalation.CommonCommand.Refuse;
import org.concordat.fairaccess.escalation.CommonCommand.ReturnToPanel;
import org.concordat.fairaccess.escalation.CommonCommand.TryLocally;
import org.concordat.fairaccess.escalation.CommonEvent.Admitted;
import org.concordat.fairaccess.escalation.CommonEvent.Asked;
import org.concordat.fairaccess.escalation.CommonEvent.Closed;
import org.concordat.fairaccess.escalation.CommonEvent.Converted;
import org.concordat.fairaccess.escalation.CommonEvent.LateReasonsGiven;
import org.concordat.fairaccess.escalation.CommonEvent.RefusalDeemed;
import org.concordat.fairaccess.escalation.CommonEvent.Refused;
import org.concordat.fairaccess.escalation.CommonEvent.ReturnedToPanel;
import org.concordat.fairaccess.escalation.CommonEvent.TriedLocally;

/** The rows that every route has: the school is asked, answers or keeps silent, and admits. */
final class CommonRows<G extends Enum<G> & Stage> {

  /** The condition on a first day, agreed or set, in a few words. */
  static final String FIRST_DAY_NOT_PAST = "the first day is not past";

  /** The condition that a case is on the right route when the school is asked or answers first, in a few words. */
  static final String TAKES_ROUTE = "the school takes this route";

  /** The condition on the reasons of a refusal, in a few words. */
  static final String IN_WRITING = "reasons in writing";

  /** The condition that a refusal was to be settled locally first, in a few words. */
  static final String LOCALLY_FIRST = "local resolution was tried where it comes first";

  static final String LOCALLY_FIRST_OR_CLAIMED =
      "local resolution was tried where it comes first or is claimed";

  private static final Rule<String> STANDING = Rule.statutory(
      "day on which the school converts", "the route follows the school", Sources.CONVERSION);

  private static final Rule<String> AFTER_REFUSAL =
      Rule.agreed("time to act on a refusal", "no day is set", Sources.LOCAL_RESOLUTION);

  private final Shape<G> shape;
  private final Deadline<G, Escalation, EscalationContext> question;
  private final Deadline<G, Escalation, EscalationContext> reply;
  private final Deadline<G, Escalation, EscalationContext> afterRefusal;
  private final Deadline<G, Escalation, EscalationContext> admission;
  private final Deadline<G, Escalation, EscalationContext> standing;
  private final AgreementRows<G> agreement;
  private final ExclusionRows<G> exclusions;

  CommonRows(Shape<G> shape) {
    this.shape = shape;
    this.exclusions = new ExclusionRows<>(shape);
    this.question = Deadline.of(
        Duty.of("ask", "ask the school to admit the child", shape.authority()),
        EnumSet.of(shape.placed()),
        (placed, data, context) -> OpenLimits.none(Rule.agreed(
            "time to ask the school", "no day is set", shape.answer().sourceOn(placed, context))));
    this.afterRefusal = Deadline.of(
        Duty.of(
            "act-on-refusal",
            "settle the refusal, take it to those who decide or end the route",
            shape.authority()),
        EnumSet.of(shape.refused()),
        (refused, data, context) -> OpenLimits.none(AFTER_REFUSAL));
    this.reply = Deadline.of(
        Duty.of("answer", "answer whether the school admits the child", shape.school()),
        EnumSet.of(shape.asked()),
        (started, data, context) -> Term.of(
            shape.answer().limit().apply(context.on(started)), started, context.calendars()));
    this.admission = Deadline.of(
            Duty.of("admit", "admit the child", shape.school()),
            ImmutableSet.<G>builder()
                .add(shape.startAgreed())
                .addAll(shape.sought())
                .addAll(shape.bound())
                .build(),
            (LocalDate started, Escalation data, EscalationContext context) ->
                firstDay(data, started))
        .whileOwed((data, context) -> data.startOn().isPresent()
            || data.decidedOn().isPresent()
            || data.direction().isPresent());
    this.agreement = new AgreementRows<>(
        shape, afterRefusal, admission, exclusions.duty(), AgreementRows.seeing(shape));
    this.standing = Deadline.outside(
        Duty.of("stand", "act while the school is what it was named as", shape.authority()),
        closable(),
        (since, data, context) -> Term.of(
            context
                .conversionOf(data.school(), since)
                .match(
                    found -> found
                        .map(one -> Due.on(one.on().minusDays(1)))
                        .orElseGet(() -> Due.unknown(EscalationReasons.noDaySet(STANDING))),
                    Due::unknown),
            STANDING));
  }

  /** How long a school has to answer, and how strongly that binds. */
  record Answering(
      Function<DirectionEdition, Rule<TimeLimit>> limit, Strength strength, Citation source) {

    /** Where the time to answer is written on a date; what stands for every date before the first edition. */
    Citation sourceOn(LocalDate date, EscalationContext context) {
      return context
          .rules()
          .find(date)
          .map(edition -> limit.apply(edition.rules()).source())
          .orElse(source);
    }

    /** Why a refusal is none: it gives no reasons in writing. */
    Optional<Reason> notInWriting(Refuse command, EscalationContext context) {
      return notInWriting(command.reasons(), command.on(), context);
    }

    private Optional<Reason> notInWriting(String reasons, LocalDate on, EscalationContext context) {
      return reasons.isBlank()
          ? Optional.of(Reason.coded(EscalationReasons.NOT_IN_WRITING)
              .under(sourceOn(on, context))
              .saying("a refusal gives its reasons in writing"))
          : Optional.empty();
    }
  }

  /**
   * What differs between the routes.
   *
   * @param authority the authority that seeks the place
   * @param open the stages in which the school may still agree
   * @param bound the stages in which it must admit without having agreed
   * @param pressed the stages in which it may admit at once, though nothing binds it
   * @param deciding whose decision, beside what the authority does, an agreement holds up, by stage
   * @param law the law under which an authority directs, where one does
   */
  record Shape<G extends Enum<G> & Stage>(
      EscalationRoute route,
      Role authority,
      Role school,
      Answering answer,
      G placed,
      G asked,
      G refused,
      G startAgreed,
      G onRoll,
      G backToPanel,
      G closed,
      G converted,
      ImmutableSet<G> open,
      ImmutableSet<G> bound,
      ImmutableSet<G> pressed,
      ImmutableSetMultimap<G, Role> deciding,
      Optional<DirectionLaw> law) {

    /** The stages in which a direction is sought, and in which an agreement leaves the case where it is. */
    ImmutableSet<G> sought() {
      return Sets.difference(open, ImmutableSet.of(refused)).immutableCopy();
    }

    /** The stages in which an agreement may stand. */
    ImmutableSet<G> agreed() {
      return ImmutableSet.<G>builder().add(startAgreed).addAll(sought()).build();
    }

    /**
     * The stages in which an exclusion from the school brings the case back to the panel: once the school has answered,
     * and where it must admit too, unless whoever decided could decide in spite of the exclusion.
     */
    ImmutableSet<G> returned() {
      return ImmutableSet.<G>builder()
          .add(refused)
          .addAll(agreed())
          .addAll(route == EscalationRoute.COMMUNITY ? ImmutableSet.of() : bound)
          .build();
    }

    /** Who acts for the school: under every name where any kind of school takes the route, else as what it is. */
    ImmutableSet<Role> spokesmen() {
      return route == EscalationRoute.LOOKED_AFTER
          ? DecidingBody.OF_EVERY_KIND
          : ImmutableSet.of(school);
    }

    /** Says that a step is for the school. */
    <C extends Command, E extends Event, K extends C>
        ProcedureBuilder<G, Escalation, C, E, EscalationContext>.CommandRow<K> bySchool(
            ProcedureBuilder<G, Escalation, C, E, EscalationContext>.CommandRow<K> row) {
      row.by(spokesmen().toArray(new Role[0]));
      return route == EscalationRoute.LOOKED_AFTER
          ? row.guard("by whoever decides on the school's admissions", DecidingBody::another)
          : row;
    }

    /** Why the school does not take the route on a day; empty if it does. */
    Optional<Reason> otherRoute(Escalation data, LocalDate on, EscalationContext context) {
      return context.rules().find(on).isEmpty()
          ? Optional.of(EscalationReasons.noRules(on, context))
          : EscalationReasons.unlessRoute(
              route, data.child(), context.inAreaOf(data.school(), on), context.on(on));
    }

    /** Where it is written which schools may not be directed, or not decided on without a reason. */
    Citation target() {
      return route == EscalationRoute.COMMUNITY
          ? Sources.DECISION_REASONS
          : law.map(DirectionLaw::target).orElse(Sources.TARGET_ACADEMY);
    }
  }

  /** What differs between this route and others. */
  Shape<G> shape() {
    return shape;
  }

  /** The rows of an exclusion. */
  ExclusionRows<G> exclusions() {
    return exclusions;
  }

  /** The deadline of the duty to admit, for the rows of a route that impose it. */
  Deadline<G, Escalation, EscalationContext> admission() {
    return admission;
  }

  /** The deadline of the duty to act on a refusal, for the rows that take it to those who decide. */
  Deadline<G, Escalation, EscalationContext> afterRefusal() {
    return afterRefusal;
  }

  /** Where the route begins, with the duty to ask, and where it ends. */
  void bounds(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    table
        .begins(shape.placed(), ImmutableList.of(question))
        .beginsKnowing((on, data) -> data.begunOn(on))
        .ends(shape.onRoll(), shape.backToPanel(), shape.closed(), shape.converted());
  }

  /** Asking and answering. */
  void asking(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    Answering answer = shape.answer();
    table
        .from(shape.placed())
        .when(Ask.class)
        .by(shape.authority())
        .guard(
            TAKES_ROUTE, (data, command, context) -> shape.otherRoute(data, command.on(), context))
        .guard(Standing.WORDS, Standing::changed)
        .discharges(question)
        .emits(Asked.class, (command, data, context) -> new Asked(command.on()))
        .starts(reply)
        .under(AGREED, answer.source())
        .to(shape.asked());
    new UnaskedRows<>(shape, question, afterRefusal, agreement).write(table);
    agreement.agreeing(table, shape.asked(), in(shape.asked(), ImmutableList.of()));
    shape
        .bySchool(table.from(shape.asked()).when(Refuse.class))
        .within(reply)
        .guard(IN_WRITING, (data, command, context) -> answer.notInWriting(command, context))
        .emits(
            Refused.class, (command, data, context) -> new Refused(command.on(), command.reasons()))
        .starts(afterRefusal)
        .starts(exclusions.duty())
        .under(answer.strength(), answer.source())
        .to(shape.refused());
    table
        .from(shape.asked())
        .whenLapsed(reply)
        .emits(RefusalDeemed.class, (on, data, context) -> new RefusalDeemed(on))
        .starts(afterRefusal)
        .starts(exclusions.duty())
        .under(answer.strength(), answer.source())
        .to(shape.refused());
  }

  private Term firstDay(Escalation data, LocalDate started) {
    Rule<String> rule = PupilRegistration.firstDayOn(data.startOn().orElse(started));
    Due due =
        data.startOn().map(Due::on).orElseGet(() -> Due.unknown(EscalationReasons.noDaySet(rule)));
    return shape
        .law()
        .flatMap(law -> data.direction()
            .map(direction -> Term.of(Explained.of(due, () -> law.effectOf(direction)), rule)))
        .orElseGet(() -> Term.of(due, rule));
  }

  /** Admitting, which answers what the route asks of the school besides. */
  void admitting(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      ImmutableList<Deadline<G, Escalation, EscalationContext>> answered) {
    agreement.ending(
        table,
        stage -> ImmutableList.<Deadline<G, Escalation, EscalationContext>>builder()
            .add(admission)
            .addAll(in(stage, answered))
            .build());
    for (G stage : shape.bound()) {
      shape
          .bySchool(table.from(stage).when(Admit.class))
          .discharges(admission)
          .discharges(in(stage, answered))
          .emits(Admitted.class, (command, data, context) -> new Admitted(command.on()))
          .under(STATUTORY, PupilRegistration.OF_EVERY_DATE)
          .to(shape.onRoll());
    }
  }

  /**
   * What is left when the school has refused, and how a route ends before a child is on roll; an agreement answers what
   * else the route asks of the school.
   */
  void ending(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      ImmutableList<Deadline<G, Escalation, EscalationContext>> answered) {
    resolving(table);
    leaving(table, answered);
    exclusions.write(table, closable());
    converting(table);
  }

  /** Trying to settle a refusal before anybody else is asked, and reasons that come after a silence. */
  private void resolving(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    table
        .from(shape.refused())
        .when(TryLocally.class)
        .by(PANEL_CHAIR, shape.authority())
        .emits(TriedLocally.class, (command, data, context) -> new TriedLocally(command.on()))
        .under(AGREED, Sources.LOCAL_RESOLUTION)
        .stays();
    shape
        .bySchool(table.from(shape.refused()).when(GiveLateReasons.class))
        .guard("no reasons were given", (data, command, context) -> reasonsGiven(data, command))
        .guard(
            "reasons in writing",
            (data, command, context) ->
                shape.answer().notInWriting(command.reasons(), command.on(), context))
        .emits(
            LateReasonsGiven.class,
            (command, data, context) -> new LateReasonsGiven(command.on(), command.reasons()))
        .under(shape.answer().strength(), shape.answer().source())
        .stays();
  }

  private Optional<Reason> reasonsGiven(Escalation data, GiveLateReasons command) {
    return data.refusal()
        .filter(refusal -> !refusal.reasons().isBlank())
        .map(refusal -> EscalationReasons.dated(
            EscalationReasons.REASONS_GIVEN,
            shape.answer().source(),
            refusal.on(),
            command.on(),
            "the school gave reasons for its refusal of {day} already"));
  }

  /** Why a step needs an attempt to settle the matter first; empty if there was one, or none is asked. */
  static <K extends Command> Optional<Reason> notTried(
      Escalation data, K command, EscalationContext context) {
    Rule<Boolean> first = context.on(command.on()).localResolutionFirst();
    return first.value() && data.triedLocallyOn().isEmpty()
        ? Optional.of(notTriedUnder(first.source()))
        : Optional.empty();
  }

  static Reason notTriedUnder(Citation source) {
    return Reason.coded(EscalationReasons.NOT_TRIED_LOCALLY)
        .under(source)
        .saying("it was not tried to settle the refusal locally");
  }

  /** The end that the school's conversion brings, in every stage before another end. */
  private void converting(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table) {
    for (G stage : closable()) {
      table
          .from(stage)
          .whenLapsed(standing)
          .emits(
              Converted.class,
              (on, data, context) -> new Converted(
                  on, context.conversionOf(data.school(), on).orElseThrow().orElseThrow()))
          .under(STATUTORY, Sources.CONVERSION)
          .to(shape.converted());
    }
  }

  /**
   * The ways out of the route: an agreement after all, which answers what the route asks of the school besides, the
   * panel again, or the end.
   */
  private void leaving(
      ProcedureBuilder<G, Escalation, ? super CommonCommand, ? super CommonEvent, EscalationContext>
          table,
      ImmutableList<Deadline<G, Escalation, EscalationContext>> answered) {
    table
        .from(shape.refused())
        .when(ReturnToPanel.class)
        .by(PANEL_CHAIR)
        .guard(
            "the panel could not have known, or the school excluded the child",
            ExclusionRows::notNew)
        .discharges(ImmutableList.of(afterRefusal, exclusions.duty()))
        .emits(ReturnedToPanel.class, (command, data, context) -> new ReturnedToPanel(command.on()))
        .under(AGREED, Sources.PANEL)
        .to(shape.backToPanel());
    agreement.agreeing(table, shape.startAgreed(), ImmutableList.of());
    shape.open().forEach(stage -> agreement.agreeing(table, stage, in(stage, answered)));
    for (G stage : closable()) {
      table
          .from(stage)
          .when(Close.class)
          .by(shape.authority())
          .discharges(
              stage == shape.refused() ? ImmutableList.of(afterRefusal) : ImmutableList.of())
          .emits(
              Closed.class, (command, data, context) -> new Closed(command.on(), command.reason()))
          .under(AGREED, Sources.CLOSING)
          .to(shape.closed());
    }
  }

  /** What a school's yes answers in a stage: the question, the matter of its refusal, and what the route asks. */
  private ImmutableList<Deadline<G, Escalation, EscalationContext>> in(
      G stage, ImmutableList<Deadline<G, Escalation, EscalationContext>> answered) {
    return ImmutableList.<Deadline<G, Escalation, EscalationContext>>builder()
        .add(reply)
        .add(afterRefusal)
        .addAll(answered)
        .build()
        .stream()
        .filter(deadline -> deadline.stages().contains(stage))
        .collect(toImmutableList());
  }

  private ImmutableSet<G> closable() {
    return ImmutableSet.<G>builder()
        .add(shape.placed())
        .add(shape.asked())
        .add(shape.refused())
        .add(shape.startAgreed())
        .addAll(shape.open())
        .addAll(shape.pressed())
        .addAll(shape.bound())
        .build();
  }

  /** Why a first day that is set and not agreed cannot be: it lies before the day on which it is set. */
  static Optional<Reason> firstDayPast(Optional<LocalDate> startOn, LocalDate on) {
    return startOn
        .filter(start -> start.isBefore(on))
        .map(start -> EscalationReasons.ofFirstDay(
            EscalationReasons.START_IN_THE_PAST,
            start,
            on,
            "the first day set is {day}, and this is {on}"));
  }
}
