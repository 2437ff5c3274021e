package trinhky.distribution.application;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssueOrder;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.OutgoingPreview;
import trinhky.distribution.ReservedNumber;
import trinhky.distribution.domain.OutgoingEntry;
import trinhky.shared.DomainProblem;

/** The desk where documents of all owners are prepared and issued. */
@Service
@Transactional
class OutgoingDesk implements OutgoingDocuments {

    private final PreparedDrafts drafts;
    private final IssueNumberedDocument numbering;
    private final TakeNumber numbers;
    private final OutgoingRegister register;
    private final OutgoingActs acts;

    OutgoingDesk(
            PreparedDrafts drafts,
            IssueNumberedDocument numbering,
            TakeNumber numbers,
            OutgoingRegister register,
            OutgoingActs acts) {
        this.drafts = drafts;
        this.numbering = numbering;
        this.numbers = numbers;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public void prepare(OutgoingDraft draft) {
        refuseIssued(draft.subjectType(), draft.subjectId());
        drafts.prepare(draft);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OutgoingPreview> preview(String subjectType, String subjectId) {
        return drafts.find(subjectType, subjectId).map(drafts::preview);
    }

    @Override
    public IssuedDocument issue(IssueOrder order) {
        OutgoingDraft draft = prepared(order.subjectType(), order.subjectId());
        OutgoingEntry entry = numbering.issue(order, draft, sendable(draft));
        IssuedDocument issued =
                register.find(order.subjectType(), order.subjectId()).orElseThrow();
        acts.issued(entry, issued);
        return issued;
    }

    @Override
    public ReservedNumber reserve(String subjectType, String subjectId, String clerkId) {
        OutgoingDraft draft = prepared(subjectType, subjectId);
        sendable(draft);
        return numbers.reserve(draft, clerkId);
    }

    private OutgoingDraft prepared(String subjectType, String subjectId) {
        refuseIssued(subjectType, subjectId);
        return drafts.find(subjectType, subjectId)
                .orElseThrow(() -> DomainProblem.refused("distribution.nothing-prepared"));
    }

    private OutgoingPreview sendable(OutgoingDraft draft) {
        OutgoingPreview preview = drafts.preview(draft);
        OutgoingDraftCheck.requireMapped(preview.lines());
        if (preview.unitCount() == 0) {
            throw DomainProblem.refused("distribution.no-recipient");
        }
        return preview;
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
}
