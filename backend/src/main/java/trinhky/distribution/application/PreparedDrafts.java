package trinhky.distribution.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.distribution.Notations;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;

/** Drafts that may be issued, and what each would be today. */
@Component
class PreparedDrafts {

    private final OutgoingDrafts drafts;
    private final RecipientResolution recipients;
    private final Notations notations;

    PreparedDrafts(OutgoingDrafts drafts, RecipientResolution recipients, Notations notations) {
        this.drafts = drafts;
        this.recipients = recipients;
        this.notations = notations;
    }

    void prepare(OutgoingDraft draft) {
        String derived = notations.of(
                draft.documentTypeCode(), draft.issuerUnitId(), draft.draftingUnitId(), draft.archiveRoom());
        OutgoingDraftCheck.require(draft, derived, recipients.resolve(draft));
        drafts.replace(draft);
    }

    Optional<OutgoingDraft> find(String subjectType, String subjectId) {
        return drafts.find(subjectType, subjectId);
    }

    OutgoingPreview preview(OutgoingDraft draft) {
        List<OutgoingPreview.Line> lines = recipients.resolve(draft);
        return new OutgoingPreview(
                draft.documentTypeCode(),
                draft.notation(),
                draft.summary(),
                draft.issuerUnitId(),
                draft.draftingUnitId(),
                archiveCopy(draft),
                lines,
                lines.stream().mapToInt(line -> line.units().size()).sum());
    }

    /** "VT, P.KT (Ngân)": the registry, the room, the drafter. */
    private static String archiveCopy(OutgoingDraft draft) {
        String places = Stream.of("VT", draft.archiveRoom())
                .filter(place -> place != null && !place.isBlank())
                .collect(Collectors.joining(", "));
        String initials = draft.drafterInitials();
        return initials == null || initials.isBlank() ? places : places + " (" + initials + ")";
    }
}
