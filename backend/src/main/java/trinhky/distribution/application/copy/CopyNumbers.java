package trinhky.distribution.application.copy;

import org.springframework.stereotype.Component;
import trinhky.distribution.application.DerivedNotations;
import trinhky.distribution.application.RegisterSeries;
import trinhky.distribution.domain.CopyKind;
import trinhky.distribution.domain.DocumentNumber;
import trinhky.distribution.domain.TakenNumber;
import trinhky.organisation.UnitDirectory;

/** Numbers of copies: one series a unit and year for all kinds (Decree 30/2020, Annex I). */
@Component
class CopyNumbers {

    private static final String SERIES = "SAO";

    private final RegisterSeries series;
    private final UnitDirectory units;

    CopyNumbers(RegisterSeries series, UnitDirectory units) {
        this.series = series;
        this.units = units;
    }

    TakenNumber take(String unitId, int year) {
        return series.take(unitId, SERIES, year);
    }

    /** {@code 01/SY-VPUB}. */
    String text(TakenNumber taken, CopyKind kind, String unitId) {
        return new DocumentNumber(taken.ordinal(), kind.code() + "-" + DerivedNotations.sign(units.unit(unitId)))
                .text();
    }
}
