package trinhky.distribution.application;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;

/** What owners prepared for issue. */
@Component
class OutgoingDrafts {

    private final JdbcClient jdbc;

    OutgoingDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(OutgoingDraft draft) {
        jdbc.sql("delete from outgoing_draft where subject_type = :type and subject_id = :id")
                .param("type", draft.subjectType())
                .param("id", draft.subjectId())
                .update();
        insert(draft);
        for (int i = 0; i < draft.recipients().size(); i++) {
            insert(draft, i + 1, draft.recipients().get(i));
        }
    }

    private void insert(OutgoingDraft draft) {
        jdbc.sql("""
                insert into outgoing_draft (subject_type, subject_id, document_type_code, notation, summary,
                    issuer_unit_id, drafting_unit_id, archive_room, drafter_initials)
                values (:subjectType, :subjectId, :documentTypeCode, :notation, :summary,
                    :issuerUnitId, :draftingUnitId, :archiveRoom, :drafterInitials)
                """).paramSource(draft).update();
    }

    private void insert(OutgoingDraft draft, int lineNumber, RecipientLine line) {
        jdbc.sql("""
                insert into outgoing_draft_recipient (subject_type, subject_id, line_number, label, group_code, unit_id,
                    purpose)
                values (:subjectType, :subjectId, :lineNumber, :label, :groupCode, :unitId, :purpose)
                """)
                .param("subjectType", draft.subjectType())
                .param("subjectId", draft.subjectId())
                .param("lineNumber", lineNumber)
                .param("label", line.label())
                .param("groupCode", line.groupCode())
                .param("unitId", line.unitId())
                .param("purpose", line.purpose().name())
                .update();
    }

    Optional<OutgoingDraft> find(String subjectType, String subjectId) {
        return jdbc.sql("""
                select * from outgoing_draft where subject_type = :type and subject_id = :id
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .query((row, number) -> new OutgoingDraft(
                        subjectType,
                        subjectId,
                        row.getString("document_type_code"),
                        row.getString("notation"),
                        row.getString("summary"),
                        row.getString("issuer_unit_id"),
                        row.getString("drafting_unit_id"),
                        row.getString("archive_room"),
                        row.getString("drafter_initials"),
                        lines(subjectType, subjectId)))
                .optional();
    }

    private List<RecipientLine> lines(String subjectType, String subjectId) {
        return jdbc.sql("""
                select label, group_code, unit_id, purpose from outgoing_draft_recipient
                where subject_type = :type and subject_id = :id order by line_number
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .query((row, number) -> new RecipientLine(
                        row.getString("label"),
                        row.getString("group_code"),
                        row.getString("unit_id"),
                        Purpose.valueOf(row.getString("purpose"))))
                .list();
    }
}
