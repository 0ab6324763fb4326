/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.panel;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.panel.record.PanelRecord;
import org.concordat.fairaccess.panel.record.RecordHead;
import org.concordat.fairaccess.panel.record.SealedEntry;

/**
 * The laws of a record that nobody can alter unseen.
 *
 * <p>A record as it was has no faults, and whatever is done to what is stored of it is found by the head that was
 * kept: any change of any byte, an entry that is dropped, doubled or moved, a tail that is cut off.
 *
 * <p>A test class implements this interface and inherits the properties; by default it is the library's own
 * record that is checked.
 */
public interface RecordLaws {

  /**
   * What is recorded.
   *
   * @return any record
   */
  @Provide
  default Arbitrary<PanelRecord> records() {
    return PanelArbitraries.records();
  }

  /**
   * Checks stored entries.
   *
   * @param key the key of the record
   * @param stored the entries
   * @param kept the head that was kept
   * @return the faults
   */
  default ImmutableList<Reason> faults(String key, List<SealedEntry> stored, RecordHead kept) {
    return PanelRecord.faults(key, stored, kept);
  }

  /**
   * Reads a stored entry.
   *
   * @param bytes its bytes
   * @param digest its digest
   * @return the entry
   * @throws IllegalArgumentException if the bytes are not those of an entry
   */
  default SealedEntry read(byte[] bytes, String digest) {
    return SealedEntry.read(bytes, digest);
  }

  /**
   * What is stored and read again is the same record, without a fault by its own head and by every earlier one.
   *
   * @param record any record
   */
  @Property(tries = 200)
  default void aRecordAsItWasHasNoFaults(@ForAll("records") PanelRecord record) {
    List<SealedEntry> stored = new ArrayList<>();
    for (SealedEntry entry : record.entries()) {
      stored.add(read(entry.toBytes(), entry.digest()));
      RecordHead head = new RecordHead(stored.size(), entry.digest());
      holds(
          faults(record.key(), record.entries(), head).isEmpty(),
          "A record as it was has no faults, but by head %s had some",
          head);
    }
    holds(
        stored.equals(record.entries())
            && faults(record.key(), stored, record.head()).isEmpty(),
        "A record as it was has no faults, but read back %s had some or was another",
        record);
  }

  /**
   * A change of one byte of one entry is found, by the reader or by the check.
   *
   * @param record any record
   * @param at which byte, counted over all entries
   * @param change how it is changed
   */
  @Property(tries = 1000)
  default void aChangeOfAnyByteIsFound(
      @ForAll("records") PanelRecord record,
      @ForAll @IntRange(max = 100_000) int at,
      @ForAll @IntRange(min = 1, max = 255) int change) {
    if (record.entries().isEmpty()) {
      return;
    }
    int index = at % record.entries().size();
    SealedEntry entry = record.entries().get(index);
    byte[] bytes = entry.toBytes();
    bytes[at % bytes.length] ^= (byte) change;
    List<SealedEntry> stored = new ArrayList<>(record.entries());
    try {
      stored.set(index, read(bytes, entry.digest()));
    } catch (IllegalArgumentException unreadable) {
      return;
    }
    holds(
        !faults(record.key(), stored, record.head()).isEmpty(),
        "A change of any byte is found, but that of byte %s of entry %s was not",
        at % bytes.length,
        entry.number());
  }

  /**
   * An entry that is dropped, doubled or moved is found, and so is a tail that is cut off.
   *
   * @param record any record
   * @param at which entry
   * @param to where it goes
   */
  @Property(tries = 500)
  default void whateverIsDoneToTheEntriesIsFound(
      @ForAll("records") PanelRecord record,
      @ForAll @IntRange(max = 7) int at,
      @ForAll @IntRange(max = 7) int to) {
    int length = record.entries().size();
    if (length == 0) {
      return;
    }
    int from = at % length;
    List<SealedEntry> dropped = new ArrayList<>(record.entries());
    dropped.remove(from);
    found(record, dropped, "dropping");
    List<SealedEntry> doubled = new ArrayList<>(record.entries());
    doubled.add(to % (length + 1), record.entries().get(from));
    found(record, doubled, "doubling");
    found(record, record.entries().subList(0, from), "cutting");
    if (to % length != from) {
      List<SealedEntry> swapped = new ArrayList<>(record.entries());
      Collections.swap(swapped, from, to % length);
      found(record, swapped, "moving");
    }
  }

  private void found(PanelRecord record, List<SealedEntry> stored, String what) {
    holds(
        !faults(record.key(), stored, record.head()).isEmpty(),
        "Whatever is done to the entries is found, but %s in %s was not",
        what,
        stored);
  }
}
