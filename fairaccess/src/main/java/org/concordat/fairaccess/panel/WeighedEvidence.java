/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.concordat.fairaccess.referral.EvidenceItem;
import org.concordat.fairaccess.referral.EvidenceKind;

/**
 * A piece of evidence and what the panel made of it.
 *
 * <p>What the referral brought is not entered again:
 *
 * <pre>{@code
 * EvidenceItem history = subject.evidence().get(0);   // the case's own, from its referral
 * WeighedEvidence.of(history, "two moves in a year: a short journey counts");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of evidence it is
 * @param reference the caller's own key of the document; nothing that identifies a pupil
 * @param weighed what it was taken to show, and how far it counted
 */
public record WeighedEvidence(EvidenceKind kind, String reference, String weighed) {

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if one is blank
   * @throws NullPointerException if a component is null
   */
  public WeighedEvidence {
    requireNonNull(kind, "kind");
    requireNonNull(reference, "reference");
    requireNonNull(weighed, "weighed");
    checkArgument(
        !reference.isBlank(),
        "WeighedEvidence reference: must not be blank, but was '%s'",
        reference);
    checkArgument(
        !weighed.isBlank(), "WeighedEvidence weighed: must not be blank, but was '%s'", weighed);
  }

  /**
   * What the panel made of a piece of evidence of the referral.
   *
   * @param item the evidence, or the finding that there is none
   * @param weighed what it was taken to show
   * @return it, of the same kind, whose reference is where the referral says that it is kept or what it says
   * @throws IllegalArgumentException if the text is blank
   */
  public static WeighedEvidence of(EvidenceItem item, String weighed) {
    return new WeighedEvidence(item.kind(), item.gist(), weighed);
  }

  /**
   * A piece of evidence that the referral did not bring.
   *
   * @param kind what kind of evidence it is
   * @param reference the key of the document
   * @param weighed what it was taken to show
   * @return the evidence
   * @throws IllegalArgumentException if a text is blank
   */
  public static WeighedEvidence of(EvidenceKind kind, String reference, String weighed) {
    return new WeighedEvidence(kind, reference, weighed);
  }
}
