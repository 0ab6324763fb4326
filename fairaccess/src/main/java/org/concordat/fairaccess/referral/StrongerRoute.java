/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.concordat.core.pupil.Pupil;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.OutsideGroup;

/**
 * Whether a child has a stronger route to a place than a fair access protocol, under one edition of the Code.
 *
 * <p>A child whom an authority looks after has one under every edition, and so has one whose plan names a school. A
 * child who was looked after before has one under the Codes of 2012 and 2014 and none under that of 2021, which takes
 * such a child into the protocol (School Admissions Code 2012 3.12 and 2021 3.17, second-hand).
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the first rule of the edition whose group the child is known to belong to; empty if none is
 * @param open why it is not known of the other groups; empty where it is known of all
 */
public record StrongerRoute(Optional<Rule<OutsideGroup>> rule, ImmutableList<Reason> open) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public StrongerRoute {
    requireNonNull(rule, "rule");
    requireNonNull(open, "open");
  }

  /**
   * Looks for the stronger route of a child.
   *
   * @param pupil the child
   * @param code the edition of the Code
   * @return the route, if there is one, and what is not known
   * @throws NullPointerException if an argument is null
   */
  public static StrongerRoute of(Pupil pupil, AdmissionsCode code) {
    requireNonNull(pupil, "pupil");
    requireNonNull(code, "code");
    ImmutableList.Builder<Reason> open = ImmutableList.builder();
    Optional<Rule<OutsideGroup>> found = Optional.empty();
    for (Rule<OutsideGroup> rule : code.outside()) {
      Answer<Boolean> answer = BehaviourRefusal.belongs(pupil, rule.value());
      answer.match(known -> open, open::add);
      if (found.isEmpty() && answer.find().orElse(false)) {
        found = Optional.of(rule);
      }
    }
    return new StrongerRoute(found, open.build().stream().distinct().collect(toImmutableList()));
  }

  /**
   * Why the protocol does not place the child.
   *
   * @return the reason {@code eligibility.outside-the-protocol}, which says the route, under its rule; empty if no route is known
   */
  public Optional<Reason> reason() {
    return rule.map(outside -> Reason.coded(EligibilityReasons.OUTSIDE)
        .with("group", outside.value().code())
        .with("route", outside.value().route())
        .under(outside.source())
        .saying("outside the protocol as {group}: {route}"));
  }
}
