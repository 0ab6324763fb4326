/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.money;

import net.jqwik.api.Group;
import org.concordat.core.money.Apportionment;

/** The methods of the library keep the laws of dividing units by weights. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class ApportionmentProperties {

  @Group
  class LargestRemainder implements LargestRemainderLaws {
    @Override
    public long[] split(long units, long[] weights) {
      return Apportionment.LARGEST_REMAINDER.split(units, weights);
    }
  }

  @Group
  class Webster implements WebsterLaws {
    @Override
    public long[] split(long units, long[] weights) {
      return Apportionment.WEBSTER.split(units, weights);
    }
  }
}
