/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.escalation;

import org.concordat.core.rule.Citation;

/** Where the rules on a refused child are written. */
final class Sources {

  static final Citation POWER = Citation.of("SSFA 1998", "s.96(1)");
  static final Citation TARGET = Citation.of("SSFA 1998", "s.96(2)");
  static final Citation AREA = Citation.of("SSFA 1998", "s.96(3)");
  static final Citation SELECTION =
      Citation.of("SSFA 1998", "s.96(3A)").secondHand("the text as it stood in 2020");
  static final Citation INFANT_CLASSES = Citation.of("SSFA 1998", "s.96(4)");
  static final Citation SHALL_ADMIT = Citation.of("SSFA 1998", "s.96(5)");
  static final Citation CONSULTATION = Citation.of("SSFA 1998", "s.97(1)");
  static final Citation NOTICE = Citation.of("SSFA 1998", "s.97(2)");
  static final Citation REFERENCE = Citation.of("SSFA 1998", "s.97(3)");
  static final Citation DETERMINATION = Citation.of("SSFA 1998", "s.97(4)-(5)")
      .secondHand("local protocols, as to the adjudicator in place of the Secretary of State");
  static final Citation OTHER_AUTHORITY =
      Citation.of("School Admissions Code 2012", "para 3.18").secondHand("general knowledge");

  static final Citation AUTHORITY_DECIDES =
      Citation.of("SSFA 1998", "s.88").secondHand("Lancashire protocol p.11");
  static final Citation COMPLAINT =
      Citation.of("EA 1996", "ss.496-497").secondHand("written answer 42894 of July 2016");

  static final Citation MAINTAINED_REPLY =
      Citation.of("DfE advice on fair access 2012").secondHand("Buckinghamshire protocol s.18");
  static final Citation ACADEMY_REPLY =
      Citation.of("DfE advice on fair access 2012").secondHand("Lancashire protocol p.11");
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

  static final Citation ACT_OF_2026 =
      Citation.of("Children's Wellbeing and Schools Act 2026", "s.62");

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
}
