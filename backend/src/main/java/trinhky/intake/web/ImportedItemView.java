package trinhky.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import trinhky.intake.domain.draft.DraftField;
import trinhky.intake.domain.draft.DraftItem;
import trinhky.intake.domain.draft.DraftPart;
import trinhky.intake.domain.draft.UnitSlot;
import trinhky.intake.domain.reading.Confidence;

/**
 * One thing that was read; {@code source} is absent when the text does not give it.
 *
 * @param derived keys of fields and roles of places that were concluded, because the text does not say them
 */
record ImportedItemView(
        String id,
        DraftPart part,
        Confidence confidence,
        DraftItem.Review review,
        ImportView.@Nullable PassageView source,
        List<ImportedFieldView> fields,
        List<UnitSlotView> units,
        List<String> derived) {

    /** A value; absent when there is none. */
    record ImportedFieldView(
            String key, DraftField.Kind kind, @Nullable String value) {}

    /** A place that names units; {@code words} is absent when the text names nobody. */
    record UnitSlotView(
            String role,
            boolean needed,
            @Nullable String words,
            UnitSlot.Match match,
            List<UnitOfferView> offers,
            List<NamedUnitView> units,
            List<String> groupCodes) {}

    /** A unit that may be meant; {@code ended}: the name in the file is that of a unit it succeeded. */
    record UnitOfferView(String words, String unitId, String name, boolean ended) {}

    /** A unit that counts. */
    record NamedUnitView(String id, String name) {}

    static ImportedItemView of(DraftItem item, Map<String, String> unitNames) {
        return new ImportedItemView(
                item.id(),
                item.part(),
                item.confidence(),
                item.review(),
                ImportView.PassageView.of(item.source()),
                item.fields().stream()
                        .map(field -> new ImportedFieldView(field.key(), field.kind(), field.value()))
                        .toList(),
                item.units().stream().map(slot -> slot(slot, unitNames)).toList(),
                item.derived());
    }

    private static UnitSlotView slot(UnitSlot slot, Map<String, String> unitNames) {
        return new UnitSlotView(
                slot.role(),
                slot.needed(),
                slot.words(),
                slot.match(),
                slot.offers().stream()
                        .map(offer -> new UnitOfferView(offer.words(), offer.unitId(), offer.name(), offer.ended()))
                        .toList(),
                slot.unitIds().stream()
                        .map(id -> new NamedUnitView(id, unitNames.getOrDefault(id, id)))
                        .toList(),
                slot.groupCodes());
    }
}
