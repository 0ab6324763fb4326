/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.clawback.clause;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.commissioning.clawback.CapitalTranche;
import org.concordat.commissioning.clawback.ClawbackTerms;
import org.concordat.commissioning.clawback.Counting;
import org.concordat.commissioning.clawback.DisposalKind;
import org.concordat.commissioning.clawback.LiabilityStart;
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.TriggerPolicy;
import org.concordat.commissioning.clawback.VatTreatment;
import org.concordat.commissioning.clawback.scale.Words;
import org.concordat.core.reason.MoneyText;

/**
 * A clawback clause in plain English, made from the terms that compute the figure.
 *
 * <p>Every parameter that changes the figure changes the text, because each says itself: a scale of one's own
 * brings its own wording. An officer can paste the paragraphs into a contract; the library gives no legal
 * advice, and a lawyer should read them first.
 *
 * <pre>{@code
 * ClawbackClause clause = ClawbackClause.of(terms);
 * clause.paragraphs().get(0);   // "1. The authority may recover capital under this clause. ..."
 * clause.text();                // all of them, with an empty line between two
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param paragraphs the paragraphs, numbered from 1
 */
public record ClawbackClause(ImmutableList<String> paragraphs) {

  private static final String WHOLE_UNTIL_THEN =
      "; until then the whole of what has been paid is at risk.";

  /**
   * Refuses null.
   *
   * @throws NullPointerException if a component is null
   */
  public ClawbackClause {
    requireNonNull(paragraphs, "paragraphs");
  }

