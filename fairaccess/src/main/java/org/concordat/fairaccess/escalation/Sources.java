/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.concordat.core.rule.Citation;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/** Where the rules on a refused child are written. */
final class Sources {

  static final Citation POWER = Citation.of("SSFA 1998", "s.96(1)");
  static final Citation TARGET = Citation.of("SSFA 1998", "s.96(2)");
  static final Citation TARGET_ACADEMY =
      TARGET.secondHand("the reading that no academy is directed to take back whom it excluded");
  static final Citation AREA = Citation.of("SSFA 1998", "s.96(3)");
  static final Citation SELECTION =
      Citation.of("SSFA 1998", "s.96(3A)").secondHand("the text as it stood in 2020");
  static final Citation INFANT_CLASSES = Citation.of("SSFA 1998", "s.96(4)");
  static final Citation SHALL_ADMIT = Citation.of("SSFA 1998", "s.96(5)");
  static final Citation POWER_TO_EXCLUDE = Citation.of("SSFA 1998", "s.96(6)");
  static final Citation CONSULTATION = Citation.of("SSFA 1998", "s.97(1)");
  static final Citation NOTICE = Citation.of("SSFA 1998", "s.97(2)");
  static final Citation REFERENCE = Citation.of("SSFA 1998", "s.97(3)");
  static final Citation DETERMINATION = Citation.of("SSFA 1998", "s.97(4)-(5)")
      .secondHand("local protocols, as to the adjudicator in place of the Secretary of State");
  private static final Edition<Citation> OTHER_AUTHORITY_2012 =
      ofCode("2012", LocalDate.of(2012, 2, 1), "para 3.18");
  private static final Editions<Citation> OTHER_AUTHORITY = Editions.of(ImmutableList.of(
      OTHER_AUTHORITY_2012,
      ofCode("2014", LocalDate.of(2014, 12, 19), ""),
      ofCode("2021", LocalDate.of(2021, 9, 1), "")));

  static final Citation AUTHORITY_DECIDES =
      Citation.of("SSFA 1998", "s.88").secondHand("Lancashire protocol p.11");
  static final Citation DECISION_REASONS = Citation.of("SSFA 1998", "s.88")
      .secondHand("the reading that whoever decides in spite of an exclusion says why");
  static final Citation EXCLUSION_ENDED = Citation.of("SSFA 1998", "s.87")
      .secondHand("the reading that what it does not count bars no direction either");
  static final Citation COMPLAINT =
      Citation.of("EA 1996", "ss.496-497").secondHand("written answer 42894 of July 2016");

  static final Citation MAINTAINED_REPLY_2012 =
      Citation.of("DfE advice on fair access 2012").secondHand("Buckinghamshire protocol s.18");
  static final Citation MAINTAINED_REPLY_2021 = Citation.of("Buckinghamshire protocol", "s.18");
  static final Citation ACADEMY_REPLY_2012 =
      Citation.of("DfE advice on fair access 2012").secondHand("Lancashire protocol p.11");
  static final Citation ACADEMY_REPLY_2021 =
      Citation.of("DfE advice on fair access 2021").secondHand("Lancashire protocol p.11");

  /** What a row of a table cites, which stands for every date; a reason and an obligation cite their edition. */
  static final Citation MAINTAINED_REPLY = Citation.of(
          "DfE advice on fair access 2012, from September 2021 local practice")
      .secondHand("Buckinghamshire protocol s.18");

  /** What a row of a table cites, which stands for every date; a reason and an obligation cite their edition. */
  static final Citation ACADEMY_REPLY = Citation.of(
          "DfE advice on fair access 2012, from September 2021 that of 2021")
      .secondHand("Lancashire protocol p.11");

  static final Citation REQUEST =
      Citation.of("GOV.UK page on fair access protocols").secondHand("Buckinghamshire protocol");
  static final Citation EVIDENCE =
      Citation.of("National agency's practice").secondHand("Buckinghamshire protocol");
  static final Citation ADVICE =
      Citation.of("National agency's practice").secondHand("Lancashire protocol");
  static final Citation NATIONAL_DECISION = Citation.of("DFE-RR224", "part 4");
  static final Citation MINDED =
      Citation.of("National agency's practice").secondHand("Schools Week");
  static final Citation FUNDING_AGREEMENT =
      Citation.of("Academy funding agreement", "direction to admit").secondHand("local protocols");

  static final Citation PANEL = Citation.of("Lancashire protocol", "new information");
  static final Citation CLOSING = Citation.of("Surrey fair access report 2015", "outcomes");

  static final Citation ACT_OF_2026 = Citation.of(
          "Children's Wellbeing and Schools Act 2026", "s.62")
      .secondHand("general knowledge, as to the section");

  static final Citation LOOKED_AFTER =
      Citation.of("SSFA 1998", "s.97A").secondHand("Staffordshire protocol");
  static final Citation LOOKED_AFTER_NOTICE =
      Citation.of("SSFA 1998", "s.97B").secondHand("Staffordshire protocol");
  static final Citation LOOKED_AFTER_REFERENCE =
      Citation.of("SSFA 1998", "s.97C").secondHand("Staffordshire protocol");
  static final Citation EXCEPTED_PUPIL =
      Citation.of("Infant class size regulations").secondHand("Staffordshire protocol");
  static final Citation CONVERSION =
      Citation.of("Academies Act 2010", "s.6").secondHand("general knowledge");
  static final Citation LOCAL_RESOLUTION =
      Citation.of("Buckinghamshire protocol", "local resolution");
  static final Citation PARTNERSHIP = Citation.of("DFE-RR224", "part 4, 4.3");

  private Sources() {}

  /** The Code in force on a date, by which another authority must agree to the school that is named in its area. */
  static Citation otherAuthorityOn(LocalDate date) {
    return OTHER_AUTHORITY.find(date).orElse(OTHER_AUTHORITY_2012).rules();
  }

  private static Edition<Citation> ofCode(String name, LocalDate from, String place) {
    Citation code =
        Citation.of("School Admissions Code " + name, place).secondHand("general knowledge");
    return Edition.of(name, from, code, code);
  }
}
