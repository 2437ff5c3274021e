package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.plan.Comparator;
import trinhky.shared.FieldProblem;

class IndicatorCellTest {
    @Test
    void anEmptyCellIsMissingAndNilIsNot() {
        assertThat(cell("%", null, false, null, null).problem())
                .map(FieldProblem::code)
                .contains("reporting.value-missing");
        assertThat(cell("%", null, true, null, null).problem()).isEmpty();
    }

    @Test
    void aShareLiesBetweenNothingAndAll() {
        assertThat(cell("%", "101", false, null, null).mark()).isEqualTo(CellMark.INVALID);
        assertThat(cell("% doanh thu", "15", false, null, null).mark()).isEqualTo(CellMark.SAVED);
        assertThat(cell("%", "100", false, null, null).mark()).isEqualTo(CellMark.SAVED);
    }

    @Test
    void growthMayBeNegativeAndQuantitiesMayNot() {
        assertThat(cell("%/năm", "-5", false, null, null).mark()).isEqualTo(CellMark.SAVED);
        assertThat(cell("hộ", "-5", false, null, null).problem())
                .map(FieldProblem::code)
                .contains("reporting.below-zero");
    }

    @Test
    void aValueThatDiffersByMoreThanHalfMustBeExplained() {
        assertThat(cell("hộ", "151", false, null, "100").mark()).isEqualTo(CellMark.UNUSUAL);
        assertThat(cell("hộ", "150", false, null, "100").mark()).isEqualTo(CellMark.SAVED);
        assertThat(cell("hộ", "49", false, null, "100").mark()).isEqualTo(CellMark.UNUSUAL);
        assertThat(cell("hộ", "151", false, "Tính cả hợp tác xã", "100").mark()).isEqualTo(CellMark.EXPLAINED);
        assertThat(cell("hộ", "151", false, null, "0").mark()).isEqualTo(CellMark.SAVED);
    }

    @Test
    void whatIsNoNumberIsKeptAndNamed() {
        IndicatorCell cell = cell("hộ", "khoảng 5", false, null, null);
        assertThat(cell.isFilled()).isTrue();
        assertThat(cell.problem()).map(FieldProblem::field).contains(cell.key().text());
        assertThat(cell.problem()).map(FieldProblem::code).contains("reporting.not-a-number");
    }

    private static IndicatorCell cell(String unit, String entered, boolean nil, String explanation, String previous) {
        return new IndicatorCell(
                UUID.randomUUID(),
                "I.1",
                "Bán hàng",
                "Chỉ tiêu",
                unit,
                Comparator.GE,
                BigDecimal.TEN,
                null,
                entered,
                entered == null ? null : WrittenNumber.read(entered).orElse(null),
                nil,
                explanation,
                null,
                null,
                0,
                previous == null ? null : new BigDecimal(previous),
                null);
    }
}
