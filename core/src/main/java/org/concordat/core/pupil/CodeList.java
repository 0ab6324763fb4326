/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.pupil;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Edition;
import org.concordat.core.rule.Editions;

/**
 * The codes in use under one edition of a list, and what became of codes of the editions before.
 *
 * <p>A code that was dropped and has a successor is read as that one. A code that no list ever had is
 * nobody's to translate and is carried unchanged, whatever the date.
 *
 * <p>Immutable and thread-safe when its codes are.
 *
 * @param <C> the type of the codes
 * @param codes the codes in use
 * @param successors for codes no longer in use, the one that took their place
 */
public record CodeList<C>(ImmutableSet<C> codes, ImmutableMap<C, C> successors) {

  /**
   * Checks that every successor is in use and that what it succeeds is not.
   *
   * @throws IllegalArgumentException if a successor is not one of the codes, or if a code that is in use has
   *     one
   * @throws NullPointerException if a component is null
   */
  public CodeList {
    requireNonNull(codes, "codes");
    requireNonNull(successors, "successors");
    for (Map.Entry<C, C> entry : successors.entrySet()) {
      checkArgument(
          codes.contains(entry.getValue()) && !codes.contains(entry.getKey()),
          "CodeList successors: must lead from a code not in use to one in use, but %s led to %s",
          entry.getKey(),
          entry.getValue());
    }
  }

  /**
   * A list that takes nothing over.
   *
   * @param <C> the type of the codes
   * @param codes the codes in use
   * @return the list
   */
  public static <C> CodeList<C> of(Set<C> codes) {
    return new CodeList<>(ImmutableSet.copyOf(codes), ImmutableMap.of());
  }

  /**
   * A list that takes codes of the one before over.
   *
   * @param <C> the type of the codes
   * @param codes the codes in use
   * @param successors for codes no longer in use, the one that took their place
   * @return the list
   * @throws IllegalArgumentException if a successor is not one of the codes, or if a code that is in use has
   *     one
   */
  public static <C> CodeList<C> of(Set<C> codes, Map<C, C> successors) {
    return new CodeList<>(ImmutableSet.copyOf(codes), ImmutableMap.copyOf(successors));
  }

  /**
   * The code by which this list goes for another list's code.
   *
   * @param code the code
   * @return the code itself if it is in use, else its successor, else empty
   */
  public Optional<C> read(C code) {
    return codes.contains(code) ? Optional.of(code) : Optional.ofNullable(successors.get(code));
  }

  /** A code as the list in force on a date has it; a code no list has is left as it is. */
  static <C> Answer<C> asOf(C code, LocalDate date, Editions<CodeList<C>> lists) {
    if (!listed(lists).contains(code)) {
      return Answer.known(code);
    }
    Optional<Edition<CodeList<C>>> edition = lists.find(date);
    if (edition.isEmpty()) {
      return Answer.unknown(Reason.coded("pupil.code-list-not-known")
          .with("code", code.toString())
          .with("date", date)
          .saying("which codes were in use on {date} is not known, so {code} cannot be read"));
    }
    return edition
        .get()
        .rules()
        .read(code)
        .map(Answer::known)
        .orElseGet(() -> Answer.unknown(Reason.coded("pupil.code-not-in-use")
            .with("code", code.toString())
            .with("date", date)
            .under(edition.get().source())
            .saying("the code {code} was not in use on {date}, and no other stands for it")));
  }

  private static <C> Set<C> listed(Editions<CodeList<C>> lists) {
    Set<C> listed = new HashSet<>();
    for (Edition<CodeList<C>> edition : lists.all()) {
      listed.addAll(edition.rules().codes());
    }
    for (Edition<CodeList<C>> edition : lists.switchedOff()) {
      listed.addAll(edition.rules().codes());
    }
    return listed;
  }
}
