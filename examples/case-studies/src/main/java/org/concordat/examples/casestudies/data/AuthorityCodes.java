/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.concordat.core.identity.GssCode;
import org.concordat.core.identity.LocalAuthorities;
import org.concordat.core.identity.LocalAuthority;
import org.concordat.core.identity.LocalAuthorityCode;
import org.threeten.extra.LocalDateRange;

/** The codes of England's local authorities, read from the file. */
public final class AuthorityCodes {

  private static final String DATES = "dd/MM/yyyy";

  private AuthorityCodes() {}

  /**
   * Reads the authorities that have a three-digit code.
   *
   * @return the authorities with the periods of their codes; rows whose code is only a placeholder are
   *     left out; an authority without an ONS code has none here
   */
  public static LocalAuthorities read() {
    ImmutableList<LocalAuthority> entries = Table.rows("local-authority-codes.csv").stream()
        .filter(row -> row.get("old_la_code").matches("[0-9]{3}"))
        .map(AuthorityCodes::authority)
        .collect(toImmutableList());
    return LocalAuthorities.of(entries);
  }

  private static LocalAuthority authority(CSVRecord row) {
    LocalDate start = Table.date(row, "date_of_operation", DATES).orElse(LocalDate.MIN);
    LocalDateRange period = Table.date(row, "date_of_termination", DATES)
        .map(last -> LocalDateRange.ofClosed(start, last))
        .orElseGet(() -> LocalDateRange.ofUnboundedEnd(start));
    Optional<GssCode> gss =
        Table.text(row, "new_la_code").filter(code -> code.length() > 1).map(GssCode::parse);
    return new LocalAuthority(
        LocalAuthorityCode.parse(row.get("old_la_code")), gss, row.get("la_name"), period);
  }
}
