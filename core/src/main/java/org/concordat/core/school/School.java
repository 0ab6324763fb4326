/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Ukprn;
import org.concordat.core.identity.Urn;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.immutables.value.Value;

/**
 * One legal establishment, under one URN.
 *
 * <p>A conversion to an academy ends one of these and begins another; {@link SchoolHistory} joins them.
 * Only the URN and a name are required. Every other attribute may be missing, and missing means that it is not
 * known:
 *
 * <pre>{@code
 * School academy = School.builder()
 *     .urn(Urn.of(144044))
 *     .name("Canon Slade School")
 *     .dfeNumber(DfeNumber.parse("350/5401"))
 *     .type(SchoolTypes.ACADEMY_CONVERTER)
 *     .opened(LocalDate.of(2017, 12, 1))
 *     .build();
 * academy.statusOn(LocalDate.of(2017, 11, 30));   // NOT_YET_OPEN
 * academy.statusOn(LocalDate.of(2017, 12, 1));    // OPEN
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class School {

  School() {}

  /**
   * Begins a school.
   *
   * @return a builder that lacks the URN and the name
   */
  public static Builder builder() {
    return ImmutableSchool.builder();
  }

  /**
   * The identity of the establishment.
   *
   * @return the URN
   */
  public abstract Urn urn();

  /**
   * What the establishment was called when it began, and still is unless {@link #changes()} say otherwise.
   *
   * @return the name
   */
  public abstract String name();

  /**
   * The local authority in whose area the school is; where it is not given, the one in its DfE number.
   *
   * <p>Equal values may differ in whether this was given, which no accessor tells: a copy keeps what was given,
   * and finds anew what was not.
   *
   * @return the code, or empty if it is not known
   */
  public final Optional<LocalAuthorityCode> localAuthority() {
    return effectiveLocalAuthority();
  }

  /** What was given as {@link #localAuthority()}, which a copy takes over; empty where the rest decides. */
  @Value.Auxiliary
  abstract Optional<LocalAuthorityCode> givenLocalAuthority();

  /** The answer of {@link #localAuthority()}, by which two values are compared. */
  @Value.Derived
  Optional<LocalAuthorityCode> effectiveLocalAuthority() {
    return givenLocalAuthority().or(() -> dfeNumber().map(DfeNumber::authority));
  }

  /**
   * The number of the school within its authority, which it may share with its predecessor.
   *
   * @return the number, or empty if it is not known
   */
  public abstract Optional<DfeNumber> dfeNumber();

  /**
   * The number of the establishment as a provider.
   *
   * @return the number, or empty if it is not known or there is none
   */
  public abstract Optional<Ukprn> ukprn();

  /**
   * The type with which the establishment began, which it still has unless {@link #typeChanges()} say
   * otherwise.
   *
   * @return the type, or empty if it is not known
   */
  public abstract Optional<SchoolType> type();

  /**
   * Later types, for an establishment that changed its category under the same URN.
   *
   * @return the types by the first day on which each holds, inclusive
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, SchoolType> typeChanges();

  /**
   * What else changed while the establishment kept its URN. The attributes beside this one, the type apart,
   * are those with which it began; {@link #on(LocalDate)} takes the changes into account.
   *
   * @return the changes by the first day on which each holds, inclusive
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, SchoolChange> changes();

  /**
   * The phase of education.
   *
   * @return the phase, or empty if it is not known
   */
  public abstract Optional<Phase> phase();

  /**
   * The first day on which the establishment was open.
   *
   * @return the day, inclusive and after {@link LocalDate#MIN}, or empty if it is not known
   */
  public abstract Optional<LocalDate> opened();

  /**
   * The last day on which the establishment was open, as the register gives it: a school that converts on
   * 1 December 2017 closed on 30 November.
   *
   * @return the day, inclusive and before {@link LocalDate#MAX}, or empty if none is known, as of a school that stays
   */
  public abstract Optional<LocalDate> closed();

  /**
   * What a register said on the day it was read, for a school whose dates it does not give.
   *
   * @return the statuses by the day on which each was the case
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<LocalDate, SchoolStatus> statusReports();

  /**
   * The counts of pupils that are known.
   *
   * @return them, by census
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Roll> rolls();

  /**
   * How many pupils the school admits to which year group.
   *
   * @return the numbers that are known, by year group
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AdmissionNumber> admissionNumbers();

  /**
   * What the school provides for special educational needs beyond what every school does.
   *
   * @return what is known of it, by kind
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SpecialProvision> specialProvisions();

  /**
   * The subjects in which the school specialises.
   *
   * @return what is known of them, by subject
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CurricularSpecialism> curricularSpecialisms();

  /**
   * The ages the school is established for.
   *
   * @return the ages, or empty if they are not known
   */
  public abstract Optional<AgeRange> ages();

  /**
   * The religious character, by the register's code.
   *
   * @return the code as the register gives it, or empty if it is not known
   */
  public abstract Optional<String> religiousCharacter();

  /**
   * Whether the school is for boys, girls or both, by the register's code: those of {@link SchoolSexes}, or another.
   *
   * @return the code as the register gives it, in digits, or empty if it is not known
   */
  public abstract Optional<String> sex();

  /**
   * The latest count of pupils.
   *
   * @return the number with the date of its census, or empty if none is known
   */
  public final Optional<Roll> roll() {
    return rolls().isEmpty() ? Optional.empty() : Optional.of(rolls().last());
  }

  /**
   * The establishment as it was on a date.
   *
   * @param date the date
   * @return its attributes with all changes up to the date, inclusive
   */
  public final SchoolOnDate on(LocalDate date) {
    return new SchoolOnDate(this, date);
  }

  /**
   * The status on a date.
   *
   * <p>An establishment opens once and closes once. Everything known is laid on that line: the first day,
   * the last day, and what registers said when they were read. Between two facts that agree the
   * status is theirs. After a day on which it was open it stays open, unless a fact says that it
   * closed.
   *
   * @param date the date
   * @return the status; unknown for the reason {@code school.status-not-known} where the facts leave more than
   *     one possible
   */
  public final Answer<SchoolStatus> statusOn(LocalDate date) {
    return facts()
        .on(date)
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(facts().notKnown(date)));
  }

  /**
   * The type on a date, whether or not the establishment was open then.
   *
   * @param date the date
   * @return the type; unknown for the reason {@code school.type-missing} if none is given for the date
   */
  public final Answer<SchoolType> typeOn(LocalDate date) {
    return Optional.ofNullable(typeChanges().floorEntry(date))
        .map(Map.Entry::getValue)
        .or(this::type)
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded("school.type-missing")
            .with("urn", urn().toString())
            .with("date", date)
            .saying("the type of school {urn} on {date} is not given")));
  }

  /**
   * Who decides on admissions on a date, going by the type on that date, whether or not the establishment was
   * open then: a community school that closed in 2017 is answered for in 2020 too, with the authority. {@link
   * SchoolRegister#admissionAuthorityOn} asks about the establishment that was open, and {@link
   * SchoolRegister#asOf} and {@link SchoolHistory#asOf} tell which that was.
   *
   * @param date the date
   * @return the body; unknown if the type is, or for the reasons of {@link
   *     SchoolType#admissionAuthority()}
   */
  public final Answer<AdmissionAuthority> admissionAuthorityOn(LocalDate date) {
    return typeOn(date).flatMap(SchoolType::admissionAuthority);
  }

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "School name: must not be blank, but was '%s'", name());
    sex().ifPresent(code -> SchoolSexes.check("School", code));
    checkRolls();
    checkAdmissionNumbers();
    checkSpecialProvisions();
    checkCurricularSpecialisms();
    facts().check();
  }

  private void checkRolls() {
    Roll earlier = null;
    for (Roll later : rolls()) {
      checkArgument(
          earlier == null || !earlier.census().equals(later.census()),
          "School rolls: must be one for each census, but %s had two on %s",
          urn(),
          later.census());
      earlier = later;
    }
  }

  private void checkAdmissionNumbers() {
    AdmissionNumber earlier = null;
    for (AdmissionNumber later : admissionNumbers()) {
      checkArgument(
          earlier == null
              || !earlier.yearGroup().equals(later.yearGroup())
              || !earlier.period().overlaps(later.period()),
          "School admissionNumbers: must not overlap in one year group, but %s had %s and %s in %s",
          urn(),
          earlier == null ? "" : earlier.period(),
          later.period(),
          later.yearGroup());
      earlier = later;
    }
  }

  private void checkSpecialProvisions() {
    for (SpecialProvision one : specialProvisions()) {
      for (SpecialProvision other : specialProvisions().tailSet(one, false)) {
        checkArgument(
            one.kind() != other.kind()
                || !one.needs().equals(other.needs())
                || !one.period().overlaps(other.period()),
            "School specialProvisions: must not overlap for one kind and the same needs, but %s had %s"
                + " and %s",
            urn(),
            one,
            other);
      }
    }
  }

  private void checkCurricularSpecialisms() {
    CurricularSpecialism earlier = null;
    for (CurricularSpecialism later : curricularSpecialisms()) {
      checkArgument(
          earlier == null
              || !earlier.subject().equals(later.subject())
              || !earlier.period().overlaps(later.period()),
          "School curricularSpecialisms: must not overlap in one subject, but %s had %s and %s",
          urn(),
          earlier,
          later);
      earlier = later;
    }
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper("School")
        .omitNullValues()
        .add("urn", urn())
        .add("name", name())
        .add("localAuthority", localAuthority().orElse(null))
        .add("dfeNumber", dfeNumber().orElse(null))
        .add("ukprn", ukprn().orElse(null))
        .add("type", type().orElse(null))
        .add("typeChanges", typeChanges())
        .add("changes", changes())
        .add("phase", phase().orElse(null))
        .add("opened", opened().orElse(null))
        .add("closed", closed().orElse(null))
        .add("statusReports", statusReports())
        .add("rolls", rolls())
        .add("admissionNumbers", admissionNumbers())
        .add("specialProvisions", specialProvisions())
        .add("curricularSpecialisms", curricularSpecialisms())
        .add("ages", ages().orElse(null))
        .add("religiousCharacter", religiousCharacter().orElse(null))
        .add("sex", sex().orElse(null))
        .toString();
  }

  @Value.Lazy
  StatusFacts facts() {
    return StatusFacts.of(this);
  }

  /** Collects the attributes of a {@link School}. Not thread-safe. */
  public interface Builder {

    /**
     * Takes all attributes of another school. Unless it was given there, {@link School#localAuthority()}
     * follows from what the copy has.
     *
     * @param school the school to copy
     * @return this builder
     */
    Builder from(School school);

    /**
     * Sets {@link School#urn()}.
     *
     * @param urn the URN
     * @return this builder
     */
    Builder urn(Urn urn);

    /**
     * Sets {@link School#name()}.
     *
     * @param name the name
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets {@link School#localAuthority()}.
     *
     * @param localAuthority the code
     * @return this builder
     */
    Builder localAuthority(LocalAuthorityCode localAuthority);

    /**
     * Sets {@link School#dfeNumber()}.
     *
     * @param dfeNumber the number
     * @return this builder
     */
    Builder dfeNumber(DfeNumber dfeNumber);

    /**
     * Sets {@link School#ukprn()}.
     *
     * @param ukprn the number
     * @return this builder
     */
    Builder ukprn(Ukprn ukprn);

    /**
     * Sets {@link School#type()}.
     *
     * @param type the type with which the establishment began
     * @return this builder
     */
    Builder type(SchoolType type);

    /**
     * Adds to {@link School#typeChanges()}.
     *
     * @param from the first day on which the type holds, inclusive
     * @param type the type from then on
     * @return this builder
     */
    Builder putTypeChange(LocalDate from, SchoolType type);

    /**
     * Adds to {@link School#changes()}.
     *
     * @param from the first day on which the change holds, inclusive
     * @param change what is different from then on
     * @return this builder
     */
    Builder putChange(LocalDate from, SchoolChange change);

    /**
     * Sets {@link School#phase()}.
     *
     * @param phase the phase
     * @return this builder
     */
    Builder phase(Phase phase);

    /**
     * Sets {@link School#opened()}.
     *
     * @param opened the first day, inclusive
     * @return this builder
     */
    Builder opened(LocalDate opened);

    /**
     * Sets {@link School#closed()}.
     *
     * @param closed the last day, inclusive
     * @return this builder
     */
    Builder closed(LocalDate closed);

    /**
     * Adds to {@link School#statusReports()}.
     *
     * @param date the day on which the status was the case
     * @param status the status
     * @return this builder
     */
    Builder putStatusReport(LocalDate date, SchoolStatus status);

    /**
     * Adds to {@link School#rolls()}.
     *
     * @param roll the number with its census
     * @return this builder
     */
    Builder addRoll(Roll roll);

    /**
     * Adds to {@link School#rolls()}, for a school of which one count is known.
     *
     * @param roll the number with its census
     * @return this builder
     */
    default Builder roll(Roll roll) {
      return addRoll(roll);
    }

    /**
     * Adds to {@link School#admissionNumbers()}.
     *
     * @param number the number with its year group
     * @return this builder
     */
    Builder addAdmissionNumber(AdmissionNumber number);

    /**
     * Adds to {@link School#specialProvisions()}.
     *
     * @param provision what is provided
     * @return this builder
     */
    Builder addSpecialProvision(SpecialProvision provision);

    /**
     * Adds to {@link School#curricularSpecialisms()}.
     *
     * @param specialism the subject with its period
     * @return this builder
     */
    Builder addCurricularSpecialism(CurricularSpecialism specialism);

    /**
     * Sets {@link School#ages()}.
     *
     * @param ages the ages
     * @return this builder
     */
    Builder ages(AgeRange ages);

    /**
     * Sets {@link School#religiousCharacter()}.
     *
     * @param religiousCharacter the register's code
     * @return this builder
     */
    Builder religiousCharacter(String religiousCharacter);

    /**
     * Sets {@link School#sex()}.
     *
     * @param sex the register's code in digits, such as {@link SchoolSexes#GIRLS}; {@link #build} refuses a word
     * @return this builder
     */
    Builder sex(String sex);

    /**
     * Makes the school.
     *
     * @return the school
     * @throws IllegalStateException if the URN or the name is missing
     * @throws IllegalArgumentException if the name is blank, if one day has two reports, types, changes or
     *     rolls, if dates and reports contradict each other, as where the school closes before it opens, if
     *     it opens on the first of all days or closes on the last, or if two admission numbers of one year group, two
     *     special provisions of one kind for the same needs,
     *     or two specialisms in one subject overlap
     */
    School build();
  }
}
