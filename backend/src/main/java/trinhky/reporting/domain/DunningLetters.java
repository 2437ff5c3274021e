package trinhky.reporting.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.reporting.DunningLetterState;

/** The letters that urge late units. */
@Repository
public class DunningLetters {
    private final JdbcClient jdbc;

    DunningLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a new letter with its units; a second open one of the period is refused by the database. */
    public void add(DunningLetter letter) {
        jdbc.sql("""
                        insert into dunning_letter (id, cycle_id, ordinal, state, document_id, asked_by, asked_at)
                        values (:id, :cycle, :ordinal, :state, :document, :by, :at)""")
                .param("id", letter.id())
                .param("cycle", letter.cycleId())
                .param("ordinal", letter.ordinal())
                .param("state", letter.state().name())
                .param("document", letter.documentId())
                .param("by", letter.askedBy())
                .param("at", SqlTime.of(letter.askedAt()))
                .update();
        jdbc.sql("insert into dunning_letter_unit (letter_id, unit_id) select :id, u from unnest(:units::text[]) u")
                .param("id", letter.id())
                .param("units", letter.units().toArray(String[]::new))
                .update();
    }

    /** The letter was numbered and sent. */
    public void issued(UUID id, String number) {
        jdbc.sql("update dunning_letter set state = 'ISSUED', number = :number where id = :id")
                .param("id", id)
                .param("number", number)
                .update();
    }

    /** The letter came back. */
    public void returned(UUID id, String reason) {
        jdbc.sql("update dunning_letter set state = 'RETURNED', return_reason = :reason where id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** The letters of a period, the latest first. */
    public List<DunningLetter> ofCycle(UUID cycleId) {
        return find("l.cycle_id = :id order by l.ordinal desc", cycleId);
    }

    public Optional<DunningLetter> byId(UUID id) {
        return find("l.id = :id", id).stream().findFirst();
    }

    private List<DunningLetter> find(String where, UUID id) {
        return jdbc.sql(
                        "select l.*, array(select unit_id from dunning_letter_unit u where u.letter_id = l.id order by unit_id)"
                                + " as units from dunning_letter l where " + where)
                .param("id", id)
                .query((row, number) -> new DunningLetter(
                        row.getObject("id", UUID.class),
                        row.getObject("cycle_id", UUID.class),
                        row.getInt("ordinal"),
                        DunningLetterState.valueOf(row.getString("state")),
                        row.getObject("document_id", UUID.class),
                        List.of((String[]) row.getArray("units").getArray()),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("number"),
                        row.getString("return_reason")))
                .list();
    }
}
