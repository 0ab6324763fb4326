/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.concordat.core.governance.Holder;
import org.concordat.core.reason.Reason;

/**
 * What a body is asked to resolve.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable code, unique in its meeting
 * @param text what is moved, such as {@code that the protocol be approved}
 * @param matter the code of what it is about, to be held against the body's remit; empty where no remit
 *     matters
 * @param mover who moved it; empty if nobody did
 * @param seconder who seconded it; empty if nobody did
 */
public record Motion(
    String code,
    String text,
    Optional<String> matter,
    Optional<Holder> mover,
    Optional<Holder> seconder) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if code or matter is not of the form of a code, if the text is
   *     blank, or if one person moves and seconds
   * @throws NullPointerException if a component is null
   */
  public Motion {
    requireNonNull(code, "code");
    requireNonNull(text, "text");
    requireNonNull(matter, "matter");
    requireNonNull(mover, "mover");
    requireNonNull(seconder, "seconder");
    Reason.checkCode(code);
    matter.ifPresent(Reason::checkCode);
    checkArgument(!text.isBlank(), "Motion text: must not be blank, but was '%s'", text);
    checkArgument(
        seconder.isEmpty() || !seconder.equals(mover),
        "Motion seconder: must not be the mover, but in %s was",
        code);
  }

  /**
   * A motion without a mover.
   *
   * @param code its stable code
   * @param text what is moved
   * @return the motion
   * @throws IllegalArgumentException if the code is not of its form, or the text is blank
   */
  public static Motion of(String code, String text) {
    return new Motion(code, text, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same motion, about a matter.
   *
   * @param about the code of the matter
   * @return a copy
   * @throws IllegalArgumentException if the matter is not of the form of a code
   */
  public Motion about(String about) {
    return new Motion(code, text, Optional.of(about), mover, seconder);
  }

  /**
   * The same motion, moved.
   *
   * @param by who moves it
   * @return a copy
   * @throws IllegalArgumentException if they seconded it
   */
  public Motion movedBy(Holder by) {
    return new Motion(code, text, matter, Optional.of(by), seconder);
  }

  /**
   * The same motion, seconded.
   *
   * @param by who seconds it
   * @return a copy
   * @throws IllegalArgumentException if they moved it
   */
  public Motion secondedBy(Holder by) {
    return new Motion(code, text, matter, mover, Optional.of(by));
  }

  @Override
  public String toString() {
    return text;
  }
}
