/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import java.util.Locale;
import org.concordat.core.reason.Explanation;

/** Collects the lines of a case study. Not thread-safe. */
final class Story {

  private final StringBuilder text = new StringBuilder();

  /** Tells a case under its title. */
  static String of(CaseStudy study) {
    Story story = new Story();
    story.line(study.title());
    story.line("=".repeat(study.title().length()));
    study.tell(story);
    return story.toString();
  }

  void line(String words) {
    text.append(words).append('\n');
  }

  void line(String format, Object... arguments) {
    line(String.format(Locale.ROOT, format, arguments));
  }

  void gap() {
    text.append('\n');
  }

  void heading(String words) {
    gap();
    line(words);
    line("-".repeat(words.length()));
  }

  void explanation(Explanation explanation) {
    explanation.render().lines().forEach(step -> line("    " + step));
  }

  /** The lines so far. */
  @Override
  public String toString() {
    return text.toString();
  }
}
