/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.pupil.YearGroup;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;

/**
 * An establishment as it was on a date.
 *
 * <p>An attribute has the value with which the establishment began until the first {@link SchoolChange} that
 * gives another, and so on. With a change of name on 1 September 2012, {@code name()} is the old name
 * for 31 August and the new one for the day after. Whether the establishment was open is a question of its
 * own, {@link #status()}; the others are answered for any date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param school the establishment
 * @param date the date
 */
public record SchoolOnDate(School school, LocalDate date) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public SchoolOnDate {
    requireNonNull(school, "school");
    requireNonNull(date, "date");
  }

  /**
   * What the school was called.
   *
   * @return the name
   */
  public String name() {
    return latest(SchoolChange::name).orElse(school.name());
  }

  /**
   * The status; see {@link School#statusOn(LocalDate)}.
   *
   * @return the status; unknown for the reason {@code school.status-not-known}
   */
  public Answer<SchoolStatus> status() {
    return school.statusOn(date);
  }

  /**
   * The type; see {@link School#typeOn(LocalDate)}.
   *
   * @return the type; unknown for the reason {@code school.type-missing}
   */
  public Answer<SchoolType> type() {
    return school.typeOn(date);
  }

  /**
   * Who decided on admissions, whether or not the school was open; see {@link
   * School#admissionAuthorityOn(LocalDate)}.
   *
   * @return the body; unknown if the type is, or has none
   */
  public Answer<AdmissionAuthority> admissionAuthority() {
    return school.admissionAuthorityOn(date);
  }

  /**
   * The authority in whose area the school was.
   *
   * @return the code; unknown for the reason {@code school.authority-not-known}
   */
  public Answer<LocalAuthorityCode> localAuthority() {
    return answer(
        latest(SchoolChange::localAuthority).or(school::localAuthority),
        "school.authority-not-known",
        "local authority");
  }

  /**
   * The number within the authority. One that belonged to another authority is not carried over to the
   * next.
   *
   * @return the number; unknown for the reason {@code school.number-not-known}
   */
  public Answer<DfeNumber> dfeNumber() {
    Optional<DfeNumber> number = school.dfeNumber();
    for (SchoolChange change : school.changes().headMap(date, true).values()) {
      Optional<LocalAuthorityCode> authority = change.localAuthority();
      Optional<DfeNumber> before = number;
      number = change
          .dfeNumber()
          .or(() -> before.filter(one -> authority.map(one.authority()::equals).orElse(true)));
    }
    return answer(number, "school.number-not-known", "DfE number");
  }

  /**
   * The phase of education.
   *
   * @return the phase; unknown for the reason {@code school.phase-not-known}
   */
  public Answer<Phase> phase() {
    return answer(latest(SchoolChange::phase).or(school::phase), "school.phase-not-known", "phase");
  }

  /**
   * The ages the school was established for.
   *
   * @return the ages; unknown for the reason {@code school.ages-not-known}
   */
  public Answer<AgeRange> ages() {
    return answer(
        latest(SchoolChange::ages).or(school::ages), "school.ages-not-known", "age range");
  }

  /**
   * Whether the school was for boys, girls or both.
   *
   * @return one of the codes of {@link SchoolSexes}; unknown for the reason {@code school.sex-not-known} if no code is
   *     given or it is another
   */
  public Answer<String> sex() {
    return answer(
        latest(SchoolChange::sex).or(school::sex).filter(SchoolSexes::isKnown),
        "school.sex-not-known",
        "sex of pupils");
  }

  /**
   * The religious character.
   *
   * @return the register's code; unknown for the reason {@code school.religious-character-not-known}
   */
  public Answer<String> religiousCharacter() {
    return answer(
        latest(SchoolChange::religiousCharacter).or(school::religiousCharacter),
        "school.religious-character-not-known",
        "religious character");
  }

  /**
   * The last count of pupils on or before the date.
   *
   * @return the roll; unknown for the reason {@code school.roll-not-known}
   */
  public Answer<Roll> roll() {
    return answer(
        school.rolls().descendingSet().stream()
            .filter(roll -> !roll.census().isAfter(date))
            .findFirst(),
        "school.roll-not-known",
        "roll");
  }

  /**
   * The last count of the pupils in a year group.
   *
   * @param year the year group
   * @return the number; unknown where {@link #roll()} is, and for the reason {@code
   *     school.year-group-not-counted}
   */
  public Answer<Integer> roll(YearGroup year) {
    return roll().flatMap(roll -> roll.in(year));
  }

  /**
   * The admission number of a year group.
   *
   * @param year the year group
   * @return the number with its basis; unknown for the reason {@code school.admission-number-not-known}
   */
  public Answer<AdmissionNumber> admissionNumber(YearGroup year) {
    return school.admissionNumbers().stream()
        .filter(number -> number.yearGroup().equals(year) && number.period().contains(date))
        .findFirst()
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded("school.admission-number-not-known")
            .with("urn", school.urn().toString())
            .with("year", year.code())
            .with("date", date)
            .saying("no admission number of school {urn} for year {year} is given for {date}")));
  }

  /**
   * What the school provided for special educational needs beyond what every school does.
   *
   * @return what is known of it, by kind
   */
  public ImmutableList<SpecialProvision> specialProvisions() {
    return school.specialProvisions().stream()
        .filter(provision -> provision.period().contains(date))
        .collect(toImmutableList());
  }

  /**
   * The subjects in which the school specialised.
   *
   * @return what is known of them, by subject
   */
  public ImmutableList<CurricularSpecialism> curricularSpecialisms() {
    return school.curricularSpecialisms().stream()
        .filter(specialism -> specialism.period().contains(date))
        .collect(toImmutableList());
  }

  private <T> Optional<T> latest(Function<SchoolChange, Optional<T>> attribute) {
    if (school.changes().isEmpty()) {
      return Optional.empty();
    }
    return school.changes().headMap(date, true).descendingMap().values().stream()
        .flatMap(change -> attribute.apply(change).stream())
        .findFirst();
  }

  private <T> Answer<T> answer(Optional<T> value, String code, String what) {
    return value
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded(code)
            .with("urn", school.urn().toString())
            .with("what", what)
            .with("date", date)
            .saying("the {what} of school {urn} on {date} is not given")));
  }
}
