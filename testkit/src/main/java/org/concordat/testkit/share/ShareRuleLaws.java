/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.share;

import static org.concordat.testkit.law.Law.holds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.concordat.fairaccess.share.Candidate;
import org.concordat.fairaccess.share.FairShare;
import org.concordat.fairaccess.share.LeftOut;
import org.concordat.fairaccess.share.ShareRule;

/**
 * The laws of a rule that divides children among schools.
 *
 * <p>No child is lost and none is made up; no share is negative; a school left out has none; the order in which
 * schools are given means nothing. A test class implements this interface, says which rules there are, and
 * inherits the properties.
 */
public interface ShareRuleLaws {

  /**
   * The rules to test.
   *
   * @return the rules
   */
  @Provide
  Arbitrary<ShareRule> rules();

  /**
   * The schools among which they divide.
   *
   * @return the schools of an area, each once
   */
  @Provide
  default Arbitrary<List<Candidate>> pools() {
    return ShareArbitraries.pools();
  }

  /**
   * Shares and what was not divided add up to the children.
   *
   * @param rule the rule
   * @param pool the schools
   * @param children how many children
   */
  @Property(tries = 200)
  default void noChildIsLost(
      @ForAll("rules") ShareRule rule,
      @ForAll("pools") List<Candidate> pool,
      @ForAll @IntRange(max = 500) int children) {
    FairShare share = rule.share(children, pool);
    long shared = pool.stream().mapToLong(one -> share.shareOf(one.school())).sum();
    holds(
        shared + share.undivided() == children,
        "No child is lost, but %s divides %s of %s and leaves %s",
        rule.name(),
        shared,
        children,
        share.undivided());
  }

  /**
   * No share is negative, and a school that was left out has none.
   *
   * @param rule the rule
   * @param pool the schools
   * @param children how many children
   */
  @Property(tries = 200)
  default void noShareIsNegative(
      @ForAll("rules") ShareRule rule,
      @ForAll("pools") List<Candidate> pool,
      @ForAll @IntRange(max = 500) int children) {
    FairShare share = rule.share(children, pool);
    for (Candidate one : pool) {
      holds(
          share.shareOf(one.school()) >= 0,
          "No share is negative, but %s gives %s to %s",
          rule.name(),
          share.shareOf(one.school()),
          one);
    }
    for (LeftOut one : share.leftOut()) {
      holds(
          share.shareOf(one.school()) == 0,
          "A school left out has no share, but %s gives %s to %s",
          rule.name(),
          share.shareOf(one.school()),
          one.school());
    }
  }

  /**
   * The order in which schools are given means nothing.
   *
   * @param rule the rule
   * @param pool the schools
   * @param children how many children
   */
  @Property(tries = 200)
  default void orderOfTheSchoolsMeansNothing(
      @ForAll("rules") ShareRule rule,
      @ForAll("pools") List<Candidate> pool,
      @ForAll @IntRange(max = 500) int children) {
    FairShare share = rule.share(children, pool);
    FairShare turned = rule.share(children, Lists.reverse(ImmutableList.copyOf(pool)));
    for (Candidate one : pool) {
      holds(
          share.shareOf(one.school()) == turned.shareOf(one.school()),
          "The order of the schools means nothing, but %s gives %s and, turned round, %s to %s",
          rule.name(),
          share.shareOf(one.school()),
          turned.shareOf(one.school()),
          one.school());
    }
  }
}