  /**
   * The clause that says the terms.
   *
   * @param terms the terms
   * @return the clause
   */
  public static ClawbackClause of(ClawbackTerms terms) {
    requireNonNull(terms, "terms");
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "The authority may recover capital under this clause. It is a right and not a debt: it"
            + " becomes a claim only when its trigger is met, and the authority may defer or waive it.");
    paragraphs.add(terms.significance().wording());
    terms.tranches().forEach(tranche -> paragraphs.add(tranche(tranche)));
    paragraphs.add(trigger(terms.triggerPolicy()));
    paragraphs.add(counting(terms.triggerPolicy()));
    paragraphs.add(disposals(terms.triggerPolicy()));
    paragraphs.add(
        "The sum recoverable is worked out on the day on which the trigger is first met, for"
            + " each sum of capital by itself, exactly, and is rounded once, " + terms.rounding()
            + ", never to more than is left of a sum paid where that bounds it. The sums are then added. A claim"
            + " whose trigger was met before a liability ended stands after its end.");
    paragraphs.add(
        "Where a part is given up, by places, floor area or hours, the same part of what was funded"
            + " is recoverable and at risk no longer. " + terms.earlyRepayment().wording());
    String limits = terms.limits().wording();
    if (!limits.isEmpty()) {
      paragraphs.add("For all sums of capital together: " + limits);
    }
    terms.proceedsCap().ifPresent(treatment -> paragraphs.add(treatment.wording()));
    return new ClawbackClause(numbered(paragraphs));
  }

  private static ImmutableList<String> numbered(List<String> paragraphs) {
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> (i + 1) + ". " + paragraphs.get(i))
        .collect(toImmutableList());
  }

  private static String tranche(CapitalTranche tranche) {
    String paid = tranche.paidOn().map(on -> "paid on " + Words.day(on)).orElse("still to be paid");
    String limits = tranche.limits().wording();
    return Stream.of(
            "The sum of " + MoneyText.of(tranche.amount()) + " (" + tranche.key() + "), " + paid
                + vat(tranche.vatTreatment()) + ".",
            "The liability starts " + start(tranche),
            tranche.scale().wording(),
            "Recoverable is " + tranche.basis().wording(),
            limits)
        .filter(sentence -> !sentence.isEmpty())
        .collect(joining(" "));
  }

  private static String start(CapitalTranche tranche) {
    return tranche
        .liabilityStart()
        .map(start -> start.date().equals(tranche.paidOn().orElse(null))
                && start.basis() == LiabilityStart.Basis.PAYMENT
            ? "with the payment."
            : start(start) + (isAfterPayment(start, tranche) ? WHOLE_UNTIL_THEN : "."))
        .orElse("with the payment.");
  }

  private static boolean isAfterPayment(LiabilityStart start, CapitalTranche tranche) {
    return tranche.paidOn().map(paid -> paid.isBefore(start.date())).orElse(true);
  }

  private static String start(LiabilityStart start) {
    String day = "on " + Words.day(start.date());
    return switch (start.basis()) {
      case PAYMENT -> day + ", the day named for the payment";
      case FINAL_PAYMENT -> day + ", with the final payment";
      case PRACTICAL_COMPLETION -> day + ", with practical completion";
      case SERVICE_COMMENCEMENT -> day + ", with the beginning of the service";
      case DESIGNATION -> day + ", with the designation of the building";
      case FIXED -> day + ", whenever the sum is paid";
    };
  }

  private static String vat(VatTreatment treatment) {
    return switch (treatment) {
      case NONE_CHARGED -> ", on which no VAT was charged";
      case RECOVERED -> ", without the VAT that was recovered";
      case BORNE -> ", with the VAT that could not be recovered";
      case NOT_RECORDED -> "";
    };
  }

  private static String trigger(TriggerPolicy policy) {
    return "The trigger is met on the first day on which this holds: "
        + policy.condition().wording() + ". A different use begins "
        + (policy.isIntentionEnough()
            ? "when the school gives notice that it intends one."
            : "with the use itself, and not with a notice that one is intended.");
  }

  private static String counting(TriggerPolicy policy) {
    String counted = causes(policy, Counting.COUNTS);
    String uncounted = causes(policy, Counting.DOES_NOT_COUNT);
    String unsaid = causes(policy, Counting.NOT_SAID);
    return Stream.of(
            counted.isEmpty()
                ? "Nothing counts as a withdrawal by the school."
                : "The school counts as withdrawing where " + counted + ".",
            uncounted.isEmpty()
                ? ""
                : "The school does not count as withdrawing where " + uncounted + ".",
            unsaid.isEmpty()
                ? ""
                : "This contract does not say whether the school counts as withdrawing where "
                    + unsaid
                    + "; the parties must agree on that before anything is claimed.")
        .filter(sentence -> !sentence.isEmpty())
        .collect(joining(" "));
  }

  private static String causes(TriggerPolicy policy, Counting counting) {
    return Stream.of(ServiceEndCause.values())
        .filter(cause -> policy.of(cause) == counting)
        .map(ClawbackClause::cause)
        .collect(joining(", or "));
  }

  private static String cause(ServiceEndCause cause) {
    return switch (cause) {
      case WITHDRAWN_BY_SCHOOL -> "the school gives notice and withdraws";
      case ENDED_BY_AUTHORITY -> "the authority gives notice";
      case TERMINATED_FOR_DEFAULT -> "the authority ends this contract for the school's default";
      case ENDED_BY_AGREEMENT -> "both parties agree to end this contract";
      case NOT_RENEWED_BY_SCHOOL -> "the term runs out and the school has declined to renew";
      case NOT_RENEWED_BY_AUTHORITY -> "the term runs out and the authority has declined to renew";
      case TERM_OVER -> "the term runs out and neither party has declined to renew";
      case HOST_CEASED -> "the school closes or merges and nobody takes over its obligations";
      case PREMISES_LOST -> "the premises are lost without anybody's decision";
    };
  }

  private static String disposals(TriggerPolicy policy) {
    String exempt = policy.exemptDisposals().stream()
        .sorted()
        .map(DisposalKind::toString)
        .collect(joining(", "));
    return (exempt.isEmpty()
            ? "No disposal is exempt from the trigger. "
            : "These disposals are exempt and never meet the trigger: " + exempt + ". ")
        + "Where an asset, or one part of it, is disposed of more than once, "
        + (policy.isFirstDisposalOnly() ? "only the first" : "every")
        + (exempt.isEmpty() ? " disposal" : " disposal that is not exempt")
        + " can meet the trigger.";
  }

  /**
   * The whole clause.
   *
   * @return the paragraphs with an empty line between two
   */
  public String text() {
    return String.join("\n\n", paragraphs);
  }

  @Override
  public String toString() {
    return text();
  }
}
