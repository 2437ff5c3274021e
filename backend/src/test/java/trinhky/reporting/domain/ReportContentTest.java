package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trinhky.shared.FieldProblem;

class ReportContentTest {
    private static final ReportContent EMPTY = new ReportContent(List.of(), List.of(), List.of());
    private static final ReportContent WITH_TEXT = new ReportContent(
            List.of(), List.of(), List.of(new StatementCell(StatementKind.RESULT, "", "Đã họp", null, null, 1)));

    @Test
    void anEmptyReportIsNotTheSameAsNothingToReport() {
        assertThat(EMPTY.problems(false)).map(FieldProblem::code).containsExactly("reporting.nothing-reported");
        assertThat(EMPTY.problems(true)).isEmpty();
    }

    @Test
    void nothingToReportContradictsContent() {
        assertThat(WITH_TEXT.problems(true)).map(FieldProblem::code).containsExactly("reporting.nil-with-content");
        assertThat(WITH_TEXT.problems(false)).isEmpty();
    }
}
