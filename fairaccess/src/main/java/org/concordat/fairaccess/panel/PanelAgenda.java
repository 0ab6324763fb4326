/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;
import static org.concordat.fairaccess.casework.FairAccessCases.ALLOCATION;
import static org.concordat.fairaccess.casework.FairAccessCases.PROCEDURE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.core.calendar.Due;
import org.concordat.core.procedure.Obligation;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.casework.CaseCommand;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.casework.CaseStage;

/**
 * The cases before a meeting, in the order in which they are taken, and every other case with the reason why it
 * is not among them.
 *
 * <p>What is to be decided first comes first, by the last day to name a school; where that is unknown, or no
 * limit runs, the case comes last; ties go by key. Of two cases of one child, as when a school and a pupil
 * referral unit refer the same child, one is on the agenda and the other set aside: first one for which a school
 * was named already, else the one that is taken first. The agenda is a function of the cases and not of the order in which
 * they are given.
 *
 * <p>Immutable and thread-safe.
 */
public final class PanelAgenda {

  private static final ImmutableSet<CaseStage> WAITING =
      Sets.immutableEnumSet(CaseStage.ACCEPTED, CaseStage.DEFERRED, CaseStage.BACK_TO_PANEL);
  private static final ImmutableSet<CaseStage> NAMED = Sets.immutableEnumSet(
      CaseStage.PLACED,
      CaseStage.REFUSED,
      CaseStage.ESCALATED,
      CaseStage.START_AGREED,
      CaseStage.ON_ROLL,
      CaseStage.MONITORING);

  private static final Comparator<Timed> ORDER = Comparator.comparing(
          (Timed one) -> !one.due().isKnown())
      .thenComparing(one -> one.due().find().orElse(LocalDate.MAX))
      .thenComparing(one -> one.subject().key());

  private final LocalDate meeting;
  private final ImmutableList<AgendaItem> items;
  private final ImmutableList<SetAside> setAside;
  private final ImmutableSortedMap<PupilReference, ImmutableSortedSet<String>> duplicates;

  private PanelAgenda(
      LocalDate meeting,
      ImmutableList<AgendaItem> items,
      ImmutableList<SetAside> setAside,
      ImmutableSortedMap<PupilReference, ImmutableSortedSet<String>> duplicates) {
    this.meeting = meeting;
    this.items = items;
    this.setAside = setAside;
    this.duplicates = duplicates;
  }

  /** A case with its limit. */
  private record Timed(PanelCase subject, Due due) {}

  /**
   * The agenda of a meeting.
   *
   * @param meeting the day of the meeting
   * @param cases the cases of the area, in any order
   * @param context the outside facts of the cases
   * @return the agenda
   * @throws IllegalArgumentException if two cases have one key
   */
  public static PanelAgenda of(
      LocalDate meeting, Collection<PanelCase> cases, CaseContext context) {
    requireNonNull(meeting, "meeting");
    requireNonNull(context, "context");
    SortedMap<String, PanelCase> byKey = new TreeMap<>();
    for (PanelCase one : cases) {
      checkArgument(
          byKey.put(one.key(), one) == null,
          "PanelAgenda cases: keys are distinct, but %s came twice",
          one.key());
    }
    SortedMap<String, Reason> aside = new TreeMap<>();
    byKey.forEach((key, one) -> against(one, meeting).ifPresent(reason -> aside.put(key, reason)));
    List<Timed> waiting = byKey.values().stream()
        .filter(one -> !aside.containsKey(one.key()))
        .map(one -> new Timed(one, due(one, context)))
        .sorted(ORDER)
        .toList();
    ImmutableList.Builder<AgendaItem> items = ImmutableList.builder();
    Map<PupilReference, String> taken = named(byKey.values());
    int place = 0;
    for (Timed timed : waiting) {
      PanelCase one = timed.subject();
      Optional<String> other = Optional.ofNullable(taken.putIfAbsent(one.pupil(), one.key()));
      if (other.isPresent()) {
        aside.put(one.key(), PanelReasons.duplicate(one.key(), other.get()));
      } else {
        place++;
        items.add(new AgendaItem(place, one, timed.due(), linked(one, byKey.values())));
      }
    }
    return new PanelAgenda(
        meeting,
        items.build(),
        aside.entrySet().stream()
            .map(entry -> new SetAside(requireNonNull(byKey.get(entry.getKey())), entry.getValue()))
            .collect(toImmutableList()),
        duplicates(byKey.values()));
  }

