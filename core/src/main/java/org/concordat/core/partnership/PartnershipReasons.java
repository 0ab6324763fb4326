/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import org.concordat.core.partnership.AllocationTerm.Condition;
import org.concordat.core.partnership.AllocationTerm.Delegation;
import org.concordat.core.partnership.AllocationTerm.Move;
import org.concordat.core.partnership.AllocationTerm.Removal;
import org.concordat.core.procedure.Role;
import org.concordat.core.reason.Reason;

/** The codes of the reasons that concern powers and duties. */
public final class PartnershipReasons {

  /** A term gives a reserved power or duty to somebody else; arguments: subject, what, holder, to, clause. */
  public static final String RESERVED_MOVED = "partnership.reserved-moved";

  /** A term takes a reserved power or duty away; arguments: subject, what, holder, clause. */
  public static final String RESERVED_REMOVED = "partnership.reserved-removed";

  /** A term ties a reserved power or duty; arguments: subject, what, holder, condition, clause. */
  public static final String RESERVED_TIED = "partnership.reserved-tied";

  /** A term lets somebody else do what only the holder may; arguments: subject, what, holder, to, clause. */
  public static final String ACT_RESERVED = "partnership.act-reserved";

  /** Nobody is named to act; arguments: subject, what, holder, when. */
  public static final String NOBODY_ACTS = "partnership.nobody-acts";

  /** More than one is named to act; arguments: subject, what, actors, when. */
  public static final String SEVERAL_ACT = "partnership.several-act";

  /** The agreement took the power or duty away; arguments: subject, what. */
  public static final String REMOVED = "partnership.removed";

  private PartnershipReasons() {}

  static Reason reservedMoved(PowerOrDuty subject, Move term) {
    return about(RESERVED_MOVED, subject)
        .with("to", term.holder().title())
        .with("clause", term.clause().toString())
        .saying("{clause} gives to {to} what stays with {holder}: {what}");
  }

  static Reason reservedRemoved(PowerOrDuty subject, Removal term) {
    return about(RESERVED_REMOVED, subject)
        .with("clause", term.clause().toString())
        .saying("{clause} takes away what stays with {holder}: {what}");
  }

  static Reason reservedTied(PowerOrDuty subject, Condition term) {
    return about(RESERVED_TIED, subject)
        .with("condition", term.condition())
        .with("clause", term.clause().toString())
        .saying("{clause} ties to a condition ({condition}) what stays with {holder}: {what}");
  }

  static Reason actReserved(PowerOrDuty subject, Delegation term) {
    return about(ACT_RESERVED, subject)
        .with("to", term.actor().title())
        .with("clause", term.clause().toString())
        .saying("{clause} lets {to} do what only {holder} may: {what}");
  }

  static Reason nobodyActs(PowerOrDuty subject, String when) {
    return about(NOBODY_ACTS, subject)
        .with("when", when)
        .saying("nobody is named for {when} to {what}; {holder} answers for it and has to act");
  }

  static Reason severalAct(PowerOrDuty subject, String when, ImmutableSortedSet<Role> actors) {
    return about(SEVERAL_ACT, subject)
        .with("when", when)
        .with("actors", actors.stream().map(Role::title).collect(joining(" and ")))
        .saying("{actors} are all named for {when} to {what}");
  }

  static Reason removed(PowerOrDuty subject) {
    return about(REMOVED, subject).saying("by the agreement nobody holds this any more: {what}");
  }

  private static Reason.Builder about(String code, PowerOrDuty subject) {
    return Reason.coded(code)
        .with("subject", subject.code())
        .with("what", subject.what())
        .with("holder", subject.holder().title())
        .under(subject.source());
  }
}
