package trinhky.reporting.application.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.UnitDirectory;

/** ReportNames of units and officials for views. */
@Component
class ReportNames {
    private final UnitDirectory units;
    private final OfficialDirectory officials;

    ReportNames(UnitDirectory units, OfficialDirectory officials) {
        this.units = units;
        this.officials = officials;
    }

    ReportUnitView unit(String id) {
        return ReportUnitView.of(units.unit(id));
    }

    Map<String, ReportUnitView> units(Collection<String> ids) {
        return units.units(ids.stream().filter(Objects::nonNull).distinct().toList()).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), ReportUnitView::of));
    }

    Map<String, String> officials(Collection<String> ids) {
        return officials
                .officials(ids.stream().filter(Objects::nonNull).distinct().toList())
                .values()
                .stream()
                .collect(Collectors.toMap(OfficialSummary::id, OfficialSummary::name));
    }

    String official(String id) {
        return id == null ? null : officials(List.of(id)).get(id);
    }
}
