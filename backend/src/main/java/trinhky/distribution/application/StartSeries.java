package trinhky.distribution.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.Series;
import trinhky.shared.DomainProblem;

/** The clerk of an office that moves over in mid-year says with which number a series goes on here. */
@Service
public class StartSeries {

    private static final int LARGEST = 99_999;

    private final RegisterSeries series;
    private final OwnUnits units;
    private final RegisterKeepers keepers;

    StartSeries(RegisterSeries series, OwnUnits units, RegisterKeepers keepers) {
        this.series = series;
        this.units = units;
        this.keepers = keepers;
    }

    /** Refused once the series has given a number. */
    @Transactional
    public void startAt(String issuerUnitId, String seriesCode, int year, int ordinal) {
        units.requireClerk(keepers.of(issuerUnitId));
        if (ordinal < 1 || ordinal > LARGEST) {
            throw DomainProblem.invalid("ordinal", "distribution.series-start-out-of-range", LARGEST);
        }
        series.startAt(issuerUnitId, seriesCode, year, ordinal);
    }

    /** The series of an issuer, for those who keep its register. */
    @Transactional(readOnly = true)
    public List<Series> list(String issuerUnitId) {
        units.requireClerk(keepers.of(issuerUnitId));
        return series.ofIssuer(issuerUnitId);
    }
}
