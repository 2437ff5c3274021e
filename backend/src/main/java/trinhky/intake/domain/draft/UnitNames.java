package trinhky.intake.domain.draft;

import java.util.List;

/** Looks names of units up in a directory. */
public interface UnitNames {

    /** The place of an item that these names fill. */
    UnitSlot slot(String role, boolean needed, String words, List<String> names);
}
