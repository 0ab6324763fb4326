/*
 * Copyright The Concordat Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.concordat.fairaccess.safetynet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.core.identity.Urn;
import org.concordat.core.pupil.PupilReference;
import org.concordat.core.school.AdmissionAuthority;
import org.concordat.fairaccess.TestCalendars;
import org.concordat.fairaccess.safetynet.ChildFact.Applied;
import org.concordat.fairaccess.safetynet.ChildFact.Joined;
import org.concordat.fairaccess.safetynet.ChildFact.Left;
import org.concordat.fairaccess.safetynet.ChildFact.Offered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A register answers the parent of a child that is on it, while it is; the child is invented. */
class RegistersAndAnswersTest {

  private static final PupilReference CHILD = PupilReference.of("case-17");
  private static final Urn A = Urn.of(100001);
  private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 15);

  private static SafetyNet net(ChildFact... facts) {
    return SafetyNet.of(List.of(facts), List.of(), SafetyNetContext.of(TestCalendars.T23));
  }

  private static LocalDate autumn(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static Applied applied(LocalDate on) {
    return new Applied(CHILD, A, AdmissionAuthority.ACADEMY_TRUST, on);
  }

  private static Left left(Urn school, LocalDate last) {
    return new Left(CHILD, school, last, Optional.empty());
  }

  private static OwedNotice answer(SafetyNet net) {
    return net.owedBy(LocalDate.MAX).stream()
        .filter(one -> one.kind() == NoticeKind.ANSWER)
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AnApplicationFromTheRegister {

    private final Joined joined = new Joined(CHILD, A, LocalDate.of(2020, 9, 1));
    private final LocalDate last = autumn(10, 13);

    @Test
    void isOwedAnAnswerOnceTheChildLeaves() {
      for (LocalDate on : List.of(last.minusDays(1), last)) {
        SafetyNet net = net(joined, applied(on), left(A, last));

        assertThat(net.childOn(CHILD, last).unanswered()).isEmpty();
        assertThat(net.childOn(CHILD, DECEMBER).unanswered()).containsExactly(A);
        assertThat(answer(net).told()).isEmpty();
      }
    }

    @Test
    void isAnsweredWhereTheSchoolAnswersBeforeTheChildLeaves() {
      SafetyNet net =
          net(joined, applied(last.minusDays(1)), new Offered(CHILD, A, last), left(A, last));

      assertThat(net.childOn(CHILD, DECEMBER).unanswered()).isEmpty();
      assertThat(answer(net).told()).contains(last.minusDays(1));
    }

    @Test
    void isAnsweredLateWhereTheSchoolAnswersAfterTheChildLeft() {
      SafetyNet net =
          net(joined, applied(last), left(A, last), new Offered(CHILD, A, last.plusDays(40)));

      assertThat(answer(net).told()).contains(last.plusDays(40));
    }
  }
}
