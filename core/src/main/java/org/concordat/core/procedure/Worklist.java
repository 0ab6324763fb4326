/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import org.threeten.extra.LocalDateRange;

/**
 * The obligations of any number of lives, in the order in which they fall due.
 *
 * <p>Dated obligations come first, by date, then by subject, then by the duty's code; those whose date
 * is unknown come last, by subject and code. Where all of these are the same, the day of the start, the owner
 * and then the rest of what can be read decide. The list depends on nothing else, however it was put
 * together. With one obligation due on 29 October and today 30 October, {@code overdueOn(today)} holds
 * it; on 29 October itself {@code dueIn} a range that holds that day does.
 *
 * <p>Immutable and thread-safe.
 */
public final class Worklist {

  private static final Comparator<Item> ORDER = Comparator.comparing(
          (Item item) -> item.obligation().due().find().orElse(LocalDate.MAX))
      .thenComparing(item -> !item.obligation().due().isKnown())
      .thenComparing(Item::subject)
      .thenComparing(item -> item.obligation().duty().code())
      .thenComparing(item -> item.obligation().started())
      .thenComparing(item -> item.obligation().duty().owner())
      .thenComparing(item -> item.obligation().toString())
      .thenComparing(item -> item.obligation().term().rule().toString());

  private final ImmutableList<Item> items;

  private Worklist(ImmutableList<Item> items) {
    this.items = items;
  }

  /**
   * An obligation and the life it belongs to.
   *
   * @param subject the embedder's own key of the life; nothing that identifies a pupil
   * @param obligation who owes what by when
   */
  public record Item(String subject, Obligation obligation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Item {
      requireNonNull(subject, "subject");
      requireNonNull(obligation, "obligation");
    }
  }

  /**
   * Collects obligations.
   *
   * @param items the obligations, in any order
   * @return the list
   */
  public static Worklist of(Iterable<Item> items) {
    return new Worklist(ImmutableList.sortedCopyOf(ORDER, items));
  }

  /**
   * Everything on the list.
   *
   * @return the items in order
   */
  public ImmutableList<Item> items() {
    return items;
  }

  /**
   * What is over its date.
   *
   * @param today the date that is asked about
   * @return the items whose last allowed day is before today
   */
  public ImmutableList<Item> overdueOn(LocalDate today) {
    return only(item -> item.obligation().isOverdueOn(today));
  }

  /**
   * What falls due in a period.
   *
   * @param period the period, end-exclusive
   * @return the items whose last allowed day lies in it
   */
  public ImmutableList<Item> dueIn(LocalDateRange period) {
    return only(item -> item.obligation().due().find().filter(period::contains).isPresent());
  }

  /**
   * What has no date yet.
   *
   * @return the items whose last allowed day is unknown, each with the reason in its term
   */
  public ImmutableList<Item> undated() {
    return only(item -> !item.obligation().due().isKnown());
  }

  /**
   * What somebody owes.
   *
   * @param owner the role
   * @return a list of that role's items alone
   */
  public Worklist ownedBy(Role owner) {
    return new Worklist(only(item -> item.obligation().duty().owner().equals(owner)));
  }

  /**
   * This list and another.
   *
   * @param other the other list
   * @return one list of both, in order
   */
  public Worklist and(Worklist other) {
    return of(ImmutableList.<Item>builder().addAll(items).addAll(other.items).build());
  }

  private ImmutableList<Item> only(Predicate<Item> wanted) {
    return items.stream().filter(wanted).collect(toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Worklist that && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return "Worklist" + items;
  }
}