  private static Optional<Reason> against(PanelCase one, LocalDate meeting) {
    CaseStage stage = one.state().stage();
    if (PROCEDURE.ends().contains(stage)) {
      return Optional.of(PanelReasons.ended(one.key(), stage));
    }
    Optional<LocalDate> listed = one.state().data().panelDate();
    if (stage == CaseStage.LISTED && listed.filter(day -> day.isAfter(meeting)).isPresent()) {
      return Optional.of(PanelReasons.listedLater(one.key(), listed.get()));
    }
    if (!WAITING.contains(stage) && stage != CaseStage.LISTED && stage != CaseStage.CONSIDERED) {
      return Optional.of(PanelReasons.notWaiting(one.key(), stage));
    }
    return one.state().since().isAfter(meeting)
        ? Optional.of(PanelReasons.later(one.key(), one.state().since()))
        : Optional.empty();
  }

  private static Due due(PanelCase one, CaseContext context) {
    return PROCEDURE.obligations(one.state(), context).stream()
        .filter(owed -> owed.duty().equals(ALLOCATION.duty()))
        .map(Obligation::due)
        .findFirst()
        .orElseGet(() -> Due.unknown(PanelReasons.noLimit(one.key())));
  }

  private static Map<PupilReference, String> named(Collection<PanelCase> cases) {
    Map<PupilReference, String> named = new TreeMap<>();
    cases.stream()
        .filter(one -> NAMED.contains(one.state().stage()))
        .forEach(one -> named.putIfAbsent(one.pupil(), one.key()));
    return named;
  }

  private static ImmutableSortedSet<String> linked(PanelCase one, Collection<PanelCase> cases) {
    return Stream.concat(
            one.linkedTo().stream(),
            cases.stream()
                .filter(other -> other.linkedTo().contains(one.key()))
                .map(PanelCase::key))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedMap<PupilReference, ImmutableSortedSet<String>> duplicates(
      Collection<PanelCase> cases) {
    SortedMap<PupilReference, ImmutableSortedSet<String>> open = new TreeMap<>();
    cases.stream()
        .filter(one -> !PROCEDURE.ends().contains(one.state().stage()))
        .forEach(one -> open.merge(
            one.pupil(),
            ImmutableSortedSet.of(one.key()),
            (some, more) -> ImmutableSortedSet.<String>naturalOrder()
                .addAll(some)
                .addAll(more)
                .build()));
    return open.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .collect(toImmutableSortedMap(
            Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The day of the meeting.
   *
   * @return the day
   */
  public LocalDate meeting() {
    return meeting;
  }

  /**
   * What is to be decided.
   *
   * @return the cases, in the order in which they are taken
   */
  public ImmutableList<AgendaItem> items() {
    return items;
  }

  /**
   * The cases that are not on the agenda.
   *
   * @return them with the reason of each, by key
   */
  public ImmutableList<SetAside> setAside() {
    return setAside;
  }

  /**
   * The children with more than one open case, of which all but one should be withdrawn.
   *
   * @return the keys of their open cases, on the agenda or not, by child
   */
  public ImmutableSortedMap<PupilReference, ImmutableSortedSet<String>> duplicates() {
    return duplicates;
  }

  /**
   * An item by the key of its case.
   *
   * @param key the key
   * @return the item; empty if the case is not on the agenda
   */
  public Optional<AgendaItem> find(String key) {
    return items.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /**
   * Why a case is not on the agenda.
   *
   * @param key its key
   * @return the reason; empty if it is on the agenda, or was not among the cases
   */
  public Optional<Reason> whyNot(String key) {
    return setAside.stream()
        .filter(one -> one.subject().key().equals(key))
        .map(SetAside::reason)
        .findFirst();
  }

  /**
   * The commands that put on the list what is on the agenda and not listed yet.
   *
   * @param by who lists: the authority, or the chair of the panel
   * @param on when
   * @return the commands, by the key of the case
   */
  public ImmutableSortedMap<String, CaseCommand> listing(Role by, LocalDate on) {
    return items.stream()
        .filter(item -> WAITING.contains(item.subject().state().stage()))
        .collect(toImmutableSortedMap(
            Comparator.naturalOrder(),
            AgendaItem::key,
            item -> new CaseCommand.ListForPanel(by, on, meeting)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PanelAgenda that
        && meeting.equals(that.meeting)
        && items.equals(that.items)
        && setAside.equals(that.setAside)
        && duplicates.equals(that.duplicates);
  }

  @Override
  public int hashCode() {
    return 31 * meeting.hashCode() + items.hashCode();
  }

  @Override
  public String toString() {
    return "agenda of " + meeting + " " + items;
  }
}
