/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.information;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import org.concordat.core.identity.Urn;
import org.concordat.core.money.Ratio;
import org.concordat.core.reason.Answer;
import org.concordat.core.reason.Datum;
import org.concordat.core.reason.Explanation;
import org.concordat.core.reason.Reason;

/**
 * What a figure rests on: whose data are in it, whose are not and why, and how many pupils those schools have.
 *
 * <p>It measures no likelihood. A figure to which 8 of 10 schools with 6,300 of 7,000 pupils gave their data
 * rests on 4/5 of the schools and 9/10 of the pupils, and that is all that is said of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param restsOn the schools whose data are in the figure
 * @param early those of them whose data came before the period was over, so that what happened later in it is not in
 *     them, see {@link OwedReturn#isEarlyOn}
 * @param missing the schools that owe data and have given none, or may owe them, with the reason of each
 * @param pupilShare the pupils of the first on roll, out of those of all; unknown where a roll is, where rolls come
 *     from different censuses, and where there are no pupils
 */
public record Confidence(
    ImmutableSortedSet<Urn> restsOn,
    ImmutableSortedSet<Urn> early,
    ImmutableSortedMap<Urn, Reason> missing,
    Answer<Ratio> pupilShare) {

  /**
   * Checks that no school is on both sides.
   *
   * @throws IllegalArgumentException if the data of one school are both given and missing, or came early and are not given
   * @throws NullPointerException if a component is null
   */
  public Confidence {
    requireNonNull(restsOn, "restsOn");
    requireNonNull(early, "early");
    requireNonNull(missing, "missing");
    requireNonNull(pupilShare, "pupilShare");
    checkArgument(
        restsOn.containsAll(early),
        "Confidence early: must be among the schools whose data are given, %s, but were %s",
        restsOn,
        early);
    for (Urn school : restsOn) {
      checkArgument(
          !missing.containsKey(school),
          "Confidence missing: must hold none of the schools whose data are given, but held %s",
          school);
    }
  }

  /**
   * Whether every school gave its data, for the whole period or as much of it as it was one of those that owe them.
   *
   * @return true if none is missing and none came early; false if no school owes any
   */
  public boolean isWhole() {
    return missing.isEmpty() && early.isEmpty() && !restsOn.isEmpty();
  }

  /**
   * The schools that gave their data out of those that owe them.
   *
   * @return the exact share; unknown for the reason {@code information.nothing-due} if none owes any
   */
  public Answer<Ratio> schoolShare() {
    return owing() == 0
        ? Answer.unknown(InformationReasons.nothingDue())
        : Answer.known(Ratio.of(restsOn.size(), owing()));
  }

  /**
   * The basis in a sentence.
   *
   * @return the reason {@code information.rests-on}
   */
  public Reason statement() {
    Reason.Builder reason = Reason.coded(InformationReasons.RESTS_ON)
        .with("given", restsOn.size())
        .with("owing", owing())
        .with("pupils", shown(pupilShare));
    String basis =
        "rests on the data of {given} of {owing} schools; share of their pupils: {pupils}";
    return early.isEmpty()
        ? reason.saying(basis)
        : reason
            .with("early", early.size())
            .saying(basis + "; {early} of them told before the period was over");
  }

  /**
   * The basis as a tree.
   *
   * @return the share of schools, over the share of pupils and each school whose data came early or are missing
   */
  public Explanation explanation() {
    ImmutableList.Builder<Explanation> inputs = ImmutableList.builder();
    inputs.add(Explanation.given("share of pupils", shown(pupilShare)));
    early.forEach(school -> inputs.add(Explanation.given("early", Datum.of("school " + school))));
    for (Map.Entry<Urn, Reason> entry : missing.entrySet()) {
      inputs.add(Explanation.given(
          "without school " + entry.getKey(), Datum.of(entry.getValue().message())));
    }
    return Explanation.of(
        "schools whose data are in it",
        owing() == 0 ? shown(schoolShare()) : Datum.ofFraction(restsOn.size(), owing()),
        inputs.build());
  }

  private int owing() {
    return restsOn.size() + missing.size();
  }

  private static Datum shown(Answer<Ratio> share) {
    return share.match(Ratio::toDatum, reason -> Datum.of("not known: " + reason.message()));
  }
}
