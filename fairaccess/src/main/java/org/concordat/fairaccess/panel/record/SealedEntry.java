/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.concordat.fairaccess.panel.record.RecordEntry.Corrected;
import org.concordat.fairaccess.panel.record.RecordEntry.DecisionTaken;
import org.concordat.fairaccess.panel.record.RecordEntry.MinutesTaken;

/**
 * An entry in its place in a record, with the digest of the one before and its own.
 *
 * <p>It is what an embedder stores, as the components or as {@link #toBytes()}. A sealed entry that was read
 * back may say anything: whether it is true is what {@link PanelRecord#faults} finds out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the place in the record, from 1
 * @param previous the digest of the entry before, or of the opening for the first
 * @param entry what was recorded
 * @param digest the digest of this entry
 */
public record SealedEntry(int number, String previous, RecordEntry entry, String digest) {

  private static final int BEFORE_LINES = 9;

  /**
   * Checks the form of the parts, and not whether the digests are right.
   *
   * @throws IllegalArgumentException if the number is below one, or a digest is not of its form
   * @throws NullPointerException if a component is null
   */
  public SealedEntry {
    requireNonNull(previous, "previous");
    requireNonNull(entry, "entry");
    requireNonNull(digest, "digest");
    checkArgument(number > 0, "SealedEntry number: must be one or more, but was %s", number);
    RecordHead.checkDigest("SealedEntry previous", previous);
    RecordHead.checkDigest("SealedEntry digest", digest);
  }

  /** Seals an entry. */
  static SealedEntry seal(int number, String previous, RecordEntry entry) {
    return new SealedEntry(number, previous, entry, Texts.digest(texts(number, previous, entry)));
  }

  /**
   * The bytes of which the digest is taken, as the package lays them down.
   *
   * @return a new array
   */
  public byte[] toBytes() {
    return Texts.write(texts(number, previous, entry));
  }

  /**
   * Reads what {@link #toBytes()} wrote.
   *
   * @param bytes the bytes
   * @param digest the digest that was stored beside them
   * @return the entry; its bytes are those given
   * @throws IllegalArgumentException if the bytes are not those of an entry, or the digest is not of its form
   */
  public static SealedEntry read(byte[] bytes, String digest) {
    requireNonNull(digest, "digest");
    ImmutableList<String> texts = Texts.read(bytes);
    checkArgument(
        texts.size() >= BEFORE_LINES,
        "SealedEntry bytes: must hold %s texts or more, but held %s",
        BEFORE_LINES,
        texts.size());
    List<String> lines = texts.subList(BEFORE_LINES, texts.size());
    checkArgument(
        lines.size() == 2L * number("lines", texts.get(BEFORE_LINES - 1)),
        "SealedEntry lines: must be as many as it says, which is %s, but the texts left were %s",
        texts.get(BEFORE_LINES - 1),
        lines.size());
    ImmutableList.Builder<RecordLine> read = ImmutableList.builder();
    for (int index = 0; index < lines.size(); index += 2) {
      read.add(RecordLine.of(lines.get(index), lines.get(index + 1)));
    }
    return new SealedEntry(
        number("number", texts.get(0)), texts.get(1), entry(texts, read.build()), digest);
  }

  private static RecordEntry entry(List<String> texts, ImmutableList<RecordLine> lines) {
    String kind = texts.get(2);
    LocalDate on = date(texts.get(3));
    Role by = Role.of(texts.get(4), texts.get(5));
    String subject = texts.get(6);
    String more = texts.get(7);
    return switch (kind) {
      case RecordEntry.MINUTES -> new MinutesTaken(on, by, subject, date(more), lines);
      case RecordEntry.DECISION ->
        new DecisionTaken(on, by, subject, PupilReference.of(more), lines);
      case RecordEntry.CORRECTION ->
        new Corrected(on, by, number("corrected", subject), more, lines);
      default ->
        throw new IllegalArgumentException(
            "SealedEntry kind: must be minutes, decision or correction, but was '" + kind + "'");
    };
  }

  private static int number(String what, String text) {
    int number;
    try {
      number = Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(
          "SealedEntry " + what + ": must be a number, but was '" + text + "'", none);
    }
    checkArgument(
        number >= 0 && Integer.toString(number).equals(text),
        "SealedEntry %s: must be digits without leading zeros, but was '%s'",
        what,
        text);
    return number;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException(
          "SealedEntry date: must be like 2012-10-15, but was '" + text + "'", none);
    }
  }

  /** The digest that the entry should have. */
  String trueDigest() {
    return Texts.digest(texts(number, previous, entry));
  }

  private static ImmutableList<String> texts(int number, String previous, RecordEntry entry) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts
        .add(Integer.toString(number))
        .add(previous)
        .add(entry.kind())
        .add(entry.on().toString())
        .add(entry.by().code())
        .add(entry.by().title())
        .addAll(entry.subject())
        .add(Integer.toString(entry.lines().size()));
    entry.lines().forEach(line -> texts.add(line.label()).add(line.value()));
    return texts.build();
  }

  @Override
  public String toString() {
    return number + ". " + entry.kind() + " of " + entry.on();
  }
}
