/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import java.util.Optional;
import org.concordat.core.reason.Answer;

/**
 * What kind of legal establishment a school is, by the code of the register's download.
 *
 * <p>The codes are those of the column {@code TypeOfEstablishment (code)}: 2 is a voluntary aided
 * school, 28 an academy that a sponsor leads, 34 an academy converter. (The register's own web pages count
 * differently inside; theirs are not these.) {@link SchoolTypes} names the codes that are known. The list
 * is open: another code makes a type that is carried unchanged, has no name, and is none of the kinds below.
 *
 * <p>A type decides which legal route applies. It says nothing about a school's willingness or
 * quality, and nothing may be ranked or weighted by it (DFE-RR224, part 4).
 *
 * <p>The natural order is that of the codes as numbers. Immutable and thread-safe.
 *
 * @param code the code, without zeros in front
 */
public record SchoolType(String code) implements Comparable<SchoolType> {

  /**
   * Strips blanks and, from a number, zeros in front: {@code 02} is {@code 2}.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public SchoolType {
    code = RegisterCodes.canonical("SchoolType", code);
  }

  /**
   * A type by its code, known or not.
   *
   * @param code the code of the register's download
   * @return the type
   * @throws IllegalArgumentException if the code is blank
   */
  public static SchoolType of(String code) {
    return new SchoolType(code);
  }

  /**
   * The register's name for the type.
   *
   * @return the name, or empty if the code is not known here
   */
  public Optional<String> name() {
    return SchoolTypes.row(this).map(SchoolTypes.Row::name);
  }

  /**
   * The register's group for the type.
   *
   * @return the group, or empty if the code is not known here
   */
  public Optional<SchoolTypeGroup> group() {
    return SchoolTypes.row(this).map(SchoolTypes.Row::group);
  }

  /**
   * Whether the code is one of {@link SchoolTypes#known()}.
   *
   * @return false if nothing is known of the type but its code
   */
  public boolean isKnown() {
    return SchoolTypes.row(this).isPresent();
  }

  /**
   * Whether a school of this type is an academy in law: one run by a trust under an agreement with the
   * Secretary of State, free schools, studio schools and university technical colleges included.
   *
   * @return true for the register's groups of academies and free schools; false for a code that is not
   *     known
   */
  public boolean isAcademy() {
    return SchoolTypes.isAcademy(this);
  }

  /**
   * Whether a local authority maintains schools of this type: community, voluntary, foundation and
   * nursery schools, community and foundation special schools, and pupil referral units.
   *
   * @return true if it does; false for a code that is not known
   */
  public boolean isMaintained() {
    return SchoolTypes.MAINTAINED.contains(this);
  }

  /**
   * Whether schools of this type are special schools, of whatever status.
   *
   * @return true if they are; false for a code that is not known
   */
  public boolean isSpecial() {
    return SchoolTypes.SPECIAL.contains(this);
  }

  /**
   * Whether schools of this type are alternative provision: pupil referral units and the academies and free
   * schools that do their work.
   *
   * @return true if they are; false for a code that is not known
   */
  public boolean isAlternativeProvision() {
    return SchoolTypes.ALTERNATIVE_PROVISION.contains(this);
  }

  /**
   * Who decides on admissions to schools of this type, unless a scheme says otherwise.
   *
   * @return the authority; unknown for the reason {@code school.type-not-known} if the code is not
   *     known, and {@code school.no-admission-authority} for types to which children come by another way,
   *     such as the special school that a plan names
   * @see AdmissionAuthority
   */
  public Answer<AdmissionAuthority> admissionAuthority() {
    return AdmissionAuthority.of(this);
  }

  @Override
  public int compareTo(SchoolType other) {
    return RegisterCodes.ORDER.compare(code, other.code);
  }

  /**
   * The code and, where it is known, the name.
   *
   * @return such as {@code 2 Voluntary aided school}
   */
  @Override
  public String toString() {
    return name().map(name -> code + " " + name).orElse(code);
  }
}
