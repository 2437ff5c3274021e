package trinhky.organisation.application;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.shared.Rows;

/** The dated rules of who signs what, as rows. */
@Component
class SigningRules {

    private static final String ROWS = """
            select s.id, s.issuer_unit_id, u.name as issuer_name, s.document_type, s.field, f.name as field_name,
                s.position_id, p.title as position_title, o.name as holder_name, s.collective, s.mode, s.legal_note,
                s.valid_from, s.valid_to
            from signing_authority s
            join unit u on u.id = s.issuer_unit_id
            join position p on p.id = s.position_id
            left join field_of_work f on f.code = s.field
            left join lateral (select h.name from appointment a join official h on h.id = a.official_id and h.active
                where a.position_id = p.id and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
                limit 1) o on true
            """;

    private final JdbcClient jdbc;

    SigningRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rules that hold on the day or will, the committee's first, at most 500. */
    List<SigningRule> from(LocalDate on, String issuerUnitId) {
        return jdbc.sql(ROWS + """
                where (s.valid_to is null or s.valid_to >= :on)
                  and (cast(:issuer as text) is null or s.issuer_unit_id = :issuer)
                order by u.kind <> 'PROVINCE_COMMITTEE', u.name, s.document_type nulls first, f.ordering nulls first, s.id
                limit 500
                """)
                .param("on", on)
                .param("issuer", issuerUnitId, Types.VARCHAR)
                .query(Rows.of(SigningRule.class))
                .list();
    }

    Optional<SigningRule> find(UUID id, LocalDate on) {
        return jdbc.sql(ROWS + "where s.id = :id")
                .param("on", on)
                .param("id", id)
                .query(Rows.of(SigningRule.class))
                .optional();
    }

    UUID add(GrantSigningAuthority.Terms terms) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into signing_authority (id, issuer_unit_id, document_type, field, position_id, collective, mode,
                    legal_note, valid_from)
                values (:id, :issuer, :type, :field, :position, :collective, :mode, :note, :from)
                """)
                .param("id", id)
                .param("issuer", terms.issuerUnitId())
                .param("type", terms.documentType(), Types.VARCHAR)
                .param("field", terms.field(), Types.VARCHAR)
                .param("position", terms.positionId())
                .param("collective", terms.collective())
                .param("mode", terms.mode().name())
                .param("note", terms.legalNote().strip())
                .param("from", terms.validFrom())
                .update();
        return id;
    }

    /** Whether such a rule holds on its first day already. */
    boolean exists(GrantSigningAuthority.Terms terms) {
        return jdbc.sql("""
                select exists (select from signing_authority
                    where issuer_unit_id = :issuer and position_id = :position
                      and document_type is not distinct from cast(:type as text)
                      and field is not distinct from cast(:field as text)
                      and (valid_to is null or valid_to >= :from))
                """)
                .param("issuer", terms.issuerUnitId())
                .param("position", terms.positionId())
                .param("type", terms.documentType(), Types.VARCHAR)
                .param("field", terms.field(), Types.VARCHAR)
                .param("from", terms.validFrom())
                .query(Boolean.class)
                .single();
    }

    void endOn(UUID id, LocalDate lastDay) {
        jdbc.sql("update signing_authority set valid_to = :day where id = :id")
                .param("day", lastDay)
                .param("id", id)
                .update();
    }
}
