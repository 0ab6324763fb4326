/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.rule.Citation;

/** Where the rows of the tables are written. */
final class ExclusionSources {

  static final Citation POWER = Citation.of("SI 2012/1033", "on the power to exclude");
  static final Citation CAP = Citation.of("SI 2012/1033", "r.22");
  static final Citation NOTICE = Citation.of("SI 2012/1033", "r.23");
  static final Citation GOVERNORS = Citation.of("SI 2012/1033", "r.24");
  static final Citation REVIEW = Citation.of("SI 2012/1033", "Sch 1");
  static final Citation OUTCOME =
      Citation.of("SI 2012/1033", "on review panels").secondHand("Michelmores");
  static final Citation RECONSIDER = Citation.of("SI 2012/1033", "r.17");
  static final Citation REMOVAL =
      Citation.of("Pupil registration regulations").secondHand("general knowledge");
  static final Citation CANCELLING = Citation.of("SI 2023/571", "r.17A");
  static final Citation EDUCATION = Citation.of("SI 2007/1870");
  static final Citation DETAILS = Citation.of("SI 2012/1033", "Sch 2 para 8");
  static final Citation NO_EDUCATION = Citation.of("SI 2007/1870", "r.5");
  static final Citation PARTNERSHIP = Citation.of("DFE-RR224", "part 4, Warwickshire");
  static final Citation ADVICE = Citation.of("DFE-RR224", "part 4, Bolton");
  static final Citation GUIDANCE =
      Citation.of("Guidance on exclusion").secondHand("general knowledge");

  private ExclusionSources() {}
}
