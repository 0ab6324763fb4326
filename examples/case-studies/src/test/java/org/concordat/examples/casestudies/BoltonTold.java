/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

/** Bolton's year, told once for all tests, since it takes seconds. */
final class BoltonTold {

  static final BoltonYear.Told YEAR;
  static final String STORY;

  static {
    Story story = new Story();
    YEAR = BoltonYear.told(story);
    BoltonReport.tell(story, YEAR);
    STORY = story.toString();
  }

  private BoltonTold() {}
}
