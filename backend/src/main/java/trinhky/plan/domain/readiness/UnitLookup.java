package trinhky.plan.domain.readiness;

import java.util.Set;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.UnitRef;

/** What the checks need to know of units: their names, and which single units a reference means today. */
public interface UnitLookup {

    /** The unit's name; its id when it is unknown. */
    String nameOf(String unitId);

    /** The single units named, groups resolved. */
    Set<String> unitsOf(UnitRef reference);

    /** The single units that a line of the recipients means; empty when it names none. */
    Set<String> unitsOf(RecipientEntry recipient);
}
