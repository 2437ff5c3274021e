package trinhky.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.UnitKind;
import trinhky.organisation.domain.UnitNaming;

/** A new unit; {@code letterheadOwn} has one line a row and is derived from the name when left out. */
record CreateUnitRequest(
        UnitKind kind,
        @Nullable String parentId,
        LocalDate validFrom,
        String name,
        String shortName,
        @Nullable String letterheadParent,
        @Nullable String letterheadOwn,
        @Nullable String officialEmail,
        @Nullable List<String> aliases) {

    UnitNaming naming() {
        return new UnitNaming(name, shortName, letterheadParent, letterheadOwn, officialEmail, aliases);
    }
}
