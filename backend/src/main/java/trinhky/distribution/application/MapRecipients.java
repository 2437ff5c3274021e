package trinhky.distribution.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.organisation.UnitDirectory;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The clerk says whom a line of "Nơi nhận" means that names nobody the system knows, before the document is issued. */
@Service
public class MapRecipients {

    private final PreparedDrafts drafts;
    private final RecipientMappings mappings;
    private final OwnUnits own;
    private final RegisterKeepers keepers;
    private final UnitDirectory units;
    private final BusinessClock clock;

    MapRecipients(
            PreparedDrafts drafts,
            RecipientMappings mappings,
            OwnUnits own,
            RegisterKeepers keepers,
            UnitDirectory units,
            BusinessClock clock) {
        this.drafts = drafts;
        this.mappings = mappings;
        this.own = own;
        this.keepers = keepers;
        this.units = units;
        this.clock = clock;
    }

    /** What would be issued today, for the clerk who will issue it. */
    @Transactional(readOnly = true)
    public OutgoingPreview read(String subjectType, String subjectId) {
        return drafts.preview(require(subjectType, subjectId));
    }

    /**
     * Maps a line.
     *
     * @param label the line as printed
     * @param unitIds the units meant; empty when it is only printed
     */
    @Transactional
    public void map(String subjectType, String subjectId, String label, List<String> unitIds) {
        OutgoingDraft draft = require(subjectType, subjectId);
        boolean words = draft.recipients().stream()
                .anyMatch(line -> line.label().equals(label) && line.unitId() == null && line.groupCode() == null);
        if (!words) {
            throw DomainProblem.invalid("label", "distribution.line-not-mappable");
        }
        List<String> meant = unitIds.stream().distinct().toList();
        if (units.units(meant).size() < meant.size()) {
            throw DomainProblem.invalid("unitIds", "distribution.unit-not-found");
        }
        mappings.replace(subjectType, subjectId, label, meant, own.official().officialId(), clock.instant());
    }

    private OutgoingDraft require(String subjectType, String subjectId) {
        OutgoingDraft draft = drafts.find(subjectType, subjectId)
                .orElseThrow(() -> DomainProblem.notFound("distribution.nothing-prepared"));
        own.requireClerk(keepers.of(draft.issuerUnitId()));
        return draft;
    }
}
