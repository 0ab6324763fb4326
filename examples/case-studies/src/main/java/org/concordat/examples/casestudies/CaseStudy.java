/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

/** One case, told from its facts to its figures. */
interface CaseStudy {

  /**
   * What it is about.
   *
   * @return the title
   */
  String title();

  /**
   * Tells it.
   *
   * @param story takes the lines
   */
  void tell(Story story);
}
