package trinhky.intake.domain.draft;

import java.util.List;

/**
 * A place of an item that names units: the words of the file and the units of the directory that they mean.
 *
 * @param role {@code lead}, {@code cooperating}, {@code owner}, {@code reporters}, {@code consolidator}, {@code receivers} or
 *     {@code recipient}
 * @param needed whether a plan is not complete without it
 * @param words the words of the file, null when the text names nobody, which is not the same as "there is none"
 * @param offers units that a person may choose, for example the successor of one that ended
 * @param unitIds units that count
 * @param groupCodes groups of units that count
 */
public record UnitSlot(
        String role,
        boolean needed,
        String words,
        Match match,
        List<Offer> offers,
        List<String> unitIds,
        List<String> groupCodes) {

    /** How the words were matched with the directory. */
    public enum Match {
        /** Every name is one unit or one group. */
        MATCHED,
        /** A name belongs to a unit that ended and has a successor. */
        ENDED,
        /** A name belongs to several units. */
        AMBIGUOUS,
        /** A name is not in the directory. */
        UNKNOWN,
        /** The text names nobody. */
        NOT_FOUND,
        /** A person chose. */
        CHOSEN
    }

    /**
     * A unit that may be meant.
     *
     * @param words the name in the file
     * @param name the unit's name today
     * @param ended whether the name in the file is that of a unit that ended, which this one succeeded
     */
    public record Offer(String words, String unitId, String name, boolean ended) {}

    public UnitSlot {
        offers = List.copyOf(offers);
        unitIds = List.copyOf(unitIds);
        groupCodes = List.copyOf(groupCodes);
    }

    /** Whether a person has to look. */
    boolean asksSomebody() {
        return match == Match.NOT_FOUND ? needed : match != Match.MATCHED && match != Match.CHOSEN;
    }

    /** The same place with units that a person chose. */
    public UnitSlot chosen(List<String> units, List<String> groups) {
        boolean same = units.equals(unitIds) && groups.equals(groupCodes);
        return same ? this : new UnitSlot(role, needed, words, Match.CHOSEN, offers, units, groups);
    }
}
