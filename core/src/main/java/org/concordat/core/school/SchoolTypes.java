/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.school;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The types of school that are known, as the register's download listed them on {@link #AS_OF}.
 *
 * <p>Nothing breaks when the register adds one: {@link SchoolType#of(String)} takes any code.
 */
public final class SchoolTypes {

  /** The date of the download from which the list was taken. */
  public static final LocalDate AS_OF = LocalDate.of(2025, 4, 22);

  /** Community school, code 1. */
  public static final SchoolType COMMUNITY_SCHOOL = SchoolType.of("1");

  /** Voluntary aided school, code 2. */
  public static final SchoolType VOLUNTARY_AIDED_SCHOOL = SchoolType.of("2");

  /** Voluntary controlled school, code 3. */
  public static final SchoolType VOLUNTARY_CONTROLLED_SCHOOL = SchoolType.of("3");

  /** Foundation school, code 5. */
  public static final SchoolType FOUNDATION_SCHOOL = SchoolType.of("5");

  /** City technology college, code 6. */
  public static final SchoolType CITY_TECHNOLOGY_COLLEGE = SchoolType.of("6");

  /** Community special school, code 7. */
  public static final SchoolType COMMUNITY_SPECIAL_SCHOOL = SchoolType.of("7");

  /** Non-maintained special school, code 8. */
  public static final SchoolType NON_MAINTAINED_SPECIAL_SCHOOL = SchoolType.of("8");

  /** Other independent special school, code 10. */
  public static final SchoolType OTHER_INDEPENDENT_SPECIAL_SCHOOL = SchoolType.of("10");

  /** Other independent school, code 11. */
  public static final SchoolType OTHER_INDEPENDENT_SCHOOL = SchoolType.of("11");

  /** Foundation special school, code 12. */
  public static final SchoolType FOUNDATION_SPECIAL_SCHOOL = SchoolType.of("12");

  /** Pupil referral unit, code 14. */
  public static final SchoolType PUPIL_REFERRAL_UNIT = SchoolType.of("14");

  /** Local authority nursery school, code 15. */
  public static final SchoolType LOCAL_AUTHORITY_NURSERY_SCHOOL = SchoolType.of("15");

  /** Further education, code 18. */
  public static final SchoolType FURTHER_EDUCATION = SchoolType.of("18");

  /** Secure units, code 24. */
  public static final SchoolType SECURE_UNITS = SchoolType.of("24");

  /** Offshore schools, code 25. */
  public static final SchoolType OFFSHORE_SCHOOLS = SchoolType.of("25");

  /** Service children's education, code 26. */
  public static final SchoolType SERVICE_CHILDRENS_EDUCATION = SchoolType.of("26");

  /** Miscellaneous, code 27. */
  public static final SchoolType MISCELLANEOUS = SchoolType.of("27");

  /** Academy, sponsor led, code 28. */
  public static final SchoolType ACADEMY_SPONSOR_LED = SchoolType.of("28");

  /** Higher education institutions, code 29. */
  public static final SchoolType HIGHER_EDUCATION_INSTITUTIONS = SchoolType.of("29");

  /** Welsh school, code 30. */
  public static final SchoolType WELSH_SCHOOL = SchoolType.of("30");

  /** Sixth form centres, code 31. */
  public static final SchoolType SIXTH_FORM_CENTRES = SchoolType.of("31");

  /** Special post-16 institution, code 32. */
  public static final SchoolType SPECIAL_POST_16_INSTITUTION = SchoolType.of("32");

  /** Special academy, sponsor led, code 33. */
  public static final SchoolType ACADEMY_SPECIAL_SPONSOR_LED = SchoolType.of("33");

  /** Academy converter, code 34. */
  public static final SchoolType ACADEMY_CONVERTER = SchoolType.of("34");

  /** Free school, code 35. */
  public static final SchoolType FREE_SCHOOL = SchoolType.of("35");

  /** Special free school, code 36. */
  public static final SchoolType FREE_SCHOOL_SPECIAL = SchoolType.of("36");

  /** British schools overseas, code 37. */
  public static final SchoolType BRITISH_SCHOOLS_OVERSEAS = SchoolType.of("37");

  /** Alternative provision free school, code 38. */
  public static final SchoolType FREE_SCHOOL_ALTERNATIVE_PROVISION = SchoolType.of("38");

  /** 16 to 19 free school, code 39. */
  public static final SchoolType FREE_SCHOOL_16_TO_19 = SchoolType.of("39");

  /** University technical college, code 40. */
  public static final SchoolType UNIVERSITY_TECHNICAL_COLLEGE = SchoolType.of("40");

  /** Studio school, code 41. */
  public static final SchoolType STUDIO_SCHOOL = SchoolType.of("41");

  /** Alternative provision academy converter, code 42. */
  public static final SchoolType ACADEMY_ALTERNATIVE_PROVISION_CONVERTER = SchoolType.of("42");

  /** Alternative provision academy, sponsor led, code 43. */
  public static final SchoolType ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED = SchoolType.of("43");

  /** Special academy converter, code 44. */
  public static final SchoolType ACADEMY_SPECIAL_CONVERTER = SchoolType.of("44");

  /** 16 to 19 academy converter, code 45. */
  public static final SchoolType ACADEMY_16_TO_19_CONVERTER = SchoolType.of("45");

  /** 16 to 19 academy, sponsor led, code 46. */
  public static final SchoolType ACADEMY_16_TO_19_SPONSOR_LED = SchoolType.of("46");

  /** Online provider, code 49. */
  public static final SchoolType ONLINE_PROVIDER = SchoolType.of("49");

  /** Institution funded by another government department, code 56. */
  public static final SchoolType FUNDED_BY_OTHER_GOVERNMENT_DEPARTMENT = SchoolType.of("56");

  /** Secure 16 to 19 academy, code 57. */
  public static final SchoolType ACADEMY_SECURE_16_TO_19 = SchoolType.of("57");

  static final ImmutableSet<SchoolType> MAINTAINED = ImmutableSet.of(
      COMMUNITY_SCHOOL,
      VOLUNTARY_AIDED_SCHOOL,
      VOLUNTARY_CONTROLLED_SCHOOL,
      FOUNDATION_SCHOOL,
      COMMUNITY_SPECIAL_SCHOOL,
      FOUNDATION_SPECIAL_SCHOOL,
      PUPIL_REFERRAL_UNIT,
      LOCAL_AUTHORITY_NURSERY_SCHOOL);

  static final ImmutableSet<SchoolType> SPECIAL = ImmutableSet.of(
      COMMUNITY_SPECIAL_SCHOOL,
      FOUNDATION_SPECIAL_SCHOOL,
      NON_MAINTAINED_SPECIAL_SCHOOL,
      OTHER_INDEPENDENT_SPECIAL_SCHOOL,
      ACADEMY_SPECIAL_SPONSOR_LED,
      ACADEMY_SPECIAL_CONVERTER,
      FREE_SCHOOL_SPECIAL);

  static final ImmutableSet<SchoolType> ALTERNATIVE_PROVISION = ImmutableSet.of(
      PUPIL_REFERRAL_UNIT,
      ACADEMY_ALTERNATIVE_PROVISION_CONVERTER,
      ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED,
      FREE_SCHOOL_ALTERNATIVE_PROVISION);

  private static final ImmutableMap<SchoolType, Row> ROWS = ImmutableMap.<SchoolType, Row>builder()
      .put(COMMUNITY_SCHOOL, new Row("Community school", SchoolTypeGroup.MAINTAINED_SCHOOLS))
      .put(
          VOLUNTARY_AIDED_SCHOOL,
          new Row("Voluntary aided school", SchoolTypeGroup.MAINTAINED_SCHOOLS))
      .put(
          VOLUNTARY_CONTROLLED_SCHOOL,
          new Row("Voluntary controlled school", SchoolTypeGroup.MAINTAINED_SCHOOLS))
      .put(FOUNDATION_SCHOOL, new Row("Foundation school", SchoolTypeGroup.MAINTAINED_SCHOOLS))
      .put(
          CITY_TECHNOLOGY_COLLEGE,
          new Row("City technology college", SchoolTypeGroup.INDEPENDENT_SCHOOLS))
      .put(
          COMMUNITY_SPECIAL_SCHOOL,
          new Row("Community special school", SchoolTypeGroup.SPECIAL_SCHOOLS))
      .put(
          NON_MAINTAINED_SPECIAL_SCHOOL,
          new Row("Non-maintained special school", SchoolTypeGroup.SPECIAL_SCHOOLS))
      .put(
          OTHER_INDEPENDENT_SPECIAL_SCHOOL,
          new Row("Other independent special school", SchoolTypeGroup.SPECIAL_SCHOOLS))
      .put(
          OTHER_INDEPENDENT_SCHOOL,
          new Row("Other independent school", SchoolTypeGroup.INDEPENDENT_SCHOOLS))
      .put(
          FOUNDATION_SPECIAL_SCHOOL,
          new Row("Foundation special school", SchoolTypeGroup.SPECIAL_SCHOOLS))
      .put(PUPIL_REFERRAL_UNIT, new Row("Pupil referral unit", SchoolTypeGroup.MAINTAINED_SCHOOLS))
      .put(
          LOCAL_AUTHORITY_NURSERY_SCHOOL,
          new Row("Local authority nursery school", SchoolTypeGroup.MAINTAINED_SCHOOLS))
      .put(FURTHER_EDUCATION, new Row("Further education", SchoolTypeGroup.COLLEGES))
      .put(SECURE_UNITS, new Row("Secure units", SchoolTypeGroup.OTHER_TYPES))
      .put(OFFSHORE_SCHOOLS, new Row("Offshore schools", SchoolTypeGroup.OTHER_TYPES))
      .put(
          SERVICE_CHILDRENS_EDUCATION,
          new Row("Service children's education", SchoolTypeGroup.OTHER_TYPES))
      .put(MISCELLANEOUS, new Row("Miscellaneous", SchoolTypeGroup.OTHER_TYPES))
      .put(ACADEMY_SPONSOR_LED, new Row("Academy, sponsor led", SchoolTypeGroup.ACADEMIES))
      .put(
          HIGHER_EDUCATION_INSTITUTIONS,
          new Row("Higher education institutions", SchoolTypeGroup.UNIVERSITIES))
      .put(WELSH_SCHOOL, new Row("Welsh school", SchoolTypeGroup.WELSH_SCHOOLS))
      .put(SIXTH_FORM_CENTRES, new Row("Sixth form centres", SchoolTypeGroup.COLLEGES))
      .put(
          SPECIAL_POST_16_INSTITUTION,
          new Row("Special post-16 institution", SchoolTypeGroup.OTHER_TYPES))
      .put(
          ACADEMY_SPECIAL_SPONSOR_LED,
          new Row("Special academy, sponsor led", SchoolTypeGroup.ACADEMIES))
      .put(ACADEMY_CONVERTER, new Row("Academy converter", SchoolTypeGroup.ACADEMIES))
      .put(FREE_SCHOOL, new Row("Free school", SchoolTypeGroup.FREE_SCHOOLS))
      .put(FREE_SCHOOL_SPECIAL, new Row("Special free school", SchoolTypeGroup.FREE_SCHOOLS))
      .put(
          BRITISH_SCHOOLS_OVERSEAS,
          new Row("British schools overseas", SchoolTypeGroup.OTHER_TYPES))
      .put(
          FREE_SCHOOL_ALTERNATIVE_PROVISION,
          new Row("Alternative provision free school", SchoolTypeGroup.FREE_SCHOOLS))
      .put(FREE_SCHOOL_16_TO_19, new Row("16 to 19 free school", SchoolTypeGroup.FREE_SCHOOLS))
      .put(
          UNIVERSITY_TECHNICAL_COLLEGE,
          new Row("University technical college", SchoolTypeGroup.FREE_SCHOOLS))
      .put(STUDIO_SCHOOL, new Row("Studio school", SchoolTypeGroup.FREE_SCHOOLS))
      .put(
          ACADEMY_ALTERNATIVE_PROVISION_CONVERTER,
          new Row("Alternative provision academy converter", SchoolTypeGroup.ACADEMIES))
      .put(
          ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED,
          new Row("Alternative provision academy, sponsor led", SchoolTypeGroup.ACADEMIES))
      .put(
          ACADEMY_SPECIAL_CONVERTER,
          new Row("Special academy converter", SchoolTypeGroup.ACADEMIES))
      .put(
          ACADEMY_16_TO_19_CONVERTER,
          new Row("16 to 19 academy converter", SchoolTypeGroup.ACADEMIES))
      .put(
          ACADEMY_16_TO_19_SPONSOR_LED,
          new Row("16 to 19 academy, sponsor led", SchoolTypeGroup.ACADEMIES))
      .put(ONLINE_PROVIDER, new Row("Online provider", SchoolTypeGroup.ONLINE_PROVIDERS))
      .put(
          FUNDED_BY_OTHER_GOVERNMENT_DEPARTMENT,
          new Row(
              "Institution funded by another government department", SchoolTypeGroup.OTHER_TYPES))
      .put(ACADEMY_SECURE_16_TO_19, new Row("Secure 16 to 19 academy", SchoolTypeGroup.ACADEMIES))
      .buildOrThrow();

  private static final ImmutableMap<SchoolTypeGroup, String> GROUP_NAMES =
      ImmutableMap.<SchoolTypeGroup, String>builder()
          .put(SchoolTypeGroup.COLLEGES, "Colleges")
          .put(SchoolTypeGroup.UNIVERSITIES, "Universities")
          .put(SchoolTypeGroup.INDEPENDENT_SCHOOLS, "Independent schools")
          .put(SchoolTypeGroup.MAINTAINED_SCHOOLS, "Local authority maintained schools")
          .put(SchoolTypeGroup.SPECIAL_SCHOOLS, "Special schools")
          .put(SchoolTypeGroup.WELSH_SCHOOLS, "Welsh schools")
          .put(SchoolTypeGroup.OTHER_TYPES, "Other types")
          .put(SchoolTypeGroup.ACADEMIES, "Academies")
          .put(SchoolTypeGroup.FREE_SCHOOLS, "Free schools")
          .put(SchoolTypeGroup.ONLINE_PROVIDERS, "Online providers")
          .buildOrThrow();

  private SchoolTypes() {}

  /**
   * All types that are known.
   *
   * @return them, by code
   */
  public static ImmutableSet<SchoolType> known() {
    return ROWS.keySet();
  }

  static Optional<Row> row(SchoolType type) {
    return Optional.ofNullable(ROWS.get(type));
  }

  static boolean isAcademy(SchoolType type) {
    return row(type)
        .map(Row::group)
        .filter(group ->
            group.equals(SchoolTypeGroup.ACADEMIES) || group.equals(SchoolTypeGroup.FREE_SCHOOLS))
        .isPresent();
  }

  static Optional<String> groupName(SchoolTypeGroup group) {
    return Optional.ofNullable(GROUP_NAMES.get(group));
  }

  record Row(String name, SchoolTypeGroup group) {}
}
