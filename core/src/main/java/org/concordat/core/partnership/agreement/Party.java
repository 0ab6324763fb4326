/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.partnership.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.Urn;
import org.concordat.core.partnership.Partnership;
import org.concordat.core.partnership.PartnershipRoles;
import org.concordat.core.procedure.Role;

/**
 * Who binds itself by an agreement, and in what capacity.
 *
 * <p>The natural order is by the capacity's code, then by reference. Immutable and thread-safe.
 *
 * @param role the capacity: the local authority, the partnership, a member school or a governing body
 * @param reference which one: the authority's or the partnership's code, or the school's URN
 */
public record Party(Role role, String reference) implements Comparable<Party> {

  private static final ImmutableSet<Role> ROLES = ImmutableSet.of(
      PartnershipRoles.LOCAL_AUTHORITY,
      PartnershipRoles.PARTNERSHIP,
      PartnershipRoles.MEMBER_SCHOOL,
      PartnershipRoles.GOVERNING_BODY);
  private static final Comparator<Party> ORDER =
      Comparator.comparing(Party::role).thenComparing(Party::reference);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the role is none in which an agreement is signed, or the reference is
   *     blank
   * @throws NullPointerException if a component is null
   */
  public Party {
    requireNonNull(role, "role");
    requireNonNull(reference, "reference");
    checkArgument(ROLES.contains(role), "Party role: must be one of %s, but was %s", ROLES, role);
    checkArgument(
        !reference.isBlank(), "Party reference: must not be blank, but was '%s'", reference);
  }

  /**
   * An authority as a party.
   *
   * @param authority its code
   * @return the party
   */
  public static Party of(LocalAuthorityCode authority) {
    return new Party(PartnershipRoles.LOCAL_AUTHORITY, authority.toString());
  }

  /**
   * A partnership as a party.
   *
   * @param partnership the partnership
   * @return the party
   */
  public static Party of(Partnership partnership) {
    return new Party(PartnershipRoles.PARTNERSHIP, partnership.code());
  }

  /**
   * A school as a party.
   *
   * @param school its URN
   * @return the party
   */
  public static Party of(Urn school) {
    return new Party(PartnershipRoles.MEMBER_SCHOOL, school.toString());
  }

  /** The capacities in which an agreement is signed. */
  static Role[] roles() {
    return ROLES.toArray(Role[]::new);
  }

  @Override
  public int compareTo(Party other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return role + " " + reference;
  }
}
