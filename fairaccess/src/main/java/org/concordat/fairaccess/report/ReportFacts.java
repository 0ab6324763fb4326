/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.calendar.TimeLimit;
import org.concordat.core.identity.SchoolLines;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.casework.CaseContext;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.share.ShareTable;
import org.immutables.value.Value;

/**
 * All that a report is made of.
 *
 * <p>The order of the facts means nothing, and what is dated after the month that is reported does not count.
 * Immutable and thread-safe; {@code toString} shows none of them.
 */
@Value.Immutable
public abstract class ReportFacts {

  private static final Rule<TimeLimit> TWO_WEEKS =
      FairAccessProtocol.of(AdmissionsCodes.CODE_2021).onRollTarget();

  ReportFacts() {}

  /**
   * Begins the facts.
   *
   * @return a builder that lacks the scope, the day from which the facts are whole, the context and the
   *     completeness
   */
  public static Builder builder() {
    return new ReportFactsBuilder();
  }

  /**
   * For whom the report is.
   *
   * @return the scope
   */
  public abstract ReportScope scope();

  /**
   * The schools of the area, each of which has a line though nothing happened there.
   *
   * <p>By the links of the {@link #context()} a school that converted has one line, under the number that it has at the
   * end of the period, or the one of them that is listed here: what BROOK did in October and the academy that it
   * became did in November stand together. Two schools that merged stand on the line of the one they became. What a
   * school did that was divided since stays on a line of its own, and so does what is linked without a date.
   *
   * @return the schools
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Urn> schools();

  /**
   * From when on the facts are whole; a period that begins before is compared with no other.
   *
   * <p>What there is of it is counted all the same. A report of November of facts that are whole from 1 October on counts
   * October and November for its year, and says so by the caution {@code report.not-covered}, {@link
   * ReportHeader#cautions()}, for the panel and in what is published.
   *
   * @return the first day
   */
  public abstract LocalDate coveredFrom();

  /**
   * The authority's calendars and the protocols by date.
   *
   * @return the context of the cases
   */
  public abstract CaseContext context();

  /**
   * The calendars of single schools.
   *
   * @return them; the authority's serve for a school that is not among them
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<Urn, Calendars> schoolCalendars();

  /**
   * Which schools sent their returns for the month.
   *
   * <p>It is the month's and says nothing of the months before; what is missing is cautioned beside the figures of the year as
   * beside those of the month, since it is in both.
   *
   * @return the completeness
   */
  public abstract DataCompleteness completeness();

  /**
   * The permanent exclusions, each child's from a school on a day once.
   *
   * @return the facts
   */
  public abstract ImmutableList<ExclusionFact> exclusions();

  /**
   * How many permanent exclusions there were in the same period a year before, where they are not among the
   * facts.
   *
   * @return the number with its period, or empty to count the facts
   */
  public abstract Optional<PeriodCount> exclusionsYearBefore();

  /**
   * The managed moves, each once: a child's move between two schools, proposed on a day.
   *
   * @return the files
   */
  public abstract ImmutableList<MoveFile> moves();

  /**
   * Whether a managed move counts as a child admitted under the protocol, where the report is not to go by the protocol
   * of the day; see {@link #countsManagedMovesOn}.
   *
   * @return true if all count, false if none does, or empty to go by the protocol
   */
  public abstract Optional<Boolean> countsManagedMoves();

  /**
   * The cases, each once, known by its referral. Two referrals of one child, such as by a school and by a pupil
   * referral unit, are two cases, and the report finds them.
   *
   * @return the files
   */
  public abstract ImmutableList<CaseFile> cases();

  /**
   * How many cases the report of the month before left open.
   *
   * @return the number, or empty if there was no such report
   */
  public abstract Optional<Integer> carriedForward();

  /**
   * Within what time of a decision a child should be on roll; by default the two weeks that Surrey reports, as ten school days:
   * the target that a protocol has {@linkplain FairAccessProtocol#onRollTarget() by default}, so
   * that whoever keeps to the one is in time by the other. Named on Thursday 18 October 2012, before a half-term, a child is on roll
   * in time by Thursday 8 November.
   *
   * <p>The decisions of a whole year go by it, whatever protocol was in force on the day of each, so that they can be compared:
   * no {@linkplain FairAccessProtocol#onRollTarget() target of a protocol} is read, and who
   * reports by one sets it here.
   *
   * @return the target
   */
  @Value.Default
  public Rule<TimeLimit> onRollWithin() {
    return TWO_WEEKS;
  }

