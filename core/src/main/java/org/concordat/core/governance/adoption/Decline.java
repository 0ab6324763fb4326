/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.adoption;

import java.time.LocalDate;

/**
 * What an elector said who does not sign up for now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the elector's key
 * @param phase the phase
 * @param on when
 * @param reason why
 */
public record Decline(String key, String phase, LocalDate on, String reason) {}
