/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Children who have no school place, found from what schools and families report one by one.
 *
 * <p>Since in-year admissions are no longer co-ordinated, nobody sees all applications, refusals, leavers and
 * movers together. A {@link org.concordat.fairaccess.safetynet.SafetyNet} gathers {@link
 * org.concordat.fairaccess.safetynet.ChildFact facts} in any order and says on any date how each child stands, in
 * a {@link org.concordat.fairaccess.safetynet.ChildPicture}, and which {@link
 * org.concordat.fairaccess.safetynet.OwedNotice notices} somebody owes or owed.
 */
@NullMarked
package org.concordat.fairaccess.safetynet;

import org.jspecify.annotations.NullMarked;
