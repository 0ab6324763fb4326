/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which returns schools owe, in one edition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param returns the rules, one a kind, in the order of their kinds
 */
public record InformationRules(ImmutableList<ReturnRule> returns) {

  /**
   * Puts the rules in order.
   *
   * @throws IllegalArgumentException if there are two rules for one kind
   * @throws NullPointerException if the rules are null
   */
  public InformationRules {
    requireNonNull(returns, "returns");
    returns =
        returns.stream().sorted(Comparator.comparing(ReturnRule::kind)).collect(toImmutableList());
    for (int place = 1; place < returns.size(); place++) {
      String code = returns.get(place).kind().code();
      checkArgument(
          !code.equals(returns.get(place - 1).kind().code()),
          "InformationRules returns: must be one for each kind, but %s came twice",
          code);
    }
  }

  /**
   * The rule for a kind.
   *
   * @param kind the code of the kind
   * @return the rule, or empty if the edition asks for no such return
   */
  public Optional<ReturnRule> find(String kind) {
    requireNonNull(kind, "kind");
    return returns.stream().filter(rule -> rule.kind().code().equals(kind)).findFirst();
  }

  /**
   * The same rules with one more, or with the rule for its kind replaced, for a local agreement.
   *
   * @param rule the rule
   * @return a copy
   */
  public InformationRules with(ReturnRule rule) {
    return new InformationRules(Stream.concat(
            returns.stream()
                .filter(other -> !other.kind().code().equals(rule.kind().code())),
            Stream.of(rule))
        .collect(toImmutableList()));
  }

  /**
   * The same rules without those for a kind.
   *
   * @param kind the code of the kind
   * @return a copy
   */
  public InformationRules without(String kind) {
    requireNonNull(kind, "kind");
    return new InformationRules(returns.stream()
        .filter(rule -> !rule.kind().code().equals(kind))
        .collect(toImmutableList()));
  }
}
