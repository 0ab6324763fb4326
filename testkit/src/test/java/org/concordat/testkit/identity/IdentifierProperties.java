/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.testkit.identity;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;
import org.concordat.core.calendar.AcademicYear;
import org.concordat.core.calendar.FinancialYear;
import org.concordat.core.evaluation.StatementNumber;
import org.concordat.core.identity.DfeNumber;
import org.concordat.core.identity.GssCode;
import org.concordat.core.identity.LocalAuthorityCode;
import org.concordat.core.identity.NoUpnReason;
import org.concordat.core.identity.Ukprn;
import org.concordat.core.identity.Upn;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.YearGroup;

/** The identifiers of the library keep the laws, and so do its other values that are read from text. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class IdentifierProperties {

  /** The laws for a type that is told by its values and its reader. */
  abstract static class Read<T> implements IdentifierLaws<T> {

    private final Arbitrary<T> identifiers;
    private final Function<String, T> reader;

    Read(Arbitrary<T> identifiers, Function<String, T> reader) {
      this.identifiers = identifiers;
      this.reader = reader;
    }

    @Override
    public Arbitrary<T> identifiers() {
      return identifiers;
    }

    @Override
    public T parse(String text) {
      return reader.apply(text);
    }
  }

  @Group
  class Urns extends Read<Urn> {
    Urns() {
      super(IdentityArbitraries.urns(), Urn::parse);
    }
  }

  @Group
  class LocalAuthorityCodes extends Read<LocalAuthorityCode> {
    LocalAuthorityCodes() {
      super(IdentityArbitraries.localAuthorityCodes(), LocalAuthorityCode::parse);
    }
  }

  @Group
  class GssCodes extends Read<GssCode> {
    GssCodes() {
      super(IdentityArbitraries.gssCodes(), GssCode::parse);
    }
  }

  @Group
  class DfeNumbers extends Read<DfeNumber> {
    DfeNumbers() {
      super(IdentityArbitraries.dfeNumbers(), DfeNumber::parse);
    }
  }

  @Group
  class DfeNumbersAsDigits extends Read<DfeNumber> {
    DfeNumbersAsDigits() {
      super(IdentityArbitraries.dfeNumbers(), DfeNumber::parse);
    }

    @Override
    public String textOf(DfeNumber identifier) {
      return identifier.toDigits();
    }
  }

  @Group
  class Ukprns extends Read<Ukprn> {
    Ukprns() {
      super(IdentityArbitraries.ukprns(), Ukprn::parse);
    }
  }

  @Group
  class Upns extends Read<Upn> implements PersonalIdentifierLaws<Upn> {
    Upns() {
      super(IdentityArbitraries.upns(), Upn::parse);
    }

    @Override
    public String textOf(Upn identifier) {
      return identifier.value();
    }
  }

  @Group
  class ReasonsForNoUpn extends Read<NoUpnReason> {
    ReasonsForNoUpn() {
      super(Arbitraries.of(NoUpnReason.class), NoUpnReason::parse);
    }
  }

  @Group
  class YearGroups extends Read<YearGroup> {
    YearGroups() {
      super(Arbitraries.of(YearGroup.all()), YearGroup::parse);
    }
  }

  @Group
  class AcademicYears extends Read<AcademicYear> {
    AcademicYears() {
      super(Arbitraries.integers().between(1000, 9999).map(AcademicYear::of), AcademicYear::parse);
    }
  }

  @Group
  class FinancialYears extends Read<FinancialYear> {
    FinancialYears() {
      super(
          Arbitraries.integers().between(1000, 9999).map(FinancialYear::of), FinancialYear::parse);
    }
  }

  @Group
  class StatementNumbers extends Read<StatementNumber> {
    StatementNumbers() {
      super(
          Combinators.combine(
                  Arbitraries.integers().between(1, 9999),
                  Arbitraries.integers().between(1, 9999))
              .as(StatementNumber::of),
          StatementNumber::parse);
    }
  }
}
