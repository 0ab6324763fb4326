/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How a law says that it does not hold: {@link org.concordat.testkit.law.Law}.
 *
 * <p>The laws themselves stand beside the values that they are about. Each is an interface whose
 * properties are default methods: a test class implements it, says what is to be tested, and inherits
 * the properties.
 */
@NullMarked
package org.concordat.testkit.law;

import org.jspecify.annotations.NullMarked;
