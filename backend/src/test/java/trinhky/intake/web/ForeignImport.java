package trinhky.intake.web;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;
import trinhky.testing.SmallProvince;

/** A file that Sở Công Thương gave to be read. */
@Component
class ForeignImport implements ForeignObjects {

    private final JdbcClient jdbc;

    ForeignImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of("importId", this::file, "itemId", () -> "HEAD-title");
    }

    private String file() {
        SmallProvince.found(jdbc);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                with document as (
                    insert into stored_document (id, owner_type, owner_id, media_type, name, sha256, size, stored_at, content)
                    values (:id, 'IMPORTED_FILE', :id::text, 'text/plain', 'ke-hoach.txt', :sha, 1, :at, 'x'::bytea) returning id)
                insert into imported_file (id, version, unit_id, uploaded_by, uploaded_at, document_id, file_name, kind, pages, draft, updated_at)
                select :id, 0, 'sct', 'sct.officer', :at, id, 'ke-hoach.txt', 'TEXT', '{"parts":[]}', '{"items":[],"findings":[],"notes":[]}', :at
                from document
                """)
                .param("id", id)
                .param("sha", "0".repeat(64))
                .param("at", OffsetDateTime.parse("2026-01-05T03:00:00Z"))
                .update();
        return id.toString();
    }
}
