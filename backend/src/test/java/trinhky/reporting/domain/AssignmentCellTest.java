package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.shared.FieldProblem;

class AssignmentCellTest {
    @Test
    void progressAndStatusAreBothNeeded() {
        assertThat(codes(null, null, null)).containsExactly("reporting.progress-missing");
        assertThat(codes(60, ProgressStatus.IN_PROGRESS, null)).isEmpty();
    }

    @Test
    void doneMeansAllOfIt() {
        assertThat(codes(90, ProgressStatus.DONE, null)).containsExactly("reporting.progress-contradicts-status");
        assertThat(codes(100, ProgressStatus.IN_PROGRESS, null))
                .containsExactly("reporting.progress-contradicts-status");
        assertThat(codes(100, ProgressStatus.DONE, null)).isEmpty();
    }

    @Test
    void anObstacleIsNamed() {
        assertThat(codes(35, ProgressStatus.BLOCKED, " ")).containsExactly("reporting.obstacle-missing");
        assertThat(codes(35, ProgressStatus.BLOCKED, "Thiếu giảng viên")).isEmpty();
    }

    private static List<String> codes(Integer percent, ProgressStatus status, String result) {
        return new AssignmentCell(
                        UUID.randomUUID(), "V.8", "Đào tạo", "Tập huấn", percent, status, result, null, null, 0, null)
                .problems().stream().map(FieldProblem::code).toList();
    }
}
