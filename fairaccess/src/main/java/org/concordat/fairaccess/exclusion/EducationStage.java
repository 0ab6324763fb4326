/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.exclusion;

import org.concordat.core.procedure.Stage;

/** Where the education of an excluded pupil stands. */
public enum EducationStage implements Stage {
  /** The parent has no notice in writing yet; the school sets work. */
  NOTICE_OWED,
  /** The school sets work and has it marked. */
  SCHOOL_WORK,
  /** Provision is confirmed and has not begun. */
  CONFIRMED,
  /** The partnership confirmed nothing in time; the authority provides itself. */
  DEFAULT_DUTY,
  /** The sixth day is over without provision, which stays owed. */
  LATE,
  /** In full-time education. */
  PROVIDED,
  /** No education is owed any more, and the parent has no notice in writing yet. */
  NOTICE_ALONE_OWED,
  /** Over: the pupil is back in school, or placed elsewhere. */
  ENDED,
  /** Nothing is owed. */
  NOT_OWED
}
