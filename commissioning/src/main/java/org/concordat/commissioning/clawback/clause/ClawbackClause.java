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
import org.concordat.commissioning.clawback.ServiceEndCause;
import org.concordat.commissioning.clawback.TriggerPolicy;
import org.concordat.commissioning.clawback.VatTreatment;
import org.concordat.commissioning.clawback.scale.Words;

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
    String start = tranche
        .liabilityStart()
        .map(one ->
            " The liability starts with " + one.basis() + ", on " + Words.day(one.date()) + ".")
        .orElse(" The liability starts on the day of payment.");
    String limits = tranche.limits().wording();
    return Stream.of(
            "The sum of " + tranche.amount() + " (" + tranche.key() + "), " + paid
                + vat(tranche.vatTreatment()) + "." + start
                + " Before that, all that has been paid is at"
                + " risk.",
            tranche.scale().wording(),
            "Recoverable is " + tranche.basis().wording(),
            limits)
        .filter(sentence -> !sentence.isEmpty())
        .collect(joining(" "));
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
    return "As a withdrawal by the school counts: " + causes(policy, Counting.COUNTS)
        + ". Not so: " + causes(policy, Counting.DOES_NOT_COUNT)
        + ". This contract does not say, and the parties must agree before anything is claimed: "
        + causes(policy, Counting.NOT_SAID) + ".";
  }

  private static String causes(TriggerPolicy policy, Counting counting) {
    String listed = Stream.of(ServiceEndCause.values())
        .filter(cause -> policy.of(cause) == counting)
        .map(ServiceEndCause::toString)
        .collect(joining(", "));
    return listed.isEmpty() ? "nothing" : listed;
  }

  private static String disposals(TriggerPolicy policy) {
    String exempt = policy.exemptDisposals().stream()
        .sorted()
        .map(DisposalKind::toString)
        .collect(joining(", "));
    return "No disposal meets the trigger that is one of these: "
        + (exempt.isEmpty() ? "none" : exempt) + ". "
        + (policy.isFirstDisposalOnly()
            ? "Of each asset and each part of it only the first other disposal can."
            : "Of an asset and each part of it every other disposal can.");
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
