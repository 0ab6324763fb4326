/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Case studies from end to end.
 *
 * <p>{@link org.concordat.examples.casestudies.CaseStudies} runs them all.
 */
@NullMarked
package org.concordat.examples.casestudies;

import org.jspecify.annotations.NullMarked;
