package trinhky.distribution.application.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads a line of the register from a result. */
final class RegisterRowMapper {

    private RegisterRowMapper() {}

    @SuppressWarnings("size: one line a column")
    static RegisterRow map(ResultSet row, int number) throws SQLException {
        return new RegisterRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                instant(row.getTimestamp("issued_at")),
                instant(row.getTimestamp("signed_at")),
                row.getString("document_type_code"),
                row.getString("summary"),
                row.getString("signer_name"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getString("archive_copy"),
                row.getInt("copies"),
                instant(row.getTimestamp("transferred_at")),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("document_id", UUID.class),
                row.getString("issuer_unit_id"),
                row.getString("issuer_name"),
                row.getString("drafting_unit_id"),
                row.getString("drafting_unit_name"),
                row.getInt("units"),
                row.getInt("confirmed"),
                row.getInt("refused"),
                row.getInt("failed"),
                row.getInt("waiting"),
                row.getInt("overdue"),
                new EntryFate(
                        instant(row.getTimestamp("recalled_at")),
                        row.getString("recall_reason"),
                        row.getInt("recall_confirmed"),
                        instant(row.getTimestamp("cancelled_at")),
                        row.getString("cancellation_reason")),
                row.getBoolean("keeper"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
