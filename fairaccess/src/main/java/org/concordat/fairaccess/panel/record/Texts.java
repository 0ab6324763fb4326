/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.panel.record;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import com.google.common.primitives.Ints;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/** Sequences of texts as bytes: each the number of its bytes, then its bytes in UTF-8. */
final class Texts {

  private Texts() {}

  /** Refuses a text that holds half of a pair of surrogates, without quoting it. */
  static void checkWritable(String what, String text) {
    boolean isWritable;
    try {
      isWritable = Utf8.encodedLength(text) >= 0;
    } catch (IllegalArgumentException unpaired) {
      isWritable = false;
    }
    checkArgument(
        isWritable,
        "%s: must hold whole characters only, but did not, in a text of %s characters",
        what,
        text.length());
  }

  static byte[] write(List<String> texts) {
    byte[][] parts = texts.stream().map(Texts::write).toArray(byte[][]::new);
    return Bytes.concat(parts);
  }

  private static byte[] write(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return Bytes.concat(Ints.toByteArray(bytes.length), bytes);
  }

  static ImmutableList<String> read(byte[] bytes) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      checkArgument(
          rest.remaining() >= Integer.BYTES,
          "Record bytes: a length takes four bytes, but at %s were %s",
          rest.position(),
          rest.remaining());
      int length = rest.getInt();
      checkArgument(
          length >= 0 && length <= rest.remaining(),
          "Record bytes: a text must end within them, but at %s its length was %s",
          rest.position(),
          length);
      texts.add(decode(rest.slice().limit(length), rest.position()));
      rest.position(rest.position() + length);
    }
    return texts.build();
  }

  private static String decode(ByteBuffer bytes, int at) {
    try {
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException malformed) {
      throw new IllegalArgumentException(
          "Record bytes: a text must be UTF-8, but at " + at + " was not", malformed);
    }
  }

  static String digest(List<String> texts) {
    return Hashing.sha256().hashBytes(write(texts)).toString();
  }
}
