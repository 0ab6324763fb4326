/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.concordat.fairaccess.FairAccessRoles.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.core.procedure.Role;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.ledger.PlacementTypes;
import org.concordat.fairaccess.panel.PanelDecision;
import org.concordat.fairaccess.panel.PanelMeeting;
import org.concordat.fairaccess.panel.Panels;
import org.concordat.fairaccess.panel.Proposed;
import org.concordat.fairaccess.panel.record.RecordEntry.DecisionTaken;
import org.concordat.fairaccess.panel.record.RecordEntry.MinutesTaken;
import org.concordat.fairaccess.share.Schools;
import org.junit.jupiter.api.Test;

class PanelRecordTest {

  private static final String KEY = "bolton";
  private static final LocalDate DAY = LocalDate.of(2012, 10, 15);
  private static final DecisionTaken DECISION = new DecisionTaken(
      DAY,
      LOCAL_AUTHORITY,
      "case-17",
      PupilReference.of("pupil-17"),
      ImmutableList.of(
          RecordLine.of("school", "100006"), RecordLine.of("because", "es w\u00e4re n\u00e4her")));
  private static final RecordEntry CORRECTION = RecordEntries.correction(
      1,
      "a slip of the pen",
      ImmutableList.of(RecordLine.of("school", "100004")),
      DAY.plusDays(1),
      LOCAL_AUTHORITY);

  private static PanelRecord record(int length) {
    PanelRecord record = PanelRecord.begin(KEY);
    for (int day = 0; day < length; day++) {
      record = record
          .append(new MinutesTaken(
              DAY.plusDays(day),
              LOCAL_AUTHORITY,
              "panel",
              DAY.plusDays(day),
              ImmutableList.of(RecordLine.of("present", "head-" + day))))
          .orElseThrow();
    }
    return record;
  }

  private static SealedEntry forged(SealedEntry entry, String present) {
    MinutesTaken minutes = (MinutesTaken) entry.entry();
    return SealedEntry.seal(
        entry.number(),
        entry.previous(),
        new MinutesTaken(
            minutes.on(),
            minutes.by(),
            minutes.body(),
            minutes.heldOn(),
            ImmutableList.of(RecordLine.of("present", present))));
  }

  private static List<String> faults(List<SealedEntry> stored, RecordHead head) {
    return PanelRecord.faults(KEY, stored, head).stream().map(Reason::message).toList();
  }

  private static List<String> faults(List<SealedEntry> stored) {
    return faults(stored, record(4).head());
  }

  private static List<SealedEntry> four() {
    return new ArrayList<>(record(4).entries());
  }

  @Test
  void theDigestsAreThoseOfTheBytesLaidDown() {
    PanelRecord empty = PanelRecord.begin(KEY);
    assertThat(empty.head())
        .isEqualTo(
            RecordHead.of(0, "774895aa39cc060dcd378fbcde7b46cd461cec834a2be19506132e0388db7103"));
    PanelRecord one = empty.append(DECISION).orElseThrow();
    assertThat(one.head())
        .isEqualTo(
            RecordHead.of(1, "a1a23ca82682f5d161be71a94ee7efae33507fb2773f39b15fd42da9d9fe781a"));
    assertThat(one.append(CORRECTION).orElseThrow().head())
        .isEqualTo(
            RecordHead.of(2, "7a953ba749052fc876a823954115fd970e0ea53e3ded504b12b75d8bd545a7d3"));
  }

  @Test
  void theBytesAreTextsWithTheirLengths() {
    byte[] bytes =
        PanelRecord.begin(KEY).append(DECISION).orElseThrow().entries().get(0).toBytes();
    assertThat(bytes).startsWith(0, 0, 0, 1, '1', 0, 0, 0, 64, '7', '7', '4');
    assertThat(new String(bytes, UTF_8)).contains("\0\0\0\bdecision\0\0\0\n2012-10-15");
  }

  @Test
  void nothingChangesAndACorrectionComesLater() {
    PanelRecord one = PanelRecord.begin(KEY).append(DECISION).orElseThrow();
    PanelRecord two = one.append(CORRECTION).orElseThrow();
    assertThat(one.entries()).hasSize(1);
    assertThat(two.entries().get(0)).isEqualTo(one.entries().get(0));
    assertThat(two.correctionsOf(1)).extracting(SealedEntry::number).containsExactly(2);
    assertThat(two.standing(1)).containsExactly(RecordLine.of("school", "100004"));
    assertThat(one.standing(1)).isEqualTo(DECISION.lines());
    assertThat(two.standing(3)).isEmpty();
    assertThat(two.find(0)).isEmpty();
  }

