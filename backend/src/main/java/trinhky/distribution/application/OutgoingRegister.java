package trinhky.distribution.application;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.IssuedRecipient;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.Purpose;
import trinhky.distribution.domain.OutgoingEntry;
import trinhky.shared.Rows;

/** Writes the register of outgoing documents with the recipients frozen in each line, and finds what was issued. */
@Component
class OutgoingRegister {

    private static final String REGISTERED = """
            select id, subject_type, subject_id, number, summary, registrar_unit_id, issuer_unit_id,
                drafting_unit_id, document_id, recalled_at is not null as recalled,
                cancelled_at is not null as cancelled
            from outgoing_entry
            """;

    private static final String INSERT_ENTRY = """
            insert into outgoing_entry (id, issuer_unit_id, document_type_code, series_code, year, ordinal, notation, number,
                issued_on, issued_at, signed_at, summary, signer_id, signer_name, signature_block, issuer_name,
                drafting_unit_id, drafting_unit_name, registrar_unit_id, archive_copy, copies, subject_type, subject_id,
                frozen_document_id, frozen_sha256, document_id, issued_by)
            values (:id, :issuer, :type, :series, :year, :ordinal, :notation, :number,
                :issuedOn, :issuedAt, :signedAt, :summary, :signerId, :signerName, :block, :issuerName,
                :draftingUnit, :draftingUnitName, :registrarUnit, :archiveCopy, :copies, :subjectType, :subjectId,
                :frozenDocument, :frozenSha256, :document, :issuedBy)
            """;
    private static final String INSERT_LINE = """
            insert into entry_recipient_line (entry_id, line_number, label, purpose)
            values (:entry, :line, :label, :purpose)
            """;
    private static final String INSERT_UNIT = """
            insert into entry_recipient (entry_id, unit_id, unit_name, line_number, purpose, outside, position)
            values (:entry, :unit, :name, :line, :purpose, :outside, :position)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    OutgoingRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(OutgoingEntry entry, List<OutgoingPreview.Line> lines) {
        batches.update(INSERT_ENTRY, columns(entry));
        List<SqlParameterSource> lineRows = new ArrayList<>();
        List<SqlParameterSource> unitRows = new ArrayList<>();
        for (OutgoingPreview.Line line : lines) {
            MapSqlParameterSource row = new MapSqlParameterSource("entry", entry.id())
                    .addValue("line", lineRows.size() + 1)
                    .addValue("label", line.label())
                    .addValue("purpose", line.purpose().name());
            lineRows.add(row);
            line.units().forEach(unit -> unitRows.add(columns(row, unit, unitRows.size() + 1)));
        }
        batches.batchUpdate(INSERT_LINE, lineRows.toArray(SqlParameterSource[]::new));
        batches.batchUpdate(INSERT_UNIT, unitRows.toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource columns(MapSqlParameterSource line, OutgoingPreview.Unit unit, int position) {
        return new MapSqlParameterSource(line.getValues())
                .addValue("unit", unit.unitId())
                .addValue("name", unit.name())
                .addValue("outside", unit.outside())
                .addValue("position", position);
    }

    @SuppressWarnings("size: one line a column")
    private static SqlParameterSource columns(OutgoingEntry entry) {
        return new MapSqlParameterSource("id", entry.id())
                .addValue("issuer", entry.issuerUnitId())
                .addValue("type", entry.documentTypeCode())
                .addValue("series", entry.seriesCode())
                .addValue("year", entry.issuedOn().getYear())
                .addValue("ordinal", entry.number().ordinal())
                .addValue("notation", entry.number().notation())
                .addValue("number", entry.number().text())
                .addValue("issuedOn", entry.issuedOn())
                .addValue("issuedAt", Timestamp.from(entry.issuedAt()))
                .addValue("signedAt", Timestamp.from(entry.signedAt()))
                .addValue("summary", entry.summary())
                .addValue("signerId", entry.signerId())
                .addValue("signerName", entry.signerName())
                .addValue("block", entry.signatureBlockText())
                .addValue("issuerName", entry.issuerName())
                .addValue("draftingUnit", entry.draftingUnitId())
                .addValue("draftingUnitName", entry.draftingUnitName())
                .addValue("registrarUnit", entry.registrarUnitId())
                .addValue("archiveCopy", entry.archiveCopy())
                .addValue("copies", entry.copies())
                .addValue("subjectType", entry.subjectType())
                .addValue("subjectId", entry.subjectId())
                .addValue("frozenDocument", entry.frozenDocumentId())
                .addValue("frozenSha256", entry.frozenSha256())
                .addValue("document", entry.documentId())
                .addValue("issuedBy", entry.issuedBy());
    }

    Optional<IssuedDocument> find(String subjectType, String subjectId) {
        return jdbc.sql("""
                select * from outgoing_entry where subject_type = :type and subject_id = :id
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .query((row, number) -> new IssuedDocument(
                        subjectType,
                        subjectId,
                        row.getObject("document_id", UUID.class),
                        row.getString("number"),
                        row.getInt("ordinal"),
                        row.getObject("issued_on", java.time.LocalDate.class),
                        row.getString("summary"),
                        recipients(row.getObject("id", UUID.class))))
                .optional();
    }

    List<IssuedRecipient> recipients(UUID entryId) {
        return jdbc.sql("""
                select r.unit_id, r.unit_name, l.label, r.purpose, r.outside
                from entry_recipient r join entry_recipient_line l using (entry_id, line_number)
                where r.entry_id = :entry order by r.position
                """)
                .param("entry", entryId)
                .query((row, number) -> new IssuedRecipient(
                        row.getString("unit_id"),
                        row.getString("unit_name"),
                        row.getString("label"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getBoolean("outside")))
                .list();
    }

    /** Lets the last two receipts of a document wait for each other, so that one of them sees that all are in. */
    void lock(UUID entryId) {
        jdbc.sql("select id from outgoing_entry where id = :id for update")
                .param("id", entryId)
                .query(UUID.class)
                .single();
    }

    /** The line of the register that carries the final rendition. */
    Optional<RegisteredDocument> registered(String subjectId) {
        return registered("where subject_id = :id", subjectId);
    }

    Optional<RegisteredDocument> registered(UUID entryId) {
        return registered("where id = :id", entryId);
    }

    private Optional<RegisteredDocument> registered(String which, Object id) {
        return jdbc.sql(REGISTERED + which)
                .param("id", id)
                .query(Rows.of(RegisteredDocument.class))
                .optional();
    }
}
