package trinhky.consultation.application;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.shared.Rows;

/** Reads given opinions with their remarks and answers. */
@Component
class GivenOpinionSql {

    private static final String SELECT = """
            select i.id as invitation_id, i.unit_id, o.kind, o.general_text, i.given_at, i.given_by, i.late, i.after_close,
                   m.number, m.anchor, m.text, a.kind as response_kind, a.text as response_text, a.change_made,
                   a.answered_at, a.answered_by, a.version as response_version
            from invitation i
            join opinion o on o.invitation_id = i.id
            left join opinion_remark m on m.invitation_id = i.id
            left join comment_response a on a.invitation_id = i.id and a.comment_number = m.number
            where i.state = 'GIVEN' and i.%s = :id
            order by case o.kind when 'DISAGREE' then 0 when 'AGREE_WITH_COMMENTS' then 1 else 2 end,
                     i.given_at, i.id, m.number
            """;

    private final JdbcClient jdbc;

    GivenOpinionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GivenOpinionRow> ofRound(UUID roundId) {
        return read("round_id", roundId);
    }

    List<GivenOpinionRow> ofInvitation(UUID invitationId) {
        return read("id", invitationId);
    }

    private List<GivenOpinionRow> read(String column, UUID id) {
        return jdbc.sql(SELECT.formatted(column))
                .param("id", id)
                .query(Rows.of(GivenOpinionRow.class))
                .list();
    }
}
