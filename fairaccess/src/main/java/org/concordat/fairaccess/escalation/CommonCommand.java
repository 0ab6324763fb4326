/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.concordat.core.identity.Urn;
import org.concordat.core.procedure.Role;

/**
 * What somebody may do on every route: ask the school, answer, admit, or end the case.
 *
 * <p>Every command says who acts, in what capacity, and on which date.
 */
public sealed interface CommonCommand extends FoundationCommand, AcademyCommand, CommunityCommand {

  /**
   * Asks the school to admit the child; its time to answer begins.
   *
   * @param by who asks
   * @param on the day
   */
  record Ask(Role by, LocalDate on) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Ask {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Agrees to admit, when the school is asked or before it is.
   *
   * <p>Once a direction is sought, the agreement stops nothing that runs: until the first day is past, or the school
   * refuses, it only bars the direction. No rule limits how far ahead that day may lie, and the authority that agrees to
   * it with the school waits as long; agreed on 6 November for 12 November, it may direct on 13 November. While one
   * agreement stands the school gives no other ({@link EscalationReasons#FIRST_DAY_SET}). From 13 November on it gives
   * another only once the authority has reported that it did not admit ({@link EscalationReasons#AGREED_DAY_MISSED}): a
   * missed day goes on record, and a school does not put its day off by itself.
   *
   * @param by who agrees
   * @param on the day of the agreement
   * @param startOn the first day on which the child is to attend
   */
  record Agree(Role by, LocalDate on, LocalDate startOn) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Agree {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(startOn, "startOn");
    }
  }

  /**
   * Refuses to admit, when the school is asked or before it is.
   *
   * <p>A school that had agreed may refuse until it admits, and gains nothing by it: a direction that was sought before it
   * agreed may be given at once where it could be given without the agreement. One whose
   * silence counted as a refusal no longer refuses, and {@linkplain GiveLateReasons gives its reasons late}.
   *
   * @param by who refuses
   * @param on the day
   * @param reasons the written reasons, or where they are kept; nothing that identifies the child
   */
  record Refuse(Role by, LocalDate on, String reasons) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refuse {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Gives the reasons for what counted as a refusal, after a silence or an agreement that was not kept.
   *
   * <p>The day of the refusal stays. An academy asked on 15 October 2012 refused by its silence on 31 October; if its
   * letter comes on 1 November, a request of 2 November shows those reasons and the answer to them.
   *
   * @param by who gives them: whoever answers for the school
   * @param on the day
   * @param reasons the written reasons, or where they are kept; not blank, and nothing that identifies the child
   */
  record GiveLateReasons(Role by, LocalDate on, String reasons) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public GiveLateReasons {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reasons, "reasons");
    }
  }

  /**
   * Brings a refused case back to the panel, because there is something it did not know, or because the school
   * permanently excluded the child.
   *
   * <p>While a direction is sought, only such an exclusion brings it back, whether or not the panel could have known it,
   * and not before an agreed first day is past: a school that agreed to admit the child in spite of it may still do so.
   *
   * @param by who brings it back: the chair of the panel
   * @param on the day
   * @param couldHaveBeenKnown whether the panel could have known when it decided
   */
  record ReturnToPanel(Role by, LocalDate on, boolean couldHaveBeenKnown) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReturnToPanel {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Admits the child: from this day he or she is on roll.
   *
   * <p>Before a first day that was agreed the school does not admit. One that a decision or a direction set is the day
   * by which it must, and it may admit sooner.
   *
   * @param by who admits
   * @param on the first day on roll
   */
  record Admit(Role by, LocalDate on) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Admit {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Reports that the agreed day is past and the school has not admitted, which counts as a refusal.
   *
   * <p>It is not reported before that day is past. Whoever may direct need not wait for the report then.
   *
   * @param by who reports it
   * @param on the day
   */
  record ReportBrokenAgreement(Role by, LocalDate on) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportBrokenAgreement {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Records that it was tried to settle the refusal locally, between the school, the panel's chair and the
   * authority, and that the school still does not agree.
   *
   * @param by who tried
   * @param on the day on which it failed
   */
  record TryLocally(Role by, LocalDate on) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TryLocally {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
    }
  }

  /**
   * Says that a school has permanently excluded the child, as may be learned at any time before the case ends. From then
   * on no notice is given, no direction is announced or given and no order made against that school, under whichever
   * number it has on the day; the panel takes the case back. The local authority alone, deciding as admission authority,
   * may decide in spite of it if it gives its reasons, or give those of a decision that it made before.
   *
   * <p>What was agreed, decided or directed before stays as it is. {@link RecordExclusionEnd} takes it back.
   *
   * <p>One exclusion is recorded once, under whichever number: that from school 100002, which school 100001 took over on 1
   * November 2012, is refused as {@link EscalationReasons#EXCLUSION_RECORDED} if it is recorded again from 100001 on that
   * day. Where it was known without its day, the record gives it that day. Where several were known that the number does
   * not tell apart, it is refused as {@link EscalationReasons#EXCLUSION_AMBIGUOUS}.
   *
   * @param by who says so: the authority that seeks the place or maintains the school, whoever answers for the named
   *     school, the chair of the panel or the home school
   * @param on the day on which it became known
   * @param school the school, under the number that it had when the exclusion took effect, or under any other that is one
   *     school with it on the day {@code on}
   * @param effective the day on which the exclusion took effect, not after {@code on}
   */
  record RecordExclusion(Role by, LocalDate on, Urn school, LocalDate effective)
      implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordExclusion {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(effective, "effective");
    }
  }

  /**
   * Says that an exclusion no longer counts: the governors reinstated the child, a panel quashed the decision, the head
   * teacher cancelled it, or it was never made. It then bars nothing. Where the authority's grounds found it, they find
   * from then on that the school refused, if the case is against it and holds its refusal; else that it neither refused
   * nor excluded the child, since what another school said is not known here; in both cases until they are restated.
   *
   * <p>An exclusion from school 100001 that took effect on 8 October 2012 bars a direction on 30 October; reinstated on 5
   * November, it does not bar one of 7 November. One that is upheld again after a quashing is recorded again.
   *
   * <p>It ends under every number by which it is known and that is one school with {@code school} on the day {@code on}.
   * Schools 100002 and 100004 excluded the child and became school 100001: then it is said under one of the two old
   * numbers which exclusion ends, and 100001 is refused as {@link EscalationReasons#EXCLUSION_AMBIGUOUS}. So it is where
   * two numbers of one line hold exclusions of different days, unless the number that is said is one of them.
   *
   * @param by who says so, as in {@link RecordExclusion}
   * @param on the day on which it became known
   * @param school the school, under the number under which the exclusion is known, or under any other that is one school
   *     with it on the day {@code on}
   * @param effective the day from which the exclusion no longer counts, not after {@code on} nor before it took effect
   * @param ending why it no longer counts
   */
  record RecordExclusionEnd(
      Role by, LocalDate on, Urn school, LocalDate effective, ExclusionEnding ending)
      implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordExclusionEnd {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(school, "school");
      requireNonNull(effective, "effective");
      requireNonNull(ending, "ending");
    }
  }

  /**
   * Ends the case without an admission.
   *
   * @param by who ends it
   * @param on the day
   * @param reason why
   */
  record Close(Role by, LocalDate on, ClosingReason reason) implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Close {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(reason, "reason");
    }
  }
}
