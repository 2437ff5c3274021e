package trinhky.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import trinhky.shared.ActRecorded;

/** The stored chains. Three statements for any number of subjects and entries. */
@Repository
public class AuditChains {
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
    private static final String SELECT = """
            select subject_type, subject_id, seq, act, actor_id, acting_for_position_id, at, reason, details,
                   prev_hash, hash
            from audit_entry
            where subject_type = :subjectType and subject_id = :subjectId
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditChains(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The heads of the chains, kept from other transactions until this one ends; locked in one order, so that nobody waits in a circle. */
    public Map<SubjectKey, ChainHead> lockHeads(Collection<SubjectKey> subjects) {
        Map<SubjectKey, ChainHead> heads = new HashMap<>();
        jdbc.sql("""
                        insert into audit_chain (subject_type, subject_id, last_seq, last_hash)
                        select subject_type, subject_id, 0, :genesis
                        from unnest(:types, :ids) subject (subject_type, subject_id)
                        order by subject_type collate "C", subject_id collate "C"
                        on conflict (subject_type, subject_id) do update set last_seq = audit_chain.last_seq
                        returning subject_type, subject_id, last_seq, last_hash
                        """)
                .param("genesis", AuditEntry.GENESIS)
                .param("types", subjects.stream().map(SubjectKey::subjectType).toArray(String[]::new))
                .param("ids", subjects.stream().map(SubjectKey::subjectId).toArray(String[]::new))
                .query((row, number) -> heads.put(
                        new SubjectKey(row.getString("subject_type"), row.getString("subject_id")), head(row)))
                .list();
        return heads;
    }

    /** Stores new entries and the heads they lead to; the heads must have been locked. */
    public void append(List<AuditEntry> entries) {
        String rows =
                json.writeValueAsString(entries.stream().map(AuditChains::row).toList());
        jdbc.sql("""
                        insert into audit_entry
                        select * from jsonb_to_recordset(cast(:entries as jsonb)) as entry (
                            subject_type text, subject_id text, seq bigint, act text, actor_id text,
                            acting_for_position_id text, at timestamptz, reason text, details jsonb,
                            prev_hash text, hash text)
                        """).param("entries", rows).update();
        advance(rows);
    }

    private void advance(String rows) {
        jdbc.sql("""
                        update audit_chain chain set last_seq = entry.seq, last_hash = entry.hash
                        from (select distinct on (subject_type, subject_id) subject_type, subject_id, seq, hash
                              from jsonb_to_recordset(cast(:entries as jsonb)) as new (
                                  subject_type text, subject_id text, seq bigint, hash text)
                              order by subject_type, subject_id, seq desc) entry
                        where chain.subject_type = entry.subject_type and chain.subject_id = entry.subject_id
                        """).param("entries", rows).update();
    }

    /** The whole chain of a subject from its first entry on. */
    public List<AuditEntry> chain(SubjectKey subject) {
        return jdbc.sql(SELECT + "order by seq")
                .paramSource(subject)
                .query(this::entry)
                .list();
    }

    /**
     * At most {@code limit} entries of a subject before a place in its chain, the newest first.
     *
     * @param without acts that are left out
     */
    public List<AuditEntry> newestBefore(SubjectKey subject, long seq, Set<String> without, int limit) {
        return jdbc.sql(SELECT + "and seq < :before and act <> all (:without) order by seq desc limit :limit")
                .param("subjectType", subject.subjectType())
                .param("subjectId", subject.subjectId())
                .param("before", seq)
                .param("without", without.toArray(String[]::new))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** The head that was kept for a subject. */
    public ChainHead head(SubjectKey subject) {
        return jdbc.sql("""
                        select last_seq, last_hash from audit_chain
                        where subject_type = :subjectType and subject_id = :subjectId
                        """)
                .paramSource(subject)
                .query((row, number) -> head(row))
                .optional()
                .orElse(ChainHead.EMPTY);
    }

    private static Map<String, Object> row(AuditEntry entry) {
        ActRecorded act = entry.act();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("subject_type", act.subjectType());
        row.put("subject_id", act.subjectId());
        row.put("seq", entry.seq());
        row.put("act", act.act());
        row.put("actor_id", act.actorId());
        row.put("acting_for_position_id", act.actingForPositionId());
        row.put("at", act.at().toString());
        row.put("reason", act.reason());
        row.put("details", act.details());
        row.put("prev_hash", entry.prevHash());
        row.put("hash", entry.hash());
        return row;
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        ActRecorded act = new ActRecorded(
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("act"),
                row.getString("actor_id"),
                row.getString("acting_for_position_id"),
                at,
                row.getString("reason"),
                json.readValue(row.getString("details"), DETAILS));
        return new AuditEntry(act, row.getLong("seq"), row.getString("prev_hash"), row.getString("hash"));
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(row.getLong("last_seq"), row.getString("last_hash"));
    }
}
