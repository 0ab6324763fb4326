/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The record of a panel: what was minuted and decided, in an order that nobody can change unseen.
 *
 * <p>A {@link org.concordat.fairaccess.panel.record.PanelRecord} grows by one {@link
 * org.concordat.fairaccess.panel.record.RecordEntry} at a time and never changes: what was wrong is corrected by
 * a later entry that names the one it corrects. Each {@link
 * org.concordat.fairaccess.panel.record.SealedEntry} carries the digest of the one before it, and whoever keeps
 * the {@link org.concordat.fairaccess.panel.record.RecordHead} can tell later whether anything was changed,
 * dropped, inserted, reordered or cut off. {@link org.concordat.fairaccess.panel.record.RecordEntries} makes
 * entries of what a panel did.
 *
 * <h2>The bytes</h2>
 *
 * <p>An auditor recomputes every digest without this library. A record is a sequence of <em>texts</em>; a text
 * is the number of its bytes in UTF-8, as four bytes with the highest first, and then those bytes. A number
 * is a text of decimal digits without leading zeros, a date a text such as {@code 2012-10-15}, a digest a text
 * of 64 hexadecimal digits in lower case. A digest is the SHA-256 of the bytes of such a sequence, and nothing
 * stands between, before or after the texts.
 *
 * <ol>
 *   <li>The opening is two texts: {@code concordat-panel-record-1}, and the key of the record. Its digest is
 *       what the first entry carries as that of the entry before it.
 *   <li>An entry is: its number, from 1; the digest of the entry before; its kind, {@code minutes}, {@code
 *       decision} or {@code correction}; the date on which it was recorded; the code and the title of the role
 *       that recorded it; the subject; the number of its lines; then of each line its label and its value.
 *   <li>The subject of minutes is two texts, the code of the body and the day of the meeting; that of a
 *       decision is two, the key of the case and the reference of the pupil; that of a correction is two, the
 *       number of the entry that it corrects and the reason.
 * </ol>
 *
 * <p>In a shell, the opening of a record with the key {@code b} is
 *
 * <pre>{@code
 * printf '\0\0\0\030concordat-panel-record-1\0\0\0\001b' | sha256sum
 * }</pre>
 */
@NullMarked
package org.concordat.fairaccess.panel.record;

import org.jspecify.annotations.NullMarked;
