package trinhky.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import trinhky.organisation.UnitKind;
import trinhky.shared.DomainProblem;

class UnitTest {

    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    private final Unit unit = Unit.create("u", UnitKind.DEPARTMENT, null, START, naming("Sở Công Thương"));

    @Test
    void hasOneLastDay() {
        unit.endOn(START.plusYears(1), null);
        assertThatThrownBy(() -> unit.endOn(START.plusYears(2), null))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo("organisation.unit-ended"));
    }

    @Test
    void doesNotEndBeforeItsFirstDay() {
        assertThatThrownBy(() -> unit.endOn(START.minusDays(1), null))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.field()).isEqualTo("lastDay")));
    }

    @Test
    void letterheadFollowsFromTheNameWhenLeftOut() {
        assertThat(naming(" Sở Nội vụ ").letterheadOwn()).isEqualTo("SỞ NỘI VỤ");
        assertThat(naming(" Sở Nội vụ ").name()).isEqualTo("Sở Nội vụ");
    }

    private static UnitNaming naming(String name) {
        return new UnitNaming(name, "S", null, null, " ", List.of(" ", "tên khác"));
    }
}
