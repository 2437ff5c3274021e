package trinhky.distribution.application;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Series;
import trinhky.shared.DomainProblem;

/** The series of numbers. Taking a number locks the row of its series until the transaction of the issue ends. */
@Component
class RegisterSeries {

    private final JdbcClient jdbc;

    RegisterSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next number; a rollback gives it back, so that the series has no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    int take(String issuerUnitId, String documentTypeCode, int year) {
        begin(issuerUnitId, documentTypeCode, year, 1);
        return jdbc.sql("""
                update register_series set next_ordinal = next_ordinal + 1
                where issuer_unit_id = :issuer and document_type_code = :type and year = :year
                returning next_ordinal - 1
                """)
                .param("issuer", issuerUnitId)
                .param("type", documentTypeCode)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The first number of a series that has given none yet, for an office that moves over in mid-year. */
    @Transactional(propagation = Propagation.MANDATORY)
    void startAt(String issuerUnitId, String documentTypeCode, int year, int ordinal) {
        begin(issuerUnitId, documentTypeCode, year, ordinal);
        int changed = jdbc.sql("""
                update register_series set start_ordinal = :ordinal, next_ordinal = :ordinal
                where issuer_unit_id = :issuer and document_type_code = :type and year = :year
                  and next_ordinal = start_ordinal
                """)
                .param("issuer", issuerUnitId)
                .param("type", documentTypeCode)
                .param("year", year)
                .param("ordinal", ordinal)
                .update();
        if (changed == 0) {
            throw DomainProblem.refused("distribution.series-in-use");
        }
    }

    private void begin(String issuerUnitId, String documentTypeCode, int year, int ordinal) {
        jdbc.sql("""
                insert into register_series (issuer_unit_id, document_type_code, year, start_ordinal, next_ordinal)
                values (:issuer, :type, :year, :ordinal, :ordinal)
                on conflict do nothing
                """)
                .param("issuer", issuerUnitId)
                .param("type", documentTypeCode)
                .param("year", year)
                .param("ordinal", ordinal)
                .update();
    }

    /** The series of an issuer, latest year first. */
    List<Series> ofIssuer(String issuerUnitId) {
        return jdbc.sql("""
                select issuer_unit_id, document_type_code, year, start_ordinal, next_ordinal from register_series
                where issuer_unit_id = :issuer order by year desc, document_type_code
                """).param("issuer", issuerUnitId).query(Series.class).list();
    }

    Optional<Series> find(String issuerUnitId, String documentTypeCode, int year) {
        return ofIssuer(issuerUnitId).stream()
                .filter(series -> series.documentTypeCode().equals(documentTypeCode) && series.year() == year)
                .findFirst();
    }
}
