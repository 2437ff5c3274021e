package trinhky.consultation.domain;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.consultation.RequestState;

/** The official requests of all rounds. */
@Repository
public class RequestsForOpinions {

    private final JdbcClient jdbc;

    RequestsForOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new request; a second one of the round that is under way or issued is refused by the database. */
    public void add(RequestForOpinions request) {
        jdbc.sql("""
                        insert into opinion_request (id, round_id, ordinal, state, document_id, asked_by, asked_at)
                        values (:id, :round, :ordinal, :state, :document, :by, :at)""")
                .param("id", request.id())
                .param("round", request.roundId())
                .param("ordinal", request.ordinal())
                .param("state", request.state().name())
                .param("document", request.documentId())
                .param("by", request.askedBy())
                .param("at", request.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It was numbered and sent as this file. */
    public void issued(UUID id, String number, UUID documentId) {
        jdbc.sql(
                        "update opinion_request set state = 'ISSUED', number = :number, document_id = :document where id = :id")
                .param("id", id)
                .param("number", number)
                .param("document", documentId)
                .update();
    }

    /** It came back. */
    public void returned(UUID id, String reason) {
        jdbc.sql("update opinion_request set state = 'RETURNED', return_reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** The requests of a round, the latest first. */
    public List<RequestForOpinions> ofRound(UUID roundId) {
        return find("round_id = :id order by ordinal desc", roundId);
    }

    public Optional<RequestForOpinions> byId(UUID id) {
        return find("id = :id", id).stream().findFirst();
    }

    private List<RequestForOpinions> find(String where, UUID id) {
        return jdbc.sql("select * from opinion_request where " + where)
                .param("id", id)
                .query((row, number) -> new RequestForOpinions(
                        row.getObject("id", UUID.class),
                        row.getObject("round_id", UUID.class),
                        row.getInt("ordinal"),
                        RequestState.valueOf(row.getString("state")),
                        row.getObject("document_id", UUID.class),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("number"),
                        row.getString("return_reason")))
                .list();
    }
}
