/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.governance.Body;
import org.concordat.core.governance.Holder;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explained;
import org.concordat.core.reason.Explanation;
import org.immutables.value.Value;

/**
 * The record of a meeting: who was there, who was not, what was moved, and what became of it.
 *
 * <p>It is what a {@link Meeting} records, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Minutes {

  Minutes() {}

  static Minutes of(Meeting meeting, List<Item> items) {
    Set<String> codes = new HashSet<>();
    items.forEach(item -> checkArgument(
        codes.add(item.motion().code()),
        "Minutes motions: codes are distinct, but %s came twice",
        item.motion().code()));
    return ImmutableMinutes.builder()
        .body(meeting.body())
        .convenedOn(meeting.convenedOn())
        .heldOn(meeting.heldOn())
        .presiding(meeting.presiding())
        .present(meeting.present())
        .deputies(meeting.deputies())
        .apologies(meeting.apologies())
        .uninvited(meeting.uninvited())
        .chairActions(meeting.chairActions())
        .resolutions(items.stream().map(meeting::resolve).collect(toImmutableList()))
        .build();
  }

  /**
   * The body that met.
   *
   * @return the body
   */
  public abstract Body body();

  /**
   * When the notice went out.
   *
   * @return the date
   */
  public abstract LocalDate convenedOn();

  /**
   * When the meeting was held.
   *
   * @return the date
   */
  public abstract LocalDate heldOn();

  /**
   * Who presided.
   *
   * @return them; empty if nobody did
   */
  public abstract Optional<Holder> presiding();

  /**
   * Who was there.
   *
   * @return them, by key
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Holder> present();

  /**
   * Who was there in whose place.
   *
   * @return the deputies
   */
  public abstract ImmutableList<Deputy> deputies();

  /**
   * The members who were invited and stayed away.
   *
   * @return them, by key
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Holder> apologies();

  /**
   * The members who stayed away and had not been invited.
   *
   * @return them, by key
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Holder> uninvited();

  /**
   * What the chair reported to have done since the last meeting.
   *
   * @return the acts
   */
  public abstract ImmutableList<ChairAction> chairActions();

  /**
   * What was moved and what became of it.
   *
   * @return the resolutions, in the order of the agenda
   */
  public abstract ImmutableList<Explained<Resolution>> resolutions();

  /**
   * A resolution by the code of its motion.
   *
   * @param motion the code
   * @return the resolution
   * @throws IllegalArgumentException if no motion has the code
   */
  public final Resolution resolution(String motion) {
    return resolutions().stream()
        .map(Explained::value)
        .filter(one -> one.motion().code().equals(motion))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Minutes motion: must be on the agenda, but was '" + motion + "'"));
  }

  /**
   * The minutes as a tree: attendance, then each motion with the interests declared in it and its count.
   *
   * @return the explanation
   */
  public final Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    presiding().ifPresent(one -> inputs.add(Explanation.given("presiding", Datum.of(one.key()))));
    inputs.add(people("present", present()));
    inputs.add(people("apologies", apologies()));
    inputs.add(people("not invited", uninvited()));
    chairActions()
        .forEach(action -> inputs.add(
            Explanation.given("done by the chair", Datum.of(action.motion().text()))));
    resolutions().forEach(one -> inputs.add(one.explanation()));
    return Explanation.of(body().title(), Datum.of(heldOn()), inputs.build());
  }

  private static Explanation people(String label, ImmutableSortedSet<Holder> holders) {
    return Explanation.of(
        label,
        Datum.of(holders.size()),
        holders.stream()
            .map(holder -> Explanation.given("holder", Datum.of(holder.key())))
            .toList());
  }
}
