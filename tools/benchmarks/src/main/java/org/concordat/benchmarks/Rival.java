/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.benchmarks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names another benchmark of the same class that does the same work, so that {@link RatioReport} sets the
 * two side by side.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Rival.Rivals.class)
public @interface Rival {

  /** Several of them. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Rivals {

    /**
     * The rivals.
     *
     * @return them, in the order of the report
     */
    Rival[] value();
  }

  /**
   * The method that measures the rival.
   *
   * @return its name
   */
  String method();

  /**
   * How many times as fast as the rival the annotated method is meant to be.
   *
   * @return the number; 0 where the ratio is of interest but nothing was promised
   */
  double target() default 0;

  /**
   * The values of the benchmark's parameter at which the target is asked, such as the sizes from which speed matters.
   *
   * @return the values; none where it is asked at all of them
   */
  String[] targetAt() default {};
}
