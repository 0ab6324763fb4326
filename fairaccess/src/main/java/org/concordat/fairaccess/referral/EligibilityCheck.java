/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.referral;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.concordat.core.calendar.Calendars;
import org.concordat.core.reason.Reason;
import org.concordat.core.rule.Rule;
import org.concordat.fairaccess.protocol.AdmissionsCode;
import org.concordat.fairaccess.protocol.AdmissionsCodes;
import org.concordat.fairaccess.protocol.FairAccessProtocol;
import org.concordat.fairaccess.protocol.OutsideGroup;
import org.concordat.fairaccess.referral.Eligibility.Outcome;

/** One check of one referral: stronger routes first, then categories, then in-year admission. */
final class EligibilityCheck {

  private final FairAccessReferral referral;
  private final FairAccessProtocol protocol;
  private final AdmissionsCode code;
  private final LocalDate on;
  private final ImmutableList<CategoryFinding> findings;

  EligibilityCheck(
      FairAccessReferral referral, FairAccessProtocol protocol, LocalDate on, Calendars calendars) {
    this.referral = referral;
    this.protocol = protocol;
    this.code = protocol.code().rules();
    this.on = on;
    Appraisal appraisal = new Appraisal(referral, on, calendars);
    this.findings = protocol.categories().stream()
        .map(category -> {
          Verdict verdict = category.criterion().match(appraisal);
          return new CategoryFinding(category, verdict.finding(), verdict.reasons());
        })
        .collect(toImmutableList());
  }

  Eligibility result() {
    StrongerRoute stronger = StrongerRoute.of(referral.pupil(), code);
    if (stronger.rule().isPresent()) {
      return result(
          Outcome.ROUTED_OUT,
          stronger.rule().map(Rule::value),
          stronger.reason().stream().toArray(Reason[]::new));
    }
    Optional<LocalDate> left = referral.compulsoryUntil().filter(on::isAfter);
    if (left.isPresent()) {
      return result(
          Outcome.NOT_ELIGIBLE,
          Optional.empty(),
          Reason.coded(EligibilityReasons.OVER_AGE)
              .with("last-day", left.get())
              .with("on", on)
              .under(SchoolLeavingDate.SOURCE)
              .saying("compulsory school age ended on {last-day}, and this is {on}"));
    }
    ImmutableList<Reason> open = stronger.open();
    if (!has(Finding.MET)) {
      return withoutCategory(open);
    }
    if (!open.isEmpty()) {
      return result(Outcome.NOT_KNOWN, Optional.empty(), open.toArray(Reason[]::new));
    }
    return code.inYearFirst().value() ? afterInYear() : result(Outcome.ELIGIBLE, Optional.empty());
  }

  private Eligibility withoutCategory(ImmutableList<Reason> open) {
    if (has(Finding.NOT_KNOWN)) {
      ImmutableList<Reason> reasons = ImmutableList.<Reason>builder()
          .addAll(open)
          .add(Reason.coded(EligibilityReasons.CATEGORIES_NOT_KNOWN)
              .with("edition", protocol.code().name())
              .with(
                  "open",
                  findings.stream()
                      .filter(finding -> finding.finding() == Finding.NOT_KNOWN)
                      .map(finding -> finding.category().letter())
                      .collect(joining(", ")))
              .saying("no category of {edition} is met, and these are open: {open}"))
          .build();
      return result(Outcome.NOT_KNOWN, Optional.empty(), reasons.toArray(Reason[]::new));
    }
    if (!open.isEmpty()) {
      return result(Outcome.NOT_KNOWN, Optional.empty(), open.toArray(Reason[]::new));
    }
    return result(
        Outcome.NOT_ELIGIBLE,
        Optional.empty(),
        Reason.coded(EligibilityReasons.NO_CATEGORY)
            .with("edition", protocol.code().name())
            .under(code.listKind().source())
            .saying("the child falls in no category of {edition}"));
  }

  private Eligibility afterInYear() {
    Optional<InYearStanding> standing = referral.inYear();
    if (standing.isEmpty()) {
      return result(
          Outcome.NOT_KNOWN,
          Optional.empty(),
          Reason.coded(EligibilityReasons.IN_YEAR_NOT_KNOWN)
              .under(code.inYearFirst().source())
              .saying("it is not known what became of in-year admission"));
    }
    return switch (standing.get()) {
      case UNSUCCESSFUL -> result(Outcome.ELIGIBLE, Optional.empty());
      case PLACED ->
        result(
            Outcome.NOT_ELIGIBLE,
            Optional.empty(),
            Reason.coded(EligibilityReasons.PLACE_SECURED)
                .under(code.inYearFirst().source())
                .saying("a place was secured through in-year admission"));
      case NOT_APPLIED ->
        nobodyWouldApply() ? result(Outcome.ELIGIBLE, Optional.empty()) : inYearFirst();
      case PENDING -> inYearFirst();
    };
  }

  private boolean nobodyWouldApply() {
    return findings.stream()
        .anyMatch(finding -> finding.isMet()
            && code.withoutApplication().contains(finding.category().code()));
  }

  private Eligibility inYearFirst() {
    return result(
        Outcome.IN_YEAR_FIRST,
        Optional.empty(),
        Reason.coded(EligibilityReasons.IN_YEAR_FIRST)
            .with(
                "standing",
                referral
                    .inYear()
                    .map(standing -> standing.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .orElse(""))
            .under(code.inYearFirst().source())
            .saying("ordinary in-year admission comes first, and its standing is: {standing}"));
  }

  private boolean has(Finding sought) {
    return findings.stream().anyMatch(finding -> finding.finding() == sought);
  }

  private Eligibility result(Outcome outcome, Optional<OutsideGroup> group, Reason... reasons) {
    ImmutableList.Builder<Reason> all = ImmutableList.builder();
    all.add(reasons);
    AdmissionsCodes.EDITIONS
        .find(on)
        .filter(inForce -> !inForce.name().equals(protocol.code().name()))
        .ifPresent(inForce -> all.add(Reason.coded(EligibilityReasons.OTHER_EDITION)
            .with("edition", protocol.code().name())
            .with("in-force", inForce.name())
            .with("on", on)
            .saying("checked under {edition}, while {in-force} was in force on {on}")));
    return new Eligibility(
        outcome,
        findings,
        group,
        all.build(),
        new Eligibility.Basis(protocol.name(), protocol.code().name(), on));
  }
}
