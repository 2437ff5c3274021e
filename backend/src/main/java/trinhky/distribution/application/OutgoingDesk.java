package trinhky.distribution.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssueOrder;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.domain.OutgoingEntry;
import trinhky.shared.DomainProblem;

/** The desk where documents of all owners are prepared and issued. */
@Service
@Transactional
class OutgoingDesk implements OutgoingDocuments {

    private final OutgoingDrafts drafts;
    private final RecipientResolution recipients;
    private final IssueNumberedDocument numbering;
    private final OutgoingRegister register;
    private final OutgoingActs acts;

    OutgoingDesk(
            OutgoingDrafts drafts,
            RecipientResolution recipients,
            IssueNumberedDocument numbering,
            OutgoingRegister register,
            OutgoingActs acts) {
        this.drafts = drafts;
        this.recipients = recipients;
        this.numbering = numbering;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public void prepare(OutgoingDraft draft) {
        refuseIssued(draft.subjectType(), draft.subjectId());
        OutgoingDraftCheck.require(draft, recipients.resolve(draft.recipients()));
        drafts.replace(draft);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OutgoingPreview> preview(String subjectType, String subjectId) {
        return drafts.find(subjectType, subjectId).map(this::preview);
    }

    @Override
    public IssuedDocument issue(IssueOrder order) {
        refuseIssued(order.subjectType(), order.subjectId());
        OutgoingDraft draft = drafts.find(order.subjectType(), order.subjectId())
                .orElseThrow(() -> DomainProblem.refused("distribution.nothing-prepared"));
        OutgoingPreview preview = preview(draft);
        if (preview.unitCount() == 0) {
            throw DomainProblem.refused("distribution.no-recipient");
        }
        OutgoingEntry entry = numbering.issue(order, draft, preview);
        IssuedDocument issued =
                register.find(order.subjectType(), order.subjectId()).orElseThrow();
        acts.issued(entry, issued);
        return issued;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IssuedDocument> of(String subjectType, String subjectId) {
        return register.find(subjectType, subjectId);
    }

    private void refuseIssued(String subjectType, String subjectId) {
        register.find(subjectType, subjectId).ifPresent(issued -> {
            throw DomainProblem.refused("distribution.already-issued", issued.number());
        });
    }

    private OutgoingPreview preview(OutgoingDraft draft) {
        List<OutgoingPreview.Line> lines = recipients.resolve(draft.recipients());
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
