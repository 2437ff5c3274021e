package trinhky.distribution.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.domain.TakenNumber;

/** Numbers that wait for the organisation's signature. */
@Component
class ReservedNumbers {

    /** A number and when it was taken. */
    record Reserved(TakenNumber number, Instant at) {}

    private final JdbcClient jdbc;

    ReservedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reserved> of(String subjectType, String subjectId) {
        return jdbc.sql("""
                select series_code, ordinal, reserved_at from reserved_number
                where subject_type = :type and subject_id = :id
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .query((row, index) -> new Reserved(
                        new TakenNumber(row.getString("series_code"), row.getInt("ordinal")),
                        row.getTimestamp("reserved_at").toInstant()))
                .optional();
    }

    void add(String subjectType, String subjectId, String issuerUnitId, int year, Reserved reserved, String by) {
        jdbc.sql("""
                insert into reserved_number (subject_type, subject_id, issuer_unit_id, series_code, year, ordinal, reserved_at,
                    reserved_by)
                values (:type, :id, :issuer, :series, :year, :ordinal, :at, :by)
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .param("issuer", issuerUnitId)
                .param("series", reserved.number().seriesCode())
                .param("year", year)
                .param("ordinal", reserved.number().ordinal())
                .param("at", Timestamp.from(reserved.at()))
                .param("by", by)
                .update();
    }
}
