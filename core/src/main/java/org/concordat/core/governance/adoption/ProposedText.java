/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;

/**
 * A version of a text that is to be adopted: by which rules, and by whom.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code of the version
 * @param terms the edition of the rules by which it is adopted
 * @param electors who may sign up; at least one
 * @param supersedes the code of the version that it replaces once adopted; empty for a first one
 */
public record ProposedText(
    String code,
    Edition<AdoptionTerms> terms,
    ImmutableSortedSet<Elector> electors,
    Optional<String> supersedes) {

  /**
   * Checks codes and electors.
   *
   * @throws IllegalArgumentException if a code is not of its form, if the text would supersede itself, if
   *     there is no elector, or if one is an elector for a phase twice at a time
   * @throws NullPointerException if a component is null
   */
  public ProposedText {
    requireNonNull(code, "code");
    requireNonNull(terms, "terms");
    requireNonNull(electors, "electors");
    requireNonNull(supersedes, "supersedes");
    Reason.checkCode(code);
    supersedes.ifPresent(Reason::checkCode);
    checkArgument(
        !supersedes.equals(Optional.of(code)),
        "ProposedText supersedes: must not be the text itself, but was %s",
        code);
    checkArgument(
        !electors.isEmpty(), "ProposedText electors: must hold at least one, but in %s none", code);
    ImmutableList<Elector> ordered = electors.asList();
    for (int i = 1; i < ordered.size(); i++) {
      Elector one = ordered.get(i - 1);
      Elector next = ordered.get(i);
      checkArgument(
          !one.key().equals(next.key())
              || !one.phase().equals(next.phase())
              || !one.during().overlaps(next.during()),
          "ProposedText electors: each is one once at a time, but %s came twice",
          one);
    }
  }

  /**
   * A text that replaces none.
   *
   * @param code the stable code of the version
   * @param terms the edition of the rules by which it is adopted
   * @param electors who may sign up
   * @return the text
   * @throws IllegalArgumentException if the code is not of its form, if there is no elector, or if one is
   *     an elector for a phase twice at a time
   */
  public static ProposedText of(String code, Edition<AdoptionTerms> terms, Set<Elector> electors) {
    return new ProposedText(code, terms, ImmutableSortedSet.copyOf(electors), Optional.empty());
  }

  /**
   * The same text, replacing another.
   *
   * @param predecessor the code of the version that it replaces once adopted
   * @return a copy
   * @throws IllegalArgumentException if the code is not of its form, or the text's own
   */
  public ProposedText superseding(String predecessor) {
    return new ProposedText(code, terms, electors, Optional.of(predecessor));
  }

  /**
   * The phases that have electors.
   *
   * @return their codes
   */
  public ImmutableSortedSet<String> phases() {
    return electors.stream()
        .map(Elector::phase)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Whether somebody is an elector.
   *
   * @param key whose key
   * @param phase for which phase
   * @param date on which date
   * @return true if they are
   */
  public boolean isElector(String key, String phase, LocalDate date) {
    return electors.stream()
        .anyMatch(one -> one.key().equals(key) && one.phase().equals(phase) && one.isOn(date));
  }
}
