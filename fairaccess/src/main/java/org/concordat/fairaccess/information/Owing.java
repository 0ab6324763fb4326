/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import java.time.LocalDate;
import org.concordat.core.reason.Answer;
import org.concordat.core.school.School;

/**
 * That a school owes a return for a period, or may.
 *
 * @param school the school, under the number by which it owes it
 * @param last the last day of the period on which it was one of those that owe it, or may have been
 * @param source why it owes it; unknown where it is not known whether it does
 */
record Owing(School school, LocalDate last, Answer<DutySource> source) {}
