package trinhky.distribution.application.dossier;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.application.OwnUnits;
import trinhky.distribution.application.register.ReadRegister;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/**
 * The dossier of an issued document for the archive (Decree 30/2020, articles 29 to 31): its files, the extract of the
 * register, opinions, decisions, checksums and an index, as one archive that public tools verify.
 */
@Service
public class ExportDossier {

    /**
     * A dossier.
     *
     * @param name file name without ending
     */
    public record Dossier(String name, byte[] archive) {}

    private final ReadRegister register;
    private final OwnUnits units;
    private final DossierFiles files;
    private final DossierArchive archive;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    ExportDossier(
            ReadRegister register,
            OwnUnits units,
            DossierFiles files,
            DossierArchive archive,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.register = register;
        this.units = units;
        this.files = files;
        this.archive = archive;
        this.events = events;
        this.clock = clock;
    }

    /** For the clerk of the register and the unit that drafted the document; refused to recipients. */
    @Transactional
    public Dossier export(UUID entryId) {
        RegisterRow row = register.entry(entryId);
        if (!row.keeper() && !units.ids().contains(row.draftingUnitId())) {
            throw DomainProblem.forbidden("distribution.not-your-dossier");
        }
        byte[] zip = archive.of(row, files.of(row));
        events.publishEvent(new ActRecorded(
                row.subjectType(),
                row.subjectId(),
                "distribution.dossier-exported",
                units.official().officialId(),
                null,
                clock.instant(),
                null,
                Map.of("number", row.number())));
        return new Dossier("ho-so-" + DossierFiles.plain(row.number()), zip);
    }
}
