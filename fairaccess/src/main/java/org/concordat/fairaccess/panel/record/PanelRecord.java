/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.core.reason.Reason;

/**
 * A record to which entries are added and in which none is ever altered.
 *
 * <p>Every record that exists is sound: it grew entry by entry, or was restored from storage and verified.
 *
 * <pre>{@code
 * PanelRecord record = PanelRecord.begin("bolton-2012");
 * record = record.append(RecordEntries.minutes(minutes, day, LOCAL_AUTHORITY)).orElseThrow();
 * RecordHead head = record.head();                             // kept apart from the record
 * PanelRecord.faults("bolton-2012", stored, head);             // empty, or what was done to it
 * PanelRecord.restore("bolton-2012", stored, head);            // the same record
 * }</pre>
 *
 * <p>Whoever alters an entry and computes its digest anew breaks the link to the next one; whoever computes all
 * digests anew ends at another head. A digest is no signature: it shows that nothing was altered since the
 * head was kept, not who wrote it.
 *
 * <p>Immutable and thread-safe.
 */
public final class PanelRecord {

  private static final String FORM = "concordat-panel-record-1";

  private final String key;
  private final ImmutableList<SealedEntry> entries;

  private PanelRecord(String key, ImmutableList<SealedEntry> entries) {
    this.key = key;
    this.entries = entries;
  }

  /**
   * A record without entries.
   *
   * @param key the caller's own key of the record, part of its opening
   * @return the record
   * @throws IllegalArgumentException if the key is blank, or cannot be written in UTF-8
   */
  public static PanelRecord begin(String key) {
    return new PanelRecord(checkKey(key), ImmutableList.of());
  }

  /**
   * A record from storage.
   *
   * @param key the key of the record
   * @param stored the entries, in their order
   * @param kept the head that was kept when the record had that length
   * @return the record
   * @throws IllegalArgumentException if the entries have a fault; the message names all of them
   */
  public static PanelRecord restore(String key, List<SealedEntry> stored, RecordHead kept) {
    ImmutableList<Reason> faults = faults(key, stored, kept);
    checkArgument(
        faults.isEmpty(), "PanelRecord %s entries: must be as they were, but %s", key, faults);
    return new PanelRecord(key, ImmutableList.copyOf(stored));
  }

  /**
   * What is wrong with stored entries.
   *
   * <p>A head that was kept when the record was shorter serves too. What was added since may have been added by
   * anybody: it is checked by its digests, and for what {@link #append} refuses, as every entry is. A sealed
   * correction of entry 2 that is dated 2009, after an entry of 2012, and has no lines, has two faults.
   *
   * @param key the key of the record
   * @param stored the entries, in the order in which they are stored
   * @param kept the head that was kept
   * @return the faults, each with the entry it is about, in the order of the entries; empty if there is none
   * @throws IllegalArgumentException if the key is blank, or cannot be written in UTF-8
   */
  public static ImmutableList<Reason> faults(
      String key, List<SealedEntry> stored, RecordHead kept) {
    return RecordCheck.faults(opening(checkKey(key)), ImmutableList.copyOf(stored), kept);
  }

  /**
   * The key.
   *
   * @return the caller's own key of the record
   */
  public String key() {
    return key;
  }

  /**
   * The entries.
   *
   * @return them, in the order in which they were recorded
   */
  public ImmutableList<SealedEntry> entries() {
    return entries;
  }

  /**
   * The length and the digest of the last entry.
   *
   * @return the head, to be kept apart from the record
   */
  public RecordHead head() {
    return new RecordHead(
        entries.size(), last().map(SealedEntry::digest).orElseGet(() -> opening(key)));
  }

  /**
   * An entry by its number.
   *
   * @param number from 1
   * @return the entry; empty if the record has none of that number
   */
  public Optional<SealedEntry> find(int number) {
    return number > 0 && number <= entries.size()
        ? Optional.of(entries.get(number - 1))
        : Optional.empty();
  }

  /**
   * The corrections of an entry, and those of its corrections.
   *
   * @param number the number of the entry
   * @return the corrections, the latest last
   */
  public ImmutableList<SealedEntry> correctionsOf(int number) {
    return entries.stream()
        .filter(one -> original(one) == number && one.number() != number)
        .collect(toImmutableList());
  }

  private int original(SealedEntry entry) {
    SealedEntry one = entry;
    while (one.entry().corrects().isPresent()) {
      one = entries.get(one.entry().corrects().get() - 1);
    }
    return one.number();
  }

  /**
   * What is to be read where an entry stands.
   *
   * @param number the number of the entry
   * @return the lines of its latest correction, or its own if there is none; empty if there is no such entry
   */
  public ImmutableList<RecordLine> standing(int number) {
    return Streams.findLast(Stream.concat(find(number).stream(), correctionsOf(number).stream()))
        .map(one -> one.entry().lines())
        .orElse(ImmutableList.of());
  }

  /**
   * Why an entry cannot be added.
   *
   * @param entry the entry
   * @return the reasons: it corrects an entry that is not there, corrects it by nothing, or is dated before
   *     the last one; empty if it can
   */
  public ImmutableList<Reason> against(RecordEntry entry) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    entry.corrects().ifPresent(corrected -> {
      if (find(corrected).isEmpty()) {
        reasons.add(RecordReasons.unknownEntry(corrected, entries.size()));
      }
      if (entry.lines().isEmpty()) {
        reasons.add(RecordReasons.nothingCorrected(corrected));
      }
    });
    last()
        .map(one -> one.entry().on())
        .filter(entry.on()::isBefore)
        .ifPresent(day -> reasons.add(RecordReasons.beforeLast(entry.on(), day)));
    return reasons.build();
  }

  /**
   * Adds an entry.
   *
   * @param entry the entry
   * @return the longer record, or the reasons of {@link #against}; this record stays as it is
   */
  public Appending append(RecordEntry entry) {
    ImmutableList<Reason> reasons = against(entry);
    if (!reasons.isEmpty()) {
      return new Appending.Refused(reasons);
    }
    return new Appending.Appended(new PanelRecord(
        key,
        ImmutableList.<SealedEntry>builderWithExpectedSize(entries.size() + 1)
            .addAll(entries)
            .add(SealedEntry.seal(entries.size() + 1, head().digest(), entry))
            .build()));
  }

  private Optional<SealedEntry> last() {
    return find(entries.size());
  }

  private static String opening(String key) {
    return Texts.digest(ImmutableList.of(FORM, key));
  }

  private static String checkKey(String key) {
    requireNonNull(key, "key");
    checkArgument(!key.isBlank(), "PanelRecord key: must not be blank, but was '%s'", key);
    Texts.checkWritable("PanelRecord key", key);
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PanelRecord that
        && key.equals(that.key)
        && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + entries.hashCode();
  }

  @Override
  public String toString() {
    return "PanelRecord " + key + " " + head();
  }
}
