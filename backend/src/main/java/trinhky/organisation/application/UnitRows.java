package trinhky.organisation.application;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import trinhky.organisation.Letterhead;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/** Reads a row of {@code unit}. */
final class UnitRows {

    static final String COLUMNS = "u.id, u.kind, u.name, u.short_name, u.letterhead_parent, u.letterhead_own,"
            + " u.official_email, u.parent_id, u.valid_from, u.valid_to, u.successor_id";

    /** Order of lists: by kind as the enum has them, then by name as Vietnamese sorts. */
    static final String ORDER = " order by array_position(array['PROVINCE_COMMITTEE', 'OFFICE', 'DEPARTMENT',"
            + " 'VERTICAL_AGENCY', 'MEDIA', 'COMMUNE', 'WARD', 'OUTSIDE'], u.kind), u.name collate \"vi-x-icu\", u.id";

    static final String EXISTS_ON = " u.valid_from <= :on and (u.valid_to is null or u.valid_to >= :on)";

    private UnitRows() {}

    static UnitSummary read(ResultSet row, int number) throws SQLException {
        return new UnitSummary(
                row.getString("id"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                Letterhead.of(row.getString("letterhead_parent"), row.getString("letterhead_own")),
                row.getString("official_email"),
                row.getString("parent_id"),
                day(row.getDate("valid_from")),
                day(row.getDate("valid_to")),
                row.getString("successor_id"));
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
