package trinhky.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class RowsTest {
    private static final UUID ID = UUID.fromString("0b0e0c1e-8a50-4b6e-9b86-0f2f35a3b1f1");

    @Autowired
    JdbcClient jdbc;

    record Deadline(
            UUID obligationId, Instant dueAt, LocalDate onDay, DayOfWeek weekday, Integer daysLate, boolean told) {}

    @Test
    void eachComponentIsReadFromTheColumnOfItsName() {
        Deadline row =
                jdbc.sql("""
                        select cast(:id as uuid) as obligation_id, timestamptz '2026-06-14 17:00+07' as due_at,
                        date '2026-06-14' as on_day, 'SUNDAY' as weekday, 3 as days_late,
                        true as told""").param("id", ID).query(Rows.of(Deadline.class)).single();

        assertThat(row)
                .isEqualTo(new Deadline(
                        ID,
                        Instant.parse("2026-06-14T10:00:00Z"),
                        LocalDate.of(2026, 6, 14),
                        DayOfWeek.SUNDAY,
                        3,
                        true));
    }

    @Test
    void whatIsUnknownInTheDatabaseIsNull() {
        Deadline row = jdbc.sql("""
                        select cast(null as uuid) as obligation_id, cast(null as timestamptz) as due_at,
                        cast(null as date) as on_day, cast(null as text) as weekday,
                        cast(null as int) as days_late, false as told""").query(Rows.of(Deadline.class)).single();

        assertThat(row).isEqualTo(new Deadline(null, null, null, null, null, false));
    }

    @Test
    void aColumnThatTheStatementForgotIsAnError() {
        assertThatThrownBy(() -> jdbc.sql("select 3 as days_late")
                        .query(Rows.of(Deadline.class))
                        .single())
                .isInstanceOf(DataAccessException.class);
    }
}
