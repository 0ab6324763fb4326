/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import java.util.Optional;

/**
 * A group of school types, by the code of the register's download.
 *
 * <p>The codes are those of the column {@code EstablishmentTypeGroup (code)}. The list is open: another
 * code makes a group that is carried unchanged and has no name.
 *
 * <p>The natural order is that of the codes as numbers. Immutable and thread-safe.
 *
 * @param code the code, without zeros in front
 */
public record SchoolTypeGroup(String code) implements Comparable<SchoolTypeGroup> {

  /** Further education and sixth form colleges. */
  public static final SchoolTypeGroup COLLEGES = of("1");

  /** Institutions of higher education. */
  public static final SchoolTypeGroup UNIVERSITIES = of("2");

  /** Independent schools that are neither academies nor special. */
  public static final SchoolTypeGroup INDEPENDENT_SCHOOLS = of("3");

  /** Schools that a local authority maintains, special schools apart. */
  public static final SchoolTypeGroup MAINTAINED_SCHOOLS = of("4");

  /** Special schools that are not academies, maintained or not. */
  public static final SchoolTypeGroup SPECIAL_SCHOOLS = of("5");

  /** Schools in Wales. */
  public static final SchoolTypeGroup WELSH_SCHOOLS = of("6");

  /** Establishments that fit no other group. */
  public static final SchoolTypeGroup OTHER_TYPES = of("9");

  /** Academies that a sponsor leads, and converters. */
  public static final SchoolTypeGroup ACADEMIES = of("10");

  /** Free schools, university technical colleges and studio schools. */
  public static final SchoolTypeGroup FREE_SCHOOLS = of("11");

  /** Providers of education online. */
  public static final SchoolTypeGroup ONLINE_PROVIDERS = of("13");

  /**
   * Strips blanks and, from a number, zeros in front.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public SchoolTypeGroup {
    code = RegisterCodes.canonical("SchoolTypeGroup", code);
  }

  /**
   * A group by its code, known or not.
   *
   * @param code the code of the register's download
   * @return the group
   * @throws IllegalArgumentException if the code is blank
   */
  public static SchoolTypeGroup of(String code) {
    return new SchoolTypeGroup(code);
  }

  /**
   * The name of the group.
   *
   * @return the name, or empty if the code is not known here
   */
  public Optional<String> name() {
    return SchoolTypes.groupName(this);
  }

  @Override
  public int compareTo(SchoolTypeGroup other) {
    return RegisterCodes.ORDER.compare(code, other.code);
  }

  /**
   * The code and, where it is known, the name.
   *
   * @return such as {@code 10 Academies}
   */
  @Override
  public String toString() {
    return name().map(name -> code + " " + name).orElse(code);
  }
}
