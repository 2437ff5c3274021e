package trinhky.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import trinhky.shared.DomainProblem;

class SubstitutionTest {

    private static final LocalDate FROM = LocalDate.of(2026, 6, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 10);

    private final Substitution substitution = Substitution.arrange(terms(FROM, TO), "admin", Instant.EPOCH);

    @Test
    void repeatsOnlyOnCommonDaysAndWhileItHolds() {
        assertThat(substitution.repeats(terms(TO, TO.plusDays(5)))).isTrue();
        assertThat(substitution.repeats(terms(TO.plusDays(1), TO.plusDays(5)))).isFalse();
        substitution.endOn(FROM, "admin");
        assertThat(substitution.repeats(terms(TO, TO.plusDays(5)))).isFalse();
    }

    @Test
    void canBeEndedUpToItsLastDayAndOnce() {
        assertThatThrownBy(() -> substitution.endOn(TO.plusDays(1), "admin")).isInstanceOf(DomainProblem.class);
        assertThatCode(() -> substitution.endOn(TO, "admin")).doesNotThrowAnyException();
        assertThatThrownBy(() -> substitution.endOn(TO, "admin")).isInstanceOf(DomainProblem.class);
    }

    private static SubstitutionTerms terms(LocalDate from, LocalDate to) {
        return new SubstitutionTerms("a", "b", " ", from, to, "công tác");
    }
}
