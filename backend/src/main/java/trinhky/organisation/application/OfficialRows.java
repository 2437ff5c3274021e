package trinhky.organisation.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.Role;

/** Reads rows of {@code official} and {@code position}. */
final class OfficialRows {

    static final String OFFICIAL = "o.id, o.username, o.name, o.title, o.email, o.unit_id, o.active";

    static final String POSITION = "p.id as position_id, p.unit_id as position_unit, p.role, p.title as position_title,"
            + " p.room, array(select f.field from position_field f join field_of_work w on w.code = f.field"
            + " where f.position = p.id order by w.ordering) as fields";

    static final String APPOINTED_ON = " a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)";

    private OfficialRows() {}

    static OfficialSummary official(ResultSet row, int number) throws SQLException {
        return new OfficialSummary(
                row.getString("id"),
                row.getString("username"),
                row.getString("name"),
                row.getString("title"),
                row.getString("email"),
                row.getString("unit_id"),
                row.getBoolean("active"));
    }

    static PositionSummary position(ResultSet row, int number) throws SQLException {
        return new PositionSummary(
                row.getString("position_id"),
                row.getString("position_unit"),
                Role.valueOf(row.getString("role")),
                row.getString("position_title"),
                row.getString("room"),
                List.of((String[]) row.getArray("fields").getArray()));
    }
}
