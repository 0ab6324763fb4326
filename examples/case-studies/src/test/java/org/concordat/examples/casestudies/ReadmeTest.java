/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The front page says what the build runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path EXAMPLE =
      Path.of("src/main/java/org/concordat/examples/casestudies/ClawbackInTenLines.java");

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  @Test
  void firstCodeBlockHoldsTheTwoCommandsAlone() throws IOException {
    String first = Splitter.on("```").splitToList(readme()).get(1);

    assertThat(first).isEqualTo("sh\n./mvnw -q -Pquickstart\n./mvnw verify\n");
  }

  @Test
  void continuousBuildRunsTheTestCommand() throws IOException {
    assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains("./mvnw verify");
  }

  @Test
  void codeOnThePageIsTheCodeOfTheExample() throws IOException {
    String source = Files.readString(EXAMPLE);
    String body = source
        .substring(source.indexOf("args) {\n") + 8, source.lastIndexOf("  }\n}"))
        .lines()
        .map(line -> line.startsWith("    ") ? line.substring(4) : line)
        .collect(joining("\n"));

    assertThat(readme()).contains("```java\n" + body + "\n```");
  }

  @Test
  void outputOnThePageIsTheOutputOfTheExample() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      ClawbackInTenLines.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8).lines().collect(joining("\n"));

    assertThat(printed).startsWith("GBP 510000.00");
    assertThat(readme()).contains("```text\n" + printed + "\n```");
  }
}
