package trinhky.consultation.application;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.UnitDirectory;

/** Units and officials in words. */
@Component
class Names {

    private final UnitDirectory units;
    private final OfficialDirectory officials;

    Names(UnitDirectory units, OfficialDirectory officials) {
        this.units = units;
        this.officials = officials;
    }

    ConsultedUnitView unit(String id) {
        return ConsultedUnitView.of(units.unit(id));
    }

    Map<String, ConsultedUnitView> units(Collection<String> ids) {
        return units.units(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ConsultedUnitView.of(entry.getValue())));
    }

    /** The official, null for null and for the system. */
    ConsultationPersonView official(String id) {
        return id == null ? null : officials(java.util.List.of(id)).get(id);
    }

    Map<String, ConsultationPersonView> officials(Collection<String> ids) {
        return officials
                .officials(ids.stream().filter(Objects::nonNull).distinct().toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ConsultationPersonView.of(entry.getValue())));
    }

    /** As Vietnamese sorts names. */
    static Comparator<ConsultedUnitView> byName() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return (one, other) -> vietnamese.compare(one.name(), other.name());
    }
}
