/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.core.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;

/** The bodies of the report, with keys instead of people. */
public final class Bodies {

  /** The first day of all terms. */
  public static final LocalDate SET_UP = LocalDate.of(2011, 9, 1);

  /** A day on which all of them sit. */
  public static final LocalDate DAY = LocalDate.of(2012, 3, 1);

  public static final Constituency AUTHORITY =
      Constituency.of("authority", "authority", "the authority");

  private static final Constituency HEADS = Constituency.of("heads", "heads", "head teachers");

  private Bodies() {}

  public static Holder h(String key) {
    return Holder.of(key);
  }

  public static Constituency school(String code) {
    return Constituency.of("school", code, "School " + code);
  }

  /**
   * Bolton's working group: a former head in the chair, two heads from each of three secondary clusters, the
   * head of the EBD special schools, the head of the PRU service, and an assistant director. The report does
   * not say who voted; here all do.
   */
  public static Body workingGroup() {
    Body.Builder group = Body.builder()
        .code("working-group")
        .title("the working group")
        .addRemit(Remit.of(
            SET_UP, ImmutableSet.of("hard-to-place-pupils"), "set up by the heads' conference"))
        .addOffice(OfficeTerm.from(Office.CHAIR, h("former-head"), SET_UP));
    seat(group, "former-head", HEADS, SeatStanding.VOTING);
    for (String cluster : List.of("north", "south", "west")) {
      Constituency one = Constituency.of("cluster", cluster, "the " + cluster + " cluster");
      group.addAllSeats(Seat.several(2, one, SeatStanding.VOTING));
      group.addAppointment(Appointment.from(cluster + "-1", h(cluster + "-head-1"), SET_UP));
      group.addAppointment(Appointment.from(cluster + "-2", h(cluster + "-head-2"), SET_UP));
    }
    seat(group, "ebd", HEADS, SeatStanding.VOTING);
    seat(group, "pru", AUTHORITY, SeatStanding.VOTING);
    seat(group, "assistant-director", AUTHORITY, SeatStanding.VOTING);
    return group.build();
  }

  /** A panel of seven schools, chaired by the Director; the PRU sits without a vote, the SEN team advises. */
  public static Body panel() {
    Body.Builder panel = Body.builder()
        .code("fair-access-panel")
        .title("the fair access panel")
        .addOffice(OfficeTerm.from(Office.CHAIR, h("director"), SET_UP))
        .addOffice(OfficeTerm.from(Office.VICE_CHAIR, h("a"), SET_UP));
    seat(panel, "director", AUTHORITY, SeatStanding.VOTING);
    for (String school : List.of("a", "b", "c", "d", "e", "f", "g")) {
      seat(panel, school, school(school), SeatStanding.VOTING);
    }
    seat(panel, "pru", AUTHORITY, SeatStanding.NON_VOTING);
    seat(panel, "sen", AUTHORITY, SeatStanding.ADVISORY);
    return panel.build();
  }

  /**
   * Warwickshire's project board. The report has the lead member in the chair and says that four heads, a
   * primary head and three officers vote. Whether the lead member does too it leaves open; here the standing
   * of that seat is an argument.
   */
  public static Body projectBoard(SeatStanding ofLeadMember) {
    Body.Builder board = Body.builder()
        .code("project-board")
        .title("the project board")
        .addOffice(OfficeTerm.from(Office.CHAIR, h("lead-member"), SET_UP));
    seat(board, "lead-member", AUTHORITY, ofLeadMember);
    for (String area : List.of("north", "east", "central", "south")) {
      seat(
          board,
          area + "-chair",
          Constituency.of("partnership", area, "the " + area + " partnership"),
          SeatStanding.VOTING);
    }
    seat(board, "primary-head", HEADS, SeatStanding.VOTING);
    for (String officer : List.of("officer-1", "officer-2", "officer-3")) {
      seat(board, officer, AUTHORITY, SeatStanding.VOTING);
    }
    return board.build();
  }

  /** Gloucestershire's forum, which advises: local members and diocesan representatives. */
  public static Body forum() {
    Constituency dioceses = Constituency.of("diocese", "dioceses", "the dioceses");
    Constituency members = Constituency.of("members", "local-members", "local members");
    Body.Builder forum =
        Body.builder().code("admission-forum").title("the admission forum").isAdvisory(true);
    for (String one : List.of("member-1", "member-2", "member-3")) {
      seat(forum, one, members, SeatStanding.VOTING);
    }
    for (String one : List.of("diocese-1", "diocese-2")) {
      seat(forum, one, dioceses, SeatStanding.VOTING);
    }
    return forum.addOffice(OfficeTerm.from(Office.CHAIR, h("member-1"), SET_UP)).build();
  }

  /** A governing body of a number of governors, the first of whom is chair. */
  public static Body governors(int number) {
    Constituency parents = Constituency.of("governors", "governors", "those who appoint governors");
    Body.Builder body = Body.builder().code("governing-body").title("the governing body");
    for (Seat seat : Seat.several(number, parents, SeatStanding.VOTING)) {
      body.addSeat(seat).addAppointment(Appointment.from(seat.code(), h(seat.code()), SET_UP));
    }
    return body.addOffice(OfficeTerm.from(Office.CHAIR, h("governors-1"), SET_UP))
        .build();
  }

  /** The holders of a body of governors. */
  public static ImmutableList<Holder> holders(Body body) {
    return body.voters(DAY).asList();
  }

  private static void seat(
      Body.Builder body, String key, Constituency constituency, SeatStanding standing) {
    body.addSeat(Seat.of(key, constituency, standing))
        .addAppointment(Appointment.from(key, h(key), SET_UP));
  }
}
