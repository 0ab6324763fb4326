/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;
import org.concordat.fairaccess.protocol.FairAccessCategory;

/**
 * Whether a child falls in one category, and why or why not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category
 * @param finding whether the child falls in it
 * @param reasons why, at least one; for a category met, what meets it; for one not known, what is missing
 */
public record CategoryFinding(
    FairAccessCategory category, Finding finding, ImmutableList<Reason> reasons) {

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if there is none
   * @throws NullPointerException if a component is null
   */
  public CategoryFinding {
    requireNonNull(category, "category");
    requireNonNull(finding, "finding");
    requireNonNull(reasons, "reasons");
    checkArgument(
        !reasons.isEmpty(),
        "CategoryFinding reasons: must hold at least one, but for %s were %s",
        category,
        reasons);
  }

  /**
   * Whether the child falls in the category.
   *
   * @return true if the facts show it
   */
  public boolean isMet() {
    return finding == Finding.MET;
  }

  /**
   * The finding with its paragraph, its reasons and their arithmetic.
   *
   * @return a tree: the category, under it the reasons, under each its dates and limits
   */
  public Explanation explanation() {
    return Explanation.of(
            "category " + category.letter() + ", " + category.gist(),
            Datum.of(finding.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
            Reasons.explain(reasons))
        .under(category.source());
  }
}
