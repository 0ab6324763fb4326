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
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front page says what the build runs. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path EXAMPLES = Path.of("src/main/java/org/concordat/examples/casestudies");

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

  @ParameterizedTest
  @ValueSource(
      classes = {ClawbackInTenLines.class, ReferralInTwentyLines.class, SafetyNetInTwentyLines.class
      })
  void codeOnThePageIsTheCodeOfTheExample(Class<?> example) throws IOException {
    String source = Files.readString(EXAMPLES.resolve(example.getSimpleName() + ".java"));
    String body = source
        .substring(source.indexOf("args) {\n") + 8, source.lastIndexOf("  }\n}"))
        .lines()
        .map(line -> line.startsWith("    ") ? line.substring(4) : line)
        .collect(joining("\n"));

    assertThat(readme()).contains("```java\n" + body + "\n```");
  }

  @Test
  void outputOnThePageIsTheOutputOfTheClawback() throws IOException {
    String printed = printed(ClawbackInTenLines::main);

    assertThat(printed).contains("510");
    assertThat(readme()).contains("```text\n" + printed + "\n```");
  }

  @Test
  void outputOnThePageIsTheOutputOfTheReferral() throws IOException {
    String printed = printed(ReferralInTwentyLines::main);

    assertThat(printed).contains("2023-11-16");
    assertThat(readme()).contains("```text\n" + printed + "\n```");
  }

  @Test
  void outputOnThePageIsTheOutputOfTheSafetyNet() throws IOException {
    String printed = printed(SafetyNetInTwentyLines::main);

    assertThat(printed).contains("since 2023-09-16");
    assertThat(readme()).contains("```text\n" + printed + "\n```");
  }

  private static String printed(Consumer<String[]> example) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
      example.accept(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().collect(joining("\n"));
  }
}
