package trinhky.organisation;

/** The keys under which tasks are offered: to a role of a unit, or to one position. The only place that spells them. */
public final class GroupKeys {

    private GroupKeys() {}

    /** {@code unit:<unitId>:<ROLE>}. */
    public static String ofUnit(String unitId, Role role) {
        return "unit:" + unitId + ":" + role;
    }

    /** {@code position:<positionId>}. */
    public static String ofPosition(String positionId) {
        return "position:" + positionId;
    }
}
