package trinhky.distribution.application;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Series;
import trinhky.distribution.domain.TakenNumber;
import trinhky.shared.DomainProblem;
import trinhky.shared.Rows;

/** The series of numbers. Taking a number locks the row of its series until the transaction of the issue ends. */
@Component
public class RegisterSeries {

    private final JdbcClient jdbc;
    private final SeriesChoices choices;

    RegisterSeries(JdbcClient jdbc, SeriesChoices choices) {
        this.jdbc = jdbc;
        this.choices = choices;
    }

    /** Takes the next number for the type; a rollback gives it back, so that the series has no gap. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TakenNumber take(String issuerUnitId, String documentTypeCode, int year) {
        String series = choices.seriesOf(issuerUnitId, documentTypeCode, year);
        begin(issuerUnitId, series, year, 1);
        int ordinal = jdbc.sql("""
                update register_series set next_ordinal = next_ordinal + 1
                where issuer_unit_id = :issuer and series_code = :series and year = :year
                returning next_ordinal - 1
                """)
                .param("issuer", issuerUnitId)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new TakenNumber(series, ordinal);
    }

    /** The first number of a series that has given none yet, for an office that moves over in mid-year. */
    @Transactional(propagation = Propagation.MANDATORY)
    void startAt(String issuerUnitId, String series, int year, int ordinal) {
        begin(issuerUnitId, series, year, ordinal);
        int changed = jdbc.sql("""
                update register_series set start_ordinal = :ordinal, next_ordinal = :ordinal
                where issuer_unit_id = :issuer and series_code = :series and year = :year
                  and next_ordinal = start_ordinal
                """)
                .param("issuer", issuerUnitId)
                .param("series", series)
                .param("year", year)
                .param("ordinal", ordinal)
                .update();
        if (changed == 0) {
            throw DomainProblem.refused("distribution.series-in-use");
        }
    }

    private void begin(String issuerUnitId, String series, int year, int ordinal) {
        jdbc.sql("""
                insert into register_series (issuer_unit_id, series_code, year, start_ordinal, next_ordinal)
                values (:issuer, :series, :year, :ordinal, :ordinal)
                on conflict do nothing
                """)
                .param("issuer", issuerUnitId)
                .param("series", series)
                .param("year", year)
                .param("ordinal", ordinal)
                .update();
    }

    /** The series of an issuer, latest year first. */
    List<Series> ofIssuer(String issuerUnitId) {
        return jdbc.sql("""
                select issuer_unit_id, series_code, year, start_ordinal, next_ordinal from register_series
                where issuer_unit_id = :issuer order by year desc, series_code
                """)
                .param("issuer", issuerUnitId)
                .query(Rows.of(Series.class))
                .list();
    }
}
