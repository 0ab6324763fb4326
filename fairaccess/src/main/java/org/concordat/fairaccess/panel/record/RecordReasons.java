/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import java.time.LocalDate;
import org.concordat.core.reason.Reason;

/** The codes of the reasons why an entry is refused, and of the faults of a stored record. */
public final class RecordReasons {

  /** The entry to be corrected is not in the record; arguments: corrected, length. */
  public static final String UNKNOWN_ENTRY = "record.unknown-entry";

  /** The entry is dated before the last one; arguments: on, last; of a stored entry also: entry. */
  public static final String BEFORE_LAST = "record.before-last";

  /**
   * A correction does not say what is to be read instead; argument: corrected; of a stored entry also: entry.
   */
  public static final String NOTHING_CORRECTED = "record.nothing-corrected";

  /** The digest of an entry is not that of its bytes; argument: entry. */
  public static final String CHANGED = "record.changed";

  /** Entries are missing between two; arguments: first, last. */
  public static final String DROPPED = "record.dropped";

  /** A number comes more than once; argument: entry. */
  public static final String INSERTED = "record.inserted";

  /** An entry stands after a later one; arguments: entry, after. */
  public static final String REORDERED = "record.reordered";

  /** An entry does not carry the digest of the one that stands before it; arguments: entry, before. */
  public static final String UNLINKED = "record.unlinked";

  /** The record is shorter than the head that was kept; arguments: length, kept. */
  public static final String CUT = "record.cut";

  /** The entry that the kept head names has another digest; arguments: entry, digest, kept. */
  public static final String OTHER_HEAD = "record.other-head";

  /** A correction names an entry that is not before it; arguments: entry, corrected. */
  public static final String CORRECTS_NOTHING = "record.corrects-nothing";

  private RecordReasons() {}

  static Reason unknownEntry(int corrected, int length) {
    return Reason.coded(UNKNOWN_ENTRY)
        .with("corrected", corrected)
        .with("length", length)
        .saying("entry {corrected} cannot be corrected in a record of {length}");
  }

  static Reason beforeLast(LocalDate on, LocalDate last) {
    return Reason.coded(BEFORE_LAST)
        .with("on", on)
        .with("last", last)
        .saying("an entry of {on} cannot follow one of {last}");
  }

  static Reason nothingCorrected(int corrected) {
    return Reason.coded(NOTHING_CORRECTED)
        .with("corrected", corrected)
        .saying("the correction of entry {corrected} does not say what is to be read instead");
  }

  static Reason beforeLast(int entry, LocalDate on, LocalDate last) {
    return Reason.coded(BEFORE_LAST)
        .with("entry", entry)
        .with("on", on)
        .with("last", last)
        .saying("entry {entry} is dated {on}, and the one before it {last}");
  }

  static Reason nothingCorrected(int entry, int corrected) {
    return Reason.coded(NOTHING_CORRECTED)
        .with("entry", entry)
        .with("corrected", corrected)
        .saying(
            "entry {entry} corrects entry {corrected} and does not say what is to be read instead");
  }

  static Reason changed(int entry) {
    return Reason.coded(CHANGED).with("entry", entry).saying("entry {entry} was changed");
  }

  static Reason dropped(int first, int last) {
    return Reason.coded(DROPPED)
        .with("first", first)
        .with("last", last)
        .saying(
            first == last ? "entry {first} is missing" : "entries {first} to {last} are missing");
  }

  static Reason inserted(int entry) {
    return Reason.coded(INSERTED).with("entry", entry).saying("entry {entry} comes more than once");
  }

  static Reason reordered(int entry, int after) {
    return Reason.coded(REORDERED)
        .with("entry", entry)
        .with("after", after)
        .saying("entry {entry} stands after entry {after}");
  }

  static Reason unlinked(int entry, int before) {
    return Reason.coded(UNLINKED)
        .with("entry", entry)
        .with("before", before)
        .saying(
            before == 0
                ? "entry {entry} stands first and does not carry the digest with which this record begins"
                : "entry {entry} does not carry the digest of entry {before}");
  }

  static Reason cut(int length, int kept) {
    return Reason.coded(CUT)
        .with("length", length)
        .with("kept", kept)
        .saying("the record has {length} entries and had {kept}");
  }

  static Reason otherHead(int entry, String digest, String kept) {
    return Reason.coded(OTHER_HEAD)
        .with("entry", entry)
        .with("digest", digest)
        .with("kept", kept)
        .saying("entry {entry} has the digest {digest}, and {kept} was kept");
  }

  static Reason correctsNothing(int entry, int corrected) {
    return Reason.coded(CORRECTS_NOTHING)
        .with("entry", entry)
        .with("corrected", corrected)
        .saying("entry {entry} corrects entry {corrected}, which is not before it");
  }
}
