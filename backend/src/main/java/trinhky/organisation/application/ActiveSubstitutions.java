package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.ActingFor;

/**
 * The positions an official may act in for absent colleagues. It does not pass on: what the absent colleague holds as a
 * substitute is not included, and administration only when that position is named.
 */
@Component
class ActiveSubstitutions {

    private static final String ACTING = "select " + OfficialRows.POSITION + """
            , o.id as absent_id, o.name as absent_name, s.valid_to as until
            from substitution s
            join appointment a on a.official_id = s.absent_id
                 and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
            join position p on p.id = a.position_id
                 and (s.position_id = p.id or s.position_id is null and p.role <> 'ADMINISTRATOR')
            join official o on o.id = s.absent_id
            where s.substitute_id = :substitute and s.valid_from <= :on and s.valid_to >= :on
              and (s.ended_on is null or s.ended_on > :on)
            order by p.id, s.valid_to
            """;

    private final JdbcClient jdbc;

    ActiveSubstitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ActingFor> actingFor(String substituteId, LocalDate on) {
        return jdbc.sql(ACTING)
                .param("substitute", substituteId)
                .param("on", on)
                .query((row, number) -> new ActingFor(
                        OfficialRows.position(row, number),
                        row.getString("absent_id"),
                        row.getString("absent_name"),
                        row.getDate("until").toLocalDate()))
                .list();
    }
}
