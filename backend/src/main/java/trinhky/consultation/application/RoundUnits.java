package trinhky.consultation.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.consultation.OpinionKind;
import trinhky.consultation.domain.InvitationState;

/** The units of a round and where each stands. */
@Component
public class RoundUnits {

    private final JdbcClient jdbc;
    private final Names names;

    RoundUnits(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Sorted by name; the kind of an opinion only when it was given. */
    public List<RoundUnitView> of(UUID roundId) {
        List<Row> rows = jdbc.sql("""
                        select i.id, i.unit_id, i.state, case when i.state = 'GIVEN' then o.kind end as kind, i.given_at,
                               i.late, i.after_close
                        from invitation i join opinion o on o.invitation_id = i.id
                        where i.round_id = :roundId
                        """)
                .param("roundId", roundId)
                .query((row, number) -> row(row))
                .list();
        Map<String, ConsultedUnitView> units =
                names.units(rows.stream().map(Row::unitId).toList());
        return rows.stream()
                .map(row -> row.view(units.get(row.unitId())))
                .sorted(Comparator.comparing(RoundUnitView::unit, Names.byName()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("unit_id"),
                InvitationState.valueOf(row.getString("state")),
                kind == null ? null : OpinionKind.valueOf(kind),
                instant(row, "given_at"),
                row.getBoolean("late"),
                row.getBoolean("after_close"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private record Row(
            UUID id,
            String unitId,
            InvitationState state,
            OpinionKind kind,
            Instant givenAt,
            boolean late,
            boolean afterClose) {

        RoundUnitView view(ConsultedUnitView unit) {
            return new RoundUnitView(id, unit, state, kind, givenAt, late, afterClose);
        }
    }
}
