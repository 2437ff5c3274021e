package trinhky.distribution.application;

import org.springframework.stereotype.Component;
import trinhky.distribution.Notations;
import trinhky.distribution.domain.Notation;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/** Derives notations from the units as they are called. */
@Component
public class DerivedNotations implements Notations {

    private static final String COMMITTEE = "UBND";
    private static final String OFFICE = "VPUB";

    private final UnitDirectory units;

    DerivedNotations(UnitDirectory units) {
        this.units = units;
    }

    @Override
    public String of(String documentTypeCode, String issuerUnitId, String draftingUnitId, String room) {
        String issuer = sign(units.unit(issuerUnitId));
        if (!OFFICIAL_LETTER.equals(documentTypeCode)) {
            return Notation.ofType(documentTypeCode, issuer);
        }
        boolean named = room != null && !room.isBlank();
        return Notation.ofLetter(issuer, named ? Notation.ofRoom(room) : sign(units.unit(draftingUnitId)));
    }

    /** The sign of a unit in a notation: UBND, VPUB, or its short name. */
    public static String sign(UnitSummary unit) {
        if (unit.kind().isCommittee()) {
            return COMMITTEE;
        }
        return unit.kind() == UnitKind.OFFICE ? OFFICE : Notation.ofUnit(unit.shortName(), unit.name());
    }
}