  /**
   * The escalations, each once: of one child at one school from one first day on.
   *
   * <p>They give the days in each stage, the directions and the admissions on a letter. No refusal is counted from them: the
   * refusals of a school, as of {@link SchoolDisputes#refusals()} and the published refusals of the year, are those in the
   * {@link #cases()}, so that a child outside the protocol, who has an escalation and no case, is in the stages and not
   * among the refusals.
   *
   * @return the facts
   */
  public abstract ImmutableList<EscalationFact> escalations();

  /**
   * The share table for the end of the month; of one of another day {@link PanelCopy#cautions()} says so.
   *
   * @return the table, or empty if there is none
   */
  public abstract Optional<ShareTable> shares();

  /**
   * The places in alternative provision at the end of the month, each provider once, or once for each of its contracts.
   *
   * @return the facts
   */
  public abstract ImmutableList<ProvisionFact> provision();

  /**
   * The meetings of the panel, each once: by its day and, where there were more on that day, the name of the sitting.
   *
   * @return the facts
   */
  public abstract ImmutableList<MeetingFact> meetings();

  /**
   * Whether a managed move counts as a child admitted under the protocol: as is {@linkplain #countsManagedMoves() said
   * here}, otherwise as the {@linkplain org.concordat.fairaccess.protocol.SharingTerms#managedMovesCount() protocol} of
   * the {@link #context()} says that is in force on the day.
   *
   * @param day the day on which the pupil was transferred
   * @return true if it does, as in Blackburn (2013), and where no protocol was in force
   */
  public final boolean countsManagedMovesOn(LocalDate day) {
    return countsManagedMoves()
        .orElseGet(() -> context()
            .protocols()
            .find(day)
            .map(edition -> edition.rules().sharing().managedMovesCount())
            .orElse(true));
  }

  /** The lines of a report that ends on a day. */
  final SchoolLines linesOn(LocalDate end) {
    return new SchoolLines(schools(), context().successions(), end);
  }

  final Calendars calendarsOf(Urn school) {
    return Objects.requireNonNullElse(schoolCalendars().get(school), context().calendars());
  }

  @Value.Check
  void check() {
    once(
        "exclusions",
        exclusions(),
        fact -> ImmutableList.of(
            fact.exclusion().pupil(),
            fact.exclusion().school(),
            fact.exclusion().firstDay()),
        fact ->
            "of " + fact.exclusion().firstDay() + " from " + fact.exclusion().school());
    once(
        "cases",
        cases(),
        CaseFile::referral,
        file -> "referred on " + file.referral().referredOn());
    once(
        "moves",
        moves(),
        file -> ImmutableList.of(
            file.move().pupil(),
            file.move().homeSchool(),
            file.move().receivingSchool(),
            file.proposedOn()),
        file -> "proposed on " + file.proposedOn() + " from " + file.move().homeSchool() + " to "
            + file.move().receivingSchool());
    once(
        "escalations",
        escalations(),
        fact -> ImmutableList.of(fact.pupil(), fact.school(), fact.began()),
        fact -> "of a child at " + fact.school()
            + fact.began().map(day -> " that began on " + day).orElse(""));
    once(
        "provision",
        provision(),
        fact -> ImmutableList.of(fact.provider(), fact.contract()),
        fact -> "of " + named(fact.provider(), fact.contract()));
    once(
        "meetings",
        meetings(),
        fact -> ImmutableList.of(fact.on(), fact.sitting()),
        fact -> "of " + named(fact.on(), fact.sitting()));
    checkArgument(
        carriedForward().filter(count -> count < 0).isEmpty(),
        "ReportFacts carriedForward: must not be negative, but was %s",
        carriedForward());
  }

  private static String named(Object one, String name) {
    return name.isEmpty() ? one.toString() : one + ", " + name + ",";
  }

