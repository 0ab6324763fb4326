/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the case studies and prints what they find. */
public final class CaseStudies {

  private static final ImmutableList<CaseStudy> ALL = ImmutableList.of(
      new ThurrockSupportBase(),
      new ThurrockThreeBases(),
      new BoltonFairShare(),
      new BoltonYear(),
      new OneChild(),
      new AcademyDispute(),
      new GloucestershireForum(),
      new FamilyInBolton(),
      new TwoSections());

  private CaseStudies() {}

  /**
   * Runs them all, in order.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (CaseStudy study : ALL) {
      out.println(Story.of(study));
    }
  }
}
