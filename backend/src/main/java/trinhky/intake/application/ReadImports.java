package trinhky.intake.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.CurrentOfficials;
import trinhky.intake.domain.draft.ImportedFile;
import trinhky.organisation.UnitDirectory;

/** Shows files that were read. */
@Service
@Transactional(readOnly = true)
public class ReadImports {

    /**
     * A file that was read, with the names of the units in it.
     *
     * @param unitNames by unit id
     */
    public record Opened(ImportedFile file, Map<String, String> unitNames) {}

    /** A file in the list of the own unit. */
    public record Line(UUID id, String fileName, Instant uploadedAt, UUID planId) {}

    private final ImportDesk desk;
    private final ImportedFiles files;
    private final UnitDirectory directory;
    private final CurrentOfficials officials;

    ReadImports(ImportDesk desk, ImportedFiles files, UnitDirectory directory, CurrentOfficials officials) {
        this.desk = desk;
        this.files = files;
        this.directory = directory;
        this.officials = officials;
    }

    /** One file, refused like every other read when it is not the reader's to see. */
    public Opened read(UUID id) {
        ImportedFile file = desk.toRead(id);
        Set<String> units = new HashSet<>();
        file.draft().items().forEach(item -> item.units().forEach(slot -> units.addAll(slot.unitIds())));
        Map<String, String> names = new HashMap<>();
        directory.units(units).forEach((unitId, unit) -> names.put(unitId, unit.name()));
        return new Opened(file, names);
    }

    /** The latest files of the own units. */
    public List<Line> list() {
        return files.ofUnits(officials.current().unitIds()).stream()
                .map(line -> new Line(line.id(), line.fileName(), line.uploadedAt(), line.planId()))
                .toList();
    }
}
