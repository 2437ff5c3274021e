package trinhky.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.organisation.domain.UnitNaming;

/** What a unit is to be called from now on; the earlier name stays findable. */
record ChangeUnitRequest(
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
