/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A piece of evidence and what the panel made of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of evidence it is
 * @param reference the caller's own key of the document; nothing that identifies a pupil
 * @param weighed what it was taken to show, and how far it counted
 */
public record Evidence(EvidenceKind kind, String reference, String weighed) {

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if one is blank
   * @throws NullPointerException if a component is null
   */
  public Evidence {
    requireNonNull(kind, "kind");
    requireNonNull(reference, "reference");
    requireNonNull(weighed, "weighed");
    checkArgument(
        !reference.isBlank(), "Evidence reference: must not be blank, but was '%s'", reference);
    checkArgument(!weighed.isBlank(), "Evidence weighed: must not be blank, but was '%s'", weighed);
  }

  /**
   * A piece of evidence.
   *
   * @param kind what kind of evidence it is
   * @param reference the key of the document
   * @param weighed what it was taken to show
   * @return the evidence
   * @throws IllegalArgumentException if a text is blank
   */
  public static Evidence of(EvidenceKind kind, String reference, String weighed) {
    return new Evidence(kind, reference, weighed);
  }
}
