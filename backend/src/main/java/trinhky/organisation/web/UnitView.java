package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.List;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/**
 * A unit.
 *
 * @param letterheadParent superior body, or null
 * @param letterheadOwn the body's own lines
 * @param validTo last day, null while it exists
 */
record UnitView(
        String id,
        UnitKind kind,
        String name,
        String shortName,
        String letterheadParent,
        List<String> letterheadOwn,
        String officialEmail,
        String parentId,
        LocalDate validFrom,
        LocalDate validTo,
        String successorId) {

    static UnitView of(UnitSummary unit) {
        return new UnitView(
                unit.id(),
                unit.kind(),
                unit.name(),
                unit.shortName(),
                unit.letterhead().parent(),
                unit.letterhead().own(),
                unit.officialEmail(),
                unit.parentId(),
                unit.validFrom(),
                unit.validTo(),
                unit.successorId());
    }
}
