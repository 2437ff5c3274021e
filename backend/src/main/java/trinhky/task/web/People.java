package trinhky.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.task.application.OfficialNames;
import trinhky.task.application.TaskEntry;

/** Officials, units and positions behind the ids of a page, each kind read once. */
@Component
class People {

    /** What is known for one page. */
    record Known(
            Map<String, OfficialSummary> officials,
            Map<String, UnitSummary> units,
            Map<String, TaskItemView.TaskActingForView> positions) {

        String name(String officialId) {
            if (officialId == null) {
                return null;
            }
            OfficialSummary official = officials.get(officialId);
            return official == null ? officialId : OfficialNames.words(official);
        }

        TaskItemView.TaskUnitView unit(String unitId) {
            return unitId == null ? null : view(units.get(unitId));
        }

        TaskItemView.TaskActingForView actingFor(String positionId) {
            return positionId == null ? null : positions.get(positionId);
        }

        TaskItemView.TaskReturnedView returned(TaskEntry task) {
            if (task.note() == null) {
                return null;
            }
            OfficialSummary by = officials.get(task.noteBy());
            return by == null
                    ? new TaskItemView.TaskReturnedView(task.noteBy(), null, null, task.notedAt(), task.note())
                    : new TaskItemView.TaskReturnedView(
                            by.name(), by.title(), unitName(by), task.notedAt(), task.note());
        }

        private String unitName(OfficialSummary official) {
            UnitSummary unit = units.get(official.unitId());
            return unit == null ? null : unit.name();
        }

        private static TaskItemView.TaskUnitView view(UnitSummary unit) {
            return unit == null
                    ? null
                    : new TaskItemView.TaskUnitView(
                            unit.id(), unit.name(), unit.kind().name());
        }
    }

    private final OfficialDirectory officials;
    private final UnitDirectory units;
    private final Clock clock;

    People(OfficialDirectory officials, UnitDirectory units, Clock clock) {
        this.officials = officials;
        this.units = units;
        this.clock = clock;
    }

    Known know(Collection<String> officialIds, Collection<String> unitIds, Collection<String> positionIds) {
        Map<String, OfficialSummary> known = officials.officials(officialIds);
        Collection<String> all =
                known.values().stream().map(OfficialSummary::unitId).collect(Collectors.toSet());
        all.addAll(unitIds);
        return new Known(
                known, units.units(all), positionIds.stream().collect(Collectors.toMap(id -> id, this::actingFor)));
    }

    String absent(String positionId) {
        TaskItemView.TaskActingForView position = actingFor(positionId);
        return position.holderName() == null ? position.title() : position.holderName();
    }

    private TaskItemView.TaskActingForView actingFor(String positionId) {
        PositionSummary position = officials.position(positionId);
        return new TaskItemView.TaskActingForView(
                positionId,
                position.title(),
                officials
                        .holderOf(positionId, LocalDate.now(clock))
                        .map(OfficialSummary::name)
                        .orElse(null),
                Known.view(units.unit(position.unitId())));
    }
}
