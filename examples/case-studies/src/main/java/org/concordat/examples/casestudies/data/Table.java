/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies.data;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a file of comma-separated values that lies beside this package. */
final class Table {

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT
      .builder()
      .setHeader()
      .setSkipHeaderRecord(true)
      .setTrim(true)
      .get();

  private Table() {}

  static ImmutableList<CSVRecord> rows(String file) {
    try (InputStream bytes = Table.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalArgumentException(
            "Table file: must lie beside the package, but was " + file);
      }
      try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        return ImmutableList.copyOf(FORMAT.parse(text).getRecords());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Table file " + file, unreadable);
    }
  }

  static Optional<String> text(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  static <T> Optional<T> text(
      CSVRecord row, String column, Function<String, ? extends @Nullable T> read) {
    return text(row, column).flatMap(text -> Optional.ofNullable(read.apply(text)));
  }

  static Optional<Integer> number(CSVRecord row, String column) {
    return text(row, column).filter(text -> !text.equals("NA")).map(Integer::valueOf);
  }

  static Optional<LocalDate> date(CSVRecord row, String column, String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    return text(row, column).map(text -> LocalDate.parse(text, format));
  }
}