  @Test
  void aCorrectionMayBeCorrected() {
    PanelRecord record = PanelRecord.begin(KEY)
        .append(DECISION)
        .orElseThrow()
        .append(CORRECTION)
        .orElseThrow()
        .append(RecordEntries.correction(
            2,
            "the first was right",
            ImmutableList.of(RecordLine.of("school", "100006")),
            DAY.plusDays(1),
            LOCAL_AUTHORITY))
        .orElseThrow();
    assertThat(record.correctionsOf(1)).extracting(SealedEntry::number).containsExactly(2, 3);
    assertThat(record.standing(1)).containsExactly(RecordLine.of("school", "100006"));
  }

  @Test
  void aCorrectionOfAnUnknownEntryIsRefused() {
    PanelRecord empty = PanelRecord.begin(KEY);
    Appending refused = empty.append(CORRECTION);
    assertThat(refused.reasons())
        .extracting(Reason::code)
        .containsExactly(RecordReasons.UNKNOWN_ENTRY);
    assertThat(refused.reasons().get(0).arguments())
        .containsEntry("corrected", Datum.of(1))
        .containsEntry("length", Datum.of(0));
    assertThat(empty.entries()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(refused::orElseThrow)
        .withMessageContaining("entry 1 cannot be corrected in a record of 0");
  }

  @Test
  void aCorrectionOfItselfIsRefused() {
    PanelRecord one = PanelRecord.begin(KEY).append(DECISION).orElseThrow();
    RecordEntry self = RecordEntries.correction(
        2, "a slip", ImmutableList.of(RecordLine.of("school", "1")), DAY, LOCAL_AUTHORITY);
    assertThat(one.against(self))
        .extracting(Reason::code)
        .containsExactly(RecordReasons.UNKNOWN_ENTRY);
  }

  @Test
  void aCorrectionByNothingAndAnEarlierEntryAreRefused() {
    PanelRecord one = PanelRecord.begin(KEY).append(DECISION).orElseThrow();
    assertThat(one.against(RecordEntries.correction(
            1, "a slip", ImmutableList.of(), DAY.minusDays(1), LOCAL_AUTHORITY)))
        .extracting(Reason::message)
        .containsExactly(
            "the correction of entry 1 does not say what is to be read instead",
            "an entry of 2012-10-14 cannot follow one of 2012-10-15");
  }

  @Test
  void aRecordAsItWasHasNoFaults() {
    PanelRecord record = record(4);
    assertThat(faults(record.entries(), record.head())).isEmpty();
    assertThat(PanelRecord.restore(KEY, record.entries(), record.head()))
        .isEqualTo(record)
        .hasSameHashCodeAs(record)
        .hasToString("PanelRecord bolton " + record.head());
    assertThat(faults(record.entries(), record(2).head())).isEmpty();
    assertThat(faults(record.entries(), record(0).head())).isEmpty();
    assertThat(record.key()).isEqualTo(KEY);
  }

  @Test
  void aRecordOfAnotherKeyIsNotThisOne() {
    assertThat(PanelRecord.faults("bury", four(), record(4).head()))
        .extracting(Reason::message)
        .containsExactly(
            "entry 1 stands first and does not carry the digest with which this record begins");
  }

  @Test
  void aChangedEntryIsFound() {
    List<SealedEntry> stored = four();
    SealedEntry forged = forged(stored.get(1), "nobody");
    stored.set(
        1, new SealedEntry(2, forged.previous(), forged.entry(), stored.get(1).digest()));
    assertThat(faults(stored))
        .containsExactly("entry 2 was changed", "entry 3 does not carry the digest of entry 2");
  }

  @Test
  void aChangedEntryWithANewDigestIsFoundByTheNext() {
    List<SealedEntry> stored = four();
    stored.set(1, forged(stored.get(1), "nobody"));
    assertThat(faults(stored)).containsExactly("entry 3 does not carry the digest of entry 2");
  }

  @Test
  void aLastEntryWithANewDigestIsFoundByTheHead() {
    List<SealedEntry> stored = four();
    stored.set(3, forged(stored.get(3), "nobody"));
    assertThat(PanelRecord.faults(KEY, stored, record(4).head()))
        .extracting(Reason::code)
        .containsExactly(RecordReasons.OTHER_HEAD);
  }

  @Test
  void aDroppedEntryIsFound() {
    List<SealedEntry> stored = four();
    stored.subList(1, 3).clear();
    assertThat(faults(stored))
        .containsExactly(
            "entries 2 to 3 are missing",
            "entry 4 does not carry the digest of entry 1",
            "the record has 2 entries and had 4");
  }

  @Test
  void oneDroppedEntryIsOne() {
    List<SealedEntry> stored = four();
    stored.remove(1);
    assertThat(faults(stored)).contains("entry 2 is missing");
  }

  @Test
  void anInsertedEntryIsFound() {
    List<SealedEntry> stored = four();
    stored.add(2, forged(stored.get(1), "somebody"));
    assertThat(faults(stored))
        .contains("entry 2 comes more than once", "entry 2 does not carry the digest of entry 2");
  }

  @Test
  void aReorderedEntryIsFound() {
    List<SealedEntry> stored = four();
    stored.add(1, stored.remove(2));
    assertThat(faults(stored))
        .contains("entry 2 stands after entry 3", "entry 3 does not carry the digest of entry 1");
  }

  @Test
  void aCutTailIsFoundByTheHeadThatWasKept() {
    List<SealedEntry> stored = four();
    stored.remove(3);
    assertThat(faults(stored)).containsExactly("the record has 3 entries and had 4");
    assertThat(faults(List.of())).containsExactly("the record has 0 entries and had 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PanelRecord.restore(KEY, stored, record(4).head()))
        .withMessageStartingWith("PanelRecord bolton entries: must be as they were, but ");
  }

  @Test
  void aForgedCorrectionOfALaterEntryIsFound() {
    RecordEntry later = RecordEntries.correction(
        7, "a slip", ImmutableList.of(RecordLine.of("school", "1")), DAY, LOCAL_AUTHORITY);
    SealedEntry sealed = SealedEntry.seal(1, record(0).head().digest(), later);
    assertThat(faults(List.of(sealed), new RecordHead(1, sealed.digest())))
        .containsExactly("entry 1 corrects entry 7, which is not before it");
  }

  @Test
  void entriesAreReadBackFromTheirBytes() {
    PanelRecord record = record(1)
        .append(RecordEntries.correction(
            1, "a slip", CORRECTION.lines(), DAY.plusDays(1), LOCAL_AUTHORITY))
        .orElseThrow()
        .append(new DecisionTaken(
            DAY.plusDays(2), LOCAL_AUTHORITY, "case-17", DECISION.pupil(), ImmutableList.of()))
        .orElseThrow();
    for (SealedEntry entry : record.entries()) {
      assertThat(SealedEntry.read(entry.toBytes(), entry.digest())).isEqualTo(entry);
    }
  }

  @Test
  void bytesThatAreNoEntryAreRefused() {
    SealedEntry entry = record(1).entries().get(0);
    byte[] bytes = entry.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> SealedEntry.read(cut, entry.digest()));
    }
    for (List<String> texts : List.of(
        altered(bytes, 0, "01"),
        altered(bytes, 0, "x"),
        altered(bytes, 0, "-1"),
        altered(bytes, 1, "abc"),
        altered(bytes, 2, "decree"),
        altered(bytes, 3, "15 October"),
        altered(bytes, 8, "2"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SealedEntry.read(Texts.write(texts), entry.digest()));
    }
  }

  private static List<String> altered(byte[] bytes, int index, String text) {
    List<String> texts = new ArrayList<>(Texts.read(bytes));
    texts.set(index, text);
    return texts;
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Texts.read(new byte[] {0, 0, 0, 1, (byte) 0xff}))
        .withMessage("Record bytes: a text must be UTF-8, but at 4 was not");
  }

