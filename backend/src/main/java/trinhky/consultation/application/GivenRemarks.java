package trinhky.consultation.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.consultation.domain.RemarkId;
import trinhky.shared.DomainProblem;
import trinhky.shared.Rows;

/** The remarks of the opinions that were given in a round. */
@Component
class GivenRemarks {

    private final JdbcClient jdbc;

    GivenRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses with not found {@code consultation.remark-unknown} unless all of them stand in given opinions of the round. */
    void require(UUID roundId, Collection<RemarkId> asked) {
        if (!of(roundId).containsAll(asked)) {
            throw DomainProblem.notFound("consultation.remark-unknown");
        }
    }

    private Set<RemarkId> of(UUID roundId) {
        List<RemarkId> remarks = jdbc.sql("""
                        select m.invitation_id, m.number
                        from invitation i join opinion_remark m on m.invitation_id = i.id
                        where i.round_id = :roundId and i.state = 'GIVEN'
                        """)
                .param("roundId", roundId)
                .query(Rows.of(RemarkId.class))
                .list();
        return new HashSet<>(remarks);
    }
}
