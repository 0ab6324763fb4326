/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.pupil.YearGroup;
import org.concordat.fairaccess.placement.PlacementChild;
import org.concordat.fairaccess.placement.PlacementOption;
import org.concordat.fairaccess.placement.PlacementProblem;
import org.concordat.fairaccess.placement.PlacementSchool;
import org.concordat.fairaccess.share.ChildNeed;

/**
 * Lists of children in towns of schools, drawn with a fixed seed.
 *
 * <p>Schools and children lie around their towns, two in five schools are secondary, three in ten are faith
 * schools, and rolls vary about 1,000 and 280. A child can go to the 10 to 25 nearest schools of its phase,
 * two in five children may not go to one of them, and a school can take 1.15 times its share.
 */
final class Towns {

  private static final int RESOLUTION = 2000;
  private static final int SCHOOLS_PER_TOWN = 20;
  private static final int FIRST_URN = 100_000;
  private static final double WIDTH = 40_000;
  private static final double SPREAD = 2_500;
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Random random;
  private final int schools;
  private final double[] townX;
  private final double[] townY;
  private final double[] x;
  private final double[] y;
  private final boolean[] secondary;
  private final boolean[] faith;
  private final double[] roll;
  private double rolls;

  private Towns(int schools, long seed) {
    this.random = new Random(seed);
    this.schools = schools;
    int towns = Math.max(1, schools / SCHOOLS_PER_TOWN);
    this.townX = random.doubles(towns, 0, WIDTH).toArray();
    this.townY = random.doubles(towns, 0, WIDTH).toArray();
    this.x = new double[schools];
    this.y = new double[schools];
    this.secondary = new boolean[schools];
    this.faith = new boolean[schools];
    this.roll = new double[schools];
    for (int school = 0; school < schools; school++) {
      int town = random.nextInt(towns);
      x[school] = townX[town] + SPREAD * random.nextGaussian();
      y[school] = townY[town] + SPREAD * random.nextGaussian();
      secondary[school] = random.nextInt(5) < 2;
      faith[school] = random.nextInt(10) < 3;
      roll[school] = Math.max(
          60,
          secondary[school]
              ? 1000 + 300 * random.nextGaussian()
              : 280 + 90 * random.nextGaussian());
      rolls += roll[school];
    }
  }

  static PlacementProblem draw(int children, int schools, long seed) {
    return drawing(children, schools, seed).build();
  }

  static PlacementProblem.Builder drawing(int children, int schools, long seed) {
    Towns towns = new Towns(schools, seed);
    PlacementProblem.Builder problem =
        PlacementProblem.builder().priorities("all").resolution(RESOLUTION);
    for (int school = 0; school < schools; school++) {
      int quota = Math.max(1, (int) Math.round(children * towns.roll[school] / towns.rolls));
      problem.addSchool(PlacementSchool.of(
          Urn.of(FIRST_URN + school), Ratio.of(quota), (int) Math.ceil(1.15 * quota)));
    }
    for (int child = 0; child < children; child++) {
      problem.addChild(towns.child("c" + (1_000_000 + child)));
    }
    return problem;
  }

  /** One child more for each of some lists, whom none of them holds. */
  static List<PlacementChild> drawMore(int number, int schools, long seed) {
    Towns towns = new Towns(schools, seed);
    List<PlacementChild> more = new ArrayList<>();
    for (int child = 0; child < number; child++) {
      more.add(towns.child("d" + (1_000_000 + (child * 7919) % number)));
    }
    return more;
  }

  private PlacementChild child(String key) {
    int town = random.nextInt(townX.length);
    double homeX = townX[town] + SPREAD * random.nextGaussian();
    double homeY = townY[town] + SPREAD * random.nextGaussian();
    boolean older = random.nextInt(10) < 7;
    int most = 10 + random.nextInt(16);
    List<Integer> options = nearest(older, homeX, homeY, most);
    if (random.nextInt(5) < 2 && options.size() > 1) {
      options.remove(random.nextInt(options.size()));
    }
    boolean wantsFaith = random.nextInt(10) < 3;
    PlacementChild.Builder child = PlacementChild.builder()
        .reference(PupilReference.of(key))
        .need(ChildNeed.of(YearGroup.of(older ? 9 : 4), Set.of()))
        .priority("all");
    for (int school : options) {
      child.addOption(new PlacementOption(
          Urn.of(FIRST_URN + school),
          wantsFaith && !faith[school] ? 100 : 0,
          (int) (Math.hypot(x[school] - homeX, y[school] - homeY) / 10),
          150 * random.nextInt(4)));
    }
    return child.build();
  }

  /** The nearest schools of a phase, the nearest first; of two equally near the first drawn. */
  private List<Integer> nearest(boolean older, double homeX, double homeY, int most) {
    int[] found = new int[most];
    double[] away = new double[most];
    int count = 0;
    for (int school = 0; school < schools; school++) {
      double distance =
          secondary[school] == older ? Math.hypot(x[school] - homeX, y[school] - homeY) : NEVER;
      if (distance >= (count < most ? NEVER : away[most - 1])) {
        continue;
      }
      int at = count < most ? count++ : most - 1;
      while (at > 0 && away[at - 1] > distance) {
        away[at] = away[at - 1];
        found[at] = found[at - 1];
        at--;
      }
      away[at] = distance;
      found[at] = school;
    }
    return Arrays.stream(found, 0, count).boxed().collect(Collectors.toCollection(ArrayList::new));
  }
}
