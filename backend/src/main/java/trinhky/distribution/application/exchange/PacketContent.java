package trinhky.distribution.application.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.domain.exchange.Party;
import trinhky.shared.Rows;

/** What a packet says of a delivery and its document, and who is on the axis. */
@Component
class PacketContent {

    /**
     * The line of the register as a packet needs it.
     *
     * @param ordinal number as written before the notation
     * @param signatureBlock lines above the signer's name
     */
    record Entry(
            UUID id,
            String issuerUnitId,
            String ordinal,
            String notation,
            LocalDate issuedOn,
            String documentTypeCode,
            String summary,
            String signerName,
            String signatureBlock,
            UUID documentId) {}

    private final JdbcClient jdbc;

    PacketContent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Entry entry(UUID deliveryId) {
        return jdbc.sql("""
                select e.id, e.issuer_unit_id, split_part(e.number, '/', 1) as ordinal, e.notation, e.issued_on,
                    e.document_type_code, e.summary, e.signer_name, e.signature_block, e.document_id
                from delivery d join outgoing_entry e on e.id = d.entry_id where d.id = :id
                """)
                .param("id", deliveryId)
                .query((row, number) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("issuer_unit_id"),
                        row.getString("ordinal"),
                        row.getString("notation"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("document_type_code"),
                        row.getString("summary"),
                        row.getString("signer_name"),
                        row.getString("signature_block"),
                        row.getObject("document_id", UUID.class)))
                .single();
    }

    List<String> toPlaces(UUID entryId) {
        return jdbc.sql("select label from entry_recipient_line where entry_id = :entry order by line_number")
                .param("entry", entryId)
                .query(String.class)
                .list();
    }

    /** Whether the unit wants packets. */
    boolean isOnTheAxis(String unitId) {
        return jdbc.sql("select exists (select from recipient_channel where unit_id = :unit and by_exchange)")
                .param("unit", unitId)
                .query(Boolean.class)
                .single();
    }

    /** The unit as the axis knows it on the day; empty without a code. */
    Optional<Party> party(String unitId, LocalDate on) {
        return jdbc.sql("""
                select a.organ_id, u.name, u.official_email as email from exchange_address a join unit u on u.id = a.unit_id
                where a.unit_id = :unit and a.valid_from <= :on order by a.valid_from desc limit 1
                """)
                .param("unit", unitId)
                .param("on", on)
                .query(Rows.of(Party.class))
                .optional();
    }
}
