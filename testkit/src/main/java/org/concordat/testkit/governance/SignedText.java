/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.governance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.concordat.core.governance.adoption.AdoptionEvent;
import org.concordat.core.governance.adoption.ProposedText;

/**
 * A text for one phase, and the sign-ups to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text
 * @param signUps each of another elector, in the order in which they were learned
 */
public record SignedText(ProposedText text, ImmutableList<AdoptionEvent.Joined> signUps) {

  /**
   * The same with sign-ups learned in another order.
   *
   * @param order the sign-ups
   * @return a copy
   */
  public SignedText with(List<AdoptionEvent.Joined> order) {
    return new SignedText(text, ImmutableList.copyOf(order));
  }
}
