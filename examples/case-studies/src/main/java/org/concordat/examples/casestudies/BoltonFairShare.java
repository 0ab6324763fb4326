/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Shares;
import org.concordat.core.school.Phase;
import org.concordat.core.school.School;
import org.concordat.examples.casestudies.data.SchoolExtract;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.FairShare;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.ProportionalShare;

/**
 * Bolton's secondary schools and what a fair share of twenty children by roll would be.
 *
 * <p>The schools and their rolls are real; the twenty children are a number and nobody in particular. No school
 * is weighed by its type.
 */
final class BoltonFairShare implements CaseStudy {

  private static final LocalAuthorityCode BOLTON = LocalAuthorityCode.parse("350");
  private static final int CHILDREN = 20;

  @Override
  public String title() {
    return "Bolton: a fair share of twenty children by roll";
  }

  @Override
  public void tell(Story story) {
    SchoolExtract extract = SchoolExtract.read();
    LocalDate date = SchoolExtract.REGISTER_DATE;
    ImmutableList<School> schools = extract.open(BOLTON, Phase.SECONDARY, date);
    FairShare share = ProportionalShare.toRoll()
        .share(CHILDREN, schools.stream().map(Candidate::from).collect(toImmutableList()));
    Shares<Urn> shares = share.shares().orElseThrow();

    story.line(
        "Open secondary schools of %s by the register of %s; rolls of the census of %s.",
        BOLTON, date, SchoolExtract.CENSUS_DATE);
    story.line(
        "The extract joins files of several dates and has no capacities or admission numbers.");
    story.gap();
    story.line("  %-42s %6s %8s %6s", "school", "roll", "exact", "share");
    for (School school : schools) {
      story.line(
          "  %-42s %6d %8s %6d%s",
          school.name(),
          school.roll().orElseThrow().pupils(),
          shares.quotaOf(school.urn()).toDecimal(3, RoundingMode.HALF_UP),
          share.shareOf(school.urn()),
          shares.roundedUp().contains(school.urn()) ? "  larger remainder" : "");
    }
    story.line(
        "  %-42s %6d %8s %6d",
        "together",
        schools.stream()
            .mapToInt(school -> school.roll().orElseThrow().pupils())
            .sum(),
        CHILDREN,
        schools.stream().mapToLong(school -> share.shareOf(school.urn())).sum());
    story.gap();
    for (LeftOut leftOut : share.leftOut()) {
      story.line(
          "  left out: %s, %s",
          extract.find(leftOut.school()).orElseThrow().name(),
          leftOut.reasons().get(0).message());
    }
    story.line(
        "  Each school first gets the whole part of its exact share; the places that are left go");
    story.line("  to the largest remainders, a tie to the larger roll.");
  }
}