  private static <F> void once(
      String name, List<F> facts, Function<F, Object> key, Function<F, String> which) {
    Set<Object> seen = new HashSet<>();
    for (F fact : facts) {
      checkArgument(
          seen.add(key.apply(fact)),
          "ReportFacts %s: must hold each once, but one %s came twice",
          name,
          which.apply(fact));
    }
  }

  @Override
  public final String toString() {
    return "ReportFacts of " + scope().panel();
  }

  /** Collects the {@link ReportFacts}, and refuses null with the name of what is missing. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of other facts.
     *
     * @param facts the facts to copy
     * @return this builder
     */
    Builder from(ReportFacts facts);

    /**
     * Sets {@link ReportFacts#scope()}.
     *
     * @param scope the scope
     * @return this builder
     */
    Builder scope(ReportScope scope);

    /**
     * Sets {@link ReportFacts#schools()}.
     *
     * @param schools the schools
     * @return this builder
     */
    Builder schools(Iterable<? extends Urn> schools);

    /**
     * Sets {@link ReportFacts#coveredFrom()}.
     *
     * @param coveredFrom the first day
     * @return this builder
     */
    Builder coveredFrom(LocalDate coveredFrom);

    /**
     * Sets {@link ReportFacts#context()}.
     *
     * @param context the context
     * @return this builder
     */
    Builder context(CaseContext context);

    /**
     * Sets {@link ReportFacts#schoolCalendars()}.
     *
     * @param calendars the calendars by school
     * @return this builder
     */
    Builder schoolCalendars(Map<? extends Urn, ? extends Calendars> calendars);

    /**
     * Sets {@link ReportFacts#completeness()}.
     *
     * @param completeness the completeness
     * @return this builder
     */
    Builder completeness(DataCompleteness completeness);

    /**
     * Sets {@link ReportFacts#exclusions()}.
     *
     * @param exclusions the facts
     * @return this builder
     */
    Builder exclusions(Iterable<? extends ExclusionFact> exclusions);

    /**
     * Sets {@link ReportFacts#exclusionsYearBefore()}.
     *
     * @param count the number with its period
     * @return this builder
     */
    Builder exclusionsYearBefore(PeriodCount count);

    /**
     * Sets {@link ReportFacts#moves()}.
     *
     * @param moves the files
     * @return this builder
     */
    Builder moves(Iterable<? extends MoveFile> moves);

    /**
     * Sets {@link ReportFacts#countsManagedMoves()}.
     *
     * @param counts whether they count
     * @return this builder
     */
    Builder countsManagedMoves(boolean counts);

    /**
     * Sets {@link ReportFacts#cases()}.
     *
     * @param cases the files
     * @return this builder
     */
    Builder cases(Iterable<? extends CaseFile> cases);

    /**
     * Sets {@link ReportFacts#carriedForward()}.
     *
     * @param count the number, zero or more
     * @return this builder
     */
    Builder carriedForward(int count);

    /**
     * Sets {@link ReportFacts#onRollWithin()}.
     *
     * @param target the target
     * @return this builder
     */
    Builder onRollWithin(Rule<TimeLimit> target);

    /**
     * Sets {@link ReportFacts#escalations()}.
     *
     * @param escalations the facts
     * @return this builder
     */
    Builder escalations(Iterable<? extends EscalationFact> escalations);

    /**
     * Sets {@link ReportFacts#shares()}.
     *
     * @param shares the table
     * @return this builder
     */
    Builder shares(ShareTable shares);

    /**
     * Sets {@link ReportFacts#provision()}.
     *
     * @param provision the facts
     * @return this builder
     */
    Builder provision(Iterable<? extends ProvisionFact> provision);

    /**
     * Sets {@link ReportFacts#meetings()}.
     *
     * @param meetings the facts
     * @return this builder
     */
    Builder meetings(Iterable<? extends MeetingFact> meetings);

    /**
     * Makes the facts.
     *
     * @return the facts
     * @throws IllegalStateException if what has no default is missing
     * @throws IllegalArgumentException if the number carried forward is negative, or an exclusion, a managed move, a
     *     case, an escalation, a provider's contract or a sitting came twice, whatever else the two say of it
     */
    ReportFacts build();
  }
}
