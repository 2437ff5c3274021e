package trinhky.organisation.web;

import java.util.List;
import trinhky.organisation.domain.UnitNaming;

/** What a unit is to be called from now on; the earlier name stays findable. */
record ChangeUnitRequest(
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
