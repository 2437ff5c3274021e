package trinhky.organisation;

/**
 * A written name and the unit meant by it.
 *
 * @param named the unit that bears or bore the name
 * @param unit the unit that answers for it on the day asked for: the same, or its successor
 */
public record UnitMatch(UnitSummary named, UnitSummary unit) {

    public boolean bySuccession() {
        return !named.id().equals(unit.id());
    }
}
