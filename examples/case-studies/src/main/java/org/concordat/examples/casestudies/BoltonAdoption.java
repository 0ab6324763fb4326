/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.examples.casestudies;

import static org.concordat.core.governance.adoption.AdoptionRoles.CONFERENCE;
import static org.concordat.core.governance.adoption.AdoptionRoles.WORKING_GROUP;
import static org.concordat.examples.casestudies.YearTo2013.CALENDARS;
import static org.concordat.examples.casestudies.YearTo2013.in2012;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.concordat.core.governance.Remit;
import org.concordat.core.governance.adoption.AdoptionCommand;
import org.concordat.core.governance.adoption.AdoptionCommand.Endorse;
import org.concordat.core.governance.adoption.AdoptionCommand.Join;
import org.concordat.core.governance.adoption.AdoptionCommand.SubmitDraft;
import org.concordat.core.governance.adoption.AdoptionLife;
import org.concordat.core.governance.adoption.AdoptionStage;
import org.concordat.core.governance.adoption.AdoptionStanding;
import org.concordat.core.procedure.State;
import org.concordat.core.school.School;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.Electorate;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.ProtocolAdoption;
import org.concordat.fairaccess.protocol.ProtocolPhase;
import org.concordat.fairaccess.protocol.ProtocolVersion;
import org.concordat.fairaccess.protocol.ProtocolVersions;

/** The protocol goes to the schools, and half of them and one more make it theirs. The days are invented. */
final class BoltonAdoption {

  private static final LocalDate REMIT = in2012(1, 9);
  private static final LocalDate DRAFT = in2012(4, 17);
  private static final LocalDate ENDORSED = in2012(4, 26);
  private static final ImmutableList<LocalDate> MEETINGS_OF_GOVERNORS =
      ImmutableList.of(in2012(5, 10), in2012(5, 17), in2012(5, 24), in2012(6, 14));
  private static final int SIGNING_EACH_TIME = 3;

  private BoltonAdoption() {}

  static ProtocolVersions adopted(Story story, BoltonSchools schools) {
    FairAccessProtocol protocol = FairAccessProtocol.builder()
        .name("Invented protocol of Bolton's secondary schools")
        .code(AdmissionsCodes.CODE_2012)
        .build();
    State<AdoptionStage, AdoptionStanding> state = AdoptionLife.begin(
        ProtocolAdoption.text("bolton-2012", protocol, Electorate.of(schools.all(), ENDORSED)),
        Remit.of(REMIT, ImmutableSet.of("hard-to-place-pupils"), "the heads asked"),
        REMIT);
    state = then(state, new SubmitDraft(WORKING_GROUP, DRAFT));
    state = then(state, new Endorse(CONFERENCE, ENDORSED));
    story.line("  %s  drafted by the working group; %s  endorsed by the heads", DRAFT, ENDORSED);
    int signed = 0;
    for (LocalDate day : MEETINGS_OF_GOVERNORS) {
      for (School school : schools.all().subList(signed, signed + SIGNING_EACH_TIME)) {
        state = then(state, Join.on(day, school.urn().toString(), ProtocolPhase.SECONDARY.code()));
      }
      signed += SIGNING_EACH_TIME;
      story.line("  %s  signed by %d of %d schools", day, signed, schools.all().size());
    }
    ProtocolVersion version = new ProtocolVersion(protocol, state.data());
    ProtocolVersions versions = ProtocolVersions.of(ImmutableList.of(version));
    LocalDate adopted = version.adoptedOn(ProtocolPhase.SECONDARY).orElseThrow();
    School last = schools.all().get(schools.all().size() - 1);
    story.line(
        "  adopted on %s: more than half of %d is %d",
        adopted, schools.all().size(), schools.all().size() / 2 + 1);
    story.line(
        "  %s did not sign; bound all the same: %s",
        last.name(),
        versions.participation(last.urn(), ProtocolPhase.SECONDARY, adopted).isBound()
            ? "yes"
            : "no");
    return versions;
  }

  private static State<AdoptionStage, AdoptionStanding> then(
      State<AdoptionStage, AdoptionStanding> state, AdoptionCommand command) {
    return AdoptionLife.PROCEDURE.decide(state, command, CALENDARS).orElseThrow();
  }
}
