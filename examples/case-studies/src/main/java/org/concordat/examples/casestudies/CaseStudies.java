/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

/** Runs the case studies and prints what they find. */
public final class CaseStudies {

  private CaseStudies() {}

  /**
   * Runs them all, in order.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println("Concordat case studies");
  }
}
