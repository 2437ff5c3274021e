package trinhky.consultation.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.consultation.RoundFigures;

/** Counts what rounds have brought. */
@Component
class RoundFigureSql {

    private static final String COUNT = """
            select i.round_id, count(*) as invited,
                   count(*) filter (where i.state = 'GIVEN') as given,
                   count(*) filter (where i.late) as late,
                   count(*) filter (where i.state = 'GIVEN' and o.kind = 'AGREE') as agreed,
                   count(*) filter (where i.state = 'GIVEN' and o.kind = 'AGREE_WITH_COMMENTS') as with_comments,
                   count(*) filter (where i.state = 'GIVEN' and o.kind = 'DISAGREE') as disagreed,
                   coalesce(sum(m.remarks) filter (where i.state = 'GIVEN'), 0) as comments,
                   coalesce(sum(m.answered) filter (where i.state = 'GIVEN'), 0) as answered
            from invitation i
            join opinion o on o.invitation_id = i.id
            cross join lateral (
                select count(*) as remarks, count(a.id) as answered
                from opinion_remark r
                left join comment_response a
                  on a.invitation_id = r.invitation_id and a.comment_number = r.number
                where r.invitation_id = i.id) m
            where i.round_id in (:ids)
            group by i.round_id
            """;
    private static final RoundFigures NONE = new RoundFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final JdbcClient jdbc;

    RoundFigureSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RoundFigures of(UUID roundId) {
        return of(List.of(roundId)).getOrDefault(roundId, NONE);
    }

    Map<UUID, RoundFigures> of(Collection<UUID> roundIds) {
        if (roundIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(COUNT)
                .param("ids", roundIds)
                .query((row, number) -> Map.entry(row.getObject("round_id", UUID.class), figures(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RoundFigures figures(java.sql.ResultSet row) throws java.sql.SQLException {
        int invited = row.getInt("invited");
        int given = row.getInt("given");
        return new RoundFigures(
                invited,
                given,
                row.getInt("late"),
                row.getInt("agreed"),
                row.getInt("with_comments"),
                row.getInt("disagreed"),
                invited - given,
                row.getInt("comments"),
                row.getInt("answered"));
    }
}
