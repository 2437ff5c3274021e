package trinhky.intake.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trinhky.intake.domain.draft.DraftField.Kind;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.IndicatorRead;
import trinhky.intake.domain.reading.TargetValue;
import trinhky.intake.domain.reading.TaskRead;

/** Items of indicators and tasks. */
final class TargetItems {

    private final UnitNames names;

    TargetItems(UnitNames names) {
        this.names = names;
    }

    DraftItem indicator(String id, IndicatorRead read) {
        List<DraftField> fields = new ArrayList<>();
        fields.add(DraftField.of("code", Kind.TEXT, read.code()));
        fields.add(DraftField.of("group", Kind.TEXT, read.group()));
        fields.add(DraftField.of("name", Kind.LONG_TEXT, read.name()));
        fields.add(DraftField.of("unit", Kind.TEXT, read.target().unit()));
        value(fields, "body", read.body());
        value(fields, "annex", read.annex());
        String owner = read.owner().value();
        return DraftItem.read(
                id,
                DraftPart.INDICATOR,
                fields,
                List.of(names.slot("owner", true, owner, read.responsible())),
                agreed(read),
                read.source());
    }

    /** Body and annex that differ are for a person to settle. */
    private static Confidence agreed(IndicatorRead read) {
        boolean differs = read.agreement() != null && read.agreement().endsWith("mismatch");
        return differs ? Confidence.CHECK : read.confidence();
    }

    private static void value(List<DraftField> fields, String place, TargetValue value) {
        boolean said = value != null && value.low() != null;
        String comparator =
                said && value.comparator() != null ? value.comparator().toUpperCase(Locale.ROOT) : null;
        fields.add(DraftField.of(place + "Comparator", Kind.COMPARATOR, comparator));
        fields.add(DraftField.number(place + "Low", said ? value.low() : null));
        fields.add(DraftField.number(place + "High", said ? value.high() : null));
        fields.add(DraftField.of(place + "Scope", Kind.TEXT, value == null ? null : value.scope()));
        fields.add(DraftField.of(
                place + "Quote",
                Kind.LONG_TEXT,
                value == null || value.source() == null ? null : value.source().quote()));
    }

    DraftItem task(String id, TaskRead read) {
        return DraftItem.read(
                id,
                DraftPart.TASK,
                List.of(
                        DraftField.of("code", Kind.TEXT, read.code()),
                        DraftField.of("group", Kind.TEXT, group(read)),
                        DraftField.of("title", Kind.LONG_TEXT, read.text()),
                        DraftField.of("timing", Kind.TEXT, read.time()),
                        DraftField.of("output", Kind.TEXT, read.output())),
                units(read),
                read.confidence(),
                read.source());
    }

    /** Duties under the heading of a unit are led by it, unless the text says that it only cooperates. */
    private List<UnitSlot> units(TaskRead read) {
        boolean leads = read.unit() != null && !"phối hợp".equals(read.role());
        List<String> cooperating = new ArrayList<>(read.coordinating());
        if (read.unit() != null && !leads) {
            cooperating.add(read.unit());
        }
        return List.of(
                names.slot(
                        "lead",
                        true,
                        leads ? read.unit() : read.leadRaw().value(),
                        leads ? List.of(read.unit()) : read.lead()),
                names.slot(
                        "cooperating",
                        false,
                        cooperating.isEmpty() ? null : String.join("; ", cooperating),
                        cooperating));
    }

    private static String group(TaskRead read) {
        if (read.groupTitle() == null) {
            return read.group();
        }
        return read.group() == null ? read.groupTitle() : read.group() + ". " + read.groupTitle();
    }
}
