package trinhky.audit.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import trinhky.audit.domain.AuditEntry;
import trinhky.audit.domain.TimelineEntry;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;

/** Puts names to the ids in a record. */
@Component
class ActorNames {
    private final OfficialDirectory officials;

    ActorNames(OfficialDirectory officials) {
        this.officials = officials;
    }

    List<TimelineEntry> of(Collection<AuditEntry> entries) {
        Map<String, OfficialSummary> actors = officials.officials(entries.stream()
                .map(entry -> entry.act().actorId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, String> titles = new HashMap<>();
        return entries.stream()
                .map(entry ->
                        new TimelineEntry(entry, nameOf(actors.get(entry.act().actorId())), actingFor(entry, titles)))
                .toList();
    }

    private static String nameOf(OfficialSummary official) {
        if (official == null) {
            return null;
        }
        boolean namedByTitle = official.title() == null || official.name().startsWith(official.title());
        return namedByTitle ? official.name() : official.name() + ", " + official.title();
    }

    private String actingFor(AuditEntry entry, Map<String, String> titles) {
        String position = entry.act().actingForPositionId();
        return position == null
                ? null
                : titles.computeIfAbsent(position, id -> officials.position(id).title());
    }
}
