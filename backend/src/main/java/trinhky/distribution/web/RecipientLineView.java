package trinhky.distribution.web;

import java.util.List;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.Purpose;

/**
 * A line of "Nơi nhận" with the units that it means today.
 *
 * @param missing names in it that mean no unit; the document is not issued before a person says whom they mean
 */
record RecipientLineView(String label, Purpose purpose, List<RecipientUnitView> units, List<String> missing) {

    record RecipientUnitView(String unitId, String name, boolean outside) {}

    static RecipientLineView of(OutgoingPreview.Line line) {
        return new RecipientLineView(
                line.label(),
                line.purpose(),
                line.units().stream()
                        .map(unit -> new RecipientUnitView(unit.unitId(), unit.name(), unit.outside()))
                        .toList(),
                line.missing());
    }
}
