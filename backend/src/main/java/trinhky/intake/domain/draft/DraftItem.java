package trinhky.intake.domain.draft;

import java.util.List;
import java.util.stream.Stream;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.source.Passage;

/**
 * One thing that was read and that a person accepts, corrects or leaves out.
 *
 * @param confidence CERTAIN only when words and units are
 * @param derived keys of fields and roles of places that the text does not say and that were concluded from the rest
 * @param source where it stands, null when the text does not give it
 */
public record DraftItem(
        String id,
        DraftPart part,
        List<DraftField> fields,
        List<UnitSlot> units,
        List<String> derived,
        Confidence confidence,
        Review review,
        Passage source) {

    public DraftItem {
        derived = derived == null ? List.of() : List.copyOf(derived); // drafts kept by earlier versions do not have it
    }

    /** What a person said to it. */
    public enum Review {
        OPEN,
        ACCEPTED,
        LEFT_OUT
    }

    /** An item as it was read; units that are not settled make it one to check. */
    static DraftItem read(
            String id,
            DraftPart part,
            List<DraftField> fields,
            List<UnitSlot> units,
            Confidence confidence,
            Passage source) {
        boolean open = confidence == Confidence.CERTAIN && units.stream().anyMatch(UnitSlot::asksSomebody);
        return new DraftItem(
                id, part, fields, units, List.of(), open ? Confidence.CHECK : confidence, Review.OPEN, source);
    }

    /** The same item with something that the text does not say; nothing is guessed silently, so a person has to look. */
    DraftItem concluding(String key) {
        List<String> all = Stream.concat(derived.stream(), Stream.of(key)).toList();
        boolean sure = confidence == Confidence.CERTAIN;
        return new DraftItem(id, part, fields, units, all, sure ? Confidence.CHECK : confidence, review, source);
    }

    /** The value of a field, null when it has none. */
    public String value(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(DraftField::value)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    /** The units of a role, null when the item has no such place. */
    public UnitSlot units(String role) {
        return units.stream()
                .filter(slot -> slot.role().equals(role))
                .findFirst()
                .orElse(null);
    }

    DraftItem reviewed(Review said) {
        return new DraftItem(id, part, fields, units, derived, confidence, said, source);
    }

    /** Nothing was found and nobody typed anything. */
    boolean isEmpty() {
        return fields.stream().allMatch(field -> field.value() == null);
    }

    DraftItem corrected(List<DraftField> values, List<UnitSlot> chosen) {
        return new DraftItem(id, part, values, chosen, List.of(), confidence, Review.ACCEPTED, source);
    }
}
