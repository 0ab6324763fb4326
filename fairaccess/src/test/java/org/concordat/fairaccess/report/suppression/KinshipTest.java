/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.report.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KinshipTest {

  private static List<Integer> touched(Kinship kinship) {
    return IntStream.range(0, 6).filter(kinship::isTouched).boxed().toList();
  }

  @Test
  void countsAreTiedOverOthers() {
    Kinship kinship = new Kinship(6);
    kinship.join(new int[] {0, 1}, false);
    kinship.join(new int[] {1, 2}, true);

    assertThat(IntStream.range(0, 6).filter(count -> kinship.isTied(0, count)))
        .containsExactly(0, 1, 2);
  }

  @Test
  void whatIsTiedToSomethingNewIsTouchedOverOthers() {
    Kinship kinship = new Kinship(6);
    kinship.join(new int[] {0, 1}, false);
    kinship.join(new int[] {2, 3}, false);
    kinship.join(new int[] {4, 5}, false);

    assertThat(touched(kinship)).isEmpty();
    kinship.join(new int[] {3}, true);
    assertThat(touched(kinship)).containsExactly(2, 3);
    kinship.join(new int[] {1, 2}, false);
    assertThat(touched(kinship)).containsExactly(0, 1, 2, 3);
    kinship.join(new int[] {}, true);
    assertThat(touched(kinship)).containsExactly(0, 1, 2, 3);
  }
}
