/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package com.example.consumer;

import com.google.common.collect.ImmutableList;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.Urn;
import org.concordat.core.rule.Citation;

/** Reads identifiers and cites a rule. */
public final class Schools {

  private Schools() {}

  /** Prints what was read, and the module it was read by. */
  public static void main(String[] args) {
    ImmutableList.of(
            Urn.parse("105267"), DfeNumber.parse("350/5401"), Citation.of("SSFA 1998", "s.97(3)"))
        .forEach(System.out::println);
    System.out.println(Urn.class.getModule().getName());
  }
}
