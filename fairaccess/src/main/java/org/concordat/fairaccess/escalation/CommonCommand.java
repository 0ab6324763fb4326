/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
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
   * <p>Once a direction is sought, the agreement stops nothing that runs: until the first day is past, the school refuses
   * or the day is {@linkplain RejectFirstDay rejected}, it only bars the direction. Agreed on 6 November for 12 November,
   * the authority may direct on 13 November. No rule limits how far ahead the day may lie, so whoever the agreement holds up
   * judges it; once a day was rejected, no other holds anybody up. An agreed day may be brought forward by agreeing to an
   * earlier one, and is never put off by agreeing again ({@link EscalationReasons#FIRST_DAY_SET}). From 13 November on it
   * gives another only once it has refused, or the
   * authority has reported that it did not admit ({@link EscalationReasons#AGREED_DAY_MISSED}); either puts the missed day
   * on record ({@link Refusal#missedDay()}). A school that refuses and agrees anew puts its day off until one is rejected.
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
   * agreed may be given at once where it could be given without the agreement. If the agreed day is past by then, the
   * refusal tells that it was missed. One whose
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
   * <p>While a direction is sought, or an agreement stands, only such an exclusion brings it back, whether or not the
   * panel could have known it. It goes before an agreement: a school that may not be directed does not hold the case by a
   * promise. Such an exclusion, learned only after a direction or an order, brings the case back too: what was ordered
   * stands until then, but no first day is set by it ({@link BreachCommand.SetFirstDay}). On {@link CommunityRoute} a
   * decision may be in spite of an exclusion, with its reasons, and stands.
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
   * <p>Before a direction is sought the school does not admit before the first day that was agreed; to admit sooner, it
   * agrees to the earlier day first. While a direction is sought, nothing keeps a school that has agreed from admitting at
   * once. A day that a decision or a direction set is the one by which it must, and it may admit sooner.
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
   * Does not accept the first day to which the school agreed, because it lies too far ahead.
   *
   * <p>The agreement falls as if the school had refused, and nothing waits for its day any longer. The law fixes no day
   * that is too late, so whoever the agreement holds up judges; local protocols give one week (Leicestershire), two (Surrey)
   * or 20 school days (Buckinghamshire). Of a school that agreed on 6 November 2012 to 1 September 2099, it is done on 7
   * November. A day that is past is not rejected but {@linkplain ReportBrokenAgreement reported as missed}.
   *
   * <p>A school is not asked twice. If it agrees again, to whatever day, that is recorded and it owes the admission on the
   * day, but it holds nobody off ({@link Escalation#rejectedFirstDay()}); before a direction is sought, the day is rejected
   * again without another attempt to settle the matter locally. An agreement to an earlier
   * day that was given before the rejection, and is learned of after it, falls with the rejected one before a direction is
   * sought, and the school agrees anew; while a direction is sought it stands.
   *
   * @param by who does not accept it: the authority that seeks the place; while the Secretary of State has a request to
   *     decide ({@link AcademyStage#UNDER_CONSIDERATION}, {@link AcademyStage#WITH_ADJUDICATOR}, {@link
   *     AcademyStage#MINDED_TO_DIRECT}), the Secretary of State too; on {@link CommunityRoute} the authority that maintains
   *     the school too
   * @param on the day, not after the first day
   * @param day the first day that is not accepted, which is the one that is agreed ({@link
   *     EscalationReasons#ANOTHER_DAY_AGREED})
   * @param reasons the written reasons, or where they are kept; not blank, and nothing that identifies the child
   */
  record RejectFirstDay(Role by, LocalDate on, LocalDate day, String reasons)
      implements CommonCommand {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RejectFirstDay {
      requireNonNull(by, "by");
      requireNonNull(on, "on");
      requireNonNull(day, "day");
      requireNonNull(reasons, "reasons");
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
   * <p>The exclusion is known by the number that is said here, and by no other. It is refused as {@link
   * EscalationReasons#EXCLUSION_RECORDED} if one of that day is known by that number, or by another that this school had
   * or that took it over, and has not ended. One of another day is another exclusion, earlier or later, and every one
   * counts until it has ended. Of school 100002, which school 100001 took over on 1 November 2012, an exclusion of 8
   * October is recorded; one from 100001 of 8 October is refused on 1 November, one of 9 October is another exclusion. One
   * that is known without its day gets it by a record under its own number, if the day is not after the one on which it was
   * known to be there: when the case {@linkplain RouteEntry began} or grounds first found it. If grounds of 20 October
   * found it, one of 8 October is that one, and one of 10 November stands beside it. One of which it is not known on which
   * day it was there, as in a case that was begun without an entry, gets no day.
   *
   * @param by who says so: the authority that seeks the place or maintains the school, whoever answers for the named
   *     school (on {@link LookedAfterRoute} by the name of any body that answers for a school there, so the local authority
   *     too), the chair of the panel or the home school
   * @param on the day on which it became known
   * @param school the school, under the number by which the exclusion is to be known: the one that it had when the
   *     exclusion took effect
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
   * <p>One exclusion ends, and every other goes on. It is the one of the day that is {@linkplain #withExclusionOf(LocalDate)
   * said}. Where none is said, it is the last that took effect by the day from which it no longer counts, so that of 8
   * October and 10 November 2012 one reinstated on 5 November is the first, and one on 12 November the second; a panel that
   * quashes the first on 12 November says its day. One whose day is not known goes for one before all others; to say that
   * it has ended and a later one has not, its day is {@linkplain RecordExclusion recorded} first.
   *
   * <p>It is sought among those that are known by the number that is said. If none of them took effect by then, or is of
   * the day, it is the one from a school that the said one has taken over by the day {@code on}: from school 100002, which
   * school 100001 took over on 1 November 2012, if the end is said of 100001. Where 100004 was taken over too and excluded
   * the child as well, it is refused as {@link EscalationReasons#EXCLUSION_AMBIGUOUS}, and one of the two is to be said. An
   * exclusion from 100001 does not end if it is said of 100002 ({@link EscalationReasons#EXCLUSION_NOT_KNOWN}), since it may
   * be its own. What goes on bars as before, and the refusal of a direction names its number.
   *
   * <p>Where the day is said, exclusions and ends leave the same exclusions in whichever order they are told. Where it is
   * not, an end is of what is known on the day {@code on}, of two things told of one day by what was told before: of an
   * exclusion of 8 October, if that of 10 November becomes
   * known on 14 November and the end is told on 12 November; of that of 10 November, if it was known on 11 November.
   *
   * @param by who says so, as in {@link RecordExclusion}
   * @param on the day on which it became known
   * @param school the school, under the number by which the exclusion is known, or under that of the school that has
   *     taken it over by the day {@code on}
   * @param excludedOn the day on which the exclusion that has ended took effect; empty where it is not said
   * @param effective the day from which the exclusion no longer counts, not after {@code on} nor before it took effect
   * @param ending why it no longer counts
   */
  record RecordExclusionEnd(
      Role by,
      LocalDate on,
      Urn school,
      Optional<LocalDate> excludedOn,
      LocalDate effective,
      ExclusionEnding ending)
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
      requireNonNull(excludedOn, "excludedOn");
      requireNonNull(effective, "effective");
      requireNonNull(ending, "ending");
    }

    /**
     * The end of an exclusion, without saying on which day that took effect.
     *
     * @param by who says so
     * @param on the day on which it became known
     * @param school the school
     * @param effective the day from which the exclusion no longer counts
     * @param ending why it no longer counts
     * @throws NullPointerException if an argument is null
     */
    public RecordExclusionEnd(
        Role by, LocalDate on, Urn school, LocalDate effective, ExclusionEnding ending) {
      this(by, on, school, Optional.empty(), effective, ending);
    }

    /**
     * The end of the exclusion that took effect on a day. It is refused as {@link
     * EscalationReasons#EXCLUSION_DAY_NOT_KNOWN} where none of that day is known, with those that are.
     *
     * @param day the day
     * @return a copy
     * @throws NullPointerException if the day is null
     */
    public RecordExclusionEnd withExclusionOf(LocalDate day) {
      return new RecordExclusionEnd(
          by, on, school, Optional.of(requireNonNull(day, "day")), effective, ending);
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
