/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the compiled classes of every published module are held to.
 *
 * <p>{@link org.concordat.architecture.ModuleRules} states the rules; {@link
 * org.concordat.architecture.ModuleArchitecture} applies them to one module, whose own test only
 * names it.
 */
@NullMarked
package org.concordat.architecture;

import org.jspecify.annotations.NullMarked;
