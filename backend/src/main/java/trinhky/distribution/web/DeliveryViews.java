package trinhky.distribution.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.distribution.application.DeliveryRow;
import trinhky.distribution.application.IncomingRow;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;

/** Shows deliveries with the names of the officials who acted on them. */
@Component
class DeliveryViews {

    private final OfficialDirectory officials;

    DeliveryViews(OfficialDirectory officials) {
        this.officials = officials;
    }

    List<DeliveryView> of(List<DeliveryRow> rows) {
        Map<String, OfficialSummary> people = people(rows.stream().map(DeliveryRow::actorId));
        return rows.stream().map(row -> of(row, people)).toList();
    }

    @SuppressWarnings("size: one line a field")
    private static DeliveryView of(DeliveryRow row, Map<String, OfficialSummary> people) {
        return new DeliveryView(
                row.id(),
                row.unitId(),
                row.unitName(),
                row.label(),
                row.purpose(),
                row.outside(),
                row.state(),
                row.stateAt(),
                row.reason(),
                name(row.actorId(), people),
                row.closedAt(),
                row.closingReason(),
                row.sendings(),
                row.overdue(),
                row.recall().at(),
                row.recall().confirmedAt(),
                row.recall().note(),
                row.addition().at(),
                row.addition().reason(),
                row.exchange().packet(),
                row.exchange().status(),
                row.exchange().at());
    }

    List<IncomingDocumentView> ofIncoming(List<IncomingRow> rows) {
        Map<String, OfficialSummary> people = people(rows.stream().map(IncomingRow::decidedBy));
        return rows.stream().map(row -> of(row, people)).toList();
    }

    @SuppressWarnings("size: one line a field")
    private static IncomingDocumentView of(IncomingRow row, Map<String, OfficialSummary> people) {
        return new IncomingDocumentView(
                row.id(),
                row.unitId(),
                row.unitName(),
                row.number(),
                row.issuedOn(),
                row.summary(),
                row.issuerName(),
                row.signerName(),
                row.purpose(),
                row.state(),
                row.arrivedAt(),
                row.decidedAt(),
                name(row.decidedBy(), people),
                row.reason(),
                row.subjectType(),
                row.subjectId(),
                row.documentId(),
                row.recall().at(),
                row.recall().reason(),
                row.recall().confirmedAt());
    }

    private Map<String, OfficialSummary> people(Stream<String> ids) {
        return officials.officials(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String name(String officialId, Map<String, OfficialSummary> people) {
        OfficialSummary official = officialId == null ? null : people.get(officialId);
        return official == null ? null : official.name();
    }
}
