package trinhky.distribution.application;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.distribution.domain.SeriesChoice;
import trinhky.shared.Rows;

/** From which series each type of document takes its numbers; without a choice a type has its own. */
@Component
class SeriesChoices {

    private final JdbcClient jdbc;

    SeriesChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code of the series in that year. */
    String seriesOf(String issuerUnitId, String documentTypeCode, int year) {
        return jdbc.sql("""
                select series_code from series_choice
                where issuer_unit_id = :issuer and document_type_code = :type and from_year <= :year
                order by from_year desc limit 1
                """)
                .param("issuer", issuerUnitId)
                .param("type", documentTypeCode)
                .param("year", year)
                .query(String.class)
                .optional()
                .orElse(documentTypeCode);
    }

    void choose(SeriesChoice choice) {
        jdbc.sql("""
                insert into series_choice (issuer_unit_id, document_type_code, from_year, series_code)
                values (:issuerUnitId, :documentTypeCode, :fromYear, :seriesCode)
                on conflict (issuer_unit_id, document_type_code, from_year)
                    do update set series_code = excluded.series_code
                """).paramSource(choice).update();
    }

    /** Whether a document of the type was numbered in the year or later, so that the choice would change the past. */
    boolean isSettled(String issuerUnitId, String documentTypeCode, int fromYear) {
        return jdbc.sql("""
                select exists (select from outgoing_entry
                    where issuer_unit_id = :issuer and document_type_code = :type and year >= :year)
                """)
                .param("issuer", issuerUnitId)
                .param("type", documentTypeCode)
                .param("year", fromYear)
                .query(Boolean.class)
                .single();
    }

    List<SeriesChoice> ofIssuer(String issuerUnitId) {
        return jdbc.sql("""
                select issuer_unit_id, document_type_code, from_year, series_code from series_choice
                where issuer_unit_id = :issuer order by document_type_code, from_year desc
                """)
                .param("issuer", issuerUnitId)
                .query(Rows.of(SeriesChoice.class))
                .list();
    }
}
