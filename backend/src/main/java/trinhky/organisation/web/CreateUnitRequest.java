package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.List;
import trinhky.organisation.UnitKind;
import trinhky.organisation.domain.UnitNaming;

/** A new unit; {@code letterheadOwn} has one line a row and is derived from the name when left out. */
record CreateUnitRequest(
        UnitKind kind,
        String parentId,
        LocalDate validFrom,
        String name,
        String shortName,
        String letterheadParent,
        String letterheadOwn,
        String officialEmail,
        List<String> aliases) {

    UnitNaming naming() {
        return new UnitNaming(name, shortName, letterheadParent, letterheadOwn, officialEmail, aliases);
    }
}
