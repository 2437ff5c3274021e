package trinhky.consultation.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts opinions, remarks and answers together; three statements for any number of units. */
@Component
class OpinionTables {

    private final GivenOpinionSql given;
    private final Names names;

    OpinionTables(GivenOpinionSql given, Names names) {
        this.given = given;
        this.names = names;
    }

    List<GivenOpinionView> ofRound(UUID roundId) {
        return views(given.ofRound(roundId));
    }

    /** The one opinion, if it was given. */
    List<GivenOpinionView> ofInvitation(UUID invitationId) {
        return views(given.ofInvitation(invitationId));
    }

    private List<GivenOpinionView> views(List<GivenOpinionRow> rows) {
        Map<String, ConsultedUnitView> units = names.units(
                rows.stream().map(GivenOpinionRow::unitId).distinct().toList());
        Map<String, ConsultationPersonView> people = names.officials(rows.stream()
                .flatMap(row -> Stream.of(row.givenBy(), row.answeredBy()))
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        GivenOpinionRow::invitationId, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofUnit -> view(ofUnit, units, people))
                .toList();
    }

    private static GivenOpinionView view(
            List<GivenOpinionRow> ofUnit,
            Map<String, ConsultedUnitView> units,
            Map<String, ConsultationPersonView> people) {
        GivenOpinionRow first = ofUnit.get(0);
        return new GivenOpinionView(
                first.invitationId(),
                units.get(first.unitId()),
                first.kind(),
                first.generalText(),
                first.givenAt(),
                people.get(first.givenBy()),
                first.late(),
                first.afterClose(),
                remarks(ofUnit, people));
    }

    private static List<RemarkView> remarks(
            Collection<GivenOpinionRow> ofUnit, Map<String, ConsultationPersonView> people) {
        return ofUnit.stream()
                .filter(row -> row.number() != null)
                .map(row -> new RemarkView(row.number(), row.anchor(), row.text(), response(row, people)))
                .toList();
    }

    private static CommentResponseView response(GivenOpinionRow row, Map<String, ConsultationPersonView> people) {
        if (row.responseKind() == null) {
            return null;
        }
        return new CommentResponseView(
                row.responseKind(),
                row.responseText(),
                row.changeMade(),
                row.answeredAt(),
                people.get(row.answeredBy()),
                row.responseVersion());
    }
}