  @Test
  void halfACharacterIsRefusedWithoutBeingQuoted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordLine.of("school", "half \ud800"))
        .withMessage(
            "RecordLine value: must hold whole characters only, but did not, in a text of 6 characters");
  }

  @Test
  void valuesThatCannotBeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PanelRecord.begin(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordLine.of(" ", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordHead.of(-1, "0".repeat(64)));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordHead.of(1, "0".repeat(63)));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordHead.of(1, "A".repeat(64)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SealedEntry(0, "0".repeat(64), DECISION, "0".repeat(64)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Appending.Refused(ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RecordEntries.correction(0, "a slip", ImmutableList.of(), DAY, LOCAL_AUTHORITY));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RecordEntries.correction(1, " ", ImmutableList.of(), DAY, LOCAL_AUTHORITY));
  }

  @Test
  void aMeetingAndItsDecisionsGoOnTheRecordInWords() {
    Role clerk = LOCAL_AUTHORITY;
    PanelMeeting meeting = Panels.meeting(
            Panels.listed("one").homeSchool(Schools.A).build())
        .decide(Panels.proposal("one", Proposed.place(Schools.F))
            .addReason("it has a place")
            .build())
        .orElseThrow();
    PanelDecision decision = meeting.decisions().get(0);
    PanelRecord record = PanelRecord.begin(KEY)
        .append(RecordEntries.minutes(meeting.minutes(), Panels.DAY, clerk))
        .orElseThrow()
        .append(RecordEntries.decision(decision, Panels.DAY, clerk))
        .orElseThrow();
    assertThat(record.standing(1))
        .contains(
            RecordLine.of("presiding", "director"),
            RecordLine.of("apologies", "pru"),
            RecordLine.of("interest", "a sits for the home school"),
            RecordLine.of("not counted", "a for: a declared an interest"),
            RecordLine.of(
                "motion one.1",
                "one: that the child be placed at school 100006: carried (4 for, 0 against, 0"
                    + " abstaining, of 5 present who could vote, and 7 members with a vote)"));
    assertThat(record.standing(2))
        .contains(
            RecordLine.of("school", "100006"),
            RecordLine.of("admission authority", "local authority"),
            RecordLine.of("order", "1. 100006: 1.667 points per thousand"),
            RecordLine.of("because", "it has a place"),
            RecordLine.of("enforceable", "yes"));
    assertThat(decision.explanation().render())
        .contains("votes: 4 for, 0 against, 0 abstaining, of 5 present who could vote")
        .contains("interest: a sits for the home school")
        .contains("not counted: a");
    assertThat(record.entries().get(1).entry().subject()).containsExactly("one", "pupil-one");
    assertThat(decision.subject().type()).isEqualTo(PlacementTypes.NEW_ARRIVAL);
    assertThat(PanelRecord.restore(KEY, record.entries(), record.head())).isEqualTo(record);
  }

  private static final RecordEntry EARLIER_AND_EMPTY = RecordEntries.correction(
      2, "a slip", ImmutableList.of(), LocalDate.of(2009, 1, 5), LOCAL_AUTHORITY);

  @Test
  void whatWasAddedAfterTheKeptHeadMustBeWhatAnAppendTakes() {
    PanelRecord record = record(4);
    List<SealedEntry> stored = four();
    stored.add(SealedEntry.seal(5, record.head().digest(), EARLIER_AND_EMPTY));

    assertThat(record.against(EARLIER_AND_EMPTY)).hasSize(2);
    for (int kept = 0; kept <= 4; kept++) {
      RecordHead head = record(kept).head();
      assertThat(faults(stored, head))
          .containsExactly(
              "entry 5 corrects entry 2 and does not say what is to be read instead",
              "entry 5 is dated 2009-01-05, and the one before it 2012-10-18");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PanelRecord.restore(KEY, stored, head))
          .withMessageContaining("record.before-last");
    }
  }

  @Test
  void whatAnAppendRefusesIsFoundInTheMiddleToo() {
    List<SealedEntry> stored = new ArrayList<>(four().subList(0, 2));
    stored.add(SealedEntry.seal(3, record(2).head().digest(), EARLIER_AND_EMPTY));
    stored.add(SealedEntry.seal(4, stored.get(2).digest(), DECISION));

    assertThat(PanelRecord.faults(KEY, stored, RecordHead.of(4, stored.get(3).digest())))
        .extracting(Reason::code)
        .containsExactly(RecordReasons.NOTHING_CORRECTED, RecordReasons.BEFORE_LAST);
  }

  @Test
  void anEntryThatIsOutOfItsPlaceIsNotBlamedForItsDate() {
    List<SealedEntry> stored = four();
    stored.add(1, stored.remove(2));

    assertThat(PanelRecord.faults(KEY, stored, record(4).head()))
        .extracting(Reason::code)
        .doesNotContain(RecordReasons.BEFORE_LAST);
  }
}
