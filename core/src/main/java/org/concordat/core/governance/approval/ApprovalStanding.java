/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.approval;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a proposal that needs several bodies: who approved, with which conditions, who refused.
 *
 * <p>It is what the events so far fold to, and is made in no other way. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ApprovalStanding {

  ApprovalStanding() {}

  static ApprovalStanding of(ApprovalTerms terms) {
    return ImmutableApprovalStanding.builder().terms(terms).build();
  }

  /**
   * A refusal.
   *
   * @param on when
   * @param body the code of the body
   * @param reason why
   */
  public record Refusal(LocalDate on, String body, String reason) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Refusal {
      requireNonNull(on, "on");
      requireNonNull(body, "body");
      requireNonNull(reason, "reason");
    }
  }

  /**
   * Whose approval is needed.
   *
   * @return the terms
   */
  public abstract ApprovalTerms terms();

  /**
   * The approvals that were given, by body.
   *
   * @return them, whether their conditions are met or not
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, BodyApproval> approvals();

  /**
   * The refusals.
   *
   * @return all that there were, the earliest first
   */
  public abstract ImmutableList<Refusal> refusals();

  /**
   * The bodies whose approval is lacking, or waits for a condition.
   *
   * @return their codes
   */
  public final ImmutableSortedSet<String> outstanding() {
    return terms().bodies().value().stream()
        .filter(body -> effectiveOn(body).isEmpty())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * When the joint approval was complete.
   *
   * @return the day of the last approval or condition; empty while one is outstanding
   */
  public final Optional<LocalDate> completeOn() {
    return outstanding().isEmpty()
        ? terms().bodies().value().stream()
            .flatMap(body -> effectiveOn(body).stream())
            .max(LocalDate::compareTo)
        : Optional.empty();
  }

  final boolean hasApproved(String body) {
    return approvals().containsKey(body);
  }

  final boolean awaits(String body, String condition) {
    BodyApproval approval = approvals().get(body);
    return approval != null && approval.outstanding().contains(condition);
  }

  final ApprovalStanding approved(String body, BodyApproval approval) {
    return with(body, approval);
  }

  final ApprovalStanding met(String body, String condition, LocalDate on) {
    BodyApproval approval = approvals().get(body);
    return approval == null ? this : with(body, approval.meeting(condition, on));
  }

  final ApprovalStanding refused(Refusal refusal) {
    return copy().addRefusal(refusal).build();
  }

  final ApprovalStanding resubmitted() {
    return terms().afterRefusal() == AfterRefusal.RESUBMIT_TO_OTHERS
        ? this
        : copy().approvals(ImmutableSortedMap.of()).build();
  }

  private Optional<LocalDate> effectiveOn(String body) {
    return Optional.ofNullable(approvals().get(body)).flatMap(BodyApproval::effectiveOn);
  }

  private ApprovalStanding with(String body, BodyApproval approval) {
    ImmutableSortedMap.Builder<String, BodyApproval> all = ImmutableSortedMap.naturalOrder();
    approvals().forEach((one, given) -> {
      if (!one.equals(body)) {
        all.put(one, given);
      }
    });
    return copy().approvals(all.put(body, approval).buildOrThrow()).build();
  }

  private ImmutableApprovalStanding.Builder copy() {
    return ImmutableApprovalStanding.builder().from(this);
  }
}
