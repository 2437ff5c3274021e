package trinhky.plan.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRevision;
import trinhky.plan.domain.PlanRows;

/** Keeps the content of every submission. There is no way to change or remove a revision. */
@Repository
public class Revisions {

    private static final String COLUMNS =
            "select id, plan_id, number, stage, content, sha256, made_at, made_by from plan_revision ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanRows rows;

    Revisions(JdbcClient jdbc, JsonMapper json, PlanRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /**
     * Freezes what the plan says now.
     *
     * @param stage CONTENT_CHECK or SIGNING
     */
    public PlanContent freeze(Plan plan, String stage, Actor actor) {
        PlanContent content = rows.contentOf(plan);
        String text = json.writeValueAsString(content);
        jdbc.sql("""
                        insert into plan_revision (id, plan_id, number, stage, content, sha256, made_at, made_by)
                        select :id, :plan, coalesce(max(number), 0) + 1, :stage, :content::jsonb, :sha, :at, :by
                        from plan_revision where plan_id = :plan
                        """)
                .param("id", UUID.randomUUID())
                .param("plan", plan.id())
                .param("stage", stage)
                .param("content", text)
                .param("sha", sha256(text))
                .param("at", actor.at().atOffset(ZoneOffset.UTC))
                .param("by", actor.officialId())
                .update();
        return content;
    }

    /** All revisions, the latest first. */
    public List<PlanRevision> of(UUID planId) {
        return jdbc.sql(COLUMNS + "where plan_id = :plan order by number desc")
                .param("plan", planId)
                .query(this::revision)
                .list();
    }

    public Optional<PlanRevision> find(UUID planId, int number) {
        return jdbc.sql(COLUMNS + "where plan_id = :plan and number = :number")
                .param("plan", planId)
                .param("number", number)
                .query(this::revision)
                .optional();
    }

    private PlanRevision revision(ResultSet row, int index) throws SQLException {
        return new PlanRevision(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                row.getString("stage"),
                json.readValue(row.getString("content"), PlanContent.class),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
