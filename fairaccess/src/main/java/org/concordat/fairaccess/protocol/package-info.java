/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a fair access protocol lays down: who comes under it, and by when what must happen.
 *
 * <p>{@link org.concordat.fairaccess.protocol.AdmissionsCodes} holds the editions of the School Admissions
 * Code. Each {@link org.concordat.fairaccess.protocol.AdmissionsCode} lists its {@link
 * org.concordat.fairaccess.protocol.FairAccessCategory categories}; what a child must meet is a {@link
 * org.concordat.fairaccess.protocol.Criterion}, written in terms of {@link
 * org.concordat.fairaccess.protocol.Circumstances}. A {@link
 * org.concordat.fairaccess.protocol.FairAccessProtocol} is an edition and what was agreed beside it.
 *
 * <p>How it is adopted is {@link org.concordat.fairaccess.protocol.ProtocolAdoption}, by an {@link
 * org.concordat.fairaccess.protocol.Electorate}; {@link org.concordat.fairaccess.protocol.ProtocolVersions} says
 * whom which version binds on a date.
 */
@NullMarked
package org.concordat.fairaccess.protocol;

import org.jspecify.annotations.NullMarked;
