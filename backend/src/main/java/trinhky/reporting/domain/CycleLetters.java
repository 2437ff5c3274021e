package trinhky.reporting.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.reporting.LetterKind;
import trinhky.reporting.LetterState;

/** The official letters about the reports of periods. */
@Repository
public class CycleLetters {
    private final JdbcClient jdbc;

    CycleLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new letter with its units; a second open one of the period is refused by the database. */
    public void add(CycleLetter letter) {
        jdbc.sql("""
                        insert into cycle_letter (id, cycle_id, kind, ordinal, state, document_id, asked_by, asked_at)
                        values (:id, :cycle, :kind, :ordinal, :state, :document, :by, :at)""")
                .param("id", letter.id())
                .param("cycle", letter.cycleId())
                .param("kind", letter.kind().name())
                .param("ordinal", letter.ordinal())
                .param("state", letter.state().name())
                .param("document", letter.documentId())
                .param("by", letter.askedBy())
                .param("at", SqlTime.of(letter.askedAt()))
                .update();
        jdbc.sql("insert into cycle_letter_unit (letter_id, unit_id) select :id, u from unnest(:units::text[]) u")
                .param("id", letter.id())
                .param("units", letter.units().toArray(String[]::new))
                .update();
    }

    /** The letter was numbered and sent. */
    public void issued(UUID id, String number, UUID documentId) {
        jdbc.sql("update cycle_letter set state = 'ISSUED', number = :number, document_id = :document where id = :id")
                .param("id", id)
                .param("number", number)
                .param("document", documentId)
                .update();
    }

    /** The letter came back. */
    public void returned(UUID id, String reason) {
        jdbc.sql("update cycle_letter set state = 'RETURNED', return_reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** The letters of one kind of a period, the latest first. */
    public List<CycleLetter> ofCycle(UUID cycleId, LetterKind kind) {
        return find("l.cycle_id = :id and l.kind = '" + kind + "' order by l.ordinal desc", cycleId);
    }

    /** The letters of a plan's periods that are neither issued nor returned. */
    public List<CycleLetter> underWay(UUID planId) {
        return find(
                "l.state = 'SIGNING' and l.cycle_id in (select c.id from reporting_cycle c where c.plan_id = :id)"
                        + " order by l.id",
                planId);
    }

    public Optional<CycleLetter> byId(UUID id) {
        return find("l.id = :id", id).stream().findFirst();
    }

    private List<CycleLetter> find(String where, UUID id) {
        return jdbc.sql(
                        "select l.*, array(select unit_id from cycle_letter_unit u where u.letter_id = l.id order by unit_id)"
                                + " as units from cycle_letter l where " + where)
                .param("id", id)
                .query((row, number) -> new CycleLetter(
                        row.getObject("id", UUID.class),
                        row.getObject("cycle_id", UUID.class),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getInt("ordinal"),
                        LetterState.valueOf(row.getString("state")),
                        row.getObject("document_id", UUID.class),
                        List.of((String[]) row.getArray("units").getArray()),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("number"),
                        row.getString("return_reason")))
                .list();
    }
}
