/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.commissioning.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Defaults;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.concordat.commissioning.monitoring.IndicatorReading;
import org.concordat.commissioning.monitoring.RemedyCommand;
import org.concordat.commissioning.monitoring.RemedyEvent;
import org.concordat.commissioning.monitoring.ReviewCommand;
import org.concordat.commissioning.monitoring.ReviewCycle;
import org.concordat.commissioning.monitoring.ReviewEvent;
import org.concordat.commissioning.monitoring.ReviewEvidence;
import org.concordat.commissioning.monitoring.Standard;
import org.concordat.commissioning.monitoring.StandardFinding;
import org.concordat.commissioning.party.PartyAgreement;
import org.concordat.commissioning.payment.DefaultSpell;
import org.concordat.commissioning.payment.Instalment;
import org.concordat.commissioning.payment.PaymentCommand;
import org.concordat.commissioning.payment.PaymentContext;
import org.concordat.commissioning.payment.PaymentEvent;
import org.concordat.commissioning.payment.PaymentTerms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value with a part missing is refused where it is made, by the name of the part. */
class NullsTest {

  static Stream<Class<?>> records() {
    Stream<Class<?>> sealed = Stream.of(
            ContractCommand.class,
            ContractEvent.class,
            UseCommand.class,
            UseEvent.class,
            FocusCommand.class,
            FocusEvent.class,
            ReviewCommand.class,
            ReviewEvent.class,
            RemedyCommand.class,
            RemedyEvent.class,
            PaymentCommand.class,
            PaymentEvent.class)
        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    return Stream.concat(
        sealed,
        Stream.of(
            Notice.class,
            Renewal.class,
            Amendment.class,
            Expectation.class,
            OutcomeOwed.class,
            RevenueContribution.class,
            RemedyCommand.ToDo.class,
            PartyAgreement.class,
            ReviewCycle.class,
            ReviewEvidence.class,
            IndicatorReading.class,
            Standard.class,
            StandardFinding.class,
            DefaultSpell.class,
            Instalment.class,
            PaymentTerms.class,
            PaymentContext.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void theFirstPartThatIsMissingIsNamed(Class<?> type) throws NoSuchMethodException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] missing = Arrays.stream(types).map(Defaults::defaultValue).toArray();
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    String first = Arrays.stream(parts)
        .filter(part -> !part.getType().isPrimitive())
        .findFirst()
        .orElseThrow()
        .getName();
    assertThat(constructor.canAccess(null)).isTrue();
    assertThatThrownBy(() -> constructor.newInstance(missing))
        .cause()
        .isInstanceOf(NullPointerException.class)
        .hasMessage(first);
  }
}
